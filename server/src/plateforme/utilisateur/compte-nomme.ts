import type { EntityManager } from '@mikro-orm/core';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { champInvalide } from '../../socle/commun/erreurs.ts';
import { Utilisateur } from './utilisateur.entity.ts';

/** The account that an input names; one that does not exist is a fault of that field. */
export async function compteNomme(em: EntityManager, champ: string, id: string): Promise<Utilisateur> {
  const compte = await em.findOne(Utilisateur, cleOuAucune(id));
  if (compte) return compte;
  throw champInvalide(champ, 'Ce compte n’existe pas.', 'This account does not exist.');
}
