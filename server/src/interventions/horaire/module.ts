import { declarer } from '../../socle/module.ts';
import { DESCRIPTIONS_HORAIRE } from './horaire.descriptions.ts';
import { Horaire } from './horaire.entity.ts';
import { HoraireResolver } from './horaire.resolver.ts';
import { semerHoraire } from './horaire.service.ts';

export const horaire = declarer({
  entites: [Horaire],
  resolveurs: [HoraireResolver],
  descriptions: [DESCRIPTIONS_HORAIRE],
  semer: semerHoraire,
  pages: [
    {
      lien: '/horaires',
      nom: 'Horaires',
      nomEn: 'Working hours',
      pictogramme: 'history',
      ordre: 38,
      application: 'interventions',
      fonction: 'modifierHoraires',
    },
  ],
});
