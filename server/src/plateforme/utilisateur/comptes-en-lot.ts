import { sql } from '../../socle/base/base-de-donnees.ts';
import { normaliser } from '../../socle/commun/recherche.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { inserer } from '../../socle/journal/inserer.ts';
import { StatutUtilisateur, TypeCompte } from '../../socle/securite/compte.ts';
import { changerDroits } from '../droits/droits.service.ts';
import type { Role } from '../role/role.entity.ts';
import { Langue, Theme } from './utilisateur.champs.ts';

/** Somebody who is known of and has never logged in: no password, no invitation; a reset of the password opens it. */
export interface CompteSansAcces {
  nom: string;
  prenom: string;
  login: string;
  email: string;
  telephone: string | null;
}

/** Many at once, in three statements, with a role that the caller may give; returns their keys by login. */
export function creerComptes(
  contexte: Contexte,
  comptes: readonly CompteSansAcces[],
  role: Role,
): Promise<Map<string, number>> {
  return changerDroits(contexte, async () => {
    const { em } = contexte;
    const lignes = comptes.map((compte) => ({
      ...compte,
      telephoneAtteste: compte.telephone !== null,
      statut: StatutUtilisateur.ACTIF,
      type: TypeCompte.PERSONNE,
      langue: Langue.FR,
      theme: Theme.AUTO,
      nomRecherche: normaliser(`${compte.nom} ${compte.prenom}`),
    }));
    await inserer(em, 'utilisateur', lignes);
    const crees = await sql(em)
      .selectFrom('utilisateur')
      .where(
        'login',
        'in',
        comptes.map(({ login }) => login),
      )
      .select(['id', 'login'])
      .execute();
    const roles = crees.map(({ id }) => ({
      utilisateurId: id,
      roleId: role.id,
      applicationId: role.application.id,
    }));
    await inserer(em, 'utilisateur_role', roles);
    return new Map(crees.map(({ id, login }) => [login, id]));
  });
}
