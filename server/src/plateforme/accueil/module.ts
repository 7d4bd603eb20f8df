import { declarer } from '../../socle/module.ts';
import { DESCRIPTIONS_ACCUEIL } from './accueil.descriptions.ts';
import { AccueilResolver } from './accueil.resolver.ts';
import './plateforme.ts';

export const accueil = declarer({
  resolveurs: [AccueilResolver],
  descriptions: [DESCRIPTIONS_ACCUEIL],
  pages: [
    {
      lien: '/accueil',
      nom: 'Accueil',
      nomEn: 'Home',
      pictogramme: 'dashboard',
      ordre: 5,
      application: 'plateforme',
      // Whoever runs the company or its desk; everybody else has a home of their own.
      fonction: 'consulterEntite',
    },
  ],
});
