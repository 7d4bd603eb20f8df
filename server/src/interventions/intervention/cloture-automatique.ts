import { conflit, ErreurMetier } from '../../socle/commun/erreurs.ts';
import { repeter } from '../../socle/commun/taches.ts';
import { muterSeul } from '../../socle/graphql/systeme.ts';
import type { Services } from '../../socle/services.ts';
import { Intervention } from './intervention.entity.ts';
import { premierStatut } from './intervention.service.ts';
import { cloturableSeule } from './machine.ts';
import { mouvoir } from './mouvements.service.ts';

const TOUTES_LES_HEURES = 3600 * 1000;
const PAR_TOUR = 200;
const JOUR = 24 * 3600 * 1000;

/** Row 10 of the table: what is done is closed by itself after N days, unless contested or half done. Returns how many were. */
export async function cloturerSeules(services: Services): Promise<number> {
  const jours = services.env.CLOTURE_AUTO_JOURS;
  const maintenant = services.horloge.maintenant();
  const avant = new Date(maintenant.getTime() - jours * JOUR);
  const lecture = services.orm.em.fork();
  const candidates = await lecture.find(
    Intervention,
    { etape: 'REALISEE', contestee: false, secondeVisite: false, realiseeA: { $lte: avant } },
    { fields: ['id'], limit: PAR_TOUR, orderBy: { id: 'asc' } },
  );
  let closes = 0;
  for (const { id } of candidates) if (await cloturerSeule(services, id, jours, maintenant)) closes += 1;
  return closes;
}

/** A contestation, or another process, may have come first: read again before, and once more in the transaction. */
async function cloturerSeule(services: Services, id: number, jours: number, maintenant: Date): Promise<boolean> {
  const aClore = (une: Intervention | null): une is Intervention =>
    une !== null && cloturableSeule({ ...etat(une), jours, maintenant });
  if (!aClore(await services.orm.em.fork().findOne(Intervention, id))) return false;
  const dite = { action: 'cloturerIntervention', application: 'interventions' };
  const cloturer = muterSeul(services, dite, async (contexte) => {
    const { em } = contexte;
    const intervention = await em.findOne(Intervention, id);
    if (!aClore(intervention)) throw conflit({ fr: 'Elle n’est plus à clôturer', en: 'It is no longer to be closed' });
    const statut = await premierStatut(em, 'CLOTUREE');
    const acteur = { relations: ['toutes' as const], permissions: new Set(['INTERVENTION_CLOTURER']) };
    await mouvoir(contexte, intervention, { fonction: 'cloturerIntervention', statut, champs: {}, acteur });
    return true;
  });
  return cloturer.catch((erreur: unknown) => {
    if (!(erreur instanceof ErreurMetier)) throw erreur;
    // Its trace has said why; the others are closed all the same.
    services.log.info({ intervention: id, code: erreur.code }, 'clôture automatique refusée');
    return false;
  });
}

function etat({ etape, contestee, secondeVisite, realiseeA }: Intervention) {
  return { etape, contestee, secondeVisite, realiseeA };
}

/** Now and then once an hour; several processes may do it, each row is closed once. Returns how to stop. */
export function demarrerClotureAutomatique(services: Services): () => void {
  return repeter(services, 'clôture automatique', TOUTES_LES_HEURES, () => cloturerSeules(services));
}
