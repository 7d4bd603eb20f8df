import * as numeros from '../../offres/numero-test/numero-test.service.ts';
import * as offres from '../../offres/offre/offre.service.ts';
import type { Services } from '../../socle/services.ts';
import { mettreEnVente, tester } from './offres.ts';
import { plus, type Scene } from './scene.ts';

const PROPRES = {
  SERENITE: {
    code: 'ACCORD-SERENITE',
    nom: { fr: 'Accord Sérénité', en: 'Accord Serenity' },
    kwh: '0.1879',
    frais: '29.90',
    mois: 12,
  },
  VERT: { code: 'ACCORD-VERT', nom: { fr: 'Accord Vert', en: 'Accord Green' }, kwh: '0.1942', frais: '0', mois: 0 },
  ZEN: { code: 'ACCORD-ZEN', nom: { fr: 'Accord Zen', en: 'Accord Zen' }, kwh: '0.1815', frais: '19.90', mois: 24 },
  WEEK_END: {
    code: 'ACCORD-WEEK-END',
    nom: { fr: 'Accord Week-end', en: 'Accord Weekend' },
    kwh: '0.1768',
    frais: '0',
    mois: 12,
  },
} as const;
const AUTRE_NUMERO = '+33 6 39 98 21 79';

async function creerLaSienne(scene: Scene, cle: keyof typeof PROPRES, quand: Date): Promise<string> {
  const { code, nom, kwh, frais, mois } = PROPRES[cle];
  const tarifs = [6, 9, 12].map((puissance) => ({ puissance, abonnement: String(9 + puissance), kwh }));
  const input = { code, nom, tarifs, fraisActivation: frais, engagementMois: mois, fournisseur: 'AccordEnergie' };
  return String(await scene.faire('admin', quand, 'creerOffre', (c) => offres.creer(c, input)));
}

/** The company's own: with an activation fee and a commitment, which the catalogue's have not. */
export async function vendreLaSienne(services: Services, scene: Scene, jour: Date): Promise<void> {
  const id = await creerLaSienne(scene, 'SERENITE', jour);
  await mettreEnVente(services, scene, { id, puissance: 6 }, plus(jour, 5));
}

/** Of these days, for tests last thirty: a draft, one under test, one ready to be activated. */
export async function preparerLesSiennes(scene: Scene, jour: Date): Promise<void> {
  await creerLaSienne(scene, 'VERT', jour);
  const zen = { offreId: await creerLaSienne(scene, 'ZEN', plus(jour, 10)) };
  await tester(scene, zen, { ...zen, puissance: 6 }, plus(jour, 20));
  const weekEnd = { offreId: await creerLaSienne(scene, 'WEEK_END', plus(jour, 30)) };
  await tester(scene, weekEnd, { ...weekEnd, puissance: 6 }, plus(jour, 40));
  const autre = { ...weekEnd, numero: AUTRE_NUMERO };
  await scene.faire('admin', plus(jour, 50), 'definirNumeroTest', (c) => numeros.definir(c, autre));
}
