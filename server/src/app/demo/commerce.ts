import type { Services } from '../../socle/services.ts';
import { type Evenement, seul } from './evenements.ts';
import { changerLesPrix, lireCatalogue, ouvrirCatalogue, suspendreOffre } from './offres.ts';
import { proposerPromotions } from './promotions.ts';
import { jours, plus, Scene } from './scene.ts';
import { preparerLesSiennes, vendreLaSienne } from './siennes.ts';
import { souscriptionsDe } from './souscriptions.ts';

const DEPUIS_JOURS = 240;

/**
 * Eight months of selling: the catalogue and promotions at once, then what clients took and left, prices that rose, what
 * comes next.
 */
export async function vendreDesOffres(services: Services): Promise<Evenement[]> {
  const scene = new Scene(services, 'offres');
  const maintenant = scene.maintenant();
  const debut = jours(maintenant, -DEPUIS_JOURS);
  await ouvrirCatalogue(services, scene, debut);
  await vendreLaSienne(services, scene, jours(debut, 1));
  const catalogue = await lireCatalogue(services);
  await proposerPromotions(services, scene, catalogue, jours(debut, 2));
  const hausse = { code: 'EDF-ZEN-FIXE', facteur: 1.04, enVente: true };
  const brouillon = { code: 'OCTOPUS-BASE', facteur: 0.97, enVente: false };
  const [hausseLe, brouillonLe] = [jours(maintenant, -90), jours(maintenant, -3)];
  return [
    ...souscriptionsDe(scene, catalogue),
    seul(hausseLe, () => changerLesPrix(services, scene, hausse, hausseLe)),
    seul(jours(maintenant, -60), () => suspendreOffre(services, scene, 'EDF-EJP', jours(maintenant, -60))),
    seul(jours(maintenant, -4), () => preparerLesSiennes(scene, jours(maintenant, -4))),
    seul(plus(brouillonLe, 7), () => changerLesPrix(services, scene, brouillon, plus(brouillonLe, 7))),
  ];
}
