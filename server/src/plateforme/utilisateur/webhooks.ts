import { declarerSujetDeWebhook } from '../webhook/sujets.ts';
import { UTILISATEUR_LIRE } from './utilisateur.permissions.ts';

/** What programs are told of accounts. */
declarerSujetDeWebhook('utilisateur', {
  libelles: {
    COMPTE_EXPIRE: { fr: 'Fin d’un compte dans une semaine', en: 'An account ends in a week' },
    ROLE_EXPIRE: { fr: 'Fin d’un rôle dans une semaine', en: 'A role ends in a week' },
    COMPTE_FERME: { fr: 'Compte suspendu ou fermé', en: 'Account suspended or closed' },
    COMPTE_ROUVERT: { fr: 'Compte rouvert', en: 'Account open again' },
    COMPTE_SUPPRIME: { fr: 'Compte supprimé', en: 'Account deleted' },
    ROLE_DONNE: { fr: 'Rôle donné', en: 'Role given' },
    ROLE_RETIRE: { fr: 'Rôle retiré', en: 'Role withdrawn' },
    ROLE_FIN_CHANGEE: { fr: 'Fin d’un rôle changée', en: 'End of a role changed' },
  },
  champs: ['fin', 'roleId', 'statut'],
  entend: (programme, { type }) => (programme.tient(UTILISATEUR_LIRE.nom) ? type : null),
});
