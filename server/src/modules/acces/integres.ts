import type { LettreRole, NomApplication } from '../../securite/droits.ts';

/** What a new base holds of applications, roles and pages. All of it is the admins' afterwards; no code asks for it. */
export const APPLICATIONS_INTEGREES: Record<NomApplication, { nom: string; description: string; couleur: string }> = {
  plateforme: {
    nom: 'Plateforme',
    description: 'Qui peut quoi : comptes, rôles, permissions, fonctions',
    couleur: '#364FC7',
  },
  offres: { nom: 'Offres', description: 'Offres d’énergie, promotions et souscriptions', couleur: '#2B8A3E' },
  interventions: {
    nom: 'Interventions',
    description: 'De l’appel d’un client à l’intervention clôturée',
    couleur: '#0B7285',
  },
};

export const ROLES_INTEGRES: Record<LettreRole, { nom: string; description: string; accueil: string | null }> = {
  A: { nom: 'Admin', description: 'A accès à tout', accueil: '/interventions' },
  S: { nom: 'Standardiste', description: 'Ouvre et suit ses interventions', accueil: '/interventions' },
  I: { nom: 'Intervenant', description: 'Réalise les interventions qui lui sont attribuées', accueil: '/ma-journee' },
  C: { nom: 'Client', description: 'Suit ses interventions', accueil: '/mes-interventions' },
  P: { nom: 'API', description: 'Programme d’une autre application', accueil: null },
};

export interface PageIntegree {
  lien: string;
  nom: string;
  nomEn: string;
  pictogramme: string;
  ordre: number;
  application: NomApplication;
  fonction: string;
  permission?: string;
}

export const PAGES_INTEGREES: readonly PageIntegree[] = [
  {
    lien: '/mes-interventions',
    nom: 'Mes interventions',
    nomEn: 'My interventions',
    pictogramme: 'home',
    ordre: 10,
    application: 'interventions',
    fonction: 'consulterIntervention',
    permission: 'INTERVENTION_BENEFICIER',
  },
  {
    lien: '/ma-journee',
    nom: 'Ma journée',
    nomEn: 'My day',
    pictogramme: 'calendar',
    ordre: 11,
    application: 'interventions',
    fonction: 'changerStatutIntervention',
    permission: 'INTERVENTION_REALISER',
  },
  {
    lien: '/interventions',
    nom: 'Interventions',
    nomEn: 'Interventions',
    pictogramme: 'clipboard-list',
    ordre: 20,
    application: 'interventions',
    fonction: 'changerStatutIntervention',
  },
  {
    lien: '/catalogue',
    nom: 'Choisir une offre',
    nomEn: 'Choose an offer',
    pictogramme: 'bolt',
    ordre: 30,
    application: 'offres',
    fonction: 'souscrireOffre',
  },
  {
    lien: '/mes-offres',
    nom: 'Mes offres',
    nomEn: 'My offers',
    pictogramme: 'home-bolt',
    ordre: 31,
    application: 'offres',
    fonction: 'voirOffreSouscrite',
    permission: 'OFFRE_BENEFICIER',
  },
  {
    lien: '/souscriptions',
    nom: 'Souscriptions',
    nomEn: 'Subscriptions',
    pictogramme: 'license',
    ordre: 33,
    application: 'offres',
    fonction: 'consulterSouscription',
  },
  {
    lien: '/listes',
    nom: 'Statuts et urgences',
    nomEn: 'Statuses and urgencies',
    pictogramme: 'list',
    ordre: 60,
    application: 'interventions',
    fonction: 'modifierStatutIntervention',
  },
  {
    lien: '/comptes',
    nom: 'Comptes',
    nomEn: 'Accounts',
    pictogramme: 'users',
    ordre: 80,
    application: 'plateforme',
    fonction: 'consulterUtilisateur',
  },
  {
    lien: '/entites',
    nom: 'Entités',
    nomEn: 'Entities',
    pictogramme: 'building',
    ordre: 92,
    application: 'plateforme',
    fonction: 'creerEntite',
  },
  {
    lien: '/traces',
    nom: 'Traces',
    nomEn: 'Audit trail',
    pictogramme: 'history',
    ordre: 94,
    application: 'plateforme',
    fonction: 'consulterTrace',
  },
  {
    lien: '/importation',
    nom: 'Importation',
    nomEn: 'Import',
    pictogramme: 'upload',
    ordre: 70,
    application: 'interventions',
    fonction: 'importerInterventions',
  },
  {
    lien: '/objectifs',
    nom: 'Objectifs',
    nomEn: 'Objectives',
    pictogramme: 'target',
    ordre: 105,
    application: 'plateforme',
    fonction: 'consulterObjectif',
  },
  {
    lien: '/blacklist',
    nom: 'Liste noire',
    nomEn: 'Black list',
    pictogramme: 'ban',
    ordre: 100,
    application: 'plateforme',
    fonction: 'consulterBlacklist',
  },
  {
    lien: '/codifications',
    nom: 'Codifications',
    nomEn: 'Codifications',
    pictogramme: 'tag',
    ordre: 110,
    application: 'plateforme',
    fonction: 'creerCodification',
  },
  {
    lien: '/parametres',
    nom: 'Paramètres',
    nomEn: 'Settings',
    pictogramme: 'adjustments',
    ordre: 115,
    application: 'plateforme',
    fonction: 'creerSetting',
  },
  {
    lien: '/applications',
    nom: 'Applications et menu',
    nomEn: 'Applications and menu',
    pictogramme: 'apps',
    ordre: 90,
    application: 'plateforme',
    fonction: 'consulterApplication',
  },
  {
    lien: '/comptes-api',
    nom: 'Programmes',
    nomEn: 'Programs',
    pictogramme: 'robot',
    ordre: 86,
    application: 'plateforme',
    fonction: 'consulterUtilisateurApi',
  },
  {
    lien: '/roles',
    nom: 'Rôles et permissions',
    nomEn: 'Roles and permissions',
    pictogramme: 'shield',
    ordre: 82,
    application: 'plateforme',
    fonction: 'consulterRole',
  },
  {
    lien: '/fonctions',
    nom: 'Fonctions',
    nomEn: 'Functions',
    pictogramme: 'bolt',
    ordre: 88,
    application: 'plateforme',
    fonction: 'consulterFonctionApi',
  },
  {
    lien: '/acces',
    nom: 'Vérifier un accès',
    nomEn: 'Check an access',
    pictogramme: 'key',
    ordre: 84,
    application: 'plateforme',
    fonction: 'verifierAcces',
  },
];
