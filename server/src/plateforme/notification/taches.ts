import { sql } from '../../socle/base/base-de-donnees.ts';
import { repeter } from '../../socle/commun/taches.ts';
import type { Services } from '../../socle/services.ts';
import { envoyerLesDus } from './envois.ts';
import { preparerResumes } from './resume.ts';

const CINQ_SECONDES = 5000;
const DIX_MINUTES = 600_000;
const TOUTES_LES_HEURES = 3600 * 1000;
const GARDE = 90 * 24 * 3600 * 1000;
const PAR_LOT = 500;

/** What was told three months ago. Returns how many notifications and digests' deliveries went. */
async function effacerNotifications({ orm, horloge }: Services): Promise<number> {
  const avant = new Date(horloge.maintenant().getTime() - GARDE);
  const base = sql(orm.em.fork());
  let effacees = 0;
  for (const table of ['envoi', 'notification'] as const) {
    for (;;) {
      const lues = await base.selectFrom(table).where('creerA', '<', avant).select('id').limit(PAR_LOT).execute();
      if (lues.length === 0) break;
      await base
        .deleteFrom(table)
        .where(
          'id',
          'in',
          lues.map(({ id }) => id),
        )
        .execute();
      effacees += lues.length;
    }
  }
  await base.deleteFrom('resume_notification').where('faitA', '<', avant).execute();
  return effacees;
}

/** In any number of processes. Stopped, the mail in hand is finished and no other begun. */
export function demarrerTachesDesNotifications(services: Services): () => void {
  let encore = true;
  const arrets = [
    repeter(services, 'envoi des mails', CINQ_SECONDES, () => envoyerLesDus(services, () => encore)),
    repeter(services, 'résumés du jour', DIX_MINUTES, () => preparerResumes(services)),
    repeter(services, 'ménage des notifications', TOUTES_LES_HEURES, () => effacerNotifications(services)),
  ];
  return () => {
    encore = false;
    for (const arreter of arrets) arreter();
  };
}
