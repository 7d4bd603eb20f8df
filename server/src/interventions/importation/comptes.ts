import type { LigneCsv } from '../../plateforme/import-csv/csv/fichier-csv.ts';
import { cleDeForme } from '../../plateforme/import-csv/forme.ts';
import { dejaPortees } from '../../plateforme/utilisateur/annuaire.service.ts';
import { lirePersonnes, type Personne } from '../../plateforme/utilisateur/personnes.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { champInvalide } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import type { RepartitionImport } from './importation.types.ts';
import { type InterventionLue, type OptionsImport, preparerLigne, repartir } from './lignes.ts';
import { ClientsNommes } from './nouveaux-clients.ts';

/** The accounts that a batch names, by login or e-mail, or that its repartition chooses; all read at once. */
export class Comptes {
  /** Of those whom lines describe. */
  private readonly noms = new Map<number, string>();

  private constructor(
    private readonly clients: ReadonlyMap<string, number>,
    private readonly intervenants: ReadonlyMap<string, number>,
    private readonly personnes: ReadonlyMap<number, Personne>,
    private readonly clientIds: readonly number[],
    private readonly intervenantIds: readonly number[],
    readonly nommes: ClientsNommes,
  ) {}

  static async lire(
    contexte: Contexte,
    options: OptionsImport,
    lot: readonly LigneCsv[],
    repartition: RepartitionImport | null | undefined,
  ): Promise<Comptes> {
    const { em } = contexte;
    const colonnes = [options.colonnes.get('CLIENT'), options.colonnes.get('INTERVENANT')];
    const nomsCites = colonnes.flatMap((colonne) =>
      colonne === undefined ? [] : lot.map(({ valeurs }) => cleDeForme(valeurs[colonne] ?? '')),
    );
    const identifiants = [...new Set(nomsCites)].filter(Boolean);
    const nommes =
      identifiants.length === 0
        ? []
        : await sql(em)
            .selectFrom('utilisateur')
            .where((ou) => ou.or([ou('login', 'in', identifiants), ou('email', 'in', identifiants)]))
            .select(['id', 'login', 'email'])
            .execute();
    const parIdentifiant = new Map(
      nommes.flatMap(({ id, login, email }) => [[login, id] as const, [email, id] as const]),
    );
    const clientIds = (repartition?.clientIds ?? []).map((id) => cleOuAucune(id));
    const intervenantIds = (repartition?.intervenantIds ?? []).map((id) => cleOuAucune(id));
    const personnes = await lirePersonnes(
      em,
      [...clientIds, ...intervenantIds, ...nommes.map(({ id }) => id)],
      ['id', 'nom', 'prenom'],
    );
    const clients = await dejaPortees(em, 'CLIENT', [...personnes.keys()]);
    const intervenants = await dejaPortees(em, 'INTERVENANT', [...personnes.keys()]);
    for (const [champ, ids, permis] of [
      ['clientIds', clientIds, clients],
      ['intervenantIds', intervenantIds, intervenants],
    ] as const) {
      if (ids.some((id) => !permis.has(id))) {
        throw champInvalide(
          `repartition.${champ}`,
          'Un de ces comptes n’existe pas.',
          'One of these accounts does not exist.',
        );
      }
    }
    const nommer = (permis: ReadonlySet<number>) => new Map([...parIdentifiant].filter(([, id]) => permis.has(id)));
    const cites = lot.flatMap((ligne) => {
      const lue = options.nouveauxClients ? preparerLigne(ligne, options) : null;
      return lue?.ok && lue.intervention.clientNomme ? [lue.intervention.clientNomme] : [];
    });
    const decrits = await ClientsNommes.lire(contexte, cites);
    return new Comptes(nommer(clients), nommer(intervenants), personnes, clientIds, intervenantIds, decrits);
  }

  /**
   * An account that the line names, else somebody whom it describes, else the repartition's choice. Null: the line names
   * no client, or nobody at all and there is no repartition.
   */
  client({ clientIdentifiant, clientNomme, sourceReference }: InterventionLue): number | null {
    const nomme = clientIdentifiant ? this.clients.get(cleDeForme(clientIdentifiant)) : undefined;
    if (nomme !== undefined) return nomme;
    if (clientNomme) {
      const trouve = this.nommes.trouver(clientNomme);
      if (trouve) this.noms.set(trouve.id, trouve.nom);
      return trouve?.id ?? null;
    }
    return clientIdentifiant ? null : repartir(sourceReference, this.clientIds, 'client');
  }

  /** Undefined: the line names somebody who is no technician. Null: nobody, which is fine. */
  intervenant({ intervenantIdentifiant, sourceReference }: InterventionLue): number | null | undefined {
    if (intervenantIdentifiant) return this.intervenants.get(cleDeForme(intervenantIdentifiant));
    return repartir(sourceReference, this.intervenantIds, 'intervenant');
  }

  nom(id: number): string {
    const personne = this.personnes.get(id);
    const decrit = this.noms.get(id);
    if (decrit !== undefined) return decrit;
    return personne ? `${personne.nom} ${personne.prenom}` : '';
  }
}
