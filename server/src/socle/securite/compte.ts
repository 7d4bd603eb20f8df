import { registerEnumType } from 'type-graphql';
import { millisecondes } from '../commun/horloge.ts';

export enum StatutUtilisateur {
  ACTIF = 'ACTIF',
  INACTIF = 'INACTIF',
  SUSPENDU = 'SUSPENDU',
  EN_ATTENTE = 'EN_ATTENTE',
}
export enum TypeCompte {
  PERSONNE = 'PERSONNE',
  /** A program: it has keys and no password. */
  API = 'API',
}
registerEnumType(StatutUtilisateur, { name: 'StatutUtilisateur' });
registerEnumType(TypeCompte, { name: 'TypeCompte' });

/** Document 002: only "Actif" and not expired. */
export function estUtilisable(
  { statut, dateExpiration }: { statut: StatutUtilisateur; dateExpiration: Date | number | string | null },
  maintenant: Date,
): boolean {
  const expire = dateExpiration !== null && millisecondes(dateExpiration) <= maintenant.getTime();
  return statut === StatutUtilisateur.ACTIF && !expire;
}
