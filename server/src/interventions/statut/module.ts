import { declarer } from '../../socle/module.ts';
import { semerListes } from './semis.ts';
import { DESCRIPTIONS_STATUT } from './statut.descriptions.ts';
import { StatutIntervention } from './statut.entity.ts';
import { StatutInterventionResolver } from './statut.resolver.ts';

export const statut = declarer({
  semer: semerListes,
  entites: [StatutIntervention],
  resolveurs: [StatutInterventionResolver],
  descriptions: [DESCRIPTIONS_STATUT],
  pages: [
    {
      lien: '/listes',
      nom: 'Listes',
      nomEn: 'Lists',
      pictogramme: 'list',
      ordre: 60,
      application: 'interventions',
      fonction: 'modifierStatutIntervention',
    },
  ],
});
