import type { EntityManager } from '@mikro-orm/core';
import type { GraphQLSchema } from 'graphql';
import { ModeFonction } from '../../socle/securite/acces.ts';
import { APPLICATIONS, permissionsDeclarees } from '../../socle/securite/droits.ts';
import { Application } from '../application/application.entity.ts';
import { TOUJOURS_OUVERTE } from '../fonction/exigences.ts';
import { FonctionApi } from '../fonction/fonction-api.entity.ts';
import { Permission } from '../permission/permission.entity.ts';
import { Role } from '../role/role.entity.ts';
import { UtilisateurRole } from '../role/utilisateur-role.entity.ts';
import { ROLES_INTEGRES } from '../semis/integres.ts';
import { exigencesDeclarees } from '../semis/semis.fonctions.ts';
import type { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { GERER, resteUnGestionnaire } from './droits.service.ts';

/** The Admin role of each of the product's applications, whatever it is called by now; made again where it was deleted. */
async function rolesAdmin(em: EntityManager): Promise<Role[]> {
  const applications = await em.find(Application, { code: { $in: [...APPLICATIONS] } });
  const roles = await em.find(Role, { application: { $in: applications } }, { populate: ['permissions'] });
  const { nom, description } = ROLES_INTEGRES.A;
  const admins = applications.map((application) => {
    const siens = roles.filter((role) => role.application === application);
    const connu = siens.find(({ code }) => code === 'A');
    if (connu) return connu;
    const pris = siens.some((role) => role.nom.toLowerCase() === nom.toLowerCase());
    const valeurs = { code: 'A', nom: pris ? `${nom} (Driven)` : nom, description, application, pageAccueil: null };
    return em.create(Role, valeurs);
  });
  await em.flush();
  return admins;
}

export async function attribuerLesRolesAdmin(em: EntityManager, utilisateur: Utilisateur): Promise<void> {
  for (const role of await rolesAdmin(em))
    em.create(UtilisateurRole, { utilisateur, role, application: role.application, dateFin: null });
  await em.flush();
}

/**
 * The way back in, for an operator: the Admin roles hold again what the product declares for them, and, when even so
 * nobody could manage roles, the functions to do it with require again what the product declares. Says what it did.
 */
export async function retablir(em: EntityManager, schema: GraphQLSchema): Promise<string[]> {
  const fait: string[] = [];
  const permissions = new Map((await em.findAll(Permission)).map((permission) => [permission.nom, permission]));
  for (const role of await rolesAdmin(em)) {
    const manquantes = permissionsDeclarees()
      .filter(
        ({ application, rolesParDefaut }) => application === role.application.code && rolesParDefaut.includes('A'),
      )
      .map(({ nom }) => permissions.get(nom))
      .filter((permission) => permission !== undefined && !role.permissions.contains(permission)) as Permission[];
    role.permissions.add(manquantes);
    if (manquantes.length > 0) fait.push(`Rendu au rôle « ${role.nom} » : ${noms(manquantes)}`);
  }
  await em.flush();
  if (await resteUnGestionnaire(em)) return fait;
  const declarees = exigencesDeclarees(schema);
  const fonctions = { integree: true, nomFonction: { $in: [...GERER, TOUJOURS_OUVERTE] } };
  for (const fonction of await em.find(FonctionApi, fonctions, { populate: ['permissions'] })) {
    const requises = (declarees.get(fonction.nomFonction) ?? []).flatMap((nom) => permissions.get(nom) ?? []);
    fonction.mode = ModeFonction.AU_MOINS_UNE;
    fonction.permissions.set(requises);
    fait.push(`${fonction.nomFonction} exige de nouveau : ${noms(requises)}`);
  }
  await em.flush();
  return fait;
}

const noms = (permissions: readonly Permission[]): string => permissions.map(({ nom }) => nom).join(', ');
