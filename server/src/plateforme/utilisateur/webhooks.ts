import { declarerSujetDeWebhook } from '../webhook/sujets.ts';
import { UTILISATEUR_LIRE } from './utilisateur.permissions.ts';

/** What programs are told of accounts. */
declarerSujetDeWebhook('utilisateur', {
  libelles: {
    COMPTE_EXPIRE: { fr: 'Fin d’un compte dans une semaine', en: 'An account ends in a week' },
    ROLE_EXPIRE: { fr: 'Fin d’un rôle dans une semaine', en: 'A role ends in a week' },
  },
  champs: ['fin', 'roleId'],
  voit: (programme) => programme.tient(UTILISATEUR_LIRE.nom),
});
