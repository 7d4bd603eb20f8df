import type { Descriptions } from '../../socle/graphql/descriptions.ts';
import { LIBELLES } from '../nouvelles/libelles.ts';
import { RATTRAPAGE } from './direct.types.ts';

export const DESCRIPTIONS_DIRECT: Descriptions = {
  types: {
    EvenementIntervention: [
      'Ce qui vient d’arriver à une intervention que l’on voit, dit en direct',
      'What has just happened to an intervention that one sees, told live',
    ],
    TypeEvenementIntervention: ['Ce qui peut arriver à une intervention', 'What can happen to an intervention'],
  },
  fonctions: {
    interventionModifiee: [
      'Suit en direct les interventions que l’on voit, par SSE : POST /graphql avec Accept: text/event-stream. Le flux se termine de lui-même au bout de dix minutes au plus : abonnez-vous de nouveau, puis relisez',
      'Follows live the interventions that one sees, over SSE: POST /graphql with Accept: text/event-stream. The stream ends by itself after ten minutes at most: subscribe again, then read again',
    ],
  },
  precis: {
    'interventionModifiee.interventionIds': [
      'Celles-ci seulement, 50 au plus ; null : toutes celles que l’on voit',
      'These alone, 50 at most; null: all those that one sees',
    ],
    'interventionModifiee.secondesAvant': [
      'Depuis combien de secondes on a lu ce que l’on montre, 600 au plus : RATTRAPAGE d’abord, si quelque chose est arrivé entre-temps',
      'For how many seconds one has had what one shows, 600 at most: RATTRAPAGE first, if something happened meanwhile',
    ],
    'EvenementIntervention.type': ['Ce qui est arrivé', 'What happened'],
    'EvenementIntervention.id': [
      'Celui de l’intervention ; null pour RATTRAPAGE',
      'Of the intervention; null for RATTRAPAGE',
    ],
    'EvenementIntervention.reference': [
      'Celle de l’intervention ; null quand on ne la voit plus',
      'Of the intervention; null once one no longer sees it',
    ],
    'EvenementIntervention.version': [
      'Celle de l’intervention maintenant ; null quand on ne la voit plus',
      'Of the intervention now; null once one no longer sees it',
    ],
    'EvenementIntervention.retiree': [
      'On ne la voit plus : elle a été confiée à quelqu’un d’autre, ou supprimée. Dit une fois, avec son seul id',
      'One no longer sees it: it was given to somebody else, or deleted. Told once, with its id alone',
    ],
    'EvenementIntervention.acteur': [
      'Qui l’a fait ; null : le produit lui-même, ou quelqu’un que l’on n’a pas à connaître',
      'Who did it; null: the product itself, or somebody who is not one’s to know',
    ],
    'EvenementIntervention.intervention': [
      'L’intervention comme elle est maintenant, lue avec les droits de qui écoute',
      'The intervention as it is now, read with the rights of whoever listens',
    ],
  },
  valeurs: {
    TypeEvenementIntervention: {
      ...Object.fromEntries(Object.entries(LIBELLES).map(([type, { fr, en }]) => [type, [fr, en] as const])),
      [RATTRAPAGE]: [
        'Des événements n’ont pas été donnés : relisez ce que vous montrez',
        'Some events were not given: read again what you show',
      ],
    },
  },
};
