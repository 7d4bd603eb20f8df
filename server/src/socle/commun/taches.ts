import { sql as brut } from 'kysely';
import { estMysql, sql } from '../base/base-de-donnees.ts';
import type { Services } from '../services.ts';
import { horsDelai } from './delai.ts';
import { millisecondes } from './horloge.ts';

/** Further apart, what is due can't be told from what is not. */
const ECART_MAX = 5 * 60 * 1000;

/**
 * Ours minus the database's, in milliseconds. Everything that has a date is written by some process; the database's clock
 * is the one that they all share.
 */
export async function ecartDHorloge({ orm, horloge }: Services): Promise<number> {
  const em = orm.em.fork();
  const maintenant = estMysql(em)
    ? brut<{ instant: string }>`select utc_timestamp(3) as instant`
    : brut<{ instant: number }>`select cast((julianday('now') - 2440587.5) * 86400000 as integer) as instant`;
  const { rows } = await maintenant.execute(sql(em));
  const instant = rows[0]?.instant;
  if (instant === undefined) throw new Error('La base ne dit pas l’heure');
  return horloge.maintenant().getTime() - millisecondes(instant);
}

/**
 * What is done by itself: now and then again and again, never twice at once, in any number of processes. Not by a process
 * whose clock is wrong: it would close, end and delete what is not due. Returns how to stop.
 */
export function repeter(services: Services, nom: string, ms: number, tache: () => Promise<unknown>): () => void {
  const { log } = services;
  let enCours = false;
  const faire = async () => {
    const ecart = await ecartDHorloge(services);
    if (Math.abs(ecart) <= ECART_MAX) await tache();
    else
      log.error(
        { tache: nom, ecartSecondes: Math.round(ecart / 1000) },
        'horloge à plus de cinq minutes de celle de la base : rien n’est fait',
      );
  };
  const tour = () => {
    if (enCours) return;
    enCours = true;
    horsDelai(faire)
      .catch((err: unknown) => log.error({ err }, nom))
      .finally(() => {
        enCours = false;
      });
  };
  tour();
  const minuterie = setInterval(tour, ms);
  return () => clearInterval(minuterie);
}
