import { repeter } from '../../socle/commun/taches.ts';
import { creerRequeteSysteme, muterSeul } from '../../socle/graphql/systeme.ts';
import { effacerCles } from '../../socle/idempotence/menage-cles.ts';
import type { Services } from '../../socle/services.ts';
import { annoncer } from './nouvelles.ts';
import { Souscription, StatutSouscription } from './souscription.entity.ts';
import { terminer } from './vie.service.ts';

const TOUS_LES_QUARTS_D_HEURE = 15 * 60 * 1000;
const PAR_LECTURE = 500;

/**
 * What its own dates say happens to a subscription by itself: it begins, it ends. One that cannot be changed is told to
 * the log and holds up no other. Returns how many did.
 */
export async function echoirSouscriptions(services: Services): Promise<number> {
  const maintenant = services.horloge.maintenant();
  let faites = 0;
  for (let apres = 0; ; ) {
    const ids = await echues(services, apres, maintenant);
    for (const id of ids) faites += await echoir(services, id, maintenant);
    if (ids.length < PAR_LECTURE) return faites;
    apres = ids.at(-1) ?? apres;
  }
}

async function echues(services: Services, apres: number, maintenant: Date): Promise<number[]> {
  const { em } = creerRequeteSysteme(services);
  const commence = { statut: StatutSouscription.EN_ATTENTE, dateDebut: { $lte: maintenant } };
  const finit = { vivanteClient: { $ne: null }, dateFin: { $lte: maintenant } };
  const lues = await em.find(
    Souscription,
    { id: { $gt: apres }, $or: [commence, finit] },
    { fields: ['id'], limit: PAR_LECTURE, orderBy: { id: 'asc' } },
  );
  return lues.map(({ id }) => id);
}

async function echoir(services: Services, id: number, maintenant: Date): Promise<0 | 1> {
  try {
    await muterSeul(services, { action: 'echeanceSouscription', application: 'offres' }, async (contexte) => {
      const souscription = await contexte.em.findOneOrFail(Souscription, id);
      const { statut, dateDebut, dateFin, vivanteClient } = souscription;
      // Another process may have come first.
      if (vivanteClient !== null && dateFin !== null && dateFin <= maintenant)
        await terminer(contexte, souscription, StatutSouscription.RESILIEE, maintenant);
      else if (statut === StatutSouscription.EN_ATTENTE && dateDebut <= maintenant) {
        souscription.statut = StatutSouscription.ACTIVE;
        await contexte.em.flush();
        await annoncer(contexte, 'SOUSCRIPTION_COMMENCEE', souscription);
      }
    });
    return 1;
  } catch (err) {
    services.log.error({ err, souscriptionId: id }, 'échéance d’une souscription');
    return 0;
  }
}

export function demarrerEcheances(services: Services): () => void {
  const arrets = [
    repeter(services, 'échéances des souscriptions', TOUS_LES_QUARTS_D_HEURE, () => echoirSouscriptions(services)),
    repeter(services, 'ménage des clés d’idempotence', TOUS_LES_QUARTS_D_HEURE, () => effacerCles(services)),
  ];
  return () => {
    for (const arreter of arrets) arreter();
  };
}
