import type { Bilingue } from '../../socle/commun/texte.ts';
import type { EvenementIntervention } from './annoncer.ts';

/** What each event is called, where programs choose among them. */
export const LIBELLES: Readonly<Record<EvenementIntervention, Bilingue>> = {
  INTERVENTION_CREEE: { fr: 'Intervention créée', en: 'Intervention created' },
  INTERVENTION_MODIFIEE: { fr: 'Intervention modifiée', en: 'Intervention changed' },
  INTERVENTION_SUPPRIMEE: { fr: 'Intervention supprimée', en: 'Intervention deleted' },
  REPRISE: { fr: 'Intervention reprise', en: 'Intervention taken over' },
  TRANSMISE: { fr: 'Intervention transmise', en: 'Intervention handed over' },
  STATUT_CHANGE: { fr: 'Statut changé', en: 'Status changed' },
  PLANIFIEE: { fr: 'Visite prévue', en: 'Visit planned' },
  REPLANIFIEE: { fr: 'Visite déplacée', en: 'Visit moved' },
  LIBEREE: { fr: 'Créneau libéré', en: 'Slot freed' },
  DECLINEE: { fr: 'Visite déclinée', en: 'Visit declined' },
  EN_ROUTE: { fr: 'Intervenant en route', en: 'Technician on the way' },
  DEMARREE: { fr: 'Travail commencé', en: 'Work begun' },
  EN_ATTENTE: { fr: 'Mise en attente', en: 'Put on hold' },
  REALISEE: { fr: 'Intervention réalisée', en: 'Intervention done' },
  RENVOYEE: { fr: 'Travail à reprendre', en: 'Work to be taken up again' },
  CLOTUREE: { fr: 'Intervention clôturée', en: 'Intervention closed' },
  ANNULEE: { fr: 'Intervention annulée', en: 'Intervention cancelled' },
  ROUVERTE: { fr: 'Intervention rouverte', en: 'Intervention reopened' },
  COMMENTAIRE: { fr: 'Nouveau message', en: 'New message' },
  COMMENTAIRE_INTERNE: { fr: 'Nouvelle note interne', en: 'New internal note' },
  COMMENTAIRE_MODIFIE: { fr: 'Commentaire modifié', en: 'Comment changed' },
  COMMENTAIRE_SUPPRIME: { fr: 'Commentaire supprimé', en: 'Comment deleted' },
  CONTESTEE: { fr: 'Contestation du client', en: 'Contestation by the client' },
  RAPPEL_VEILLE: { fr: 'Rappel la veille', en: 'Reminder the day before' },
  EN_RETARD: { fr: 'Échéance dépassée', en: 'Due date passed' },
};
