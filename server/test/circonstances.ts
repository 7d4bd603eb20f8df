import { droitsModifies } from '../src/plateforme/droits/droits.service.ts';
import { Permission } from '../src/plateforme/permission/permission.entity.ts';
import { Role } from '../src/plateforme/role/role.entity.ts';
import { enTransaction } from '../src/socle/graphql/transaction.ts';
import type { Acteurs } from './acteurs.ts';
import type { ServeurDeTest } from './serveur.ts';

/** Moves the clock, then logs everybody in again: their sessions have ended meanwhile. */
export async function avancer(serveur: ServeurDeTest, acteurs: Acteurs, millisecondes: number): Promise<void> {
  serveur.horloge.avancer(millisecondes);
  for (const acteur of Object.values(acteurs)) await acteur.connecter();
}

/** Gives one more permission to the role of these names, for tests about a permission alone. */
export async function donnerPermission(serveur: ServeurDeTest, nomRole: string, nomPermission: string): Promise<void> {
  await enTransaction(serveur.application.services.orm.em, async (em) => {
    const role = await em.findOneOrFail(
      Role,
      { nom: nomRole, application: { code: 'interventions' } },
      { populate: ['permissions'] },
    );
    role.permissions.add(await em.findOneOrFail(Permission, { nom: nomPermission }));
    await droitsModifies(em);
  });
}

/** Adds a permission to a role of the platform for the time of this work, and takes it away again. */
export async function avecPermission<T>(
  serveur: ServeurDeTest,
  nomRole: string,
  nomPermission: string,
  travail: () => Promise<T>,
): Promise<T> {
  const changer = (tenue: boolean) =>
    enTransaction(serveur.application.services.orm.em, async (em) => {
      const cherche = { nom: nomRole, application: { code: 'plateforme' } };
      const role = await em.findOneOrFail(Role, cherche, { populate: ['permissions'] });
      const permission = await em.findOneOrFail(Permission, { nom: nomPermission });
      if (tenue) role.permissions.add(permission);
      else role.permissions.remove(permission);
      await droitsModifies(em);
    });
  await changer(true);
  try {
    return await travail();
  } finally {
    await changer(false);
  }
}

/** The id of a role by its names, as an input takes it. */
export async function roleId(serveur: ServeurDeTest, nom: string, application: string): Promise<string> {
  const em = serveur.application.services.orm.em.fork();
  return String((await em.findOneOrFail(Role, { nom, application: { code: application } })).id);
}

/** Takes one permission from the roles of this name, in every application: for what all roles may do. */
export async function retirerPermission(serveur: ServeurDeTest, nomRole: string, nomPermission: string): Promise<void> {
  await enTransaction(serveur.application.services.orm.em, async (em) => {
    for (const role of await em.find(Role, { nom: nomRole }, { populate: ['permissions'] }))
      role.permissions.remove(await em.findOneOrFail(Permission, { nom: nomPermission }));
    await droitsModifies(em);
  });
}
