import 'server-only';
import { CoordonneesPremiere } from '@/domaine/coordonnees/premieres.generated';
import { exigerMoi } from '@/lib/session/serveur/moi';
import { lireCompteId, lirePremiere } from '@/lib/session/serveur/premiere';
import { demandeCourantes, demandePassees } from '../client/demandes';
import { MesInterventionsPremiere, MonHistoriquePremiere } from '../client/premieres.generated';
import { demandeDuJour } from '../journee/demande';
import { aujourdhui } from '../journee/jours';
import { MaJourneePremiere } from '../journee/premieres.generated';
import { comptesDe, departDe, listeDe } from '../liste/demandes';
import { porteeInitiale } from '../portee';
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
  // Whose they are, and whether telephones may be asked for, are learnt with the rights.
  const { permissions } = await exigerMoi();
  const tient = (une: string) => permissions.includes(une);
  const depart = departDe(porteeInitiale(tient));
  const [liste, comptes] = await Promise.all([
    lirePremiere(InterventionsPremiere, listeDe(depart, coordonneesLisibles(tient))),
    lirePremiere(CompterInterventionsPremiere, comptesDe(depart)),
  ]);
  return { liste, comptes };
}
