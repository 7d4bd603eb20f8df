import 'server-only';
import { CoordonneesPremiere } from '@/domaine/coordonnees/premieres.generated';
import { exigerMoi } from '@/lib/session/serveur/moi';
import { lireCompteId, lirePremiere } from '@/lib/session/serveur/premiere';
import { demandeCourantes, demandePassees } from '../client/demandes';
import { MesInterventionsPremiere, MonHistoriquePremiere } from '../client/premieres.generated';
import { demandeDuJour } from '../journee/demande';
import { aujourdhui } from '../journee/jours';
import { MaJourneePremiere } from '../journee/premieres.generated';
import { comptesDe, DEPART, listeDe } from '../liste/demandes';
import { CompterInterventionsPremiere, InterventionsPremiere } from '../premieres.generated';
import { coordonneesLisibles } from '../regard';

/** What the home pages show first: all that one of them needs, at once. */
export async function premieresDuClient() {
  const compteId = (await lireCompteId()) ?? '';
  const [courantes, passees, coordonnees] = await Promise.all([
    lirePremiere(MesInterventionsPremiere, demandeCourantes(compteId)),
    lirePremiere(MonHistoriquePremiere, demandePassees(compteId)),
    lirePremiere(CoordonneesPremiere, {}),
  ]);
  return { courantes, passees, coordonnees };
}

export async function premiereDeLaJournee() {
  const { compte, permissions } = await exigerMoi();
  return lirePremiere(
    MaJourneePremiere,
    demandeDuJour(
      compte.id,
      aujourdhui(),
      coordonneesLisibles((une) => permissions.includes(une)),
    ),
  );
}

export async function premieresDeLaListe() {
  // The counts wait for nothing; whether telephones may be asked for, the list learns with the rights.
  const comptes = lirePremiere(CompterInterventionsPremiere, comptesDe(DEPART));
  const { permissions } = await exigerMoi();
  return {
    liste: await lirePremiere(
      InterventionsPremiere,
      listeDe(
        DEPART,
        coordonneesLisibles((une) => permissions.includes(une)),
      ),
    ),
    comptes: await comptes,
  };
}
