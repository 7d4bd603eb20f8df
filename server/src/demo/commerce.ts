import type { Services } from '../services.ts';
import { changerLesPrix, lireCatalogue, ouvrirCatalogue, suspendreOffre } from './offres.ts';
import { proposerPromotions } from './promotions.ts';
import { jours, plus, Scene } from './scene.ts';
import { preparerLesSiennes, vendreLaSienne } from './siennes.ts';
import { souscriptionsDe } from './souscriptions.ts';

/** What happens at a moment; run in the order of time, whatever the order in which it was thought of. */
export interface Evenement {
  quand: Date;
  faire: () => Promise<Evenement[]>;
}

const DEPUIS_JOURS = 240;

/** Eight months of selling: the catalogue, promotions, what clients took and left, prices that rose, what comes next. */
export async function vendreDesOffres(services: Services): Promise<void> {
  const scene = new Scene(services);
  const maintenant = scene.maintenant();
  const debut = jours(maintenant, -DEPUIS_JOURS);
  await ouvrirCatalogue(services, scene, debut);
  await vendreLaSienne(services, scene, jours(debut, 1));
  const catalogue = await lireCatalogue(services);
  await proposerPromotions(services, scene, catalogue, jours(debut, 2));
  const seul = (quand: Date, travail: () => Promise<void>): Evenement => ({
    quand,
    faire: async () => {
      await travail();
      return [];
    },
  });
  const hausse = { code: 'EDF-ZEN-FIXE', facteur: 1.04, enVente: true };
  const brouillon = { code: 'OCTOPUS-BASE', facteur: 0.97, enVente: false };
  const [hausseLe, brouillonLe] = [jours(maintenant, -90), jours(maintenant, -3)];
  await derouler([
    ...souscriptionsDe(scene, catalogue),
    seul(hausseLe, () => changerLesPrix(services, scene, hausse, hausseLe)),
    seul(jours(maintenant, -60), () => suspendreOffre(services, scene, 'EDF-EJP', jours(maintenant, -60))),
    seul(jours(maintenant, -4), () => preparerLesSiennes(scene, jours(maintenant, -4))),
    seul(plus(brouillonLe, 7), () => changerLesPrix(services, scene, brouillon, plus(brouillonLe, 7))),
  ]);
}

async function derouler(evenements: readonly Evenement[]): Promise<void> {
  const file = [...evenements];
  while (file.length > 0) {
    file.sort((a, b) => b.quand.getTime() - a.quand.getTime());
    const suivant = file.pop();
    if (suivant) file.push(...(await suivant.faire()));
  }
}
