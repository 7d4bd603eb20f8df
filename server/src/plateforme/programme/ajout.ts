import type { EntityManager } from '@mikro-orm/core';
import { champInvalide } from '../../socle/commun/erreurs.ts';
import type { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { fabriquerCle } from './cle.ts';
import { CleApi } from './cle-api.entity.ts';

const JOUR = 24 * 3600 * 1000;
const DUREE_PAR_DEFAUT = 365 * JOUR;
/** Leap years counted: two years from today is never refused. */
const DUREE_MAX = 2 * 366 * JOUR;

interface DemandeDeCle {
  libelle: string;
  maintenant: Date;
  expireA?: Date | null | undefined;
  /** The input's field that a wrong end is told of. */
  champ?: string;
}

/** A key for this program, written with the unit of work; the key itself is for the answer alone. */
export function ajouterCle(
  em: EntityManager,
  utilisateur: Utilisateur,
  { libelle, maintenant, expireA, champ = 'expireA' }: DemandeDeCle,
): { cle: string; ligne: CleApi } {
  const fin = expireA ?? new Date(maintenant.getTime() + DUREE_PAR_DEFAUT);
  if (fin <= maintenant) throw champInvalide(champ, 'Cette date est passée.', 'This date is in the past.');
  if (fin.getTime() > maintenant.getTime() + DUREE_MAX)
    throw champInvalide(champ, 'Deux ans au plus.', 'At most two years.');
  const { cle, prefixe, empreinte } = fabriquerCle();
  const valeurs = { libelle: libelle.trim(), prefixe, empreinte, expireA: fin, revoqueeA: null, utiliseeA: null };
  return { cle, ligne: em.create(CleApi, { utilisateur, ...valeurs }) };
}
