import { beforeAll, describe, expect, it } from 'vitest';
import { lire } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { semerFoule } from '../../../test/foule.ts';
import { champsRefuses } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();

beforeAll(async () => {
  await semerFoule(serveur, acteurs, 40, dates);
});

const instant = (n: number) => new Date(Date.UTC(2030, 0, 1, 0, 0, 0, n));

/** One date in three is missing, and several rows share each of the others. */
function dates(rang: number) {
  return {
    creerA: instant(rang % 5),
    modifierA: instant(1000 + (rang % 7)),
    echeance: rang % 3 === 0 ? null : instant(2000 + (rang % 4)),
    datePrevue: rang % 3 === 1 ? null : instant(3000 + (rang % 4)),
  };
}

interface Ligne {
  id: string;
  creerA: string;
  modifierA: string;
  echeance: string | null;
  datePrevue: string | null;
}
interface Page {
  items: Ligne[];
  curseurSuivant: string | null;
  pagination: { totalItems: number; hasNext: boolean };
}
const COLONNES = { CREATION: 'creerA', MODIFICATION: 'modifierA', ECHEANCE: 'echeance', PREVUE: 'datePrevue' } as const;
type Champ = keyof typeof COLONNES;
type Tri = { champ: Champ; sens: 'ASC' | 'DESC' };
const TRIS = (Object.keys(COLONNES) as Champ[]).flatMap((champ) => [
  { champ, sens: 'ASC' as const },
  { champ, sens: 'DESC' as const },
]);

const page = (tri: Tri, apres: string | null, perPage = 7, numero = 1) =>
  lire<Page>(
    acteurs.S1,
    'consulterIntervention',
    'tri: InterventionTri, apres: String, perPage: Int, page: Int',
    'items { id creerA modifierA echeance datePrevue } curseurSuivant pagination { totalItems hasNext }',
    { tri, apres, perPage, page: numero },
  );

async function marcher(tri: Tri, entreDeux: () => Promise<unknown> = async () => undefined): Promise<Ligne[]> {
  const lues: Ligne[] = [];
  let apres: string | null = null;
  do {
    const { rendu }: { rendu: Page } = await page(tri, apres);
    lues.push(...rendu.items);
    apres = rendu.curseurSuivant;
    expect(rendu.pagination.hasNext).toBe(apres !== null);
    await entreDeux();
  } while (apres !== null);
  return lues;
}

/** Rows without a date come last in both directions, then by the number of the row. */
function comparer({ champ, sens }: Tri) {
  const colonne = COLONNES[champ];
  const signe = sens === 'ASC' ? 1 : -1;
  const absente = sens === 'ASC' ? '9' : '0';
  return (a: Ligne, b: Ligne) =>
    signe * ((a[colonne] ?? absente).localeCompare(b[colonne] ?? absente) || Number(a.id) - Number(b.id));
}

describe('Le curseur de consulterIntervention', () => {
  it.each(TRIS)('par $champ $sens, donne chaque ligne une fois, dans l’ordre', async (tri) => {
    const lues = await marcher(tri);
    expect(new Set(lues.map(({ id }) => id)).size).toBe(lues.length);
    expect(lues.length).toBeGreaterThanOrEqual(40);
    expect(lues).toEqual(lues.toSorted(comparer(tri)));
  });

  it.each(TRIS)('par $champ $sens, les pages numérotées donnent les mêmes lignes que le curseur', async (tri) => {
    const lues: string[] = [];
    for (let numero = 1; ; numero++) {
      const { items, pagination } = (await page(tri, null, 7, numero)).rendu;
      lues.push(...items.map(({ id }) => id));
      if (!pagination.hasNext) break;
    }
    expect(lues).toEqual((await marcher(tri)).map(({ id }) => id));
  });

  it.each(TRIS)(
    'par $champ $sens, n’en saute ni n’en répète quand d’autres s’ajoutent pendant la marche',
    async (tri) => {
      const avant = (await marcher(tri)).map(({ id }) => id);
      let rang = 0;
      const lues = await marcher(tri, async () => {
        // The beginning, the middle and the end of each sort.
        rang += 1;
        if (rang <= 3) await semerFoule(serveur, acteurs, 2, (autre) => dates(rang * 5 + autre));
      });
      expect(lues.map(({ id }) => id).filter((id) => avant.includes(id))).toEqual(avant);
      expect(new Set(lues.map(({ id }) => id)).size).toBe(lues.length);
    },
  );

  it('compte toutes les lignes, pas seulement celles qui suivent', async () => {
    const tri: Tri = { champ: 'CREATION', sens: 'DESC' };
    const premiere = (await page(tri, null)).rendu;
    const deuxieme = (await page(tri, premiere.curseurSuivant)).rendu;
    expect(deuxieme.pagination.totalItems).toBe(premiere.pagination.totalItems);
  });

  it('refuse le curseur d’un autre tri ou d’un autre sens, en nommant apres', async () => {
    const { curseurSuivant } = (await page({ champ: 'CREATION', sens: 'DESC' }, null)).rendu;
    champsRefuses(await page({ champ: 'CREATION', sens: 'ASC' }, curseurSuivant), 'apres');
    champsRefuses(await page({ champ: 'ECHEANCE', sens: 'DESC' }, curseurSuivant), 'apres');
  });

  it('refuse un curseur forgé, sans qu’il atteigne la base', async () => {
    const forger = (...contenu: unknown[]) => Buffer.from(JSON.stringify(contenu)).toString('base64url');
    for (const forge of [
      'x',
      '%',
      "' OR 1=1 --",
      forger('CREATION', 'DESC', '1 OR 1=1', 1),
      forger('CREATION', 'DESC', 1, '1 OR 1=1'),
      forger('CREATION', 'DESC', 1, 1.5),
      forger('CREATION', 'DESC', Number.MAX_SAFE_INTEGER, 1),
      forger('CREATION', 'DESC', -8.64e15, 1),
      forger('CREATION', 'DESC', { $ne: 0 }, 1),
      forger(),
      Buffer.from('null').toString('base64url'),
    ])
      champsRefuses(await page({ champ: 'CREATION', sens: 'DESC' }, forge), 'apres');
  });
});
