import { declarer } from '../../socle/module.ts';
import { EligibiliteCalcules } from './eligibilite.calcules.ts';
import { DESCRIPTIONS_ELIGIBILITE } from './eligibilite.descriptions.ts';
import { Eligibilite } from './eligibilite.entity.ts';
import { EligibiliteResolver } from './eligibilite.resolver.ts';
import { EstimationResolver, ExempleChamps } from './estimation.resolver.ts';

export const eligibilite = declarer({
  entites: [Eligibilite],
  resolveurs: [EligibiliteResolver, EligibiliteCalcules, EstimationResolver, ExempleChamps],
  descriptions: [DESCRIPTIONS_ELIGIBILITE],
  pages: [
    {
      lien: '/eligibilites',
      nom: 'Éligibilités',
      nomEn: 'Eligibility',
      pictogramme: 'user',
      ordre: 37,
      application: 'offres',
      fonction: 'creerEligibilite',
    },
  ],
});
