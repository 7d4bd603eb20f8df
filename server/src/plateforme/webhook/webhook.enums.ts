import { registerEnumType } from 'type-graphql';

/** Why the product stopped a webhook by itself. */
export enum RaisonDesactivation {
  /** Its address answered 410. */
  ADRESSE_RETIREE = 'ADRESSE_RETIREE',
  /** Five days without an answer that counts. */
  ECHECS = 'ECHECS',
}
registerEnumType(RaisonDesactivation, { name: 'RaisonDesactivation' });
