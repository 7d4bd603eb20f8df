import { creerRequeteSysteme } from '../../graphql/systeme.ts';
import { muter } from '../../graphql/transaction.ts';
import type { Services } from '../../services.ts';
import { Souscription, StatutSouscription } from './souscription.entity.ts';
import { terminer } from './vie.service.ts';

const TOUS_LES_QUARTS_D_HEURE = 15 * 60 * 1000;
const PAR_TOUR = 500;

/** What its own dates say happens to a subscription by itself: it begins, it ends. Returns how many did. */
export async function echoirSouscriptions(services: Services): Promise<number> {
  const maintenant = services.horloge.maintenant();
  const { em, requete } = creerRequeteSysteme(services);
  const candidates = await em.find(
    Souscription,
    {
      $or: [
        { statut: StatutSouscription.EN_ATTENTE, dateDebut: { $lte: maintenant } },
        { vivanteNumero: { $ne: null }, dateFin: { $lte: maintenant } },
      ],
    },
    { fields: ['id'], limit: PAR_TOUR, orderBy: { id: 'asc' } },
  );
  for (const { id } of candidates) {
    const entree = { action: 'echeanceSouscription', application: 'offres', utilisateurId: null, requete, maintenant };
    await muter(em, entree, async (tx) => {
      const souscription = await tx.findOneOrFail(Souscription, id);
      const { statut, dateDebut, dateFin, vivanteNumero } = souscription;
      // Another process may have come first.
      if (vivanteNumero !== null && dateFin !== null && dateFin <= maintenant)
        await terminer(tx, souscription, StatutSouscription.RESILIEE, maintenant);
      else if (statut === StatutSouscription.EN_ATTENTE && dateDebut <= maintenant)
        souscription.statut = StatutSouscription.ACTIVE;
    });
  }
  return candidates.length;
}

export function demarrerEcheances(services: Services): () => void {
  const tour = () => {
    echoirSouscriptions(services).catch((err: unknown) => services.log.error({ err }, 'échéances des souscriptions'));
  };
  tour();
  const minuterie = setInterval(tour, TOUS_LES_QUARTS_D_HEURE);
  return () => clearInterval(minuterie);
}
