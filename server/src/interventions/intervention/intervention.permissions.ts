import { permission } from '../../socle/securite/droits.ts';

const declarer = (nom: string, roles: string, fr: string, en: string) =>
  permission('interventions', nom, roles, fr, en);

export const INTERVENTION_LIRE = declarer(
  'INTERVENTION_LIRE',
  'ASIC',
  'Voir ses interventions',
  'See one’s interventions',
);
export const INTERVENTION_TOUTES = declarer(
  'INTERVENTION_TOUTES',
  'A',
  'Voir et changer les interventions de tous',
  'See and change everybody’s interventions',
);
export const INTERVENTION_LIRE_EQUIPE = declarer(
  'INTERVENTION_LIRE_EQUIPE',
  'AS',
  'Voir les interventions des collègues de son entité',
  'See the interventions of the colleagues of one’s entity',
);
export const INTERVENTION_REPRENDRE = declarer(
  'INTERVENTION_REPRENDRE',
  'AS',
  'Reprendre ou transmettre des interventions',
  'Take interventions over, or hand them over',
);
export const INTERVENTION_CREER = declarer(
  'INTERVENTION_CREER',
  'AS',
  'Ouvrir une intervention',
  'Open an intervention',
);
export const INTERVENTION_MODIFIER = declarer(
  'INTERVENTION_MODIFIER',
  'AS',
  'Changer les champs d’une intervention',
  'Change the fields of an intervention',
);
export const INTERVENTION_PLANIFIER = declarer(
  'INTERVENTION_PLANIFIER',
  'AS',
  'Donner une intervention à un intervenant',
  'Give an intervention to a technician',
);
export const INTERVENTION_ANNULER = declarer(
  'INTERVENTION_ANNULER',
  'AS',
  'Annuler une intervention',
  'Cancel an intervention',
);
export const INTERVENTION_CLOTURER = declarer(
  'INTERVENTION_CLOTURER',
  'AS',
  'Clôturer une intervention',
  'Close an intervention',
);
export const INTERVENTION_CHANGER_STATUT = declarer(
  'INTERVENTION_CHANGER_STATUT',
  'ASI',
  'Faire avancer une intervention',
  'Move an intervention forward',
);
export const INTERVENTION_SUPPRIMER = declarer(
  'INTERVENTION_SUPPRIMER',
  'A',
  'Supprimer une intervention',
  'Delete an intervention',
);
export const INTERVENTION_IMPORTER = declarer(
  'INTERVENTION_IMPORTER',
  'A',
  'Importer des interventions d’un fichier',
  'Import interventions from a file',
);
export const COMMENTAIRE_AJOUTER = declarer('COMMENTAIRE_AJOUTER', 'ASIC', 'Commenter', 'Comment');
export const COMMENTAIRE_INTERNE = declarer(
  'COMMENTAIRE_INTERNE',
  'ASI',
  'Lire et écrire les commentaires internes',
  'Read and write the internal comments',
);
export const COMMENTAIRE_MODERER = declarer(
  'COMMENTAIRE_MODERER',
  'A',
  'Supprimer les commentaires des autres',
  'Delete other people’s comments',
);
export const LISTE_LIRE = declarer(
  'LISTE_LIRE',
  'ASIC',
  'Voir les statuts et les urgences',
  'See the statuses and urgencies',
);
export const LISTE_GERER = declarer(
  'LISTE_GERER',
  'A',
  'Changer les statuts et les urgences',
  'Change the statuses and urgencies',
);
