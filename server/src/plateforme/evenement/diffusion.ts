import type { EntityManager } from '@mikro-orm/core';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { repeter } from '../../socle/commun/taches.ts';
import { enTransaction } from '../../socle/graphql/transaction.ts';
import type { Services } from '../../socle/services.ts';

const CHAQUE_SECONDE = 1000;
const TOUTES_LES_HEURES = 3600 * 1000;
const PAR_TOUR = 100;
const ESSAIS_MAX = 5;
const GARDE = 7 * 24 * 3600 * 1000;
const PAR_MENAGE = 500;

/** An event as those who pass it on read it. */
export type EvenementLu = LigneDe<'evenement'>;

interface Diffusion {
  services: Services;
  em: EntityManager;
}
type Relais = (diffusion: Diffusion, evenement: EvenementLu) => Promise<void>;

const relais: Relais[] = [];

/** What is done with each event, in one transaction with the note that it is done: once, or not yet. */
export function quandUnEvenement(relayer: Relais): void {
  relais.push(relayer);
}

/**
 * Passes on what has happened, each event in a transaction of its own, in any number of processes. One that cannot be
 * passed on is tried again and then left, in the log: it never holds the others. Returns how many were.
 */
export async function diffuser(services: Services): Promise<number> {
  let faits = 0;
  for (;;) {
    const lus = await enAttente(services.orm.em.fork());
    let avance = false;
    for (const evenement of lus) {
      if (!(await relayerUn(services, evenement))) continue;
      avance = true;
      faits += 1;
    }
    if (lus.length < PAR_TOUR || !avance) return faits;
  }
}

async function enAttente(em: EntityManager): Promise<EvenementLu[]> {
  return sql(em)
    .selectFrom('evenement')
    .where('traiteA', 'is', null)
    .selectAll()
    .orderBy('id')
    .limit(PAR_TOUR)
    .execute();
}

async function relayerUn(services: Services, evenement: EvenementLu): Promise<boolean> {
  const { id, type, tentatives } = evenement;
  try {
    return await enTransaction(services.orm.em.fork(), async (em) => {
      if (!(await prendre(em, id, services.horloge.maintenant()))) return false;
      for (const relayer of relais) await relayer({ services, em }, evenement);
      return true;
    });
  } catch (err) {
    services.log.error({ err, evenement: id, type, tentative: tentatives + 1 }, 'événement non diffusé');
    const abandon = tentatives + 1 >= ESSAIS_MAX;
    await sql(services.orm.em.fork())
      .updateTable('evenement')
      .set((ou) => ({
        tentatives: ou('tentatives', '+', 1),
        ...(abandon && { traiteA: services.horloge.maintenant() }),
      }))
      .where('id', '=', id)
      .where('traiteA', 'is', null)
      .execute();
    return false;
  }
}

/** False: another process has it. */
async function prendre(em: EntityManager, id: number, maintenant: Date): Promise<boolean> {
  const { numUpdatedRows } = await sql(em)
    .updateTable('evenement')
    .set({ traiteA: maintenant })
    .where('id', '=', id)
    .where('traiteA', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Those that were passed on a week ago. Returns how many went. */
export async function effacerEvenements({ orm, horloge }: Services): Promise<number> {
  const avant = new Date(horloge.maintenant().getTime() - GARDE);
  const base = sql(orm.em.fork());
  for (let effaces = 0; ; ) {
    const lus = await base
      .selectFrom('evenement')
      .where('traiteA', '<', avant)
      .select('id')
      .limit(PAR_MENAGE)
      .execute();
    if (lus.length === 0) return effaces;
    const ids = lus.map(({ id }) => id);
    await base.deleteFrom('evenement').where('id', 'in', ids).execute();
    effaces += ids.length;
  }
}

export function demarrerDiffusion(services: Services): () => void {
  const arrets = [
    repeter(services, 'diffusion des événements', CHAQUE_SECONDE, () => diffuser(services)),
    repeter(services, 'ménage des événements', TOUTES_LES_HEURES, () => effacerEvenements(services)),
  ];
  return () => {
    for (const arreter of arrets) arreter();
  };
}
