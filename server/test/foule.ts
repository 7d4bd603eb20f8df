import { sql as brut } from 'kysely';
import { ajouterMots } from '../src/interventions/intervention/index-recherche.ts';
import { type Base, estMysql, type NouvelleLigne, sql } from '../src/socle/base/base-de-donnees.ts';
import { motsDe } from '../src/socle/commun/recherche.ts';
import { enTransaction } from '../src/socle/graphql/transaction.ts';
import type { Acteurs } from './acteurs.ts';
import { emDe } from './etat.ts';
import type { ServeurDeTest } from './serveur.ts';

const PAR_INSERTION = 500;
type Ligne = NouvelleLigne<'intervention'>;

/** Many interventions of S1 for C1 at once, straight into the base; `valeurs` says what each has of its own. */
export async function semerFoule(
  { application, horloge }: ServeurDeTest,
  { S1, C1 }: Acteurs,
  nombre: number,
  valeurs: (rang: number) => Partial<Ligne> = () => ({}),
): Promise<number[]> {
  const maintenant = horloge.maintenant();
  const source = `foule-${Math.random()}`;
  const lignes = Array.from(
    { length: nombre },
    (_, rang): Ligne => ({
      titre: 'Panne',
      clientId: Number(C1.id),
      standardisteId: Number(S1.id),
      intervenantId: null,
      statutId: 1,
      etape: 'NOUVELLE',
      urgenceId: 1,
      source,
      sourceReference: String(rang).padStart(6, '0'),
      clientARepondu: false,
      contestee: false,
      secondeVisite: false,
      version: 1,
      creerA: maintenant,
      modifierA: maintenant,
      ...valeurs(rang),
    }),
  );
  const ids = await enTransaction(application.services.orm.em, async (em) => {
    for (let debut = 0; debut < nombre; debut += PAR_INSERTION) {
      const lot = lignes.slice(debut, debut + PAR_INSERTION);
      await sql(em).insertInto('intervention').values(lot).execute();
    }
    const ecrites = await sql(em)
      .selectFrom('intervention')
      .where('source', '=', source)
      .select(['id', 'titre'])
      .orderBy('sourceReference')
      .execute();
    const mots = ecrites.flatMap(({ id, titre }) =>
      motsDe(titre).map((mot) => ({ interventionId: id, mot, interne: false })),
    );
    await ajouterMots(em, mots);
    return ecrites.map(({ id }) => id);
  });
  // MariaDB counts them by itself, within seconds: until then it would plan for an empty table.
  const { em } = application.services.orm;
  if (estMysql(em)) await brut`analyze table intervention, mot_intervention`.execute(sql(em.fork()));
  return ids;
}

/** Rows as this one of the table, straight into the base; `valeurs` says what each has of its own. */
export async function recopier<
  T extends
    | 'blacklist'
    | 'demande'
    | 'envoi'
    | 'envoi_webhook'
    | 'notification'
    | 'numero_test'
    | 'offre'
    | 'souscription'
    | 'utilisateur',
>(serveur: ServeurDeTest, table: T, id: number | string, valeurs: readonly Partial<NouvelleLigne<T>>[]): Promise<void> {
  const base = sql(emDe(serveur));
  const { id: _id, ...modele } = await base
    .selectFrom(table as 'blacklist')
    .selectAll()
    .where('id', '=', Number(id))
    .executeTakeFirstOrThrow();
  await insererParLots(
    serveur,
    table,
    valeurs.map((une) => ({ ...modele, ...une })),
  );
}

/** SQLite binds no more than 32,766 values in one statement. */
export async function insererParLots(serveur: ServeurDeTest, table: keyof Base, lignes: readonly object[]) {
  for (let debut = 0; debut < lignes.length; debut += PAR_INSERTION) {
    await sql(emDe(serveur))
      .insertInto(table as 'blacklist')
      .values(lignes.slice(debut, debut + PAR_INSERTION) as NouvelleLigne<'blacklist'>[])
      .execute();
  }
}
