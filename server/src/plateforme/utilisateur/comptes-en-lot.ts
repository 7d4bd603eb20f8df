import { sql } from '../../socle/base/base-de-donnees.ts';
import { normaliser } from '../../socle/commun/recherche.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { StatutUtilisateur, TypeCompte } from '../../socle/securite/compte.ts';
import { changerDroits } from '../droits/droits.service.ts';
import type { Role } from '../role/role.entity.ts';
import { Langue, Theme } from './utilisateur.entity.ts';

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
    const { em, horloge } = contexte;
    const auteur = appelantDe(contexte).id;
    const maintenant = horloge.maintenant();
    const signature = {
      ...{ version: 1, creerParId: auteur, modifierParId: auteur, creerA: maintenant, modifierA: maintenant },
    };
    const lignes = comptes.map((compte) => ({
      ...compte,
      ...signature,
      telephoneAtteste: compte.telephone !== null,
      statut: StatutUtilisateur.ACTIF,
      type: TypeCompte.PERSONNE,
      langue: Langue.FR,
      theme: Theme.AUTO,
      nomRecherche: normaliser(`${compte.nom} ${compte.prenom}`),
    }));
    await sql(em).insertInto('utilisateur').values(lignes).execute();
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
      ...signature,
      utilisateurId: id,
      roleId: role.id,
      applicationId: role.application.id,
    }));
    await sql(em).insertInto('utilisateur_role').values(roles).execute();
    return new Map(crees.map(({ id, login }) => [login, id]));
  });
}
