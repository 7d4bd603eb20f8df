import { dire, direEchec, direReussite } from './dire.ts';
import { arreterTout, surArret } from './processus.ts';
import type { Services } from './services.ts';

/**
 * Runs until it is told to stop, or until something fails: then everything is stopped and the code is 1. What is to be
 * stopped in order is handed to `aArreter`.
 */
export async function tenir(travail: (aArreter: (services: Services) => Services) => Promise<void>): Promise<void> {
  let services: Services | undefined;
  let arretDemande = false;
  surArret(async () => {
    arretDemande = true;
    dire('\nArrêt demandé…');
    await services?.arreter();
    await arreterTout();
    direReussite('Tout est arrêté.');
    process.exit(0);
  });
  try {
    await travail((demarres) => {
      services = demarres;
      return demarres;
    });
  } catch (erreur) {
    if (arretDemande) return;
    direEchec(erreur instanceof Error ? erreur.message : String(erreur));
    await services?.arreter();
    await arreterTout();
    process.exit(1);
  }
}
