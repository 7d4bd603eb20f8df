import { sql } from '../../socle/base/base-de-donnees.ts';
import { repeter } from '../../socle/commun/taches.ts';
import type { Services } from '../../socle/services.ts';

const TOUTES_LES_HEURES = 3600 * 1000;
const PAR_TOUR = 500;
/** Until then a late refresh token is told that its session has ended or was revoked, and not that it never was. */
const GARDE = 7 * 24 * 3600 * 1000;

/**
 * Deletes the sessions that have ended long ago. A revoked one is not prolonged any more: it ends at its own time, and
 * goes with the others. Returns how many went.
 */
export async function effacerSessions({ orm, horloge }: Services): Promise<number> {
  const avant = new Date(horloge.maintenant().getTime() - GARDE);
  const base = sql(orm.em.fork());
  let effacees = 0;
  for (;;) {
    const ids = await base.selectFrom('session').where('expireA', '<', avant).select('id').limit(PAR_TOUR).execute();
    if (ids.length === 0) return effacees;
    const parmi = ids.map(({ id }) => id);
    await base.deleteFrom('session').where('id', 'in', parmi).where('expireA', '<', avant).execute();
    effacees += ids.length;
  }
}

/** Long enough for who comes once a season. */
const ADRESSE_GARDEE = 180 * 24 * 3600 * 1000;

/** What the limits have counted, and where accounts have logged in: gone when it serves no more. */
async function effacerFreins({ orm, horloge }: Services): Promise<void> {
  const base = sql(orm.em.fork());
  const maintenant = horloge.maintenant();
  await base.deleteFrom('frein').where('expireA', '<', maintenant).execute();
  const avant = new Date(maintenant.getTime() - ADRESSE_GARDEE);
  await base.deleteFrom('adresse_connue').where('vueA', '<', avant).execute();
}

/** Now and then once an hour, in any number of processes. Returns how to stop. */
export function demarrerMenageSessions(services: Services): () => void {
  const arrets = [
    repeter(services, 'ménage des sessions', TOUTES_LES_HEURES, () => effacerSessions(services)),
    repeter(services, 'ménage des freins', TOUTES_LES_HEURES, () => effacerFreins(services)),
  ];
  return () => {
    for (const arreter of arrets) arreter();
  };
}
