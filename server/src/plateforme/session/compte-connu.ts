import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { TypeCompte } from '../../socle/securite/compte.ts';

/** The person whom a login or an e-mail names, with their hash; a program is nobody here, whatever it might have. */
export async function compteDe(em: EntityManager, identifiant: string) {
  return (
    sql(em)
      .selectFrom('utilisateur as u')
      .leftJoin('mot_de_passe as m', 'm.utilisateurId', 'u.id')
      .where('u.type', '=', TypeCompte.PERSONNE)
      .where((ou) => ou.or([ou('u.login', '=', identifiant), ou('u.email', '=', identifiant)]))
      .select(['u.id', 'm.empreinte'])
      // Should somebody's e-mail be another's login, the login is whom it names.
      .orderBy((ou) => ou('u.login', '=', identifiant), 'desc')
      .executeTakeFirst()
  );
}
