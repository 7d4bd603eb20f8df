import { avecExport } from '../../plateforme/exportation/exportation.descriptions.ts';
import { declarer } from '../../socle/module.ts';
import { ChargeDAnnuaire } from './charge.ts';
import './compteurs.ts';
import { demarrerClotureAutomatique } from './cloture-automatique.ts';
import { ExportDInterventions } from './exportation.resolver.ts';
import { DESCRIPTIONS_INTERVENTION } from './intervention.descriptions.ts';
import { Intervention } from './intervention.entity.ts';
import { InterventionResolver } from './intervention.resolver.ts';
import { MotIntervention } from './mot-intervention.entity.ts';
import { Mouvement } from './mouvement.entity.ts';
import { DESCRIPTIONS_MOUVEMENTS } from './mouvements.descriptions.ts';
import { MouvementsResolver } from './mouvements.resolver.ts';
import { ReattributionResolver } from './reattribution.resolver.ts';
import { InterventionsTrouvees } from './recherche.resolver.ts';
import { reprendreLaRecherche } from './reprise-recherche.ts';
import { SuitesResolver } from './suites.resolver.ts';
import { TransmissionResolver } from './transmission.resolver.ts';
import './equipe.ts';

export const intervention = declarer({
  reprendre: reprendreLaRecherche,
  entites: [Intervention, Mouvement, MotIntervention],
  resolveurs: [
    InterventionResolver,
    ChargeDAnnuaire,
    MouvementsResolver,
    ReattributionResolver,
    TransmissionResolver,
    ExportDInterventions,
    InterventionsTrouvees,
    SuitesResolver,
  ],
  descriptions: [
    avecExport(DESCRIPTIONS_INTERVENTION, {
      fonction: 'exporterInterventions',
      input: 'ExporterInterventionsInput',
      filtre: 'InterventionFiltre',
    }),
    DESCRIPTIONS_MOUVEMENTS,
  ],
  taches: [demarrerClotureAutomatique],
  pages: [
    {
      lien: '/mes-interventions',
      nom: 'Mes interventions',
      nomEn: 'My interventions',
      pictogramme: 'home',
      ordre: 10,
      application: 'interventions',
      fonction: 'consulterIntervention',
      permission: 'INTERVENTION_BENEFICIER',
    },
    {
      lien: '/ma-journee',
      nom: 'Ma journée',
      nomEn: 'My day',
      pictogramme: 'calendar',
      ordre: 11,
      application: 'interventions',
      fonction: 'changerStatutIntervention',
      permission: 'INTERVENTION_REALISER',
    },
    {
      lien: '/interventions',
      nom: 'Interventions',
      nomEn: 'Interventions',
      pictogramme: 'clipboard-list',
      ordre: 20,
      application: 'interventions',
      fonction: 'changerStatutIntervention',
    },
  ],
});
