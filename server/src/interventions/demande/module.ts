import { declarer } from '../../socle/module.ts';
import './compteurs.ts';
import { DESCRIPTIONS_DEMANDE } from './demande.descriptions.ts';
import { Demande } from './demande.entity.ts';
import { DemandeResolver } from './demande.resolver.ts';

export const demande = declarer({
  entites: [Demande],
  resolveurs: [DemandeResolver],
  descriptions: [DESCRIPTIONS_DEMANDE],
  pages: [
    {
      lien: '/demandes',
      nom: 'Demandes',
      nomEn: 'Requests',
      pictogramme: 'inbox',
      ordre: 21,
      application: 'interventions',
      fonction: 'consulterDemande',
    },
  ],
});
