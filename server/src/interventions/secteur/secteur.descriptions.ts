import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_SECTEUR: Descriptions = {
  types: {
    Secteur: [
      'Un secteur de la liste que les admins tiennent : des codes postaux entre lesquels le chemin est court',
      'A sector of the list that the admins keep: postcodes between which the way is short',
    ],
    SecteurPage: ['Une page de secteurs', 'A page of sectors'],
    SecteurPayload: ['Le secteur tel qu’il est après l’écriture', 'The sector as it is after the write'],
    CreerSecteurInput: ['Le secteur à ajouter à la liste', 'The sector to add to the list'],
    ModifierSecteurInput: ['Un champ absent ne change pas', 'An absent field does not change'],
  },
  fonctions: {
    consulterSecteur: ['La liste que les admins tiennent, par nom', 'The list that the admins keep, by name'],
    voirSecteur: ['Un secteur, par son id', 'One sector, by its id'],
    creerSecteur: ['Ajoute un secteur', 'Adds a sector'],
    modifierSecteur: ['Change ce qui est donné', 'Changes what is given'],
    supprimerSecteur: [
      'Refusé tant que quelqu’un y est : désactivez-le plutôt',
      'Refused while somebody belongs to it: deactivate it instead',
    ],
  },
  champs: {
    nom: ['Son nom', 'Its name'],
    prefixes: [
      'Les débuts de ses codes postaux, comme 690 ou 69100 : de 1 à 50',
      'How its postcodes begin, such as 690 or 69100: from 1 to 50',
    ],
    actif: ['Faux : il ne compte plus et ne se choisit plus', 'False: it no longer counts and is no longer chosen'],
  },
  precis: {
    'SecteurPayload.secteur': ['Tel qu’il est maintenant', 'As it is now'],
    'CreerSecteurInput.actif': ['Absent : vrai', 'Absent: true'],
    'consulterSecteur.actif': [
      'Vrai : ceux qui se choisissent ; faux : les autres',
      'True: those that can be chosen; false: the others',
    ],
  },
};
