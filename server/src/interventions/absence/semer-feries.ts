import { DateTime } from 'luxon';
import { Semis } from '../../plateforme/semis/semis.entity.ts';
import { FUSEAU } from '../../socle/commun/horloge.ts';
import { repeter } from '../../socle/commun/taches.ts';
import { muterSeul } from '../../socle/graphql/systeme.ts';
import type { Services } from '../../socle/services.ts';
import { TypeAbsence } from './absence.champs.ts';
import { Absence } from './absence.entity.ts';
import { joursFeries } from './feries.ts';

const DOUZE_HEURES = 12 * 3600 * 1000;

/** The public holidays of this year and the next, once a year: one that an admin deleted does not come back. */
export async function semerJoursFeries(services: Services): Promise<number> {
  const { year } = DateTime.fromJSDate(services.horloge.maintenant(), { zone: FUSEAU });
  let semes = 0;
  for (const annee of [year, year + 1]) semes += await semerAnnee(services, annee);
  return semes;
}

async function semerAnnee(services: Services, annee: number): Promise<number> {
  const cle = `feries:${annee}`;
  if (await services.orm.em.fork().findOne(Semis, { cle })) return 0;
  return muterSeul(services, { action: 'creerAbsence', application: 'interventions' }, async ({ em }) => {
    // Of two processes the second finds it written.
    if (await em.findOne(Semis, { cle })) return 0;
    em.create(Semis, { cle });
    const feries = joursFeries(annee);
    for (const { nom, debut, fin } of feries)
      em.create(Absence, { utilisateur: null, type: TypeAbsence.FERMETURE, motif: nom, debut, fin });
    await em.flush();
    return feries.length;
  });
}

export function demarrerJoursFeries(services: Services): () => void {
  return repeter(services, 'jours fériés', DOUZE_HEURES, () => semerJoursFeries(services));
}
