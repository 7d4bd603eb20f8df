import { declarer } from '../../socle/module.ts';
import { DESCRIPTIONS_PLANNING } from './planning.descriptions.ts';
import { AvertissementsResolver, LignePlanningResolver, PlanningResolver } from './planning.resolver.ts';

export const planning = declarer({
  resolveurs: [AvertissementsResolver, LignePlanningResolver, PlanningResolver],
  descriptions: [DESCRIPTIONS_PLANNING],
  pages: [
    {
      lien: '/planning',
      nom: 'Planning',
      nomEn: 'Planning',
      pictogramme: 'calendar',
      ordre: 22,
      application: 'interventions',
      fonction: 'consulterPlanning',
      permission: 'INTERVENTION_PLANIFIER',
    },
  ],
});
