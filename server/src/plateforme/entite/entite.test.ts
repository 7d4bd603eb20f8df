import { describe, expect, it } from 'vitest';
import type { Acteur } from '../../../test/acteurs.ts';
import { lire, muter } from '../../../test/appels.ts';
import { compteNeuf, ecrireUtilisateur } from '../../../test/comptes.ts';
import { essai } from '../../../test/essai.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { codes } from '../../../test/reponses.ts';
import { compterRequetes } from '../../../test/requetes.ts';

const { serveur, acteurs } = essai();

type Qui = Pick<Acteur, 'executer'>;
interface Entite {
  id: string;
  version: number;
  nom: string;
  code: string;
  email: string | null;
  nombreComptes: number;
  creerPar: { id: string } | null;
}
const CHAMPS = 'id version nom code email nombreComptes creerPar { id } modifierPar { id }';
const lister = (qui: Qui, variables: Record<string, unknown> = {}) =>
  lire<{ items: Entite[]; pagination: { totalItems: number; hasNext: boolean } }>(
    qui,
    'consulterEntite',
    'page: Int, perPage: Int, recherche: String',
    `items { ${CHAMPS} } pagination { totalItems hasNext }`,
    { page: 1, perPage: 50, ...variables },
  );
const voir = (qui: Qui, variables: Record<string, unknown>) =>
  lire<Entite>(qui, 'voirEntite', 'id: ID, code: String', CHAMPS, variables);
const ecrire = (fonction: string, qui: Qui, input: Record<string, unknown>) =>
  muter<{ message: { fr: string }; entite: Entite }>(qui, fonction, input, `entite { ${CHAMPS} }`);
let rang = 0;
const creer = (qui: Qui, valeurs: Record<string, unknown> = {}) =>
  ecrire('creerEntite', qui, { nom: 'Agence', code: `AG${++rang}`, ...valeurs });
const creee = async (valeurs: Record<string, unknown> = {}) => (await creer(acteurs.A, valeurs)).rendu.entite;
const modifier = (qui: Qui, { id, version }: Pick<Entite, 'id' | 'version'>, valeurs: Record<string, unknown>) =>
  ecrire('modifierEntite', qui, { id, version, ...valeurs });
const supprimer = (qui: Qui, { id, version }: Pick<Entite, 'id' | 'version'>) =>
  muter<{ id: string }>(qui, 'supprimerEntite', { id, version }, 'id');
const LECTEURS_EXCLUS = ['T1', 'C1', 'P'] as const;
const TOUS_SAUF_ADMIN = ['S1', 'T1', 'C1', 'P'] as const;

describe('consulterEntite', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => lister(qui),
    LECTEURS_EXCLUS,
  );

  it('donne les entités par nom, avec le nombre de leurs comptes ; un standardiste les lit aussi', async () => {
    const entite = await creee({ nom: 'Zone Est' });
    await creee({ nom: 'Agence Ouest' });
    await compteNeuf(acteurs.A, { entiteId: entite.id });
    await compteNeuf(acteurs.A, { entiteId: entite.id });
    for (const nom of ['A', 'S1'] as const) {
      const { items, pagination } = (await lister(acteurs[nom])).rendu;
      expect(items.map((item) => item.nom)).toEqual(['Agence Ouest', 'Zone Est']);
      expect(items.map((item) => item.nombreComptes)).toEqual([0, 2]);
      expect(pagination).toEqual({ totalItems: 2, hasNext: false });
    }
  });

  it('cherche chaque mot au début d’un mot du nom ou du code', async () => {
    const { id } = await creee({ nom: 'Siège de Léon', code: 'siege-69' });
    for (const recherche of ['siege', 'LÉON', 'leon sie', '69', 'siege-69'])
      expect([recherche, (await lister(acteurs.A, { recherche })).rendu.items.map((item) => item.id)]).toEqual([
        recherche,
        [id],
      ]);
    for (const recherche of ['iege', '_iege', 'siege absent'])
      expect((await lister(acteurs.A, { recherche })).rendu.items).toEqual([]);
    champsRefuses(await lister(acteurs.A, { recherche: 'x'.repeat(101) }), 'recherche');
  });

  it('va par pages de 1 à 50, en autant de requêtes pour 20 lignes que pour 2', async () => {
    for (let n = 0; n < 20; n++) await creee();
    champsRefuses(await lister(acteurs.A, { perPage: 51 }), 'perPage');
    const page = (perPage: number) => async () =>
      expect((await lister(acteurs.A, { perPage })).rendu.items).toHaveLength(perPage);
    await page(2)();
    const deux = await compterRequetes(serveur, page(2));
    expect(await compterRequetes(serveur, page(20))).toBe(deux);
  });
});

describe('voirEntite', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => voir(qui, { id: '1' }),
    LECTEURS_EXCLUS,
  );

  it('par id ou par code quelle que soit sa casse ; exactement un des deux', async () => {
    const entite = await creee({ code: 'Vue' });
    for (const variables of [{ id: entite.id }, { code: 'vue' }, { code: ' VUE' }])
      expect((await voir(acteurs.S1, variables)).rendu).toEqual({ ...entite, creerPar: null, modifierPar: null });
    champsRefuses(await voir(acteurs.A, {}), 'id', 'code');
    champsRefuses(await voir(acteurs.A, { id: entite.id, code: 'VUE' }), 'id', 'code');
    for (const variables of [{ id: '4000000000' }, { id: 'x' }, { code: 'NULLE' }, { code: '' }])
      refus(await voir(acteurs.A, variables), 'NOT_FOUND');
  });
});

describe('creerEntite', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => creer(qui),
    TOUS_SAUF_ADMIN,
  );

  it('garde le code en majuscules et signe', async () => {
    const { rendu } = await creer(acteurs.A, {
      nom: ' Nouvelle Entité ',
      code: ' newent ',
      email: 'Nouvelle@Exemple.fr',
    });
    expect(rendu.message).toEqual({ fr: 'Entité créée avec succès', en: 'Entity created successfully' });
    expect(rendu.entite).toEqual({
      id: expect.any(String),
      version: 1,
      nom: 'Nouvelle Entité',
      code: 'NEWENT',
      email: 'nouvelle@exemple.fr',
      nombreComptes: 0,
      creerPar: { id: acteurs.A.id },
      modifierPar: { id: acteurs.A.id },
    });
  });

  it('un code déjà pris est un CONFLICT sur code, quelle que soit sa casse, aussi de deux en même temps', async () => {
    await creee({ code: 'UNIQUE' });
    const dit = refus(await sansRienEcrire(serveur, () => creer(acteurs.A, { code: 'unique' })), 'CONFLICT');
    expect(dit.champs).toMatchObject([{ chemin: 'code', message: { fr: 'Ce code est déjà pris' } }]);
    const reponses = await Promise.all([creer(acteurs.A, { code: 'course' }), creer(acteurs.A, { code: 'COURSE' })]);
    expect(reponses.flatMap(codes)).toEqual(['CONFLICT']);
    expect(reponses.flatMap(({ errors }) => errors)[0]?.extensions.champs).toMatchObject([{ chemin: 'code' }]);
  });

  it('nomme chaque champ fautif, et n’écrit rien', async () => {
    const fautes = { nom: ' ', code: 'a b', email: 'rien' };
    champsRefuses(await sansRienEcrire(serveur, () => creer(acteurs.A, fautes)), 'nom', 'code', 'email');
    for (const code of ['', 'É', 'x'.repeat(51), 'a/b']) champsRefuses(await creer(acteurs.A, { code }), 'code');
    champsRefuses(await creer(acteurs.A, { nom: 'n'.repeat(151) }), 'nom');
    champsRefuses(await creer(acteurs.A, { email: `${'x'.repeat(200)}@exemple.fr` }), 'email');
  });
});

describe('modifierEntite', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => modifier(qui, { id: '1', version: 1 }, { nom: 'X' }),
    TOUS_SAUF_ADMIN,
  );

  it('change ce qui est donné ; null vide l’adresse ; la recherche suit', async () => {
    const entite = await creee({ email: 'a@exemple.fr' });
    const { rendu } = await modifier(acteurs.A, entite, { nom: 'Unité modifiée', email: null });
    expect(rendu.entite).toEqual({
      ...entite,
      version: 2,
      nom: 'Unité modifiée',
      email: null,
      modifierPar: { id: acteurs.A.id },
    });
    const trouvees = (await lister(acteurs.A, { recherche: 'unite modif' })).rendu.items;
    expect(trouvees.map(({ id }) => id)).toEqual([entite.id]);
    expect((await modifier(acteurs.A, rendu.entite, { code: entite.code })).errors).toEqual([]);
  });

  it('refuse le code d’une autre, null, une version périmée et une inconnue', async () => {
    const [entite, autre] = [await creee(), await creee()];
    const pris = await sansRienEcrire(serveur, () => modifier(acteurs.A, entite, { code: autre.code.toLowerCase() }));
    expect(refus(pris, 'CONFLICT').champs).toMatchObject([{ chemin: 'code' }]);
    for (const champ of ['nom', 'code'])
      champsRefuses(await sansRienEcrire(serveur, () => modifier(acteurs.A, entite, { [champ]: null })), champ);
    await modifier(acteurs.A, entite, { nom: 'Premier' });
    const perimee = await sansRienEcrire(serveur, () => modifier(acteurs.A, entite, { nom: 'Second' }));
    expect(refus(perimee, 'CONFLICT').actuel).toMatchObject({ version: 2, nom: 'Premier' });
    refus(await modifier(acteurs.A, { id: '4000000000', version: 1 }, { nom: 'X' }), 'NOT_FOUND');
  });
});

describe('supprimerEntite', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => supprimer(qui, { id: '1', version: 1 }),
    TOUS_SAUF_ADMIN,
  );

  it('refusé tant que des comptes en sont, même inactifs ; ensuite elle part', async () => {
    const entite = await creee();
    const compte = await compteNeuf(acteurs.A, { entiteId: entite.id, statut: 'INACTIF' });
    const dit = refus(await sansRienEcrire(serveur, () => supprimer(acteurs.A, entite)), 'CONFLICT');
    expect(dit.details).toEqual({ fr: 'Y renvoient encore : 1 compte(s)', en: 'Still referring to it: 1 account(s)' });
    const { id, version } = compte;
    await ecrireUtilisateur(acteurs.A, 'modifierUtilisateur', { id, version, entiteId: null });
    expect((await supprimer(acteurs.A, entite)).rendu).toEqual({
      message: { fr: 'Entité supprimée avec succès', en: 'Entity deleted successfully' },
      id: entite.id,
    });
    refus(await voir(acteurs.A, { id: entite.id }), 'NOT_FOUND');
  });

  it('pendant qu’un compte y entre : l’un des deux est refusé, aucun renvoi ne pend', async () => {
    const entite = await creee();
    const [suppression, entree] = await Promise.all([
      supprimer(acteurs.A, entite),
      compteNeuf(acteurs.A, { entiteId: entite.id }).then(
        () => [],
        (erreur: Error) => [erreur.message],
      ),
    ]);
    expect(suppression.errors.length + entree.length).toBe(1);
    expect(entree.join()).not.toContain('INTERNAL');
    expect(codes(suppression).join()).not.toContain('INTERNAL');
  });
});
