import { registerEnumType } from 'type-graphql';

/** When a mail tells of it: at once, in the morning's digest, never. */
export enum ModeEmail {
  IMMEDIAT = 'IMMEDIAT',
  RESUME = 'RESUME',
  JAMAIS = 'JAMAIS',
}

export enum EtatEnvoi {
  A_FAIRE = 'A_FAIRE',
  FAIT = 'FAIT',
  /** Nothing was left to say when its time came: replaced by a newer one, no longer true, or no longer theirs to know. */
  SANS_OBJET = 'SANS_OBJET',
  /** Refused for good, or tried for two days. */
  ABANDONNE = 'ABANDONNE',
}

registerEnumType(ModeEmail, { name: 'ModeEmail' });
registerEnumType(EtatEnvoi, { name: 'EtatEnvoi' });
