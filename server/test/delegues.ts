import { Application } from '../src/plateforme/application/application.entity.ts';
import { droitsModifies } from '../src/plateforme/droits/droits.service.ts';
import { Permission } from '../src/plateforme/permission/permission.entity.ts';
import { Role } from '../src/plateforme/role/role.entity.ts';
import { UtilisateurRole } from '../src/plateforme/role/utilisateur-role.entity.ts';
import { creerCompte, donnerMotDePasse } from '../src/plateforme/semis/premiers-comptes.ts';
import { sql } from '../src/socle/base/base-de-donnees.ts';
import { enTransaction } from '../src/socle/graphql/transaction.ts';
import { Acteur, MOT_DE_PASSE } from './acteurs.ts';
import { emDe } from './etat.ts';
import type { ServeurDeTest } from './serveur.ts';

export interface Delegue extends Acteur {
  roleId: string;
}

/** An account whose role, of its own, holds these permissions and no other; logged in. */
export async function creerDelegue(
  serveur: ServeurDeTest,
  login: string,
  permissions: readonly string[],
  application = 'plateforme',
): Promise<Delegue> {
  const { services } = serveur.application;
  const { compteId, roleId } = await enTransaction(services.orm.em, async (em) => {
    const valeurs = { login, nom: login, prenom: 'Délégué', email: `${login}@exemple.fr` };
    const utilisateur = creerCompte(em, valeurs);
    const dans = await em.findOneOrFail(Application, { code: application });
    const role = em.create(Role, {
      code: null,
      nom: `Rôle de ${login}`,
      description: null,
      application: dans,
    });
    role.permissions.add(await em.find(Permission, { nom: { $in: [...permissions] } }));
    em.create(UtilisateurRole, { utilisateur, role, application: dans, dateFin: null });
    await em.flush();
    await donnerMotDePasse(em, services.hacheur, [utilisateur], MOT_DE_PASSE);
    await droitsModifies(em);
    return { compteId: utilisateur.id, roleId: role.id };
  });
  const acteur = new Acteur(serveur, 'A', String(compteId), login);
  return Object.assign(await acteur.connecter(), { roleId: String(roleId) });
}

/** An application of the company that is none of the product's. */
export async function creerApplicationTierce(serveur: ServeurDeTest, nom: string): Promise<string> {
  return enTransaction(serveur.application.services.orm.em, async (em) => {
    const valeurs = { code: null, nom, description: null, couleur: null, icone: null };
    const application = em.create(Application, valeurs);
    await em.flush();
    return String(application.id);
  });
}

const parNom = async (serveur: ServeurDeTest, table: 'permission' | 'fonction_api', nom: string): Promise<string> => {
  const colonne = table === 'permission' ? 'nom' : 'nomFonction';
  const { id } = await sql(emDe(serveur))
    .selectFrom(table as 'permission')
    .where(colonne as 'nom', '=', nom)
    .select('id')
    .executeTakeFirstOrThrow();
  return String(id);
};
export const idPermission = (serveur: ServeurDeTest, nom: string) => parNom(serveur, 'permission', nom);
export const idFonction = (serveur: ServeurDeTest, nom: string) => parNom(serveur, 'fonction_api', nom);

export async function idApplication(serveur: ServeurDeTest, code: string): Promise<string> {
  const application = await sql(emDe(serveur))
    .selectFrom('application')
    .where('code', '=', code)
    .select('id')
    .executeTakeFirstOrThrow();
  return String(application.id);
}

/** A default role, by the letter of fonctions.tsv. */
export async function idRole(serveur: ServeurDeTest, application: string, code: string): Promise<string> {
  const role = await emDe(serveur).findOneOrFail(Role, { code, application: { code: application } });
  return String(role.id);
}
