import { beforeEach, describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { numeroter } from './ordre.ts';

const { serveur, acteurs } = essai();

interface Page {
  id: string;
  nom: string;
  ordre: number;
}
const REFUSES = ['S1', 'T1', 'C1', 'P'] as const;
const appeler = (fonction: string) => (qui: Executant, applicationId: string, pageIds: readonly string[]) =>
  muter<{ application: { pages: Page[] } }>(
    qui,
    fonction,
    { applicationId, pageIds },
    'application { pages { id nom ordre } }',
  );
const ajouter = appeler('ajouterPagesApplication');
const retirer = appeler('retirerPagesApplication');
let rang = 0;
const page = async (nom: string, valeurs: Record<string, unknown> = {}) => {
  const input = { nom, lien: `/page/${++rang}`, ...valeurs };
  return (await muter<{ page: Page }>(acteurs.A, 'creerPage', input, 'page { id nom ordre }')).rendu.page;
};
const application = async () => {
  const input = { nom: `Outils ${++rang}`, couleur: '#123456' };
  const { rendu } = await muter<{ application: { id: string } }>(
    acteurs.A,
    'creerApplication',
    input,
    'application { id }',
  );
  return rendu.application.id;
};
const pagesDe = async (id: string) =>
  (await lire<{ pages: Page[] }>(acteurs.A, 'voirApplication', 'id: ID!', 'pages { id nom ordre }', { id })).rendu
    .pages;
const noms = (pages: readonly Page[]) => pages.map(({ nom }) => nom);
const ids = (...pages: readonly Page[]) => pages.map(({ id }) => id);
const menus = async () =>
  (
    await lire<{ items: { id: string }[] }>(
      acteurs.A,
      'consulterPage',
      'recherche: String',
      'items { id application { id } }',
      {
        recherche: 'applications',
      },
    )
  ).rendu.items[0] as { id: string; application?: { id: string } };

let appli: string;
let a: Page;
let b: Page;
let c: Page;
beforeEach(async () => {
  appli = await application();
  [a, b, c] = [await page('A'), await page('B'), await page('C')];
});

describe('ajouterPagesApplication', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => ajouter(qui, appli, [a.id]),
    REFUSES,
  );

  it('attache les pages, dans l’ordre donné', async () => {
    const { rendu } = await ajouter(acteurs.A, appli, ids(c, a, b));
    expect(noms(rendu.application.pages)).toEqual(['C', 'A', 'B']);
    expect(await pagesDe(appli)).toEqual(rendu.application.pages);
  });

  it('redonnées toutes, elles prennent ce nouvel ordre, à la place que l’application avait parmi les autres', async () => {
    const avant = (await ajouter(acteurs.A, appli, ids(a, b, c))).rendu.application.pages;
    const apres = (await ajouter(acteurs.A, appli, ids(c, b, a))).rendu.application.pages;
    expect(noms(apres)).toEqual(['C', 'B', 'A']);
    expect(apres.map(({ ordre }) => ordre)).toEqual(avant.map(({ ordre }) => ordre));
  });

  it('une seule donnée va à la fin', async () => {
    await ajouter(acteurs.A, appli, ids(a, b));
    expect(noms((await ajouter(acteurs.A, appli, [c.id])).rendu.application.pages)).toEqual(['A', 'B', 'C']);
    expect(noms((await ajouter(acteurs.A, appli, [a.id])).rendu.application.pages)).toEqual(['B', 'C', 'A']);
  });

  it('une page n’est que dans une application : elle quitte l’autre', async () => {
    const autre = await application();
    await ajouter(acteurs.A, appli, ids(a, b));
    await ajouter(acteurs.A, autre, [a.id]);
    expect([noms(await pagesDe(appli)), noms(await pagesDe(autre))]).toEqual([['B'], ['A']]);
  });

  it('toutes ou aucune : une inconnue, ou l’application, et rien ne change', async () => {
    const essayer = (applicationId: string, pageIds: string[]) =>
      sansRienEcrire(serveur, () => ajouter(acteurs.A, applicationId, pageIds));
    refus(await essayer(appli, [a.id, '4000000000']), 'NOT_FOUND');
    refus(await essayer(appli, [a.id, 'x']), 'NOT_FOUND');
    refus(await essayer('4000000000', [a.id]), 'NOT_FOUND');
    champsRefuses(await essayer(appli, []), 'pageIds');
    champsRefuses(await essayer(appli, Array(301).fill(a.id)), 'pageIds');
  });

  it('deux ordres donnés ensemble : l’un des deux, entier', async () => {
    await ajouter(acteurs.A, appli, ids(a, b, c));
    await Promise.all([ajouter(acteurs.A, appli, ids(c, b, a)), ajouter(acteurs.A, appli, ids(b, a, c))]);
    const finales = await pagesDe(appli);
    expect(['CBA', 'BAC']).toContain(noms(finales).join(''));
    expect(new Set(finales.map(({ ordre }) => ordre)).size).toBe(3);
  });

  it('la page d’où se règlent les menus ne part pas', async () => {
    const { id } = await menus();
    champsRefuses(await sansRienEcrire(serveur, () => ajouter(acteurs.A, appli, [a.id, id])), 'pageIds');
  });
});

describe('retirerPagesApplication', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => retirer(qui, appli, [a.id]),
    REFUSES,
  );

  it('détache les pages, qui restent sans application', async () => {
    await ajouter(acteurs.A, appli, ids(a, b, c));
    expect(noms((await retirer(acteurs.A, appli, ids(a, c))).rendu.application.pages)).toEqual(['B']);
    const { rendu } = await lire(acteurs.A, 'voirPage', 'id: ID!', 'nom application { id }', { id: a.id });
    expect(rendu).toEqual({ nom: 'A', application: null });
  });

  it('toutes ou aucune : une qui n’y est pas, et rien ne change', async () => {
    await ajouter(acteurs.A, appli, ids(a, b));
    const essayer = (applicationId: string, pageIds: string[]) =>
      sansRienEcrire(serveur, () => retirer(acteurs.A, applicationId, pageIds));
    const dit = champsRefuses(await essayer(appli, ids(a, c)), 'pageIds');
    expect(dit.champs?.[0]?.message.en).toBe('These pages are not in this application: C.');
    refus(await essayer(appli, [a.id, '4000000000']), 'NOT_FOUND');
    refus(await essayer('4000000000', [a.id]), 'NOT_FOUND');
    champsRefuses(await essayer(appli, []), 'pageIds');
  });

  it('la page d’où se règlent les menus ne part pas', async () => {
    const { id, application: sienne } = await menus();
    champsRefuses(await sansRienEcrire(serveur, () => retirer(acteurs.A, sienne?.id ?? '', [id])), 'pageIds');
  });
});

describe('les numéros d’ordre', () => {
  const voulu = (...pages: [number, number, boolean][]) => [
    ...numeroter(pages.map(([id, ordre, deja]) => ({ id, ordre, deja }))),
  ];

  it('ceux de l’application sont redistribués ; les nouvelles pages suivent', () => {
    expect(voulu([2, 130, true], [1, 110, true], [9, 5, false])).toEqual([
      [2, 110],
      [1, 130],
      [9, 140],
    ]);
  });

  it('d’une application vide, ceux des pages ; deux pages n’ont jamais le même', () => {
    expect(voulu([2, 30, false], [1, 10, false])).toEqual([
      [2, 10],
      [1, 30],
    ]);
    expect(voulu([1, 7, true], [2, 7, true], [3, 8, true])).toEqual([
      [1, 7],
      [2, 8],
      [3, 9],
    ]);
  });
});
