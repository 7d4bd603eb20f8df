import { DateTime } from 'luxon';
import { FUSEAU } from '../../socle/commun/horloge.ts';
import { declarerCompteurs, declarerPas } from './declarations.ts';

/** As the list of accounts calls "soon". */
const BIENTOT_JOURS = 30;
const dans = (jours: number, maintenant: Date) =>
  JSON.stringify(DateTime.fromJSDate(maintenant).plus({ days: jours }).toUTC().toISO());
const hier = (maintenant: Date) =>
  DateTime.fromJSDate(maintenant, { zone: FUSEAU }).minus({ days: 1 }).toISODate() ?? '';

declarerCompteurs('plateforme', [
  {
    nom: 'COMPTES_EN_ATTENTE',
    titre: { fr: 'Comptes en attente d’activation', en: 'Accounts waiting to be activated' },
    fonction: 'consulterUtilisateur',
    filtre: () => 'statut: EN_ATTENTE',
    lien: '/comptes?statut=EN_ATTENTE',
    page: '/comptes',
  },
  {
    nom: 'COMPTES_QUI_FINISSENT',
    titre: {
      fr: 'Comptes actifs qui finissent d’ici 30 jours, ou finis',
      en: 'Active accounts that end within 30 days, or ended',
    },
    fonction: 'consulterUtilisateur',
    filtre: (maintenant) => `statut: ACTIF, expireAvant: ${dans(BIENTOT_JOURS, maintenant)}`,
    lien: '/comptes?statut=ACTIF&validite=bientot',
    page: '/comptes',
  },
  {
    nom: 'ROLES_QUI_FINISSENT',
    titre: { fr: 'Comptes dont un rôle finit d’ici 30 jours', en: 'Accounts with a role that ends within 30 days' },
    fonction: 'consulterUtilisateur',
    filtre: (maintenant) => `roleFinitAvant: ${dans(BIENTOT_JOURS, maintenant)}`,
    lien: '/comptes?validite=roles',
    page: '/comptes',
  },
  {
    nom: 'REFUS_DEPUIS_HIER',
    titre: { fr: 'Accès refusés depuis hier', en: 'Accesses refused since yesterday' },
    fonction: 'consulterTrace',
    filtre: (maintenant) => `resultat: REFUS, dateDebut: ${JSON.stringify(hier(maintenant))}`,
    lien: (maintenant) => `/traces?resultat=REFUS&periode=choisie&du=${hier(maintenant)}`,
    page: '/traces',
  },
  {
    nom: 'ENVOIS_ABANDONNES',
    titre: { fr: 'Mails et appels abandonnés', en: 'Mails and calls given up' },
    fonction: 'consulterEnvoi',
    filtre: () => 'etat: ABANDONNE',
    lien: '/notifications/regles?onglet=envois&etat=ABANDONNE',
    page: '/notifications/regles',
  },
  {
    nom: 'OBJECTIFS_EN_RETARD',
    titre: { fr: 'Objectifs en retard', en: 'Objectives that are late' },
    fonction: 'consulterObjectif',
    filtre: () => 'enRetard: true',
    lien: '/objectifs?etat=EN_RETARD',
    page: '/objectifs',
  },
]);

declarerPas([
  {
    rang: 20,
    nom: 'EQUIPE',
    titre: { fr: 'Créez les comptes de votre équipe', en: 'Create the accounts of your team' },
    aide: {
      fr: 'Standardistes et intervenants, chacun avec son rôle.',
      en: 'Switchboard and technicians, each with their role.',
    },
    fonction: 'consulterUtilisateur',
    geste: 'creerUtilisateur',
    lien: '/comptes/nouveau',
    // The first is whoever reads this.
    lignes: 2,
  },
]);
