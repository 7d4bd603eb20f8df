import { beforeAll, describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { creerApplicationTierce, idApplication, idFonction, idPermission } from '../../../test/delegues.ts';
import { essai } from '../../../test/essai.ts';
import { enObservant } from '../../../test/etat.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();
let compta: string;

beforeAll(async () => {
  compta = await creerApplicationTierce(serveur, 'Compta');
});

interface Fonction {
  id: string;
  version: number;
  nomFonction: string;
  description: string | null;
  mode: string;
  integree: boolean;
  application: { id: string };
  permissions: { nom: string }[];
}
const CHAMPS = `id version nomFonction description mode integree application { id } permissions { nom }
  creerPar { id } modifierPar { id }`;
const ici = () => ({ serveur, acteurs });
const SANS = ['S1', 'T1', 'C1', 'P'] as const;

let rang = 0;
const unNom = () => `get_factures_${++rang}`;
const lister = (qui: Executant, variables: Record<string, unknown> = {}) =>
  lire<{ items: Fonction[] }>(
    qui,
    'consulterFonctionApi',
    'page: Int, perPage: Int, applicationId: ID, recherche: String, integree: Boolean',
    `items { ${CHAMPS} } pagination { totalItems }`,
    { perPage: 50, ...variables },
  );
const voir = (qui: Executant, id: string) => lire<Fonction>(qui, 'voirFonctionApi', 'id: ID!', CHAMPS, { id });
const ecrire = (fonction: string) => (qui: Executant, input: Record<string, unknown>) =>
  muter<{ fonction: Fonction; message: { fr: string; en: string } }>(qui, fonction, input, `fonction { ${CHAMPS} }`);
const creer = (qui: Executant, valeurs: Record<string, unknown> = {}) =>
  ecrire('creerFonctionApi')(qui, { applicationId: compta, nomFonction: unNom(), ...valeurs });
const modifier = ecrire('modifierFonctionApi');
const affecter = ecrire('affecterPermissionsFonction');
const retirer = ecrire('retirerPermissionsFonction');
const supprimer = (qui: Executant, { id, version }: { id: string; version: number }) =>
  muter<{ id: string }>(qui, 'supprimerFonctionApi', { id, version }, 'id');
const creee = async (valeurs: Record<string, unknown> = {}) => (await creer(acteurs.A, valeurs)).rendu.fonction;
const duProduit = async (nom: string) => (await voir(acteurs.A, await idFonction(serveur, nom))).rendu;
const unePermission = async (nom: string) => {
  const input = { nom };
  const { rendu } = await muter<{ permission: { id: string } }>(
    acteurs.A,
    'ajouterPermission',
    input,
    'permission { id }',
  );
  return rendu.permission.id;
};

describe('consulterFonctionApi', () => {
  refuseSansDroit(ici, (qui) => lister(qui), SANS);

  it('donne les fonctions avec ce qu’elles exigent ; filtre par application, par mots et par origine', async () => {
    const fonction = await creee({ description: 'Récupère la liste des œuvres' });
    const deLaCompta = (await lister(acteurs.A, { applicationId: compta })).rendu.items;
    expect(deLaCompta).toContainEqual(fonction);
    expect((await lister(acteurs.A, { recherche: 'oeuvre' })).rendu.items).toEqual([fonction]);
    expect((await lister(acteurs.A, { integree: false })).rendu.items).toContainEqual(fonction);
    const trouvees = (await lister(acteurs.A, { recherche: 'role affecterPerm', integree: true })).rendu.items;
    expect(trouvees.map(({ nomFonction }) => nomFonction)).toEqual(['affecterPermissionsRole']);
    expect(trouvees[0]?.permissions).toEqual([{ nom: 'ROLE_GERER' }]);
    expect((await lister(acteurs.A, { applicationId: '4000000000' })).rendu.items).toEqual([]);
    champsRefuses(await lister(acteurs.A, { perPage: 51 }), 'perPage');
  });
});

describe('voirFonctionApi', () => {
  refuseSansDroit(ici, (qui) => voir(qui, '1'), SANS);

  it('montre une fonction ; ne trouve pas ce qui n’existe pas', async () => {
    const fonction = await creee();
    expect((await voir(acteurs.A, fonction.id)).rendu).toEqual(fonction);
    for (const id of ['4000000000', 'x', '']) refus(await voir(acteurs.A, id), 'NOT_FOUND');
  });
});

describe('creerFonctionApi', () => {
  refuseSansDroit(ici, (qui) => creer(qui), SANS);

  it('crée une fonction fermée à tous, pour une autre application', async () => {
    const { rendu } = await creer(acteurs.A, {
      nomFonction: ' get_utilisateurs ',
      description: 'Récupère la liste des utilisateurs',
    });
    expect(rendu.message).toEqual({
      fr: 'Fonction API créée avec succès',
      en: 'API function created successfully',
    });
    expect(rendu.fonction).toMatchObject({
      version: 1,
      nomFonction: 'get_utilisateurs',
      description: 'Récupère la liste des utilisateurs',
      mode: 'AU_MOINS_UNE',
      integree: false,
      application: { id: compta },
      permissions: [],
      creerPar: { id: acteurs.A.id },
    });
    for (const nomFonction of ['GET /factures/{id}', 'Facture.créer', 'a:b-c']) {
      expect((await creer(acteurs.A, { nomFonction })).errors).toEqual([]);
    }
  });

  it('un nom est unique dans son application ; de deux en même temps, un seul', async () => {
    const { nomFonction } = await creee();
    const dit = refus(await sansRienEcrire(serveur, () => creer(acteurs.A, { nomFonction })), 'CONFLICT');
    expect(dit.champs?.map(({ chemin }) => chemin)).toEqual(['nomFonction']);
    const applicationId = await creerApplicationTierce(serveur, 'Paie');
    expect((await creer(acteurs.A, { nomFonction, applicationId })).errors).toEqual([]);
    const autre = unNom();
    const deux = await Promise.all([1, 2].map(() => creer(acteurs.A, { nomFonction: autre })));
    expect(deux.flatMap(({ errors }) => errors.map((e) => e.extensions.code))).toEqual(['CONFLICT']);
  });

  it('nomme chaque champ fautif, et n’écrit rien', async () => {
    const fautes = { nomFonction: '<b>', description: 'x'.repeat(501), mode: null };
    champsRefuses(await sansRienEcrire(serveur, () => creer(acteurs.A, fautes)), 'nomFonction', 'description', 'mode');
    champsRefuses(await creer(acteurs.A, { nomFonction: ' ' }), 'nomFonction');
    champsRefuses(await creer(acteurs.A, { applicationId: '4000000000' }), 'applicationId');
  });
});

describe('modifierFonctionApi', () => {
  refuseSansDroit(ici, (qui) => modifier(qui, { id: '1', version: 1, description: 'Autre' }), SANS);

  it('d’une autre application, change ce qui est donné', async () => {
    const fonction = await creee();
    const applicationId = await creerApplicationTierce(serveur, 'Stocks');
    const nomFonction = unNom();
    const valeurs = { nomFonction, applicationId, mode: 'TOUTES', description: 'Autre' };
    const { rendu } = await modifier(acteurs.A, { id: fonction.id, version: 1, ...valeurs });
    expect(rendu.message.fr).toBe('Fonction API mise à jour avec succès');
    expect(rendu.fonction).toMatchObject({
      version: 2,
      nomFonction,
      application: { id: applicationId },
      mode: 'TOUTES',
      description: 'Autre',
    });
  });

  it('du produit, la description et le mode seuls', async () => {
    const { id, version, description } = await duProduit('voirRole');
    const fautes = { nomFonction: 'voirTout', applicationId: compta };
    const reponse = await sansRienEcrire(serveur, () => modifier(acteurs.A, { id, version, ...fautes }));
    champsRefuses(reponse, 'applicationId', 'nomFonction');
    const { rendu } = await modifier(acteurs.A, { id, version, description: 'Un rôle', mode: 'TOUTES' });
    expect(rendu.fonction).toMatchObject({ description: 'Un rôle', mode: 'TOUTES' });
    await modifier(acteurs.A, { id, version: version + 1, description, mode: 'AU_MOINS_UNE' });
  });

  it('refuse un nom pris là où elle irait, une version périmée, une inconnue', async () => {
    const applicationId = await creerApplicationTierce(serveur, 'Achats');
    const { nomFonction } = await creee({ applicationId });
    const { id } = await creee({ nomFonction });
    refus(await sansRienEcrire(serveur, () => modifier(acteurs.A, { id, version: 1, applicationId })), 'CONFLICT');
    expect(refus(await modifier(acteurs.A, { id, version: 7 }), 'CONFLICT').actuel).toMatchObject({ id, nomFonction });
    refus(await modifier(acteurs.A, { id: '4000000000', version: 1 }), 'NOT_FOUND');
    for (const champ of ['nomFonction', 'applicationId', 'mode']) {
      champsRefuses(await modifier(acteurs.A, { id, version: 1, [champ]: null }), champ);
    }
  });
});

describe('affecterPermissionsFonction, retirerPermissionsFonction', () => {
  refuseSansDroit(ici, (qui) => affecter(qui, { fonctionId: '1', permissionIds: ['1'] }), SANS);
  refuseSansDroit(ici, (qui) => retirer(qui, { fonctionId: '1', permissionIds: ['1'] }), SANS);

  it('une ou plusieurs, dans les mots du document 002 ; la trace dit lesquelles', async () => {
    const { id } = await creee();
    const [a, b, c] = await Promise.all(['LOT_A', 'LOT_B', 'LOT_C'].map(unePermission));
    const une = await affecter(acteurs.A, { fonctionId: id, permissionIds: [b] });
    expect(une.rendu.message).toEqual({
      fr: 'Permission assignée à la fonction API avec succès',
      en: 'Permission assigned to API function successfully',
    });
    const { resultat, traces } = await enObservant(serveur, () =>
      affecter(acteurs.A, { fonctionId: id, permissionIds: [a, b, c] }),
    );
    expect(resultat.rendu.message.fr).toBe('Permissions assignées à la fonction API avec succès');
    expect(resultat.rendu.fonction.permissions).toEqual([{ nom: 'LOT_A' }, { nom: 'LOT_B' }, { nom: 'LOT_C' }]);
    expect(JSON.parse(traces[0]?.changements ?? '[]')).toContainEqual({
      objet: 'fonction_api',
      id: Number(id),
      avant: { permissions: [] },
      apres: { permissions: ['LOT_A', 'LOT_C'] },
    });
    const retire = await retirer(acteurs.A, { fonctionId: id, permissionIds: [a, c] });
    expect(retire.rendu.message.fr).toBe('Permissions retirées de la fonction API avec succès');
    expect(retire.rendu.fonction.permissions).toEqual([{ nom: 'LOT_B' }]);
  });

  it('toutes ou aucune', async () => {
    const { id } = await creee();
    const connue = await idPermission(serveur, 'ROLE_LIRE');
    for (const ecrit of [affecter, retirer]) {
      const demande = { fonctionId: id, permissionIds: [connue, '4000000000'] };
      champsRefuses(await sansRienEcrire(serveur, () => ecrit(acteurs.A, demande)), 'permissionIds');
      champsRefuses(await ecrit(acteurs.A, { fonctionId: id, permissionIds: [] }), 'permissionIds');
      refus(await ecrit(acteurs.A, { fonctionId: '4000000000', permissionIds: [connue] }), 'NOT_FOUND');
    }
  });

  it('une fonction du produit sans permission est fermée à tous, et se rouvre', async () => {
    const LISTES = '{ consulterStatutIntervention { items { id } } }';
    const { id } = await duProduit('consulterStatutIntervention');
    const permissionIds = [await idPermission(serveur, 'LISTE_LIRE')];
    expect((await retirer(acteurs.A, { fonctionId: id, permissionIds })).rendu.fonction.permissions).toEqual([]);
    for (const nom of ['A', 'S1', 'C1'] as const) refus(await acteurs[nom].executer(LISTES), 'FORBIDDEN');
    expect((await affecter(acteurs.A, { fonctionId: id, permissionIds })).errors).toEqual([]);
    for (const nom of ['A', 'S1', 'C1'] as const) expect((await acteurs[nom].executer(LISTES)).errors).toEqual([]);
  });

  it('en mode TOUTES, chacune des permissions est nécessaire', async () => {
    const DEGRES = '{ consulterDegreUrgence { items { id } } }';
    const { id } = await duProduit('consulterDegreUrgence');
    const application = await idApplication(serveur, 'interventions');
    expect((await duProduit('consulterDegreUrgence')).application.id).toBe(application);
    // What the admin's role and not the client's holds: now required besides.
    const permissionIds = [await idPermission(serveur, 'LISTE_GERER')];
    const changer = async (mode: string) => {
      const { version } = (await voir(acteurs.A, id)).rendu;
      return modifier(acteurs.A, { id, version, mode });
    };
    await affecter(acteurs.A, { fonctionId: id, permissionIds });
    expect((await acteurs.C1.executer(DEGRES)).errors).toEqual([]);
    expect((await changer('TOUTES')).errors).toEqual([]);
    refus(await acteurs.C1.executer(DEGRES), 'FORBIDDEN');
    expect((await acteurs.A.executer(DEGRES)).errors).toEqual([]);
    await changer('AU_MOINS_UNE');
    await retirer(acteurs.A, { fonctionId: id, permissionIds });
    expect((await acteurs.C1.executer(DEGRES)).errors).toEqual([]);
  });
});

describe('supprimerFonctionApi', () => {
  refuseSansDroit(ici, (qui) => supprimer(qui, { id: '1', version: 1 }), SANS);

  it('ses liens partent avec elle, quand aucun rôle ne tient ses permissions', async () => {
    const fonction = await creee();
    await affecter(acteurs.A, { fonctionId: fonction.id, permissionIds: [await unePermission('PARTIR')] });
    expect((await supprimer(acteurs.A, fonction)).rendu.id).toBe(fonction.id);
    refus(await voir(acteurs.A, fonction.id), 'NOT_FOUND');
    expect(await idPermission(serveur, 'PARTIR')).toBeDefined();
  });

  it('refusé tant qu’un rôle tient une de ses permissions, et dit lequel', async () => {
    const fonction = await creee();
    const permissionIds = [await unePermission('TENUE')];
    await affecter(acteurs.A, { fonctionId: fonction.id, permissionIds });
    const role = { applicationId: compta, nom: 'Comptable' };
    const { rendu } = await muter<{ role: { id: string } }>(acteurs.A, 'creerRole', role, 'role { id }');
    const lien = { roleId: rendu.role.id, permissionIds };
    await muter(acteurs.A, 'affecterPermissionsRole', lien, 'role { id }');
    const dit = refus(await sansRienEcrire(serveur, () => supprimer(acteurs.A, fonction)), 'CONFLICT');
    expect(dit.details).toEqual({ fr: '1 rôle : Comptable (Compta)', en: '1 role: Comptable (Compta)' });
    await muter(acteurs.A, 'retirerPermissionsRole', lien, 'role { id }');
    expect((await supprimer(acteurs.A, fonction)).errors).toEqual([]);
  });

  it('jamais une fonction du produit ; refuse une version périmée et une inconnue', async () => {
    const dit = refus(await supprimer(acteurs.A, await duProduit('voirRole')), 'CONFLICT');
    expect(dit.message.fr).toContain('fait partie du produit');
    const { id } = await creee();
    refus(await supprimer(acteurs.A, { id, version: 2 }), 'CONFLICT');
    refus(await supprimer(acteurs.A, { id: '4000000000', version: 1 }), 'NOT_FOUND');
  });
});
