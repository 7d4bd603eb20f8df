import type { EntityManager } from '@mikro-orm/core';
import { sql as brut } from 'kysely';
import { EtatEnvoi, ModeEmail } from '../src/plateforme/notification/notification.enums.ts';
import { estMysql, sql } from '../src/socle/base/base-de-donnees.ts';
import { normaliser } from '../src/socle/commun/recherche.ts';
import type { Acteur, Acteurs } from './acteurs.ts';
import { muter } from './appels.ts';
import { emDe } from './etat.ts';
import { insererParLots, recopier, semerFoule } from './foule.ts';
import { creerOffre, creerOffreActive, definirNumero, souscrire } from './offres.ts';
import type { ServeurDeTest } from './serveur.ts';
import { semerTraces } from './traces.ts';
import { webhookNeuf } from './webhooks.ts';

const TABLES = [
  'intervention',
  'trace',
  'utilisateur',
  'blacklist',
  'numero_test',
  'souscription',
  'offre',
  'envoi_webhook',
  'notification',
  'envoi',
  'demande',
] as const;
export type TableQuiGrandit = (typeof TABLES)[number];

const instant = (n: number) => new Date(Date.UTC(2030, 0, 1, 0, 0, 0, n));

/** Rows of the lists that grow, straight into the base, at the beginning, in the middle and at the end of each. */
export class Semis {
  private ecrites = 0;
  /** So many values of what they are ordered by: few, shared by many rows, to walk through. */
  private valeurs = 5;
  /** The row that each table's others are written as. */
  private modeles = {
    blacklist: '',
    numero_test: '',
    souscription: '',
    offre: '',
    envoi_webhook: '',
    notification: '',
    envoi: '',
    demande: '',
  };

  constructor(
    private readonly serveur: ServeurDeTest,
    private readonly acteurs: Acteurs,
  ) {}

  async commencer(valideur: Acteur): Promise<void> {
    const { acteurs } = this;
    const noire = await muter<{ blacklist: { id: string } }>(
      acteurs.A,
      'creerBlacklist',
      { numero: '+33699999999' },
      'blacklist { id }',
    );
    const brouillon = (await creerOffre(acteurs.A)).rendu.offre;
    const active = await creerOffreActive({ acteurs, valideur });
    this.modeles = {
      blacklist: noire.rendu.blacklist.id,
      numero_test: (await definirNumero(acteurs.A, { offreId: brouillon.id })).rendu.numeroTest.id,
      souscription: (await souscrire(acteurs.C1, { offreId: active.id })).rendu.souscription.id,
      offre: active.id,
      envoi_webhook: await this.unEnvoi(),
      ...(await this.uneNouvelle()),
      demande: await this.uneDemande(),
    };
    for (const table of TABLES) await this.semer(table, 40);
  }

  private async unEnvoi(): Promise<string> {
    const { id } = await webhookNeuf(this.acteurs.A, { programmeId: this.acteurs.P.id });
    const { insertId } = await sql(emDe(this.serveur))
      .insertInto('envoi_webhook')
      .values({
        ...{ webhookId: Number(id), evenementId: 0, type: 'PLANIFIEE', etat: EtatEnvoi.FAIT, tentatives: 1 },
        ...{ aPartirDe: instant(0), creerA: instant(0), faitA: instant(0), reservePar: null, reserveJusqua: null },
        ...{ statutHttp: 204, ms: 5, erreur: null },
      })
      .executeTakeFirstOrThrow();
    return String(insertId);
  }

  private async uneDemande(): Promise<string> {
    const input = { titre: 'Radiateur froid', adresse: '3 rue des Lilas, Nantes' };
    const { rendu } = await muter<{ demande: { id: string } }>(
      this.acteurs.C1,
      'demanderIntervention',
      input,
      'demande { id }',
    );
    return rendu.demande.id;
  }

  /** Of C1's, and a digest to them. */
  private async uneNouvelle() {
    const destinataireId = Number(this.acteurs.C1.id);
    const base = sql(emDe(this.serveur));
    const lue = await base
      .insertInto('notification')
      .values({
        ...{ evenementId: 0, destinataireId, type: 'PLANIFIEE', relation: 'client', sujet: 'intervention', sujetId: 1 },
        ...{
          donnees: '{}',
          application: true,
          email: ModeEmail.JAMAIS,
          creerA: instant(0),
          lueA: null,
          resumeId: null,
        },
      })
      .executeTakeFirstOrThrow();
    const parti = await base
      .insertInto('envoi')
      .values({
        ...{ notificationId: null, destinataireId, groupe: 'RESUME', etat: EtatEnvoi.FAIT, tentatives: 1, dit: null },
        ...{ aPartirDe: instant(0), creerA: instant(0), faitA: instant(0), reservePar: null, reserveJusqua: null },
        erreur: null,
      })
      .executeTakeFirstOrThrow();
    return { notification: String(lue.insertId), envoi: String(parti.insertId) };
  }

  /** So many that walking through a table costs more than looking in an index, and that the database knows it. */
  async foisonner(): Promise<void> {
    this.valeurs = 601;
    for (const table of TABLES) await this.semer(table, 3000);
    const em: EntityManager = emDe(this.serveur);
    const tables = brut.join(TABLES.map((table) => brut.table(table)));
    if (estMysql(em)) await brut`analyze table ${tables}`.execute(sql(em));
  }

  async semer(table: TableQuiGrandit, nombre: number): Promise<void> {
    const { serveur, acteurs, valeurs, modeles } = this;
    const rangs = Array.from({ length: nombre }, () => (this.ecrites += 1));
    const rangDe = (rang: number) => rangs[rang] ?? 0;
    const numeros = rangs.map((rang) => ({ numero: `+3361${String(rang).padStart(7, '0')}` }));
    switch (table) {
      case 'intervention':
        await semerFoule(serveur, acteurs, nombre, (rang) => dates(rangDe(rang), valeurs));
        return;
      case 'trace':
        return semerTraces(serveur, nombre, (rang) => ({
          action: 'marcher',
          creerA: instant(rangDe(rang) % valeurs),
        }));
      case 'utilisateur':
        await recopier(
          serveur,
          table,
          acteurs.C1.id,
          rangs.map((rang) => compte(rang, valeurs)),
        );
        return this.donnerLeursRoles();
      case 'souscription':
        return recopier(
          serveur,
          table,
          modeles.souscription,
          rangs.map((rang) => ({ vivanteClient: null, vivanteNumero: null, modifierA: instant(rang % valeurs) })),
        );
      case 'offre':
        return recopier(
          serveur,
          table,
          modeles.offre,
          rangs.map((rang) => ({ code: `FOULE-${rang}`, cleCatalogue: null, modifierA: instant(rang % valeurs) })),
        );
      case 'envoi':
      case 'demande':
        return recopier(
          serveur,
          table,
          modeles[table],
          rangs.map(() => ({})),
        );
      case 'notification':
      case 'envoi_webhook':
        return recopier(
          serveur,
          table,
          modeles[table],
          rangs.map((evenementId) => ({ evenementId })),
        );
      default:
        return recopier(serveur, table, modeles[table], numeros);
    }
  }

  /** The accounts that were written have the roles of C1, as the directory asks for. */
  private async donnerLeursRoles(): Promise<void> {
    const base = sql(emDe(this.serveur));
    const siens = await base
      .selectFrom('utilisateur_role')
      .selectAll()
      .where('utilisateurId', '=', Number(this.acteurs.C1.id))
      .execute();
    const sansRole = await base
      .selectFrom('utilisateur as u')
      .leftJoin('utilisateur_role as ur', 'ur.utilisateurId', 'u.id')
      .where('ur.id', 'is', null)
      .where('u.login', 'like', 'foule%')
      .select('u.id')
      .execute();
    const roles = sansRole.flatMap(({ id: utilisateurId }) =>
      siens.map(({ id: _id, ...modele }) => ({ ...modele, utilisateurId })),
    );
    await insererParLots(this.serveur, 'utilisateur_role', roles);
  }
}

function compte(rang: number, valeurs: number) {
  const nom = `${'AMZ'.charAt(rang % 3)}foule${rang % valeurs}`;
  const login = `foule${rang}`;
  const prenom = 'PrénomC1';
  const nomRecherche = normaliser(`${nom} ${prenom}`);
  return { nom, prenom, login, email: `${login}@exemple.fr`, nomRecherche, modifierA: instant(rang % valeurs) };
}

/** One date in three is missing, and several rows share each of the others. */
function dates(rang: number, valeurs: number) {
  return {
    creerA: instant(rang % valeurs),
    modifierA: instant(1000 + (rang % valeurs)),
    echeance: rang % 3 === 0 ? null : instant(2000 + (rang % 4)),
    datePrevue: rang % 3 === 1 ? null : instant(3000 + (rang % 4)),
  };
}
