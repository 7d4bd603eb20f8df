import type { EntityManager } from '@mikro-orm/core';
import type { GraphQLSchema } from 'graphql';
import { pagesDuProduit } from '../../socle/module.ts';
import { APPLICATIONS, type LettreRole, permissionsDeclarees } from '../../socle/securite/droits.ts';
import { Application } from '../application/application.entity.ts';
import { droitsModifies } from '../droits/droits.service.ts';
import { VersionReferentiel } from '../droits/version-referentiel.entity.ts';
import type { FonctionApi } from '../fonction/fonction-api.entity.ts';
import { Page } from '../page/page.entity.ts';
import { Permission } from '../permission/permission.entity.ts';
import { Role } from '../role/role.entity.ts';
import { APPLICATIONS_INTEGREES, ROLES_INTEGRES } from './integres.ts';
import { Semis } from './semis.entity.ts';
import { semerFonctions } from './semis.fonctions.ts';

/**
 * Brings the tables of rights up to what the code declares. Only what is new is added, with its defaults: what admins
 * renamed, moved or withdrew stays as they left it. To be run at each start, in one transaction.
 */
export async function semer(em: EntityManager, schema: GraphQLSchema): Promise<void> {
  const premiere = (await em.count(VersionReferentiel)) === 0;
  if (premiere) await em.persist(em.create(VersionReferentiel, { id: 1, valeur: 0 })).flush();
  const applications = await semerApplications(em);
  const roles = await semerRoles(em, applications);
  const permissions = await semerPermissions(em, roles);
  const fonctions = await semerFonctions(em, schema, applications, permissions);
  await semerPages(em, { applications, fonctions, permissions, roles });
  em.getUnitOfWork().computeChangeSets();
  const change = em.getUnitOfWork().getChangeSets().length > 0;
  await em.flush();
  if (change) await droitsModifies(em, { garder: false });
}

type ParNom<T> = Map<string, T>;
const cleRole = (application: string, lettre: LettreRole) => `${application}/${lettre}`;

async function semerApplications(em: EntityManager): Promise<ParNom<Application>> {
  const siennes = await em.find(Application, { code: { $ne: null } });
  const connues = new Map(siennes.map((application) => [application.code ?? '', application]));
  for (const code of APPLICATIONS) {
    if (connues.has(code)) continue;
    connues.set(code, em.create(Application, { code, icone: null, ...APPLICATIONS_INTEGREES[code] }));
  }
  await em.flush();
  return connues;
}

/** The five roles of an application are made with it; afterwards a new permission goes to those still there. */
async function semerRoles(em: EntityManager, applications: ParNom<Application>): Promise<ParNom<Role>> {
  const connus = await em.findAll(Role, { populate: ['permissions'] });
  const roles = new Map<string, Role>();
  for (const application of APPLICATIONS) {
    const sienne = applications.get(application);
    if (!sienne) throw new Error(`L'application ${application} n'est pas semée`);
    const siens = connus.filter((role) => role.application === sienne);
    for (const [lettre, { nom, description }] of Object.entries(ROLES_INTEGRES)) {
      const role =
        siens.find((connu) => connu.code === lettre) ??
        (siens.length === 0
          ? em.create(Role, {
              code: lettre,
              nom,
              description,
              application: sienne,
              pageAccueil: null,
            })
          : undefined);
      if (role) roles.set(cleRole(application, lettre as LettreRole), role);
    }
  }
  await em.flush();
  return roles;
}

async function semerPermissions(em: EntityManager, roles: ParNom<Role>): Promise<ParNom<Permission>> {
  const connues = new Map((await em.findAll(Permission)).map((permission) => [permission.nom, permission]));
  for (const { nom, application, description, rolesParDefaut } of permissionsDeclarees()) {
    const connue = connues.get(nom);
    if (connue?.integree) continue;
    const permission = connue ?? em.create(Permission, { nom, description: description.fr, integree: true });
    if (connue) await adopterPermission(em, connue);
    connues.set(nom, permission);
    for (const lettre of rolesParDefaut) roles.get(cleRole(application, lettre))?.permissions.add(permission);
  }
  return connues;
}

/**
 * An admin made it before the product declared it: from now on it opens what it never opened, so it is the product's,
 * for its default roles alone.
 */
async function adopterPermission(em: EntityManager, permission: Permission): Promise<void> {
  permission.integree = true;
  const tenants = await em.find(Role, { permissions: permission }, { populate: ['permissions'] });
  for (const role of tenants) role.permissions.remove(permission);
}

async function semerPages(
  em: EntityManager,
  ici: {
    applications: ParNom<Application>;
    fonctions: ParNom<FonctionApi>;
    permissions: ParNom<Permission>;
    roles: ParNom<Role>;
  },
): Promise<void> {
  const connues = new Set((await em.findAll(Semis)).map(({ cle }) => cle));
  const prises = new Set((await em.findAll(Page)).map(({ lien }) => lien));
  for (const { application, fonction, permission, ...page } of pagesDuProduit()) {
    const cle = `page:${page.lien}`;
    if (connues.has(cle)) continue;
    em.create(Semis, { cle });
    // An admin's own page at this address stays theirs.
    if (prises.has(page.lien)) continue;
    const nouvelle = em.create(Page, {
      ...page,
      description: null,
      icone: null,
      application: ici.applications.get(application),
      fonction: ici.fonctions.get(fonction),
      permission: permission === undefined ? null : ici.permissions.get(permission),
    });
    for (const [lettre, { accueil }] of Object.entries(ROLES_INTEGRES)) {
      const role = ici.roles.get(cleRole(application, lettre as LettreRole));
      if (role && accueil === page.lien) role.pageAccueil = nouvelle;
    }
  }
}
