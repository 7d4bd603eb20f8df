import { declarer } from '../../socle/module.ts';
import { DESCRIPTIONS_FICHE_INTERVENANT } from './fiche-intervenant.descriptions.ts';
import { FicheIntervenant } from './fiche-intervenant.entity.ts';
import { FicheDuCompte, FicheIntervenantResolver } from './fiche-intervenant.resolver.ts';
import { IntervenantSecteur } from './intervenant-secteur.entity.ts';

export const ficheIntervenant = declarer({
  entites: [FicheIntervenant, IntervenantSecteur],
  resolveurs: [FicheDuCompte, FicheIntervenantResolver],
  descriptions: [DESCRIPTIONS_FICHE_INTERVENANT],
});
