import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_LISTE_NOIRE: Descriptions = {
  types: {
    Blacklist: [
      'Un numéro de la liste noire : personne ne l’appelle, rien ne lui est vendu',
      'A number of the black list: nobody calls it, nothing is sold to it',
    ],
    BlacklistPage: ['Une page de la liste noire', 'A page of the black list'],
    BlacklistPayload: ['L’entrée telle qu’elle est après l’écriture', 'The entry as it is after the write'],
    CreerBlacklistInput: ['Le numéro à mettre en liste noire', 'The number to put on the black list'],
    ModifierBlacklistInput: ['Un champ absent ne change pas', 'An absent field does not change'],
    VerificationNumero: ['Si un numéro est en liste noire', 'Whether a number is on the black list'],
  },
  fonctions: {
    consulterBlacklist: [
      'La liste noire des numéros, le dernier ajouté d’abord',
      'The black list of numbers, the last one added first',
    ],
    voirBlacklist: ['Par id ou par numéro, dans toutes ses écritures', 'By id or by number, in all of its writings'],
    verifierNumero: ['Ce numéro est-il en liste noire ?', 'Is this number on the black list?'],
    creerBlacklist: [
      'Met un numéro en liste noire ; CONFLICT s’il y est déjà',
      'Puts a number on the black list; CONFLICT when it is there already',
    ],
    modifierBlacklist: ['Change le numéro, ou ce qui en est dit', 'Changes the number, or what is said of it'],
    supprimerBlacklist: ['Le numéro peut de nouveau être appelé', 'The number may be called again'],
  },
  champs: {
    numero: [
      'Toutes les écritures : 06 12 34 56 78, +33 6 12 34 56 78, 0033612345678, +44 20 7946 0958',
      'Any writing: 06 12 34 56 78, +33 6 12 34 56 78, 0033612345678, +44 20 7946 0958',
    ],
    nom: ['De qui est ce numéro, 150 caractères au plus', 'Whose number it is, at most 150 characters'],
    structure: [
      'L’entreprise ou l’organisme, 150 caractères au plus',
      'The company or organisation, at most 150 characters',
    ],
  },
  precis: {
    'Blacklist.numero': ['E.164 : +33612345678', 'E.164, such as +33612345678'],
    'Blacklist.dateAjout': ['Quand il y a été mis', 'When it was put there'],
    'BlacklistPayload.blacklist': ['Telle qu’elle est maintenant', 'As it is now'],
    'VerificationNumero.numero': ['E.164, tel qu’il a été compris', 'E.164, as it was understood'],
    'VerificationNumero.estBlackliste': [
      'Vrai : il ne faut ni l’appeler ni rien lui vendre',
      'True: it must not be called, nor anything sold to it',
    ],
    'consulterBlacklist.recherche': [
      'Début des mots du nom ou de la structure, ou d’un numéro',
      'Beginning of the words of the name or the organisation, or of a number',
    ],
  },
};
