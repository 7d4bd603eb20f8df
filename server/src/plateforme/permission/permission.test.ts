import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { creerApplicationTierce, idApplication, idFonction, idPermission, idRole } from '../../../test/delegues.ts';
import { essai } from '../../../test/essai.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();

interface Permission {
  id: string;
  version: number;
  nom: string;
  description: string | null;
  integree: boolean;
  explication: { fr: string; en: string } | null;
  roles: { nom: string }[];
  fonctions: { nomFonction: string }[];
}
const CHAMPS = `id version nom description integree explication { fr en } roles { nom } fonctions { nomFonction }
  creerPar { id } modifierPar { id }`;
const ici = () => ({ serveur, acteurs });
const SANS = ['S1', 'T1', 'C1', 'P'] as const;

let rang = 0;
const unNom = () => `FACTURE_${++rang}`;
const lister = (qui: Executant, variables: Record<string, unknown> = {}) =>
  lire<{ items: Permission[] }>(
    qui,
    'consulterPermission',
    'page: Int, perPage: Int, roleId: ID, fonctionId: ID, applicationId: ID, recherche: String',
    `items { ${CHAMPS} } pagination { totalItems }`,
    { perPage: 50, ...variables },
  );
const ecrire = (fonction: string) => (qui: Executant, input: Record<string, unknown>) =>
  muter<{ permission: Permission; message: { fr: string } }>(qui, fonction, input, `permission { ${CHAMPS} }`);
const ajouter = (qui: Executant, valeurs: Record<string, unknown> = {}) =>
  ecrire('ajouterPermission')(qui, { nom: unNom(), ...valeurs });
const modifier = ecrire('modifierPermission');
const retirer = (qui: Executant, { id, version }: { id: string; version: number }) =>
  muter<{ id: string }>(qui, 'retirerPermission', { id, version }, 'id');
const ajoutee = async (valeurs: Record<string, unknown> = {}) => (await ajouter(acteurs.A, valeurs)).rendu.permission;
const noms = async (variables: Record<string, unknown>) =>
  (await lister(acteurs.A, variables)).rendu.items.map(({ nom }) => nom);
const integree = async (nom: string) =>
  (await lister(acteurs.A, { recherche: nom })).rendu.items.find((une) => une.nom === nom) as Permission;
const donner = (roleId: string, ...permissionIds: string[]) =>
  muter(acteurs.A, 'affecterPermissionsRole', { roleId, permissionIds }, 'role { id }');
const unRole = async (applicationId: string) =>
  (await muter<{ role: { id: string } }>(acteurs.A, 'creerRole', { applicationId, nom: unNom() }, 'role { id }')).rendu
    .role.id;

describe('consulterPermission', () => {
  refuseSansDroit(ici, (qui) => lister(qui), SANS);

  it('donne les permissions par nom, avec ce qu’elles veulent dire, qui les tient et ce qu’elles ouvrent', async () => {
    const [une] = (await lister(acteurs.A, { recherche: 'ROLE_GERER' })).rendu.items;
    expect(une).toMatchObject({
      nom: 'ROLE_GERER',
      integree: true,
      explication: {
        fr: 'Créer et changer les rôles et leurs permissions',
        en: 'Create and change the roles and their permissions',
      },
      roles: [{ nom: 'Admin' }],
    });
    const ouvertes = une?.fonctions.map(({ nomFonction }) => nomFonction);
    expect(ouvertes).toContain('affecterPermissionsRole');
    expect(ouvertes).toEqual(ouvertes?.toSorted());
    const toutes = await noms({});
    expect(toutes).toEqual(toutes.toSorted());
  });

  it('filtre par rôle, par fonction, et par mots', async () => {
    const roleId = await idRole(serveur, 'plateforme', 'P');
    expect(await noms({ roleId })).toContain('ACCES_VERIFIER');
    expect(await noms({ roleId })).not.toContain('ROLE_LIRE');
    expect(await noms({ fonctionId: await idFonction(serveur, 'creerRole') })).toEqual(['ROLE_GERER']);
    expect(await noms({ fonctionId: await idFonction(serveur, 'creerRole'), recherche: 'lire' })).toEqual([]);
    expect(await noms({ recherche: 'comptes changer roles' })).toEqual(['UTILISATEUR_GERER']);
    for (const cle of ['roleId', 'fonctionId']) {
      expect(await noms({ [cle]: '4000000000' })).toEqual([]);
      expect(await noms({ [cle]: 'x' })).toEqual([]);
    }
    champsRefuses(await lister(acteurs.A, { perPage: 51 }), 'perPage');
  });

  it('filtre par application : déclarées pour elle, exigées ou tenues en elle, ou servant nulle part', async () => {
    const nulle = await ajoutee();
    const tenue = await ajoutee();
    const tierce = await creerApplicationTierce(serveur, 'Compta des permissions');
    await donner(await unRole(tierce), tenue.id);
    const [ici, la, ailleurs] = await Promise.all([
      noms({ applicationId: tierce }),
      noms({ applicationId: await idApplication(serveur, 'interventions') }),
      noms({ applicationId: '4000000000' }),
    ]);
    expect(ici).toEqual(expect.arrayContaining([nulle.nom, tenue.nom]));
    expect(ici).not.toContain('INTERVENTION_LIRE');
    // A mark opens no function, and counts all the same.
    expect(la).toEqual(expect.arrayContaining([nulle.nom, 'INTERVENTION_LIRE', 'INTERVENTION_REALISER']));
    expect(la).not.toContain(tenue.nom);
    expect(la).not.toContain('ROLE_LIRE');
    expect(ailleurs).not.toContain(tenue.nom);
  });
});

describe('ajouterPermission', () => {
  refuseSansDroit(ici, (qui) => ajouter(qui), SANS);

  it('ajoute une permission qui n’ouvre encore rien', async () => {
    const { rendu } = await ajouter(acteurs.A, { nom: ' COMPTA_LIRE ', description: ' Voir la compta ' });
    expect(rendu.message.fr).toBe('Permission ajoutée avec succès');
    expect(rendu.permission).toMatchObject({
      version: 1,
      nom: 'COMPTA_LIRE',
      description: 'Voir la compta',
      explication: { fr: 'Voir la compta', en: 'Voir la compta' },
      integree: false,
      roles: [],
      fonctions: [],
      creerPar: { id: acteurs.A.id },
    });
    // Document 002's own.
    expect((await ajouter(acteurs.A, { nom: 'CREATE' })).errors).toEqual([]);
  });

  it('un nom est unique, fût-il du produit ; de deux en même temps, un seul', async () => {
    const dit = refus(await sansRienEcrire(serveur, () => ajouter(acteurs.A, { nom: 'ROLE_LIRE' })), 'CONFLICT');
    expect(dit.champs?.map(({ chemin }) => chemin)).toEqual(['nom']);
    const nom = unNom();
    const deux = await Promise.all([ajouter(acteurs.A, { nom }), ajouter(acteurs.A, { nom })]);
    expect(deux.flatMap(({ errors }) => errors.map((e) => e.extensions.code))).toEqual(['CONFLICT']);
  });

  it.each(['', ' ', 'role_lire', 'Role', 'A-B', '_A', 'A_', 'A__B', '1A', 'É', 'A B', 'X'.repeat(101)])(
    'refuse le nom « %s »',
    async (nom) => {
      champsRefuses(await sansRienEcrire(serveur, () => ajouter(acteurs.A, { nom })), 'nom');
    },
  );
});

describe('modifierPermission', () => {
  refuseSansDroit(ici, (qui) => modifier(qui, { id: '1', version: 1, description: 'Autre' }), SANS);

  it('renomme et décrit celles des admins ; qui la tient la tient toujours', async () => {
    const permission = await ajoutee();
    const nom = unNom();
    // The author's own role holds it: a new name gives nobody anything.
    await donner(await idRole(serveur, 'plateforme', 'P'), permission.id);
    const { rendu } = await modifier(acteurs.A, { id: permission.id, version: 1, nom, description: 'Dite' });
    expect(rendu.message.fr).toBe('Permission mise à jour avec succès');
    expect(rendu.permission).toMatchObject({ version: 2, nom, description: 'Dite', roles: [{ nom: 'API' }] });
    const moi = await acteurs.P.executer<{ moi: { permissions: string[] } }>('{ moi { permissions } }');
    expect(moi.data.moi.permissions).toContain(nom);
    expect(moi.data.moi.permissions).not.toContain(permission.nom);
  });

  it('d’une permission intégrée, la description seule', async () => {
    const { id, version, nom, description } = await integree('FONCTION_LIRE');
    champsRefuses(
      await sansRienEcrire(serveur, () => modifier(acteurs.A, { id, version, nom: 'AUTRE', description: 'X' })),
      'nom',
    );
    const { rendu } = await modifier(acteurs.A, { id, version, nom, description: 'Nos fonctions' });
    expect(rendu.permission.explication).toEqual({ fr: 'Nos fonctions', en: 'Nos fonctions' });
    const rendue = await modifier(acteurs.A, { id, version: version + 1, description });
    expect(rendue.rendu.permission.explication?.en).toBe('See the functions and what they require');
  });

  it('refuse un nom pris, un nom vidé, une version périmée et une permission inconnue', async () => {
    const { id, nom } = await ajoutee();
    refus(await sansRienEcrire(serveur, () => modifier(acteurs.A, { id, version: 1, nom: 'ROLE_LIRE' })), 'CONFLICT');
    champsRefuses(await modifier(acteurs.A, { id, version: 1, nom: null }), 'nom');
    expect(refus(await modifier(acteurs.A, { id, version: 9 }), 'CONFLICT').actuel).toMatchObject({ id, nom });
    refus(await modifier(acteurs.A, { id: '4000000000', version: 1 }), 'NOT_FOUND');
  });
});

describe('retirerPermission', () => {
  refuseSansDroit(ici, (qui) => retirer(qui, { id: '1', version: 1 }), SANS);

  it('retire celle qui ne sert pas', async () => {
    const permission = await ajoutee();
    expect((await retirer(acteurs.A, permission)).rendu.id).toBe(permission.id);
    expect(await noms({ recherche: permission.nom })).toEqual([]);
  });

  it('jamais une permission intégrée', async () => {
    const permission = await integree('FONCTION_LIRE');
    expect(refus(await sansRienEcrire(serveur, () => retirer(acteurs.A, permission)), 'CONFLICT').message.fr).toContain(
      'fait partie du produit',
    );
  });

  it('refusé tant qu’un rôle ou une fonction la tient, et dit lesquels', async () => {
    const permission = await ajoutee();
    const tierce = await creerApplicationTierce(serveur, 'Compta qui tient');
    const roleId = await unRole(tierce);
    await donner(roleId, permission.id);
    const fonction = { applicationId: tierce, nomFonction: 'valider' };
    const { rendu } = await muter<{ fonction: { id: string } }>(
      acteurs.A,
      'creerFonctionApi',
      fonction,
      'fonction { id }',
    );
    const liens = { fonctionId: rendu.fonction.id, permissionIds: [permission.id] };
    await muter(acteurs.A, 'affecterPermissionsFonction', liens, 'fonction { id }');
    const dit = refus(await sansRienEcrire(serveur, () => retirer(acteurs.A, permission)), 'CONFLICT');
    expect(dit.details?.fr).toMatch(/^1 rôle : FACTURE_\d+ \(Compta qui tient\) ; 1 fonction : valider$/);
    expect(dit.details?.en).toMatch(/^1 role: .+; 1 function: valider$/);
    await muter(acteurs.A, 'retirerPermissionsRole', { roleId, permissionIds: [permission.id] }, 'role { id }');
    refus(await retirer(acteurs.A, permission), 'CONFLICT');
    await muter(acteurs.A, 'retirerPermissionsFonction', liens, 'fonction { id }');
    expect((await retirer(acteurs.A, permission)).errors).toEqual([]);
  });

  it('refuse une version périmée et une permission inconnue', async () => {
    const { id } = await ajoutee();
    refus(await retirer(acteurs.A, { id, version: 2 }), 'CONFLICT');
    refus(await retirer(acteurs.A, { id: '4000000000', version: 1 }), 'NOT_FOUND');
    expect(await idPermission(serveur, 'ROLE_LIRE')).not.toBe(id);
  });
});
