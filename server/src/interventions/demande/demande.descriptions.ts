import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_DEMANDE: Descriptions = {
  types: {
    Demande: [
      'Une intervention qu’un client demande : le standard l’ouvre, ou dit pourquoi non',
      'An intervention that a client asks for: the desk opens it, or says why not',
    ],
    DemandePage: ['Une page de demandes', 'A page of requests'],
    DemandePayload: ['La demande telle qu’elle est après l’écriture', 'The request as it is after the write'],
    DemanderInterventionInput: ['Ce que le client demande', 'What the client asks for'],
    RefuserDemandeInput: ['La demande, et pourquoi elle est refusée', 'The request, and why it is refused'],
    RetirerDemandeInput: ['La demande, et pourquoi elle est retirée', 'The request, and why it is withdrawn'],
    EtatDemande: ['Où en est la demande', 'How far the request is'],
  },
  fonctions: {
    consulterDemande: [
      'Celles qui attendent, pour qui ouvre des interventions, la plus ancienne d’abord ; sinon les siennes, la dernière d’abord',
      'Those that wait, for who opens interventions, the oldest first; else one’s own, the last first',
    ],
    demanderIntervention: [
      'Un client demande une intervention ; le standard l’apprend. Dix en attente au plus',
      'A client asks for an intervention; the desk is told. At most ten that wait',
    ],
    retirerDemande: [
      'Une des siennes que personne n’a encore traitée : elle n’attend plus',
      'One of one’s own that nobody has answered yet: it waits no more',
    ],
    refuserDemande: [
      'Refuse une demande qui attend ; le client lit pourquoi. L’accepter : `creerIntervention(demandeId)`',
      'Refuses a request that waits; the client reads why. To accept it: `creerIntervention(demandeId)`',
    ],
  },
  champs: {
    titre: ['En quelques mots, 200 caractères au plus', 'In a few words, at most 200 characters'],
    description: ['Plus en détail, 4000 caractères au plus', 'In more detail, at most 4000 characters'],
    adresse: ['Où venir, 300 caractères au plus', 'Where to come, at most 300 characters'],
    codePostal: ['De cette adresse', 'Of that address'],
    disponibilites: [
      'Quand le client est là, dans ses mots, 500 caractères au plus',
      'When the client is there, in their words, at most 500 characters',
    ],
    motif: ['Pourquoi elle est refusée, lu par le client', 'Why it is refused, read by the client'],
  },
  precis: {
    'Demande.client': ['Qui demande', 'Who asks'],
    'Demande.motif': [
      'Pourquoi elle est refusée, lu par le client ; ou pourquoi il l’a retirée, s’il le dit',
      'Why it is refused, read by the client; or why they have withdrawn it, if they say so',
    ],
    'RetirerDemandeInput.motif': ['Dans ses mots ; facultatif', 'In their words; optional'],
    'Demande.etat': ['Où elle en est', 'How far it is'],
    'Demande.reference': [
      'De l’intervention qu’elle est devenue ; null : aucune, ou elle n’est plus à ce client',
      'Of the intervention that it has become; null: none, or it is this client’s no more',
    ],
    'DemandePayload.demande': ['Telle qu’elle est maintenant', 'As it is now'],
    'consulterDemande.miennes': [
      'true : les siennes, même pour qui ouvre des interventions',
      'true: one’s own, also for who opens interventions',
    ],
  },
  valeurs: {
    EtatDemande: {
      RECUE: ['Elle attend une réponse', 'It waits for an answer'],
      ACCEPTEE: ['Une intervention est ouverte', 'An intervention is open'],
      REFUSEE: ['Le motif dit pourquoi', 'The reason says why'],
      RETIREE: ['Le client n’en a plus besoin', 'The client needs it no more'],
    },
  },
};
