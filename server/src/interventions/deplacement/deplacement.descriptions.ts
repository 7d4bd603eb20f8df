import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_DEPLACEMENT: Descriptions = {
  types: {
    CreneauPossible: ['Quand quelqu’un pourrait venir', 'When somebody could come'],
    ProposerDeplacementInput: [
      'L’un des `creneauxPossibles` de la visite, pour la même durée',
      'One of the `creneauxPossibles` of the visit, for the same length',
    ],
    RefuserDeplacementInput: [
      'La visite, et pourquoi elle reste où elle est',
      'The visit, and why it stays where it is',
    ],
  },
  fonctions: {
    proposerDeplacement: [
      'Le client choisit un autre créneau libre pour sa visite : demandé au standard, ou fait aussitôt si la codification DEPLACEMENT_CLIENT dit DIRECT. Pas à moins de DEPLACEMENT_DELAI_HEURES, 24 sans elle',
      'The client chooses another free slot for their visit: asked of the desk, or done at once if the codification DEPLACEMENT_CLIENT says DIRECT. Not within DEPLACEMENT_DELAI_HEURES, 24 without it',
    ],
    refuserDeplacement: [
      'Répond non au client, qui lit pourquoi. L’accepter : `planifierIntervention`',
      'Answers no to the client, who reads why. To accept it: `planifierIntervention`',
    ],
  },
  champs: {
    intervenant: ['Qui viendrait', 'Who would come'],
    intervenantId: ['Qui viendrait', 'Who would come'],
    debut: ['Début du créneau', 'Beginning of the slot'],
    fin: ['Fin du créneau', 'End of the slot'],
    motif: ['Lu par le client, 1000 caractères au plus', 'Read by the client, at most 1000 characters'],
  },
};
