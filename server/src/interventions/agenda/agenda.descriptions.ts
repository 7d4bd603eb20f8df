import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_AGENDA: Descriptions = {
  types: {
    CleAgenda: [
      'La clé d’agenda d’un compte, sans la clé elle-même : elle n’est pas conservée',
      'The calendar key of an account, without the key itself: it is not kept',
    ],
    EtatAgenda: ['Si l’on a une clé d’agenda', 'Whether one has a calendar key'],
    CleAgendaPayload: [
      'L’adresse à donner à l’agenda du téléphone, montrée cette seule fois',
      'The address to give to the phone’s calendar, shown this once',
    ],
  },
  fonctions: {
    voirCleAgenda: [
      'Si l’on en a une, depuis quand et quand elle a servi ; jamais la clé',
      'Whether there is one, since when and when it was used; never the key',
    ],
    creerCleAgenda: [
      'Fait l’adresse où un agenda lit ses visites sans connexion ; l’adresse d’avant ne répond plus',
      'Makes the address where a calendar reads one’s visits without a login; the former address no longer answers',
    ],
    revoquerCleAgenda: [
      'Plus aucune adresse ne donne ses visites, dès la lecture suivante',
      'No address gives one’s visits any more, from the next reading on',
    ],
  },
  precis: {
    'CleAgenda.utiliseeA': [
      'Dernière lecture par un agenda, à l’heure près ; null : aucune encore',
      'Last reading by a calendar, to the hour; null: none yet',
    ],
    'CleAgenda.creerA': ['Depuis quand elle vaut', 'Since when it holds'],
    'EtatAgenda.cleAgenda': ['Null : on n’en a pas, ou elle a été révoquée', 'Null: there is none, or it was revoked'],
    'CleAgendaPayload.cleAgenda': ['Celle qui vaut maintenant', 'The one that holds now'],
    'CleAgendaPayload.adresse': [
      'Qui l’a lit les visites, sans autre preuve : à ne donner à personne',
      'Whoever has it reads the visits, without further proof: not to be given to anybody',
    ],
  },
};
