import type { ChampImport, ListesPourImportQuery } from './operations.generated';

type Etape = ListesPourImportQuery['consulterStatutIntervention']['items'][number]['etape'];

/**
 * What other programs call the fields of an intervention, whole (mots.ts: without accents, case and small words), the
 * surest first. A part of a name says nothing: "Créé par" is no date, "Non résolu" is not resolved.
 */
export const NOMS: Record<ChampImport, readonly (readonly string[])[]> = {
  REFERENCE: [
    ['reference', 'ref', 'reference origine', 'reference demande', 'reference intervention', 'reference externe'],
    [
      ...['numero demande', 'numero intervention', 'numero ticket', 'numero dossier', 'ticket number', 'ticket id'],
      ...['request number', 'case number', 'service request number', 'service request num', 'unique key', 'ticket'],
    ],
    ['numero', 'num', 'n', 'no', 'number', 'id', 'identifiant'],
  ],
  TITRE: [
    ['titre', 'title', 'objet', 'subject', 'sujet', 'intitule', 'titre demande', 'objet demande', 'summary', 'resume'],
    ['type demande', 'type intervention', 'request type', 'service request type', 'sr type', 'complaint type'],
    ['type', 'nature', 'motif'],
  ],
  CREEE_LE: [
    [
      ...['date creation', 'cree', 'creee', 'created', 'created at', 'created date', 'date created', 'creation date'],
      ...['created on', 'creation time', 'cree a', 'creee a', 'date creee', 'date cree'],
    ],
    [
      ...['date ouverture', 'ouvert', 'ouverte', 'opened', 'opened at', 'opened date', 'open date', 'opened on'],
      ...[
        'date demande',
        'request date',
        'date declaration',
        'datedecl',
        'date appel',
        'date reception',
        'date saisie',
      ],
    ],
    ['date'],
  ],
  STATUT: [
    ['statut', 'status', 'statut demande', 'statut intervention', 'request status', 'sr status', 'ticket status'],
    ['etat', 'state', 'etat demande', 'etat intervention'],
  ],
  DESCRIPTION: [
    ['description', 'descriptif', 'description demande', 'details', 'detail', 'detail demande'],
    [
      'commentaire',
      'commentaires',
      'comment',
      'comments',
      'observation',
      'observations',
      'remarque',
      'remarques',
      'notes',
    ],
  ],
  ADRESSE: [
    [
      ...['adresse', 'address', 'adresse intervention', 'adresse chantier', 'adresse site', 'adresse complete'],
      ...['adresse demande', 'site address', 'service address', 'incident address', 'street address', 'full address'],
    ],
    ['rue', 'street', 'voie', 'lieu', 'location', 'lieu intervention'],
  ],
  CODE_POSTAL: [
    ['code postal', 'cp', 'zip', 'zip code', 'zipcode', 'postcode', 'postal code', 'post code', 'incident zip'],
  ],
  URGENCE: [
    ['urgence', 'urgency', 'degre urgence', 'niveau urgence'],
    ['priorite', 'priority', 'niveau priorite'],
  ],
  ECHEANCE: [
    [
      'echeance',
      'date echeance',
      'due',
      'due date',
      'due at',
      'deadline',
      'date limite',
      'date butoir',
      'date souhaitee',
    ],
  ],
  CLOTUREE_LE: [
    [
      ...['date cloture', 'cloture', 'cloturee', 'closed', 'closed at', 'closed date', 'close date', 'date closed'],
      ...['closed on', 'closing date', 'cloture a', 'date fermeture', 'ferme', 'fermee'],
    ],
    [
      'date resolution',
      'resolu',
      'resolved at',
      'resolved date',
      'resolution date',
      'date fin',
      'end date',
      'terminee',
    ],
  ],
  CLIENT: [
    ['client', 'customer', 'identifiant client', 'login client', 'client login'],
    ['demandeur', 'requester'],
  ],
  CLIENT_NOM: [['nom client', 'client nom', 'client name', 'customer name', 'nom demandeur', 'requester name']],
  CLIENT_PRENOM: [['prenom client', 'client prenom', 'prenom demandeur', 'client first name', 'customer first name']],
  CLIENT_TELEPHONE: [
    ['telephone client', 'tel client', 'client phone', 'customer phone', 'telephone demandeur', 'portable client'],
    ['telephone', 'tel', 'phone', 'phone number', 'numero telephone', 'portable', 'mobile'],
  ],
  CLIENT_EMAIL: [
    [
      'adresse e mail client',
      'adresse email client',
      'courriel client',
      'customer email',
      'client email',
      'mail client',
    ],
    ['email', 'e mail', 'mail', 'courriel', 'adresse e mail', 'adresse email', 'adresse mail', 'email address'],
  ],
  INTERVENANT: [
    ['intervenant', 'technicien', 'technician', 'identifiant intervenant', 'email intervenant', 'e mail intervenant'],
    ['assigne a', 'affecte a', 'assigned to', 'assignee'],
  ],
};

/** What a file may call where a request stands; whatever says less than that is left to choose. */
export const DITS: Record<Etape, readonly string[]> = {
  NOUVELLE: [
    ...['nouveau', 'nouvelle', 'new', 'open', 'opened', 'ouvert', 'ouverte', 'recu', 'recue', 'received'],
    ...['a planifier', 'a traiter', 'to do', 'a faire', 'enregistre', 'enregistree', 'submitted'],
  ],
  PLANIFIEE: ['planifie', 'planifiee', 'planned', 'scheduled', 'programme', 'programmee', 'rendez vous pris'],
  EN_COURS: ['en cours', 'in progress', 'en traitement', 'en cours traitement', 'started', 'commence', 'commencee'],
  EN_ATTENTE: ['en attente', 'pending', 'on hold', 'waiting', 'suspendu', 'suspendue'],
  REALISEE: ['realise', 'realisee', 'done', 'completed', 'complete', 'fait', 'faite', 'effectue', 'effectuee'],
  CLOTUREE: [
    ...['cloture', 'cloturee', 'clos', 'close', 'closed', 'resolu', 'resolue', 'resolved', 'ferme', 'fermee'],
    ...['termine', 'terminee', 'archive', 'archivee', 'archived'],
  ],
  ANNULEE: [
    ...['annule', 'annulee', 'cancelled', 'canceled', 'doublon', 'duplicate', 'abandonne', 'abandonnee', 'sans suite'],
    ...['closed duplicate', 'rejete', 'rejetee', 'rejected'],
  ],
};
