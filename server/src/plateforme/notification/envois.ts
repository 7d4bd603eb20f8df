import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/core';
import type { ExpressionBuilder } from 'kysely';
import { type Base, type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import type { Services } from '../../socle/services.ts';
import { ATTENDRE, composer } from './composer.ts';
import { EtatEnvoi } from './notification.enums.ts';
import { estRefusPourDeBon, motifDuRefus } from './refus-smtp.ts';

const PAR_TOUR = 20;
/** Longer than the slowest sending: nobody else takes what is still on its way. */
const BAIL_MS = 120_000;
const MINUTE = 60_000;
/** After each failed try, until the next. */
const DELAIS_MIN = [1, 5, 15, 60, 240, 720, 1440] as const;

type EnvoiLu = LigneDe<'envoi'>;
type Ou = ExpressionBuilder<Base, 'envoi'>;

/**
 * Sends what is due. Candidates are read plainly and taken one by one by their key: two processes never hold the same
 * one, nor each other's locks. What was sent and could not be noted, because this process died in between, is sent again
 * under the same Message-ID; nothing else is ever sent twice. `encore`: false when the process is about to stop. Returns
 * how many left.
 */
export async function envoyerLesDus(services: Services, encore: () => boolean = () => true): Promise<number> {
  let partis = 0;
  for (;;) {
    const ids = await dus(services);
    let pris = 0;
    for (const id of ids) {
      if (!encore()) return partis;
      const envoi = await prendre(services, id);
      if (!envoi) continue;
      pris += 1;
      if (await traiter(services, envoi)) partis += 1;
    }
    if (ids.length < PAR_TOUR || pris === 0) return partis;
  }
}

const libre = (ou: Ou, maintenant: Date) =>
  ou.or([ou('reserveJusqua', 'is', null), ou('reserveJusqua', '<', maintenant)]);

async function dus({ orm, horloge }: Services): Promise<number[]> {
  const maintenant = horloge.maintenant();
  const lus = await sql(orm.em.fork())
    .selectFrom('envoi')
    .where('etat', '=', EtatEnvoi.A_FAIRE)
    .where('aPartirDe', '<=', maintenant)
    .where((ou) => libre(ou, maintenant))
    .select('id')
    .orderBy('aPartirDe')
    .orderBy('id')
    .limit(PAR_TOUR)
    .execute();
  return lus.map(({ id }) => id);
}

/** Null: another process was first. */
async function prendre({ orm, horloge }: Services, id: number): Promise<EnvoiLu | null> {
  const base = sql(orm.em.fork());
  const maintenant = horloge.maintenant();
  const reservePar = randomUUID();
  const { numUpdatedRows } = await base
    .updateTable('envoi')
    .set((ou) => ({
      reservePar,
      reserveJusqua: new Date(maintenant.getTime() + BAIL_MS),
      tentatives: ou('tentatives', '+', 1),
    }))
    .where('id', '=', id)
    .where('etat', '=', EtatEnvoi.A_FAIRE)
    .where('aPartirDe', '<=', maintenant)
    .where((ou) => libre(ou, maintenant))
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return null;
  return (await base.selectFrom('envoi').where('id', '=', id).selectAll().executeTakeFirst()) ?? null;
}

/** Whether it left. */
async function traiter(services: Services, envoi: EnvoiLu): Promise<boolean> {
  const em = services.orm.em.fork();
  try {
    const compose = await composer(services, em, envoi);
    if (compose === ATTENDRE) {
      await reporter(services, em, envoi);
      return false;
    }
    if (!compose) {
      await finir(services, em, envoi, { etat: EtatEnvoi.SANS_OBJET });
      return false;
    }
    await services.courrier.envoyer(compose.message);
    await finir(services, em, envoi, { etat: EtatEnvoi.FAIT, dit: compose.dit ?? null }, compose.avecEux);
    services.log.info({ envoi: envoi.id, evenements: compose.evenements }, 'mail envoyé');
    return true;
  } catch (err) {
    await remettre(services, em, envoi, err);
    return false;
  }
}

interface Fin {
  etat: EtatEnvoi;
  dit?: string | null;
}

/** `avecEux`: of the same group, which this mail has told of too. */
async function finir(services: Services, em: EntityManager, envoi: EnvoiLu, fin: Fin, avecEux: readonly number[] = []) {
  const faitA = services.horloge.maintenant();
  const rendu = { reservePar: null, reserveJusqua: null, faitA };
  await sql(em)
    .updateTable('envoi')
    .set({ ...fin, ...rendu, erreur: null })
    .where('id', '=', envoi.id)
    .where('reservePar', '=', envoi.reservePar)
    .execute();
  if (avecEux.length === 0) return;
  await sql(em)
    .updateTable('envoi')
    .set({ etat: EtatEnvoi.SANS_OBJET, ...rendu })
    .where('id', 'in', [...avecEux])
    .where('etat', '=', EtatEnvoi.A_FAIRE)
    .execute();
}

/** It was not tried. */
async function reporter(services: Services, em: EntityManager, envoi: EnvoiLu): Promise<void> {
  await sql(em)
    .updateTable('envoi')
    .set({
      ...{ reservePar: null, reserveJusqua: null, tentatives: envoi.tentatives - 1 },
      aPartirDe: new Date(services.horloge.maintenant().getTime() + MINUTE / 2),
    })
    .where('id', '=', envoi.id)
    .where('reservePar', '=', envoi.reservePar)
    .execute();
}

async function remettre(services: Services, em: EntityManager, envoi: EnvoiLu, err: unknown): Promise<void> {
  const delai = DELAIS_MIN[envoi.tentatives - 1];
  const abandon = delai === undefined || estRefusPourDeBon(err);
  services.log.error({ err, envoi: envoi.id, tentative: envoi.tentatives, abandon }, 'mail non envoyé');
  const maintenant = services.horloge.maintenant();
  await sql(em)
    .updateTable('envoi')
    .set({
      erreur: motifDuRefus(err),
      ...{ reservePar: null, reserveJusqua: null },
      ...(abandon
        ? { etat: EtatEnvoi.ABANDONNE, faitA: maintenant }
        : { aPartirDe: new Date(maintenant.getTime() + delai * MINUTE) }),
    })
    .where('id', '=', envoi.id)
    .where('reservePar', '=', envoi.reservePar)
    .execute();
}
