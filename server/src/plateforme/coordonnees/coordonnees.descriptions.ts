import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_COORDONNEES: Descriptions = {
  types: {
    Coordonnees: [
      'Où joindre l’entreprise : une seule ligne, montrée à qui est connecté',
      'Where the company is reached: one row, shown to whoever is logged in',
    ],
    CoordonneesPayload: [
      'Les coordonnées telles qu’elles sont après l’écriture',
      'The contact details as they are after the write',
    ],
    ModifierCoordonneesInput: [
      'Un champ absent ne change pas, null le vide',
      'An absent field does not change, null empties it',
    ],
  },
  fonctions: {
    consulterCoordonnees: [
      'Où joindre l’entreprise ; ce que personne n’a dit est null',
      'Where the company is reached; what nobody has told is null',
    ],
    modifierCoordonnees: ['Ce que les clients liront dès maintenant', 'What clients read from now on'],
  },
  champs: {
    nom: ['Nom de l’entreprise, 150 caractères au plus', 'Name of the company, at most 150 characters'],
    horaires: ['Quand on y répond au téléphone', 'When the telephone is answered'],
    adresse: ['Adresse postale, 300 caractères au plus', 'Postal address, at most 300 characters'],
    email: ['Adresse à laquelle écrire', 'Address to write to'],
  },
  precis: {
    'Coordonnees.telephone': ['E.164 : +33142345678', 'E.164, such as +33142345678'],
    'CoordonneesPayload.coordonnees': ['Telles qu’elles sont maintenant', 'As they are now'],
    'ModifierCoordonneesInput.telephone': [
      'Toutes les écritures : 01 42 34 56 78, +33 1 42 34 56 78',
      'Any writing: 01 42 34 56 78, +33 1 42 34 56 78',
    ],
  },
};
