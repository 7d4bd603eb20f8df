import { permission } from '../../socle/securite/droits.ts';

export const UTILISATEUR_LIRE = permission(
  'plateforme',
  'UTILISATEUR_LIRE',
  'A',
  'Voir les comptes',
  'See the accounts',
);
export const UTILISATEUR_GERER = permission(
  'plateforme',
  'UTILISATEUR_GERER',
  'A',
  'Créer et changer les comptes et leurs rôles',
  'Create and change the accounts and their roles',
);
/** A field's right, of no function: the phone number of the people one works for or with. */
permission('interventions', 'COORDONNEES_LIRE', 'ASI', 'Voir les numéros de téléphone', 'See the phone numbers');
export const ANNUAIRE_LIRE = permission(
  'interventions',
  'ANNUAIRE_LIRE',
  'AS',
  'Choisir un client ou un intervenant par son nom',
  'Pick a client or a technician by name',
);
/** Marks, of no function: who is offered as a client, who as an intervenant. Rights decide, never a role's name. */
export const INTERVENTION_BENEFICIER = permission(
  'interventions',
  'INTERVENTION_BENEFICIER',
  'C',
  'Être client d’une intervention',
  'Be the client of an intervention',
  { marque: true },
);
export const INTERVENTION_REALISER = permission(
  'interventions',
  'INTERVENTION_REALISER',
  'I',
  'Être l’intervenant d’une intervention',
  'Be the technician of an intervention',
  { marque: true },
);
