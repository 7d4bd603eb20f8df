import { declarerSujetDeWebhook } from '../../plateforme/webhook/sujets.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import type { EvenementSouscription } from './nouvelles.ts';
import { OFFRE_SOUSCRIRE, SOUSCRIPTION_GERER } from './souscription.permissions.ts';

const LIBELLES: Readonly<Record<EvenementSouscription, Bilingue>> = {
  SOUSCRIPTION_PRISE: { fr: 'Offre souscrite', en: 'Offer subscribed' },
  SOUSCRIPTION_COMMENCEE: { fr: 'Souscription commencée', en: 'Subscription begun' },
  SOUSCRIPTION_SUSPENDUE: { fr: 'Souscription suspendue', en: 'Subscription suspended' },
  SOUSCRIPTION_REPRISE: { fr: 'Souscription reprise', en: 'Subscription resumed' },
  SOUSCRIPTION_FIN_PREVUE: { fr: 'Fin de souscription prévue', en: 'End of subscription planned' },
  SOUSCRIPTION_FINIE: { fr: 'Souscription finie', en: 'Subscription ended' },
};

/** What programs are told of subscriptions: those that `consulterSouscription` would show them. */
declarerSujetDeWebhook('souscription', {
  libelles: LIBELLES,
  champs: ['clientId', 'offreId', 'statut', 'version', 'debut', 'fin'],
  entend(programme, { type, donnees }) {
    const sienne = programme.tient(OFFRE_SOUSCRIRE.nom) && donnees.clientId === programme.id;
    return sienne || programme.tient(SOUSCRIPTION_GERER.nom) ? type : null;
  },
});
