import { sql } from '../../socle/base/base-de-donnees.ts';
import { repeter } from '../../socle/commun/taches.ts';
import type { Services } from '../../socle/services.ts';
import { envoyerLesWebhooks } from './envois.ts';

const DEUX_SECONDES = 2000;
const TOUTES_LES_HEURES = 3600 * 1000;
const GARDE = 30 * 24 * 3600 * 1000;
const PAR_LOT = 500;

/** What was sent a month ago. Returns how many deliveries went. */
export async function effacerEnvoisWebhook({ orm, horloge }: Services): Promise<number> {
  const avant = new Date(horloge.maintenant().getTime() - GARDE);
  const base = sql(orm.em.fork());
  for (let effaces = 0; ; ) {
    const lus = await base
      .selectFrom('envoi_webhook')
      .where('creerA', '<', avant)
      .select('id')
      .limit(PAR_LOT)
      .execute();
    if (lus.length === 0) return effaces;
    const ids = lus.map(({ id }) => id);
    await base.deleteFrom('envoi_webhook').where('id', 'in', ids).execute();
    effaces += ids.length;
  }
}

/** In any number of processes. Stopped, the calls in hand are finished and no other begun. */
export function demarrerWebhooks(services: Services): () => void {
  let encore = true;
  const arrets = [
    repeter(services, 'envoi des webhooks', DEUX_SECONDES, () => envoyerLesWebhooks(services, () => encore)),
    repeter(services, 'ménage des webhooks', TOUTES_LES_HEURES, () => effacerEnvoisWebhook(services)),
  ];
  return () => {
    encore = false;
    for (const arreter of arrets) arreter();
  };
}
