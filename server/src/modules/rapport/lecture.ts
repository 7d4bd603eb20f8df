import type { EntityManager } from '@mikro-orm/core';
import { sql as brut, type RawBuilder } from 'kysely';
import { estMysql, sql } from '../../commun/base-de-donnees.ts';
import { type Decalage, decalages } from './periodes.ts';
import type { Groupe, Mesure } from './rapport.types.ts';

/** What the database has counted of one measure, on one local day or month, for one group. */
export interface Compte {
  jour: string;
  groupe: string | null;
  nombre: number;
  somme: number;
}

/** More rows than this is no report that anybody reads: the period or the grain is to be changed. */
export const LIGNES_MAX = 20_000;

/** One measure over a period, by local day (or month) and group; grouped and counted by the database. */
export async function compter(
  em: EntityManager,
  mesure: Mesure,
  groupe: Groupe | undefined,
  { debut, fin, parMois }: { debut: Date; fin: Date; parMois: boolean },
): Promise<Compte[]> {
  const instant = brut.ref<Date>(mesure.instant);
  const jour = jourLocal(em, instant, decalages(debut, fin), parMois);
  const cle = groupe ? brut.ref<string>(groupe.colonne) : brut<string>`''`;
  const valeur = mesure.valeur ?? brut<number>`0`;
  const { rows } = await brut<{ jour: string; groupe: string | null; nombre: number; somme: number }>`
    select ${jour} as jour, ${cle} as groupe, count(*) as nombre, sum(${valeur}) as somme
    from ${brut.table(mesure.table)}
    where ${instant} >= ${debut} and ${instant} < ${fin} and ${mesure.filtre ?? brut`1 = 1`}
    group by 1, 2
    limit ${LIGNES_MAX + 1}
  `.execute(sql(em));
  return rows.map((ligne) => ({
    jour: ligne.jour,
    groupe: groupe && ligne.groupe !== null ? String(ligne.groupe) : null,
    nombre: Number(ligne.nombre),
    somme: Number(ligne.somme),
  }));
}

/** « 2026-11-21 » or « 2026-11 » of the company's clock. */
function jourLocal(
  em: EntityManager,
  instant: RawBuilder<Date>,
  segments: readonly Decalage[],
  parMois: boolean,
): RawBuilder<string> {
  const minutesDe = (rang: number): RawBuilder<number> => brut.lit(segments[rang]?.minutes ?? 0) as RawBuilder<number>;
  const minutes = segments
    .slice(1)
    .reduceRight(
      (apres, { depuis }, rang) =>
        brut<number>`case when ${instant} < ${depuis} then ${minutesDe(rang)} else ${apres} end`,
      minutesDe(segments.length - 1),
    );
  const format = brut.lit(parMois ? '%Y-%m' : '%Y-%m-%d');
  if (estMysql(em)) return brut<string>`date_format(date_add(${instant}, interval (${minutes}) minute), ${format})`;
  return brut<string>`strftime(${format}, ${instant} / 1000 + (${minutes}) * 60, 'unixepoch')`;
}
