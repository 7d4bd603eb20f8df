import { registerEnumType } from 'type-graphql';

export enum EtatExport {
  EN_ATTENTE = 'EN_ATTENTE',
  EN_COURS = 'EN_COURS',
  PRET = 'PRET',
  ECHEC = 'ECHEC',
  ANNULE = 'ANNULE',
}
registerEnumType(EtatExport, { name: 'EtatExport' });

/** Those of which there is one at a time for an account. */
export const EN_ROUTE: readonly EtatExport[] = [EtatExport.EN_ATTENTE, EtatExport.EN_COURS];
