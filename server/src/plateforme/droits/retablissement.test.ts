import { describe, expect, it } from 'vitest';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { enTransaction } from '../../socle/graphql/transaction.ts';
import { ModeFonction } from '../../socle/securite/acces.ts';
import { APPLICATIONS, permissionsDeclarees } from '../../socle/securite/droits.ts';
import { FonctionApi } from '../fonction/fonction-api.entity.ts';
import { Permission } from '../permission/permission.entity.ts';
import { Role } from '../role/role.entity.ts';
import { UtilisateurRole } from '../role/utilisateur-role.entity.ts';
import { creerCompte } from '../semis/premiers-comptes.ts';
import { droitsModifies, resteUnGestionnaire } from './droits.service.ts';
import { attribuerLesRolesAdmin, retablir } from './retablissement.ts';

/** Whoever has the machine's shell is the root of trust: what `pnpm creer-admin` does in its transaction. */
const { serveur, acteurs } = essai();

let rang = 0;
const creerAdmin = () =>
  enTransaction(serveur.application.services.orm.em, async (em) => {
    const login = `operateur${++rang}`;
    const compte = creerCompte(em, { login, nom: 'O', prenom: 'P', email: `${login}@exemple.fr` });
    await em.flush();
    await attribuerLesRolesAdmin(em, compte);
    const dit = await retablir(em, serveur.application.schema);
    await droitsModifies(em);
    return { dit, id: compte.id };
  });
type Travail = Parameters<typeof enTransaction<void>>[1];
/** What no function of the product lets happen, done in the tables. */
const abimer = (travail: Travail) =>
  enTransaction(serveur.application.services.orm.em, async (em) => {
    await travail(em);
    await droitsModifies(em, { garder: false });
  });
const declarees = (application: string) =>
  permissionsDeclarees()
    .filter((une) => une.application === application && une.rolesParDefaut.includes('A'))
    .map(({ nom }) => nom);

async function tenuPar(id: number) {
  const tenus = await emDe(serveur).find(
    UtilisateurRole,
    { utilisateur: id },
    { populate: ['role.permissions', 'application'] },
  );
  return Object.fromEntries(
    tenus.map(({ application, role }) => [application.code, role.permissions.map(({ nom }) => nom).sort()]),
  );
}

describe('creer-admin', () => {
  it('quand rien ne manque, donne les rôles Admin et ne change rien d’autre', async () => {
    const fonctions = () => sql(emDe(serveur)).selectFrom('fonction_permission').selectAll().execute();
    const avant = await fonctions();
    const { dit, id } = await creerAdmin();
    expect(dit).toEqual([]);
    expect(await tenuPar(id)).toEqual({
      ...Object.fromEntries(APPLICATIONS.map((application) => [application, declarees(application)])),
    });
    expect(await fonctions()).toEqual(avant);
  });

  it('rend au rôle Admin, renommé, ses permissions par défaut, et laisse ce qu’il tient de plus', async () => {
    await abimer(async (em) => {
      const role = await em.findOneOrFail(
        Role,
        { code: 'A', application: { code: 'plateforme' } },
        { populate: ['permissions'] },
      );
      role.nom = 'Direction';
      role.permissions.removeAll();
      role.permissions.add(em.create(Permission, { nom: 'EN_PLUS', description: null, integree: false }));
    });
    const { dit, id } = await creerAdmin();
    expect(dit).toHaveLength(1);
    expect(dit[0]).toMatch(/^Rendu au rôle « Direction » : .*ROLE_GERER/);
    expect((await tenuPar(id)).plateforme).toEqual([...declarees('plateforme'), 'EN_PLUS'].sort());
  });

  it('ramène affecterPermissionsRole, assignerRole et affecterPermissionsFonction à ce que déclare le produit', async () => {
    await abimer(async (em) => {
      const noms = ['affecterPermissionsRole', 'affecterPermissionsFonction'];
      const fermees = await em.find(FonctionApi, { nomFonction: { $in: noms } }, { populate: ['permissions'] });
      for (const fonction of fermees) fonction.permissions.removeAll();
      const inaccessible = await em.findOneOrFail(
        FonctionApi,
        { nomFonction: 'assignerRole' },
        { populate: ['permissions'] },
      );
      inaccessible.mode = ModeFonction.TOUTES;
      inaccessible.permissions.add(await em.findOneOrFail(Permission, { nom: 'INTERVENTION_REALISER' }));
    });
    const lire = async () => {
      const noms = ['affecterPermissionsRole', 'assignerRole', 'affecterPermissionsFonction'];
      const fonctions = await emDe(serveur).find(
        FonctionApi,
        { nomFonction: { $in: noms } },
        { populate: ['permissions'] },
      );
      return Object.fromEntries(
        fonctions.map(({ nomFonction, mode, permissions }) => [
          nomFonction,
          `${mode} ${permissions.map(({ nom }) => nom).join(' ')}`,
        ]),
      );
    };
    expect(await resteUnGestionnaire(emDe(serveur))).toBe(false);
    const { dit } = await creerAdmin();
    expect(dit.sort()).toEqual([
      'affecterPermissionsFonction exige de nouveau : FONCTION_GERER',
      'affecterPermissionsRole exige de nouveau : ROLE_GERER',
      'assignerRole exige de nouveau : UTILISATEUR_GERER',
    ]);
    expect(await lire()).toEqual({
      affecterPermissionsFonction: 'AU_MOINS_UNE FONCTION_GERER',
      affecterPermissionsRole: 'AU_MOINS_UNE ROLE_GERER',
      assignerRole: 'AU_MOINS_UNE UTILISATEUR_GERER',
    });
    expect(await resteUnGestionnaire(emDe(serveur))).toBe(true);
  });

  it('refait le rôle Admin là où il a été supprimé, sous un nom libre', async () => {
    await abimer(async (em) => {
      const role = await em.findOneOrFail(Role, { code: 'A', application: { code: 'interventions' } });
      await em.nativeDelete(UtilisateurRole, { role });
      await em.remove(role).flush();
      const { application } = role;
      em.create(Role, { code: null, nom: 'admin', description: null, application });
    });
    const { id } = await creerAdmin();
    expect((await tenuPar(id)).interventions).toEqual(declarees('interventions'));
    const roles = await emDe(serveur).find(Role, { application: { code: 'interventions' } });
    expect(roles.map(({ nom }) => nom)).toEqual(expect.arrayContaining(['admin', 'Admin (Driven)']));
    expect(acteurs.A.id).not.toBe(String(id));
  });
});
