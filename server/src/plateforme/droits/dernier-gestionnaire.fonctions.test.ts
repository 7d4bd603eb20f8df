import { beforeAll, describe, expect, it } from 'vitest';
import { lire, muter } from '../../../test/appels.ts';
import { creerDelegue, type Delegue, idFonction, idPermission, idRole } from '../../../test/delegues.ts';
import { dAvance, essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { refus, sansRienEcrire } from '../../../test/refus.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { APPLICATIONS, permissionsDeclarees } from '../../socle/securite/droits.ts';

/** The last account able to manage roles keeps it, through each of the functions that could take it away. */
const { serveur, acteurs } = essai();
const adjoint = dAvance(() => creerDelegue(serveur, 'adjoint', TOUT));

const TOUT = permissionsDeclarees()
  .filter(({ application }) => application === 'plateforme')
  .map(({ nom }) => nom);

beforeAll(async () => {
  // What ends by itself does not count: the day it ends nobody would be asked.
  await assigner(acteurs.A, adjoint.id, adjoint.roleId, '2099-01-01T00:00:00.000Z');
  for (const application of APPLICATIONS.filter((une) => une !== 'plateforme'))
    await assigner(acteurs.A, adjoint.id, await idRole(serveur, application, 'A'));
});

type Qui = Pick<Delegue, 'executer'>;
const assigner = (qui: Qui, utilisateurId: string, roleId: string, dateFin: string | null = null) =>
  muter(qui, 'assignerRole', { utilisateurId, roleId, dateFin, remplacer: true }, '');
const ids = (noms: readonly string[]) => Promise.all(noms.map((nom) => idPermission(serveur, nom)));
const retirerDuRole = async (qui: Qui, roleId: string, ...noms: string[]) =>
  muter(qui, 'retirerPermissionsRole', { roleId, permissionIds: await ids(noms) }, '');
const surFonction = async (qui: Qui, action: string, nom: string, ...noms: string[]) =>
  muter(
    qui,
    `${action}PermissionsFonction`,
    { fonctionId: await idFonction(serveur, nom), permissionIds: await ids(noms) },
    '',
  );
const passer = async (qui: Qui, nom: string, mode: string) => {
  const id = await idFonction(serveur, nom);
  const { rendu } = await lire<{ version: number }>(acteurs.A, 'voirFonctionApi', 'id: ID!', 'version', { id });
  return muter(qui, 'modifierFonctionApi', { id, version: rendu.version, mode }, '');
};
const dernier = async (travail: () => ReturnType<typeof assigner>) => {
  const dit = refus(await sansRienEcrire(serveur, travail), 'CONFLICT');
  expect(dit.message.en).toBe('No active account could manage the roles any more: change refused');
};

describe('le dernier compte qui gère les rôles', () => {
  it.each(['ROLE_GERER', 'UTILISATEUR_GERER'])('garde %s dans son rôle', async (nom) => {
    const roleId = await idRole(serveur, 'plateforme', 'A');
    await dernier(() => retirerDuRole(adjoint, roleId, nom));
    await dernier(() => retirerDuRole(acteurs.A, roleId, nom));
  });

  it('garde son rôle, sans fin', async () => {
    const admin = await idRole(serveur, 'plateforme', 'A');
    await dernier(() => assigner(adjoint, acteurs.A.id, admin, '2099-01-01T00:00:00.000Z'));
    const vide = await idRole(serveur, 'plateforme', 'C');
    await dernier(() => assigner(adjoint, acteurs.A.id, vide));
  });

  it.each([
    ['affecterPermissionsRole', 'ROLE_GERER'],
    ['assignerRole', 'UTILISATEUR_GERER'],
  ])('garde %s ouverte', async (fonction, permission) => {
    await dernier(() => surFonction(acteurs.A, 'retirer', fonction, permission));
    await dernier(() => surFonction(adjoint, 'retirer', fonction, permission));
  });

  it('n’est pas écarté par une permission de plus qu’il ne tient pas, exigée avec les autres', async () => {
    const nom = 'CLE_DE_VOUTE';
    await muter(acteurs.A, 'ajouterPermission', { nom }, '');
    await muter(acteurs.A, 'affecterPermissionsRole', { roleId: adjoint.roleId, permissionIds: await ids([nom]) }, '');
    expect((await surFonction(adjoint, 'affecter', 'affecterPermissionsRole', nom)).errors).toEqual([]);
    await dernier(() => passer(adjoint, 'affecterPermissionsRole', 'TOUTES'));
    // By himself it is refused for what it is, before anybody is counted.
    refus(await sansRienEcrire(serveur, () => passer(acteurs.A, 'affecterPermissionsRole', 'TOUTES')), 'FORBIDDEN');
    expect((await surFonction(adjoint, 'retirer', 'affecterPermissionsRole', nom)).errors).toEqual([]);
  });

  it('un rôle d’une autre application, ou un programme, ne prend pas sa place', async () => {
    const roleId = await idRole(serveur, 'plateforme', 'A');
    await assigner(acteurs.A, acteurs.P.id, roleId);
    await dernier(() => retirerDuRole(adjoint, roleId, 'ROLE_GERER'));
    await assigner(acteurs.A, acteurs.P.id, await idRole(serveur, 'plateforme', 'P'));
  });

  it('des deux derniers qui se retirent l’un l’autre en même temps, un seul part', async () => {
    await assigner(acteurs.A, adjoint.id, adjoint.roleId);
    const vide = await idRole(serveur, 'plateforme', 'C');
    const deux = await Promise.all([assigner(acteurs.A, adjoint.id, vide), assigner(adjoint, acteurs.A.id, vide)]);
    const codes = deux.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
    // Who comes second no longer has the right, or would be the last.
    expect(codes).toHaveLength(1);
    const restent = await sql(emDe(serveur))
      .selectFrom('utilisateur_role')
      .where('utilisateurId', 'in', [Number(acteurs.A.id), Number(adjoint.id)])
      .where('roleId', '!=', Number(vide))
      .where('dateFin', 'is', null)
      .select('utilisateurId')
      .distinct()
      .execute();
    expect(restent.length).toBeGreaterThan(0);
  });
});
