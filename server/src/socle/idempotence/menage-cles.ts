import { sql } from '../base/base-de-donnees.ts';
import type { Services } from '../services.ts';

const PAR_TOUR = 500;
/** A request that is sent again comes back within minutes; a month covers a program that stood still. Says so: README. */
const GARDE_JOURS = 30;

/** Forgets the idempotency keys of more than thirty days, which are free again. Returns how many went. */
export async function effacerCles({ orm, horloge }: Services): Promise<number> {
  const avant = new Date(horloge.maintenant().getTime() - GARDE_JOURS * 24 * 3600 * 1000);
  const base = sql(orm.em.fork());
  let effacees = 0;
  for (;;) {
    const lues = await base
      .selectFrom('idempotence')
      .where('creerA', '<', avant)
      .select('id')
      .limit(PAR_TOUR)
      .execute();
    if (lues.length === 0) return effacees;
    const ids = lues.map(({ id }) => id);
    await base.deleteFrom('idempotence').where('id', 'in', ids).where('creerA', '<', avant).execute();
    effacees += ids.length;
  }
}
