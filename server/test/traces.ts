import { type NouvelleLigne, sql } from '../src/socle/base/base-de-donnees.ts';
import { OrigineTrace, ResultatTrace } from '../src/socle/journal/trace.entity.ts';
import { emDe } from './etat.ts';
import type { ServeurDeTest } from './serveur.ts';

type Ligne = NouvelleLigne<'trace'>;
const PAR_INSERTION = 500;

/** Many traces at once, straight into the base, the last one now; `valeurs` says what each has of its own. */
export async function semerTraces(
  serveur: ServeurDeTest,
  nombre: number,
  valeurs: (rang: number) => Partial<Ligne> = () => ({}),
): Promise<void> {
  const maintenant = serveur.horloge.maintenant().getTime();
  const lignes = Array.from({ length: nombre }, (_, rang) => ({
    origine: OrigineTrace.SYSTEME,
    utilisateurId: null,
    action: 'essayer',
    application: null,
    resultat: ResultatTrace.SUCCES,
    code: null,
    changements: null,
    ip: '192.0.2.1',
    agent: null,
    requeteId: null,
    codeSql: null,
    detail: null,
    param: null,
    endPoint: null,
    creerA: new Date(maintenant - (nombre - 1 - rang) * 1000),
    ...valeurs(rang),
  }));
  for (let debut = 0; debut < nombre; debut += PAR_INSERTION) {
    await sql(emDe(serveur))
      .insertInto('trace')
      .values(lignes.slice(debut, debut + PAR_INSERTION) as Ligne[])
      .execute();
  }
}

/** As whoever has the database, and not the product. */
export async function dansLeDosDuProduit(
  serveur: ServeurDeTest,
  id: number,
  valeurs: Partial<Ligne> | null,
): Promise<void> {
  const base = sql(emDe(serveur));
  if (valeurs === null) await base.deleteFrom('trace').where('id', '=', id).execute();
  else await base.updateTable('trace').set(valeurs).where('id', '=', id).execute();
}
