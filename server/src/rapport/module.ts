import { declarer } from '../socle/module.ts';
import { DESCRIPTIONS_RAPPORT } from './rapport.descriptions.ts';
import { RapportResolver } from './rapport.resolver.ts';

export const rapport = declarer({
  resolveurs: [RapportResolver],
  descriptions: [DESCRIPTIONS_RAPPORT],
  pages: [
    {
      lien: '/rapports',
      nom: 'Rapports',
      nomEn: 'Reports',
      pictogramme: 'chart-bar',
      ordre: 40,
      application: 'offres',
      fonction: 'consulterRapport',
    },
  ],
});
