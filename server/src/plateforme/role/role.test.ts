import { beforeAll, describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import {
  creerApplicationTierce,
  creerDelegue,
  type Delegue,
  idApplication,
  idPermission,
  idRole,
} from '../../../test/delegues.ts';
import { essai } from '../../../test/essai.ts';
import { emDe, enObservant } from '../../../test/etat.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';

const { serveur, acteurs } = essai();
let plateforme: string;
let interventions: string;

beforeAll(async () => {
  plateforme = await idApplication(serveur, 'plateforme');
  interventions = await idApplication(serveur, 'interventions');
});

interface Role {
  id: string;
  version: number;
  nom: string;
  description: string | null;
  application: { id: string; nom: string };
  pageAccueil: { lien: string } | null;
  permissions: { id: string; nom: string }[];
  nombreComptes: number;
  creerPar: { id: string } | null;
  modifierPar: { id: string } | null;
}
const CHAMPS = `id version nom description application { id nom } pageAccueil { lien } permissions { id nom }
  nombreComptes creerPar { id } modifierPar { id }`;
const ici = () => ({ serveur, acteurs });
const SANS = ['S1', 'T1', 'C1', 'P'] as const;

let rang = 0;
const unNom = () => `Rôle ${++rang}`;
const lister = (qui: Executant, variables: Record<string, unknown> = {}) =>
  lire<{ items: Role[]; pagination: { totalItems: number } }>(
    qui,
    'consulterRole',
    'page: Int, perPage: Int, applicationId: ID, recherche: String',
    `items { ${CHAMPS} } pagination { totalItems }`,
    { page: 1, perPage: 50, ...variables },
  );
const voir = (qui: Executant, id: string) => lire<Role>(qui, 'voirRole', 'id: ID!', CHAMPS, { id });
const ecrire = (fonction: string) => (qui: Executant, input: Record<string, unknown>) =>
  muter<{ role: Role; message: { fr: string; en: string } }>(qui, fonction, input, `role { ${CHAMPS} }`);
const creer = (qui: Executant, valeurs: Record<string, unknown> = {}) =>
  ecrire('creerRole')(qui, { applicationId: plateforme, nom: unNom(), ...valeurs });
const modifier = ecrire('modifierRole');
const affecter = ecrire('affecterPermissionsRole');
const retirer = ecrire('retirerPermissionsRole');
const supprimer = (qui: Executant, { id, version }: { id: string; version: number }) =>
  muter<{ id: string }>(qui, 'supprimerRole', { id, version }, 'id');
const cree = async (valeurs: Record<string, unknown> = {}) => (await creer(acteurs.A, valeurs)).rendu.role;
const permissions = (...noms: string[]) => Promise.all(noms.map((nom) => idPermission(serveur, nom)));
const nomsDe = ({ rendu }: { rendu: { role: Role } }) => rendu.role.permissions.map(({ nom }) => nom);

describe('consulterRole', () => {
  refuseSansDroit(ici, (qui) => lister(qui), SANS);

  it('donne les rôles par application puis par nom, avec ce qu’ils tiennent et combien de comptes les tiennent', async () => {
    const { items, pagination } = (await lister(acteurs.A)).rendu;
    const applications = items.map(({ application }) => application.nom);
    expect(applications).toEqual(applications.toSorted());
    expect(pagination.totalItems).toBe(items.length);
    const standardiste = items.find(
      ({ application, nom }) => application.id === interventions && nom === 'Standardiste',
    );
    expect(standardiste).toMatchObject({ nombreComptes: 2, pageAccueil: { lien: '/interventions' } });
    expect(standardiste?.permissions.map(({ nom }) => nom)).toContain('INTERVENTION_CREER');
  });

  it('filtre par application ; d’une application inconnue il n’y a rien', async () => {
    const { items } = (await lister(acteurs.A, { applicationId: interventions })).rendu;
    expect(new Set(items.map(({ nom }) => nom))).toEqual(
      new Set(['Admin', 'API', 'Client', 'Intervenant', 'Standardiste']),
    );
    for (const applicationId of ['4000000000', 'x']) {
      expect((await lister(acteurs.A, { applicationId })).rendu.items).toEqual([]);
    }
  });

  it('cherche les débuts de mots du nom et de la description, accents ou non', async () => {
    const role = await cree({ nom: 'Préparateur d’été', description: 'Vérifie les œuvres' });
    for (const recherche of ['prepa', 'PRÉPARATEUR ete', 'oeuv veri', ' été ']) {
      expect((await lister(acteurs.A, { recherche })).rendu.items.map(({ id }) => id)).toEqual([role.id]);
    }
    for (const recherche of ['parateur', 'prepa hiver', '%', '_']) {
      expect((await lister(acteurs.A, { recherche })).rendu.items).toEqual([]);
    }
  });

  it('va par pages de 1 à 50', async () => {
    champsRefuses(await lister(acteurs.A, { perPage: 51 }), 'perPage');
    champsRefuses(await lister(acteurs.A, { page: 0 }), 'page');
    expect((await lister(acteurs.A, { perPage: 1, page: 2 })).rendu.items).toHaveLength(1);
  });
});

describe('voirRole', () => {
  refuseSansDroit(ici, (qui) => voir(qui, '1'), SANS);

  it('montre un rôle ; ne trouve pas ce qui n’existe pas', async () => {
    const role = await cree();
    expect((await voir(acteurs.A, role.id)).rendu).toEqual(role);
    for (const id of ['4000000000', 'x', '']) refus(await voir(acteurs.A, id), 'NOT_FOUND');
  });

  it('ce que tient un rôle est pour qui voit les rôles, et non pour qui a un compte du même numéro', async () => {
    const moi = (champ: string) =>
      serveur.executer(`{ moi { roles { role { id ${champ} } } } }`, {}, { jeton: acteurs.C1.jeton });
    expect((await moi('nom')).errors).toEqual([]);
    for (const champ of ['permissions { nom }', 'nombreComptes']) {
      const reponse = await moi(champ);
      expect(new Set(reponse.errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']));
    }
  });
});

describe('creerRole', () => {
  refuseSansDroit(ici, (qui) => creer(qui), SANS);

  it('crée un rôle qui ne tient rien, signé de son auteur', async () => {
    const [page] = await sql(emDe(serveur)).selectFrom('page').selectAll().where('lien', '=', '/listes').execute();
    const { rendu } = await creer(acteurs.A, {
      applicationId: interventions,
      nom: '  Chef d’équipe ',
      description: ' ',
      pageAccueilId: String(page?.id),
    });
    expect(rendu.message).toEqual({ fr: 'Rôle créé avec succès', en: 'Role created successfully' });
    expect(rendu.role).toMatchObject({
      version: 1,
      nom: 'Chef d’équipe',
      description: null,
      application: { id: interventions },
      pageAccueil: { lien: '/listes' },
      permissions: [],
      nombreComptes: 0,
      creerPar: { id: acteurs.A.id },
      modifierPar: { id: acteurs.A.id },
    });
  });

  it('un nom est unique dans son application, et dans elle seule', async () => {
    const { nom } = await cree();
    const dit = refus(await sansRienEcrire(serveur, () => creer(acteurs.A, { nom })), 'CONFLICT');
    expect(dit.champs?.map(({ chemin }) => chemin)).toEqual(['nom']);
    expect((await creer(acteurs.A, { nom, applicationId: interventions })).errors).toEqual([]);
  });

  it('de deux qui créent le même nom en même temps, un seul l’a', async () => {
    const nom = unNom();
    const reponses = await Promise.all([creer(acteurs.A, { nom }), creer(acteurs.A, { nom })]);
    expect(reponses.flatMap(({ errors }) => errors.map((e) => e.extensions.code))).toEqual(['CONFLICT']);
  });

  it('nomme chaque champ fautif, et n’écrit rien', async () => {
    const longs = { nom: 'x'.repeat(101), description: 'x'.repeat(501) };
    champsRefuses(await sansRienEcrire(serveur, () => creer(acteurs.A, longs)), 'nom', 'description');
    champsRefuses(await creer(acteurs.A, { nom: ' ' }), 'nom');
    for (const applicationId of ['4000000000', 'x']) {
      champsRefuses(await sansRienEcrire(serveur, () => creer(acteurs.A, { applicationId })), 'applicationId');
    }
    champsRefuses(await creer(acteurs.A, { pageAccueilId: '4000000000' }), 'pageAccueilId');
  });

  it('la page d’accueil est une page de son application', async () => {
    const [page] = await sql(emDe(serveur)).selectFrom('page').selectAll().where('lien', '=', '/ma-journee').execute();
    const reponse = await sansRienEcrire(serveur, () => creer(acteurs.A, { pageAccueilId: String(page?.id) }));
    expect(champsRefuses(reponse, 'pageAccueilId').champs?.[0]?.message.en).toContain('another application');
  });
});

describe('modifierRole', () => {
  refuseSansDroit(ici, (qui) => modifier(qui, { id: '1', version: 1, nom: 'Autre' }), SANS);

  it('change ce qui est donné, et le dit', async () => {
    const role = await cree({ description: 'Avant' });
    const { rendu } = await modifier(acteurs.A, { id: role.id, version: 1, nom: 'Super Admin' });
    expect(rendu.message.fr).toBe('Rôle mis à jour avec succès');
    expect(rendu.role).toEqual({ ...role, version: 2, nom: 'Super Admin' });
    const vide = await modifier(acteurs.A, { id: role.id, version: 2, description: null, pageAccueilId: null });
    expect(vide.rendu.role).toMatchObject({ version: 3, nom: 'Super Admin', description: null, pageAccueil: null });
  });

  it('refuse un nom pris, une version périmée, un rôle inconnu, un nom vidé', async () => {
    const role = await cree();
    const { nom } = await cree();
    refus(await sansRienEcrire(serveur, () => modifier(acteurs.A, { id: role.id, version: 1, nom })), 'CONFLICT');
    champsRefuses(await modifier(acteurs.A, { id: role.id, version: 1, nom: null }), 'nom');
    await modifier(acteurs.A, { id: role.id, version: 1, description: 'Ailleurs' });
    const perime = await sansRienEcrire(serveur, () => modifier(acteurs.A, { id: role.id, version: 1, nom: unNom() }));
    expect(refus(perime, 'CONFLICT').actuel).toMatchObject({ id: role.id, version: 2, description: 'Ailleurs' });
    refus(await modifier(acteurs.A, { id: '4000000000', version: 1, nom: unNom() }), 'NOT_FOUND');
  });

  it('renommer un rôle ne change les droits de personne', async () => {
    const id = await idRole(serveur, 'interventions', 'C');
    const { version, nom } = (await voir(acteurs.A, id)).rendu;
    const lister = '{ consulterStatutIntervention { items { id } } }';
    await modifier(acteurs.A, { id, version, nom: 'Abonné' });
    expect((await acteurs.C1.executer(lister)).errors).toEqual([]);
    await modifier(acteurs.A, { id, version: version + 1, nom });
  });
});

describe('affecterPermissionsRole', () => {
  refuseSansDroit(ici, (qui) => affecter(qui, { roleId: '1', permissionIds: ['1'] }), SANS);

  it('ajoute à ce qu’il tient ; le refaire ne change rien', async () => {
    const role = await cree();
    const deux = await permissions('ROLE_LIRE', 'UTILISATEUR_LIRE');
    const reponse = await affecter(acteurs.A, { roleId: role.id, permissionIds: deux });
    expect(reponse.rendu.message).toEqual({
      fr: 'Permissions affectées avec succès',
      en: 'Permissions assigned successfully',
    });
    expect(nomsDe(reponse)).toEqual(['ROLE_LIRE', 'UTILISATEUR_LIRE']);
    const encore = await affecter(acteurs.A, {
      roleId: role.id,
      permissionIds: [...deux, ...(await permissions('FONCTION_LIRE')), ...deux],
    });
    expect(nomsDe(encore)).toEqual(['FONCTION_LIRE', 'ROLE_LIRE', 'UTILISATEUR_LIRE']);
  });

  it('toutes ou aucune : une inconnue, et rien n’est écrit', async () => {
    const role = await cree();
    const [connue] = await permissions('ROLE_LIRE');
    for (const inconnue of ['4000000000', 'x', '']) {
      const demande = { roleId: role.id, permissionIds: [connue, inconnue] };
      champsRefuses(await sansRienEcrire(serveur, () => affecter(acteurs.A, demande)), 'permissionIds');
    }
    champsRefuses(await affecter(acteurs.A, { roleId: role.id, permissionIds: [] }), 'permissionIds');
    const trop = Array.from({ length: 251 }, (_, i) => String(i + 1));
    champsRefuses(await affecter(acteurs.A, { roleId: role.id, permissionIds: trop }), 'permissionIds');
    refus(await affecter(acteurs.A, { roleId: '4000000000', permissionIds: [connue] }), 'NOT_FOUND');
  });

  it('la trace dit lesquelles, par leur nom', async () => {
    const role = await cree();
    const ids = await permissions('ROLE_LIRE', 'UTILISATEUR_LIRE');
    const { traces } = await enObservant(serveur, () => affecter(acteurs.A, { roleId: role.id, permissionIds: ids }));
    const changements = JSON.parse(traces[0]?.changements ?? '[]');
    expect(changements).toContainEqual({
      objet: 'role',
      id: Number(role.id),
      avant: { permissions: [] },
      apres: { permissions: ['ROLE_LIRE', 'UTILISATEUR_LIRE'] },
    });
  });
});

describe('retirerPermissionsRole', () => {
  refuseSansDroit(ici, (qui) => retirer(qui, { roleId: '1', permissionIds: ['1'] }), SANS);

  it('retire celles qui sont dites ; celles qu’il n’a pas sont déjà comme demandé', async () => {
    const role = await cree();
    const [lireRoles, lireComptes, gerer] = await permissions('ROLE_LIRE', 'UTILISATEUR_LIRE', 'ROLE_GERER');
    await affecter(acteurs.A, { roleId: role.id, permissionIds: [lireRoles, lireComptes] });
    const reponse = await retirer(acteurs.A, { roleId: role.id, permissionIds: [lireRoles, gerer] });
    expect(reponse.rendu.message).toEqual({
      fr: 'Permissions retirées avec succès',
      en: 'Permissions removed successfully',
    });
    expect(nomsDe(reponse)).toEqual(['UTILISATEUR_LIRE']);
    champsRefuses(await retirer(acteurs.A, { roleId: role.id, permissionIds: ['4000000000'] }), 'permissionIds');
    refus(await retirer(acteurs.A, { roleId: '4000000000', permissionIds: [gerer] }), 'NOT_FOUND');
  });

  it('compte dès la requête suivante, dans tous les processus', async () => {
    const autre = await serveur.processus();
    try {
      const delegue: Delegue = await creerDelegue(serveur, 'lecteur', ['ROLE_LIRE']);
      const partout = () =>
        Promise.all(
          [serveur.application, autre].map(async (processus) => {
            const lus = await serveur.executer('{ consulterRole { items { id } } }', {}, delegue, processus);
            return lus.errors.map(({ extensions }) => extensions.code);
          }),
        );
      expect(await partout()).toEqual([[], []]);
      const permissionIds = await permissions('ROLE_LIRE');
      await retirer(acteurs.A, { roleId: delegue.roleId, permissionIds });
      expect(await partout()).toEqual([['FORBIDDEN'], ['FORBIDDEN']]);
      await affecter(acteurs.A, { roleId: delegue.roleId, permissionIds });
      expect(await partout()).toEqual([[], []]);
    } finally {
      await autre.arreter();
    }
  });
});

describe('supprimerRole', () => {
  refuseSansDroit(ici, (qui) => supprimer(qui, { id: '1', version: 1 }), SANS);

  it('ses permissions partent avec lui, et elles seules', async () => {
    const role = await cree();
    await affecter(acteurs.A, { roleId: role.id, permissionIds: await permissions('ROLE_LIRE') });
    const { traces, resultat } = await enObservant(serveur, () => supprimer(acteurs.A, role));
    expect(resultat.rendu.id).toBe(role.id);
    refus(await voir(acteurs.A, role.id), 'NOT_FOUND');
    const liens = await sql(emDe(serveur))
      .selectFrom('role_permission')
      .selectAll()
      .where('roleId', '=', Number(role.id))
      .execute();
    expect(liens).toEqual([]);
    expect(traces[0]?.changements).toContain('ROLE_LIRE');
    expect(await permissions('ROLE_LIRE')).toHaveLength(1);
  });

  it('refusé tant qu’un compte le tient, et dit combien', async () => {
    const id = await idRole(serveur, 'interventions', 'S');
    const { version } = (await voir(acteurs.A, id)).rendu;
    const dit = refus(await sansRienEcrire(serveur, () => supprimer(acteurs.A, { id, version })), 'CONFLICT');
    expect(dit.details).toEqual({ fr: 'Y renvoient encore : 2 compte(s)', en: 'Still referring to it: 2 account(s)' });
  });

  it('refuse une version périmée et un rôle inconnu', async () => {
    const role = await cree();
    refus(await supprimer(acteurs.A, { id: role.id, version: 2 }), 'CONFLICT');
    refus(await supprimer(acteurs.A, { id: '4000000000', version: 1 }), 'NOT_FOUND');
  });

  it('d’une autre application aussi', async () => {
    const role = await cree({ applicationId: await creerApplicationTierce(serveur, 'Compta des rôles') });
    expect((await supprimer(acteurs.A, role)).rendu.id).toBe(role.id);
  });
});
