import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_VISITE: Descriptions = {
  types: {
    AnnoncerDepartInput: ['La visite pour laquelle on part', 'The visit that one leaves for'],
    CorrigerHeuresInput: [
      'Une heure absente ne change pas. Passées, de 31 jours au plus, dans leur ordre ; voir Intervention.heuresCorrigeables',
      'An absent time does not change. In the past, of 31 days at most, in their order; see Intervention.heuresCorrigeables',
    ],
  },
  fonctions: {
    annoncerDepart: [
      'L’intervenant est en route, depuis maintenant : le client et le standard le voient aussitôt',
      'The technician is on the way, from now on: the client and the desk see it at once',
    ],
    corrigerHeures: [
      'Le départ, l’arrivée et la fin, corrigés à la main par qui fait le travail ; pas aux étapes finales',
      'The departure, the arrival and the end, corrected by hand by whoever does the work; not in the final stages',
    ],
  },
  champs: {
    enRouteA: [
      'Quand son intervenant est parti ; null, en écriture : il n’est pas en route',
      'When its technician left; null, when written: they are not on the way',
    ],
    debutReel: ['Quand il est arrivé', 'When they arrived'],
    finReelle: ['Quand le travail a été fini', 'When the work was done'],
  },
};
