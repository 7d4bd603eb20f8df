import { declarer } from '../../socle/module.ts';
import { DESCRIPTIONS_DECISION } from './decision.descriptions.ts';
import { DecisionResolver } from './decision.resolver.ts';

export const decision = declarer({
  resolveurs: [DecisionResolver],
  descriptions: [DESCRIPTIONS_DECISION],
  pages: [
    {
      lien: '/acces',
      nom: 'Vérifier un accès',
      nomEn: 'Check an access',
      pictogramme: 'key',
      ordre: 84,
      application: 'plateforme',
      fonction: 'verifierAcces',
    },
  ],
});
