import { describe, expect, it } from 'vitest';
import { lire, muter, type Rendu } from './appels.ts';
import {
  creerApplicationTierce,
  creerDelegue,
  type Delegue,
  idApplication,
  idFonction,
  idPermission,
  idRole,
} from './delegues.ts';
import { dAvance, essai } from './essai.ts';
import { refus, sansRienEcrire } from './refus.ts';

/** Nobody raises their own rights, nor those of an accomplice above their own (spec 6-security, Z15): every path. */
const { serveur, acteurs } = essai();
const comptes = dAvance(() => creerDelegue(serveur, 'comptes', ['UTILISATEUR_GERER', 'UTILISATEUR_LIRE']));
const roles = dAvance(() => creerDelegue(serveur, 'roles', ['ROLE_GERER', 'ROLE_LIRE', 'PERMISSION_GERER']));
const fonctions = dAvance(() =>
  creerDelegue(serveur, 'fonctions', ['FONCTION_GERER', 'FONCTION_LIRE', 'PERMISSION_GERER']),
);
const complice = dAvance(() => creerDelegue(serveur, 'complice', ['UTILISATEUR_LIRE']));
/** Admins of a part each: what they lack, no path may give them. */

const refuse = async (travail: () => Promise<Rendu<unknown>>): Promise<string> => {
  const dit = refus(await sansRienEcrire(serveur, travail), 'FORBIDDEN');
  return dit.details?.fr ?? '';
};
const accepte = async <T>(travail: Promise<Rendu<T>>): Promise<T> => {
  const reponse = await travail;
  expect(reponse.errors).toEqual([]);
  return reponse.rendu;
};
const assigner = (qui: Delegue, utilisateurId: string, roleId: string, autres: Record<string, unknown> = {}) =>
  muter(qui, 'assignerRole', { utilisateurId, roleId, remplacer: true, ...autres }, '');
const affecter = async (qui: Pick<Delegue, 'executer'>, roleId: string, ...noms: string[]) =>
  muter(qui, 'affecterPermissionsRole', { roleId, permissionIds: await ids(noms) }, '');
const ouvrir = async (qui: Pick<Delegue, 'executer'>, nom: string, ...noms: string[]) =>
  muter(
    qui,
    'affecterPermissionsFonction',
    { fonctionId: await idFonction(serveur, nom), permissionIds: await ids(noms) },
    '',
  );
const fermer = async (qui: Pick<Delegue, 'executer'>, nom: string, ...noms: string[]) =>
  muter(
    qui,
    'retirerPermissionsFonction',
    { fonctionId: await idFonction(serveur, nom), permissionIds: await ids(noms) },
    '',
  );
const passer = async (qui: Pick<Delegue, 'executer'>, nom: string, mode: string) => {
  const id = await idFonction(serveur, nom);
  const { rendu } = await lire<{ version: number }>(acteurs.A, 'voirFonctionApi', 'id: ID!', 'version', { id });
  return muter(qui, 'modifierFonctionApi', { id, version: rendu.version, mode }, '');
};
const ids = (noms: readonly string[]) => Promise.all(noms.map((nom) => idPermission(serveur, nom)));
const ajouter = async (qui: Pick<Delegue, 'executer'>, nom: string) => {
  await accepte(muter(qui, 'ajouterPermission', { nom }, ''));
  return nom;
};
const roleVide = async (nom: string, application = 'plateforme') =>
  (
    await accepte(
      muter<{ role: { id: string } }>(
        acteurs.A,
        'creerRole',
        { nom, applicationId: await idApplication(serveur, application) },
        'role { id }',
      ),
    )
  ).role.id;

describe('par un rôle donné à un compte', () => {
  it('à soi-même : ni un autre rôle, ni le sien prolongé, ni dans une autre application', async () => {
    const admin = await idRole(serveur, 'plateforme', 'A');
    for (const [roleId, autres] of [
      [admin, {}],
      [comptes.roleId, { dateFin: '2099-01-01T00:00:00Z' }],
      [await idRole(serveur, 'interventions', 'C'), {}],
    ] as const) {
      expect(await refuse(() => assigner(comptes, comptes.id, roleId, autres))).toBe(
        'Personne ne change ses propres rôles',
      );
    }
    // Not even the admin, who holds everything.
    const reponse = () => muter(acteurs.A, 'assignerRole', { utilisateurId: acteurs.A.id, roleId: admin }, '');
    expect(await refuse(reponse)).toBe('Personne ne change ses propres rôles');
  });

  it('à un complice : pas un rôle qui tient plus que soi', async () => {
    for (const [application, lettre] of [
      ['plateforme', 'A'],
      ['interventions', 'A'],
      ['interventions', 'S'],
    ] as const) {
      const roleId = await idRole(serveur, application, lettre);
      expect(await refuse(() => assigner(comptes, complice.id, roleId))).toMatch(/^Vous ne tenez pas vous-même/);
    }
    expect(await refuse(() => assigner(comptes, complice.id, roles.roleId))).toContain('ROLE_GERER');
  });

  it('à un complice : un rôle que l’on tient soi-même, ou qui ne tient rien', async () => {
    await accepte(assigner(comptes, complice.id, comptes.roleId));
    await accepte(assigner(comptes, complice.id, complice.roleId));
    await accepte(assigner(comptes, complice.id, await roleVide('Vide')));
    await accepte(assigner(comptes, complice.id, complice.roleId));
  });

  it('d’un compte qui a plus de droits, le rôle ne se change pas', async () => {
    for (const cible of [acteurs.A.id, roles.id]) {
      expect(await refuse(() => assigner(comptes, cible, complice.roleId))).toMatch(/^Vous ne tenez pas vous-même/);
    }
  });

  it('la permission tenue dans une autre application n’y suffit pas', async () => {
    const autre = await roleVide('Lecteur égaré', 'interventions');
    await accepte(affecter(acteurs.A, await roleVide('Lecteur'), 'UTILISATEUR_LIRE'));
    // Of the same name, but held where it would let others call nothing that they could not already see: refused still.
    expect(await refuse(() => affecter(roles, autre, 'ROLE_LIRE'))).toContain('ROLE_LIRE');
  });
});

describe('ce que l’on retire', () => {
  const retirer = async (qui: Pick<Delegue, 'executer'>, roleId: string, ...noms: string[]) =>
    muter(qui, 'retirerPermissionsRole', { roleId, permissionIds: await ids(noms) }, '');
  const supprimer = async (qui: Pick<Delegue, 'executer'>, id: string) => {
    const { rendu } = await lire<{ version: number }>(acteurs.A, 'voirRole', 'id: ID!', 'version', { id });
    return muter(qui, 'supprimerRole', { id, version: rendu.version }, '');
  };

  it('est ce que l’on pourrait donner : gérer les rôles ne désarme pas les admins', async () => {
    const admin = await idRole(serveur, 'plateforme', 'A');
    for (const nom of ['UTILISATEUR_GERER', 'FONCTION_GERER', 'API_GERER'])
      expect(await refuse(() => retirer(roles, admin, nom))).toBe(`Vous ne tenez pas vous-même : ${nom}`);
    const autre = await roleVide('À supprimer');
    await accepte(affecter(acteurs.A, autre, 'UTILISATEUR_GERER'));
    expect(await refuse(() => supprimer(roles, autre))).toContain('UTILISATEUR_GERER');
    await accepte(retirer(acteurs.A, autre, 'UTILISATEUR_GERER'));
    await accepte(supprimer(roles, autre));
  });

  it.each(['roles', 'A'] as const)('au rôle Admin, se rend par qui gère les rôles : %s', async (qui) => {
    const admin = await idRole(serveur, 'plateforme', 'A');
    // A slip: from then on the admin does not hold it, nor does anybody else.
    await accepte(retirer(acteurs.A, admin, 'API_GERER'));
    const par = qui === 'A' ? acteurs.A : roles;
    expect(await refuse(() => affecter(par, roles.roleId, 'API_GERER'))).toContain('API_GERER');
    await accepte(affecter(par, admin, 'API_GERER'));
  });

  it('au rôle Admin, ce que le produit ne lui destine pas ne se donne pas pour autant', async () => {
    const admin = await idRole(serveur, 'plateforme', 'A');
    await ajouter(roles, 'AILLEURS_SIGNER');
    expect(await refuse(() => affecter(acteurs.A, admin, 'AILLEURS_SIGNER'))).toContain('AILLEURS_SIGNER');
  });
});

describe('par les permissions d’un rôle', () => {
  it('du sien : aucune de plus', async () => {
    expect(await refuse(() => affecter(roles, roles.roleId, 'UTILISATEUR_GERER'))).toContain('UTILISATEUR_GERER');
    // Nor one that admins made and that opens nothing: it may count in another application of the company.
    await ajouter(roles, 'COMPTA_SIGNER');
    expect(await refuse(() => affecter(roles, roles.roleId, 'COMPTA_SIGNER'))).toBe(
      'Personne n’élève ses propres droits : COMPTA_SIGNER',
    );
    const admin = await idRole(serveur, 'plateforme', 'A');
    expect(await refuse(() => affecter(acteurs.A, admin, 'COMPTA_SIGNER'))).toContain('COMPTA_SIGNER');
  });

  it('de celui d’un complice : rien que l’on ne tienne', async () => {
    expect(await refuse(() => affecter(roles, complice.roleId, 'ROLE_GERER', 'UTILISATEUR_GERER'))).toBe(
      'Vous ne tenez pas vous-même : UTILISATEUR_GERER',
    );
    await accepte(affecter(roles, await roleVide('Apprenti'), 'ROLE_GERER', 'ROLE_LIRE', 'COMPTA_SIGNER'));
  });

  it('une marque se donne sans la tenir, tant qu’elle n’ouvre rien', async () => {
    const roleId = await roleVide('Nouveaux clients', 'interventions');
    await accepte(affecter(roles, roleId, 'INTERVENTION_BENEFICIER'));
    await accepte(ouvrir(acteurs.A, 'consulterAnnuaire', 'INTERVENTION_REALISER'));
    expect(await refuse(() => affecter(roles, roleId, 'INTERVENTION_REALISER'))).toContain('INTERVENTION_REALISER');
    await accepte(fermer(acteurs.A, 'consulterAnnuaire', 'INTERVENTION_REALISER'));
    await accepte(affecter(roles, roleId, 'INTERVENTION_REALISER'));
  });

  it('une permission faite par les admins vaut les fonctions du produit qu’elle ouvre', async () => {
    const passe = await ajouter(acteurs.A, 'PASSE_PARTOUT');
    await accepte(ouvrir(acteurs.A, 'supprimerFonctionApi', passe));
    expect(await refuse(() => affecter(roles, complice.roleId, passe))).toContain(passe);
    expect(await refuse(() => affecter(roles, roles.roleId, passe))).toContain(passe);
    // A role that already holds it can't be given either.
    const porteur = await roleVide('Porteur');
    await accepte(affecter(acteurs.A, porteur, passe));
    expect(await refuse(() => assigner(comptes, complice.id, porteur))).toContain(passe);
    // Whoever can call what it opens may give it, though they do not hold it themselves.
    await accepte(affecter(acteurs.A, await roleVide('Autre porteur'), passe));
    await accepte(fermer(acteurs.A, 'supprimerFonctionApi', passe));
  });
});

describe('par ce qu’exige une fonction', () => {
  it('une fonction du produit que l’on ne peut appeler n’est pas à soi de la changer', async () => {
    for (const travail of [
      () => ouvrir(fonctions, 'affecterPermissionsRole', 'FONCTION_GERER'),
      () => ouvrir(fonctions, 'assignerRole', 'UTILISATEUR_LIRE'),
      () => fermer(fonctions, 'consulterRole', 'ROLE_LIRE'),
      () => passer(fonctions, 'creerRole', 'TOUTES'),
    ]) {
      expect(await refuse(travail)).toMatch(/^Vous ne pouvez pas appeler /);
    }
  });

  it('celle que l’on peut appeler s’ouvre à d’autres, et se referme', async () => {
    await accepte(ouvrir(fonctions, 'consulterFonctionApi', 'UTILISATEUR_LIRE'));
    expect((await complice.executer('{ consulterFonctionApi { items { id } } }')).errors).toEqual([]);
    await accepte(fermer(fonctions, 'consulterFonctionApi', 'UTILISATEUR_LIRE'));
    refus(await complice.executer('{ consulterFonctionApi { items { id } } }'), 'FORBIDDEN');
  });

  it('fermée à tous, elle se rouvre par qui pourrait l’appeler telle que le produit la déclare', async () => {
    await accepte(fermer(fonctions, 'voirFonctionApi', 'FONCTION_LIRE'));
    refus(await acteurs.A.executer('{ voirFonctionApi(id: 1) { id } }'), 'FORBIDDEN');
    const sansLire = await creerDelegue(serveur, 'aveugle', ['FONCTION_GERER']);
    expect(await refuse(() => ouvrir(sansLire, 'voirFonctionApi', 'FONCTION_GERER'))).toMatch(
      /^Vous ne pouvez pas appeler/,
    );
    await accepte(ouvrir(fonctions, 'voirFonctionApi', 'FONCTION_LIRE'));
    expect((await fonctions.executer('{ voirFonctionApi(id: 1) { id } }')).errors).toEqual([]);
  });

  it('ouverte, elle reste appelable par qui la change : il doit pouvoir revenir en arrière', async () => {
    const jamais = await ajouter(fonctions, 'JAMAIS_TENUE');
    await accepte(ouvrir(fonctions, 'consulterFonctionApi', jamais));
    expect(await refuse(() => passer(fonctions, 'consulterFonctionApi', 'TOUTES'))).toMatch(
      /^Vous ne pourriez plus appeler/,
    );
    expect(await refuse(() => fermer(fonctions, 'consulterFonctionApi', 'FONCTION_LIRE'))).toMatch(
      /^Vous ne pourriez plus appeler/,
    );
    await accepte(fermer(fonctions, 'consulterFonctionApi', jamais));
    expect(await refuse(() => fermer(fonctions, 'affecterPermissionsFonction', 'FONCTION_GERER'))).toMatch(
      /^Vous ne pourriez plus appeler/,
    );
  });

  it('d’une autre application : libre, tant que celui qui change n’y gagne rien', async () => {
    const applicationId = await creerApplicationTierce(serveur, 'Compta des droits');
    const signer = await ajouter(acteurs.A, 'SIGNER');
    const autre = await ajouter(acteurs.A, 'LIRE_COMPTA');
    const input = { applicationId, nom: 'Lecteur compta' };
    const { role } = await accepte(muter<{ role: { id: string } }>(acteurs.A, 'creerRole', input, 'role { id }'));
    await accepte(affecter(acteurs.A, role.id, autre));
    await accepte(muter(acteurs.A, 'assignerRole', { utilisateurId: fonctions.id, roleId: role.id }, ''));
    await accepte(muter(fonctions, 'creerFonctionApi', { applicationId, nomFonction: 'signerFacture' }, ''));
    await accepte(ouvrir(fonctions, 'signerFacture', signer));
    expect(await refuse(() => ouvrir(fonctions, 'signerFacture', autre))).toBe(
      'Personne n’élève ses propres droits : signerFacture',
    );
    await accepte(ouvrir(acteurs.A, 'signerFacture', autre));
  });
});

describe('par un rôle que l’on tient', () => {
  it('ni son nom, ni sa page d’accueil ne donnent rien', async () => {
    const { rendu } = await lire<{ version: number }>(acteurs.A, 'voirRole', 'id: ID!', 'version', {
      id: roles.roleId,
    });
    const input = { id: roles.roleId, version: rendu.version, nom: 'Admin suprême' };
    await accepte(muter(roles, 'modifierRole', input, ''));
    for (const lecture of ['{ consulterFonctionApi { items { id } } }', '{ consulterUtilisateurApi { items { id } } }'])
      refus(await roles.executer(lecture), 'FORBIDDEN');
  });

  it('une permission des admins ne prend pas le nom d’une permission du produit', async () => {
    await ajouter(roles, 'A_RENOMMER');
    const { rendu } = await lire<{ items: { id: string; version: number }[] }>(
      acteurs.A,
      'consulterPermission',
      'recherche: String',
      'items { id version }',
      { recherche: 'A_RENOMMER' },
    );
    const [une] = rendu.items;
    const reponse = await sansRienEcrire(serveur, () =>
      muter(roles, 'modifierPermission', { id: une?.id, version: une?.version, nom: 'UTILISATEUR_GERER' }, ''),
    );
    refus(reponse, 'CONFLICT');
  });
});

describe('par les comptes que l’on gère', () => {
  const compte = (login: string, ...roleIds: string[]) => ({
    ...{ login, nom: login, prenom: 'Complice', email: `${login}@exemple.fr` },
    roles: roleIds.map((roleId) => ({ roleId })),
  });
  const versionDe = async (id: string) =>
    (await lire<{ version: number }>(acteurs.A, 'voirUtilisateur', 'id: ID!', 'version', { id })).rendu.version;
  const changer = async (fonction: string, id: string, valeurs: Record<string, unknown>) =>
    muter(comptes, fonction, { id, version: await versionDe(id), ...valeurs }, '');

  it('créé avec un rôle qui tient plus que soi : refusé, et aucun compte n’est créé', async () => {
    const admin = await idRole(serveur, 'plateforme', 'A');
    expect(await refuse(() => muter(comptes, 'creerUtilisateur', compte('pantin', admin), ''))).toContain('ROLE_GERER');
    await accepte(muter(comptes, 'creerUtilisateur', compte('pantin', comptes.roleId), ''));
  });

  it('le sien : ni ses rôles, ni sa fin', async () => {
    const roleId = await roleVide('Autre pour soi');
    for (const [fonction, valeurs] of [
      ['modifierUtilisateur', { roles: [{ roleId }] }],
      ['modifierUtilisateur', { roles: [{ roleId: comptes.roleId, dateFin: '2099-01-01T00:00:00Z' }] }],
      ['modifierUtilisateur', { roles: [] }],
    ] as const) {
      expect(await refuse(() => changer(fonction, comptes.id, valeurs))).not.toBe('');
    }
  });

  it('celui qui a plus de droits : ni son adresse, ni son login, ni son état, ni sa fin, ni ses rôles, ni sa suppression', async () => {
    for (const [fonction, valeurs] of [
      ['modifierUtilisateur', { email: 'detourne@exemple.fr' }],
      ['modifierUtilisateur', { login: 'detourne' }],
      ['modifierUtilisateur', { roles: [] }],
      ['modifierStatutUtilisateur', { statut: 'SUSPENDU' }],
      ['prolongerUtilisateur', { dateExpiration: '2099-01-01T00:00:00Z' }],
      ['supprimerUtilisateur', {}],
    ] as const) {
      for (const cible of [acteurs.A.id, roles.id]) {
        expect([fonction, await refuse(() => changer(fonction, cible, valeurs))]).toEqual([
          fonction,
          expect.stringMatching(/^Vous ne tenez pas vous-même/),
        ]);
      }
    }
    const retrait = { utilisateurId: roles.id, roleId: roles.roleId };
    expect(await refuse(() => muter(comptes, 'retirerRole', retrait, ''))).toContain('ROLE_GERER');
  });

  it('un programme : ni un rôle qui tient plus que soi, ni une clé de celui qui en a plus', async () => {
    const machines = await creerDelegue(serveur, 'machines', ['API_GERER']);
    const admin = await idRole(serveur, 'plateforme', 'A');
    const input = { login: 'robot', nom: 'Robot', roles: [{ roleId: admin }] };
    expect(await refuse(() => muter(machines, 'creerUtilisateurApi', input, ''))).toContain('ROLE_GERER');
    await accepte(muter(acteurs.A, 'creerUtilisateurApi', { ...input, login: 'robot-admin' }, ''));
    const { rendu } = await lire<{ items: { id: string; version: number }[] }>(
      acteurs.A,
      'consulterUtilisateurApi',
      'recherche: String',
      'items { id version }',
      { recherche: 'robot-admin' },
    );
    const [robot] = rendu.items;
    const cle = { utilisateurApiId: robot?.id, libelle: 'volée' };
    expect(await refuse(() => muter(machines, 'creerCleApi', cle, ''))).toContain('ROLE_GERER');
    const autre = { id: robot?.id, version: robot?.version, login: 'robot-a-moi' };
    expect(await refuse(() => muter(machines, 'modifierUtilisateurApi', autre, ''))).toContain('ROLE_GERER');
  });
});
