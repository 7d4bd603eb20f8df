import { declarerSujetDeWebhook } from '../../plateforme/webhook/sujets.ts';
import {
  COMMENTAIRE_INTERNE,
  INTERVENTION_LIRE,
  INTERVENTION_LIRE_EQUIPE,
  INTERVENTION_TOUTES,
} from '../intervention/intervention.permissions.ts';
import { LIBELLES } from './libelles.ts';

const LIENS = ['clientId', 'standardisteId', 'intervenantId'] as const;

/** What programs are told of interventions: those that they would find, as they were when it happened. */
declarerSujetDeWebhook('intervention', {
  libelles: LIBELLES,
  champs: [
    ...LIENS,
    ...['ancienIntervenantId', 'ancienStandardisteId', 'commentaireId', 'interne', 'champs'],
    ...['de', 'vers', 'motifAttente', 'debut', 'fin', 'version', 'signature'],
  ],
  // A client hears that the slot is free, not that it was declined.
  autrement: { DECLINEE: 'LIBEREE' },
  entend(programme, { type, donnees }) {
    if (!programme.tient(INTERVENTION_LIRE.nom)) return null;
    const interne = type === 'COMMENTAIRE_INTERNE' || donnees.interne === true;
    if (interne && !programme.tient(COMMENTAIRE_INTERNE.nom)) return null;
    const dEquipe = programme.equipe.some((id) => id === donnees.standardisteId);
    if (programme.tient(INTERVENTION_TOUTES.nom) || (dEquipe && programme.tient(INTERVENTION_LIRE_EQUIPE.nom)))
      return type;
    const liens = LIENS.filter((lien) => donnees[lien] === programme.id);
    if (liens.length === 0) return null;
    return type === 'DECLINEE' && liens.every((lien) => lien === 'clientId') ? 'LIBEREE' : type;
  },
});
