import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/core';
import { sql as brut } from 'kysely';
import { estMysql, type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { millisecondes } from '../../socle/commun/horloge.ts';
import { enTransaction } from '../../socle/graphql/transaction.ts';

const FENETRE_MS = 15 * 60_000;
/** A try whose process died does not count for longer. */
const SANS_NOUVELLES_MS = 30_000;
const PAUSE_MAX_SECONDES = 60;

/** Failures that are counted together, and how many are let through before one waits. */
export interface Compteur {
  cle: string;
  limite: number;
  /** How long they count, from the first; a quarter of an hour unless it says so. */
  fenetreMs?: number;
  /** Beyond the limit one waits a little longer each time, and is never shut out. */
  ralenti?: boolean;
}

/** Seconds to wait; `occupe`: as many tries as are left are being looked at; `pris`: go on, and say how it ended. */
export type Reponse = { attendre: number } | 'occupe' | 'pris';

export const cleDeFrein = (...mots: string[]): string =>
  createHash('sha256').update(JSON.stringify(mots)).digest('base64url');

/**
 * Takes one try of each counter, in every process at once: counted before the password is looked at, so that parallel
 * tries count too. The rows are locked in one order.
 */
export function reserver(em: EntityManager, compteurs: readonly Compteur[], maintenant: Date): Promise<Reponse> {
  return enTransaction(em, async (tx) => {
    const lus = await verrouiller(tx, compteurs, maintenant);
    const attentes = lus.map((lu) => attenteDe(lu, maintenant));
    const attendre = Math.max(...attentes.map((une) => (une === 'occupe' ? 0 : une)));
    if (attendre > 0) return { attendre };
    if (attentes.includes('occupe')) return 'occupe';
    for (const { cle, echecs, enCours, expireA } of lus)
      await ecrire(tx, cle, { echecs, enCours: enCours + 1, essaiA: maintenant, expireA });
    return 'pris';
  });
}

/** How a try that was taken ended: `juste` forgets the failures of `oublies`. */
export async function rendre(
  em: EntityManager,
  compteurs: readonly Compteur[],
  issue: 'juste' | 'faux' | 'sans suite',
  oublies: readonly string[] = [],
): Promise<void> {
  await sql(em)
    .updateTable('frein')
    .set({
      enCours: brut<number>`case when enCours > 0 then enCours - 1 else 0 end`,
      ...(issue === 'faux' && { echecs: brut<number>`echecs + 1` }),
    })
    .where('cle', 'in', compteurs.map(({ cle }) => cle).sort())
    .execute();
  if (issue === 'juste' && oublies.length > 0)
    await sql(em)
      .updateTable('frein')
      .set({ echecs: 0 })
      .where('cle', 'in', [...oublies])
      .execute();
}

/** Of what counts whatever comes of it: counts it, unless there were too many. Seconds to wait, or 0. */
export function compter(em: EntityManager, compteur: Compteur, maintenant: Date): Promise<number> {
  return enTransaction(em, async (tx) => {
    const [lu] = await verrouiller(tx, [compteur], maintenant);
    if (!lu) return 0;
    const attente = attenteDe(lu, maintenant);
    if (attente !== 'occupe' && attente > 0) return attente;
    await ecrire(tx, lu.cle, { echecs: lu.echecs + 1, enCours: 0, essaiA: maintenant, expireA: lu.expireA });
    return 0;
  });
}

interface Lu extends Compteur {
  echecs: number;
  enCours: number;
  essaiA: number;
  expireA: Date;
}

async function verrouiller(em: EntityManager, compteurs: readonly Compteur[], maintenant: Date): Promise<Lu[]> {
  const finDe = ({ fenetreMs = FENETRE_MS }: Compteur) => new Date(maintenant.getTime() + fenetreMs);
  const tries = compteurs.toSorted((a, b) => (a.cle < b.cle ? -1 : 1));
  const neuves = tries.map((compteur) => ({
    ...{ cle: compteur.cle, echecs: 0, enCours: 0 },
    ...{ essaiA: maintenant, expireA: finDe(compteur) },
  }));
  const mysql = estMysql(em);
  const insertion = sql(em).insertInto('frein').values(neuves);
  await (mysql
    ? insertion.onDuplicateKeyUpdate({ cle: brut<string>`cle` })
    : insertion.onConflict((conflit) => conflit.doNothing())
  ).execute();
  const lecture = sql(em)
    .selectFrom('frein')
    .selectAll()
    .where(
      'cle',
      'in',
      tries.map(({ cle }) => cle),
    )
    .orderBy('cle');
  const lignes = await (mysql ? lecture.forUpdate() : lecture).execute();
  const parCle = new Map(lignes.map((ligne) => [ligne.cle, ligne]));
  return tries.flatMap((compteur) => {
    const ligne = parCle.get(compteur.cle);
    return ligne ? { ...compteur, ...aCetInstant(ligne, maintenant, finDe(compteur)) } : [];
  });
}

function aCetInstant({ echecs, enCours, essaiA, expireA }: LigneDe<'frein'>, maintenant: Date, neuve: Date) {
  const [ici, dernier, fin] = [maintenant.getTime(), millisecondes(essaiA), millisecondes(expireA)];
  return {
    echecs: fin <= ici ? 0 : echecs,
    // The time begins with the first failure.
    expireA: fin <= ici || echecs === 0 ? neuve : new Date(fin),
    enCours: dernier + SANS_NOUVELLES_MS <= ici ? 0 : enCours,
    essaiA: dernier,
  };
}

function attenteDe({ echecs, enCours, limite, ralenti, essaiA, expireA }: Lu, maintenant: Date): number | 'occupe' {
  if (echecs < limite) return echecs + enCours >= limite ? 'occupe' : 0;
  const libre = ralenti
    ? essaiA + Math.min(PAUSE_MAX_SECONDES, 2 ** Math.min(echecs - limite, 10)) * 1000
    : expireA.getTime();
  const secondes = Math.max(0, Math.ceil((libre - maintenant.getTime()) / 1000));
  return secondes === 0 && enCours > 0 ? 'occupe' : secondes;
}

interface Valeurs {
  echecs: number;
  enCours: number;
  essaiA: Date;
  expireA: Date;
}

function ecrire(em: EntityManager, cle: string, valeurs: Valeurs) {
  return sql(em).updateTable('frein').set(valeurs).where('cle', '=', cle).execute();
}
