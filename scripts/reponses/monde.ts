import { buildClientSchema, type GraphQLField, type GraphQLSchema, getIntrospectionQuery } from 'graphql';
import { type Champs, documentDe } from './documents.ts';
import type { Demande } from './echange.ts';
import type { Qui } from './gens.ts';
import type { Partie } from './jouer.ts';

export type Objet = Record<string, unknown> & { id: string };
/** Deeper, others than an admin ask for what they may not read. */
const PROFONDEUR = { admin: 4, autres: 2 };
const TROP_CHER = 'asks for too much data';
const JSON_UTF8 = { 'content-type': 'application/json' };

/** What the answers have said so far, for whoever writes the next requests. */
export class Monde {
  private readonly porteurs = new Map<Qui, string>();
  private readonly profondeurs = new Map<string, number>();
  private readonly versions = new Map<string, number>();
  readonly schema: GraphQLSchema;
  private readonly partie: Partie;

  private constructor(partie: Partie, schema: GraphQLSchema) {
    this.partie = partie;
    this.schema = schema;
  }

  static async ouvrir(partie: Partie): Promise<Monde> {
    const texte = await partie.envoyer(demandeDe('schéma', {}, { query: getIntrospectionQuery() }));
    return new Monde(partie, buildClientSchema(JSON.parse(texte).data));
  }

  donnerJeton(qui: Qui, jeton: string): void {
    this.porteurs.set(qui, jeton);
  }

  champ(nom: string): { champ: GraphQLField<unknown, unknown>; operation: 'query' | 'mutation' } {
    const lecture = this.schema.getQueryType()?.getFields()[nom];
    if (lecture) return { champ: lecture, operation: 'query' };
    const ecriture = this.schema.getMutationType()?.getFields()[nom];
    if (ecriture) return { champ: ecriture, operation: 'mutation' };
    throw new Error(`Aucune fonction ne s'appelle ${nom}.`);
  }

  /** Calls a function with all of its fields, or as many as it lets one ask for; nothing is returned by a refusal. */
  async appeler(qui: Qui, nom: string, args: Champs, quoi = ''): Promise<Champs | undefined> {
    let texte = await this.essayer(qui, nom, args, quoi);
    for (let moins = this.profondeur(qui, nom) - 1; moins > 0 && texte.includes(TROP_CHER); moins -= 1) {
      this.profondeurs.set(nom, moins);
      texte = await this.essayer(qui, nom, args, quoi);
    }
    return JSON.parse(texte).data?.[nom] ?? undefined;
  }

  /** Calls a function once. */
  async essayer(qui: Qui, nom: string, args: Champs, quoi: string): Promise<string> {
    const { champ, operation } = this.champ(nom);
    const corps = { query: documentDe(operation, champ, args, this.profondeur(qui, nom)), variables: args };
    return this.envoyer(demandeDe([nom, quoi, qui].filter(Boolean).join(' | '), this.entetes(qui), corps));
  }

  private profondeur(qui: Qui, nom: string): number {
    return qui.startsWith('admin') ? (this.profondeurs.get(nom) ?? PROFONDEUR.admin) : PROFONDEUR.autres;
  }

  async envoyer(demande: Demande): Promise<string> {
    const texte = await this.partie.envoyer(demande);
    if (texte.startsWith('{')) this.retenir(JSON.parse(texte));
    return texte;
  }

  entetes(qui: Qui): Record<string, string> {
    const jeton = this.porteurs.get(qui);
    return jeton === undefined ? {} : { authorization: `Bearer ${jeton}` };
  }

  /** An object as it stands: what a change has to be sent with. */
  cible(objet: Objet): { id: string; version: number } {
    return { id: objet.id, version: this.versions.get(`${objet.__typename} ${objet.id}`) ?? 1 };
  }

  /** The row of this rank in a list. */
  async ligne(liste: string, args: Champs = {}, rang = 0): Promise<Objet> {
    const page = await this.appeler('admin', liste, { perPage: 20, ...args }, 'pour en choisir');
    const objet = (page?.items as Objet[] | undefined)?.[rang];
    if (!objet) throw new Error(`${liste} ${JSON.stringify(args)} : aucune ligne ${rang}.`);
    return objet;
  }

  async compte(login: string): Promise<Objet> {
    return (await this.appeler('admin', 'voirUtilisateur', { login }, 'pour le nommer')) as Objet;
  }

  private retenir(valeur: unknown): void {
    if (typeof valeur !== 'object' || valeur === null) return;
    const { __typename: type, id, version } = valeur as Champs;
    if (typeof version === 'number') this.versions.set(`${type} ${id}`, version);
    for (const une of Object.values(valeur)) this.retenir(une);
  }
}

export function demandeDe(nom: string, entetes: Record<string, string>, corps: unknown): Demande {
  return {
    nom,
    methode: 'POST',
    chemin: '/graphql',
    entetes: { ...JSON_UTF8, ...entetes },
    corps: JSON.stringify(corps),
    attente: 50,
  };
}
