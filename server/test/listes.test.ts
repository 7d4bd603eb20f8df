import { getNamedType, isObjectType } from 'graphql';
import type { CompiledQuery } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { lire } from './appels.ts';
import { essaiDOffres } from './essai.ts';
import { emDe } from './etat.ts';
import {
  type Arguments,
  LISTES,
  type Ligne,
  type Liste,
  nomCherche,
  PAR_DEFAUT,
  PARCOURS,
  type Page,
  SUIVIES,
} from './listes.ts';
import { champsRefuses, refus } from './refus.ts';
import { instructionsDe, lignesTouchees } from './requetes.ts';
import { Semis } from './semis.ts';

const { serveur, acteurs, valideur } = essaiDOffres();
const semis = new Semis(serveur, acteurs);
beforeAll(() => semis.commencer(valideur));

function page({ fonction, qui, fixes, champs = '' }: Liste, valeurs: Record<string, unknown>, plus: Arguments = {}) {
  const dits = { ...fixes, ...plus };
  const types = Object.entries(dits).map(([nom, [type]]) => `${nom}: ${type}`);
  const apres = fonction === 'consulterSouscription' ? 'apres: ID' : 'apres: String';
  return lire<Page>(
    acteurs[qui],
    fonction,
    [...types, apres, 'page: Int', 'perPage: Int'].join(', '),
    `items { id ${champs} } curseurSuivant pagination { hasNext totalItems }`,
    {
      perPage: 7,
      ...Object.fromEntries(Object.entries(dits).map(([nom, [, valeur]]) => [nom, valeur])),
      ...valeurs,
    },
  );
}

async function marcher(liste: Liste, entreDeux: () => Promise<unknown> = async () => undefined): Promise<Ligne[]> {
  const lues: Ligne[] = [];
  let apres: string | null = null;
  do {
    const { rendu }: { rendu: Page } = await page(liste, { apres });
    lues.push(...rendu.items);
    apres = rendu.curseurSuivant;
    expect(rendu.pagination.hasNext).toBe(apres !== null);
    await entreDeux();
  } while (apres !== null);
  return lues;
}

/** Rows without a value come last in both directions, then by the number of the row. */
function comparer({ sens, cle = () => '' }: Liste) {
  const signe = sens === 'ASC' ? 1 : -1;
  return (a: Ligne, b: Ligne) => {
    const [une, autre] = [cle(a), cle(b)];
    if ((une === null) !== (autre === null)) return une === null ? 1 : -1;
    return signe * (une === autre ? Number(a.id) - Number(b.id) : (une ?? '') < (autre ?? '') ? -1 : 1);
  };
}

describe.each(PARCOURS)('$nom, par curseur', ({ liste }) => {
  it('donne chaque ligne une fois, dans l’ordre, et les mêmes que par pages numérotées', async () => {
    const lues = await marcher(liste);
    expect(new Set(lues.map(({ id }) => id)).size).toBe(lues.length);
    expect(lues.length).toBeGreaterThanOrEqual(40);
    expect(lues).toEqual(lues.toSorted(comparer(liste)));
    const parPages: Ligne[] = [];
    for (let numero = 1; ; numero++) {
      const { items, pagination } = (await page(liste, { page: numero })).rendu;
      parPages.push(...items);
      if (!pagination.hasNext) break;
    }
    expect(parPages).toEqual(lues);
  });

  it('n’en saute ni n’en répète quand d’autres s’ajoutent pendant la marche', async () => {
    const avant = (await marcher(liste)).map(({ id }) => id);
    let ajouts = 0;
    const lues = await marcher(liste, async () => {
      ajouts += 1;
      if (ajouts <= 3) await semis.semer(liste.table, 5);
    });
    const ids = lues.map(({ id }) => id);
    expect(ids.filter((id) => avant.includes(id))).toEqual(avant);
    expect(new Set(ids).size).toBe(ids.length);
    expect(lues).toEqual(lues.toSorted(comparer(liste)));
  });

  it('compte toutes les lignes, pas seulement celles qui suivent', async () => {
    const premiere = (await page(liste, {})).rendu;
    const deuxieme = (await page(liste, { apres: premiere.curseurSuivant })).rendu;
    expect(deuxieme.pagination.totalItems).toBe(premiere.pagination.totalItems);
  });

  it('refuse le curseur d’une autre liste, d’un autre ordre ou d’autres filtres, en nommant apres', async () => {
    const { curseurSuivant } = (await page(liste, {})).rendu;
    expect(curseurSuivant).not.toBeNull();
    champsRefuses(await page(liste, { apres: curseurSuivant }, liste.autrement), 'apres');
    for (const autre of LISTES) {
      if (autre !== liste) champsRefuses(await page(autre, { apres: curseurSuivant }), 'apres');
    }
  });

  it('refuse un curseur forgé, sans qu’il atteigne la base', async () => {
    const { curseurSuivant } = (await page(liste, {})).rendu;
    const contenu = JSON.parse(Buffer.from(curseurSuivant ?? '', 'base64url').toString()) as unknown[];
    const forger = (...valeurs: unknown[]) => Buffer.from(JSON.stringify(valeurs)).toString('base64url');
    const changes = contenu.flatMap((valeur, rang) =>
      ['1 OR 1=1', 1.5, Number.MAX_VALUE, -8.64e15, { $ne: 0 }, [valeur], true]
        // A text is a name like any other where names are ordered.
        .filter((autre) => typeof valeur !== 'string' || typeof autre !== 'string' || liste.cle !== nomCherche)
        .map((autre) => forger(...contenu.with(rang, autre))),
    );
    const forges = [
      'x',
      '%',
      "' OR 1=1 --",
      'abc',
      '0',
      '-1',
      '1e3',
      '999999',
      '1 or 1=1',
      forger(),
      forger(null),
      forger(...contenu, 1),
      ...changes,
    ];
    for (const forge of [...forges, forger(...contenu.slice(1)), Buffer.from('null').toString('base64url')])
      champsRefuses(await page(liste, { apres: forge }), 'apres');
  });
});

describe('consulterSouscription, par l’id de la dernière reçue', () => {
  const liste = LISTES.find(({ fonction }) => fonction === 'consulterSouscription') as Liste;

  it('donne ce qui la suit, comme son curseur', async () => {
    const { items, curseurSuivant } = (await page(liste, {})).rendu;
    const suite = (await page(liste, { apres: items.at(-1)?.id }, liste.autrement)).rendu;
    expect(suite.items).toEqual((await page(liste, { apres: curseurSuivant })).rendu.items);
    champsRefuses(await page(liste, { apres: '4294967295' }), 'apres');
  });
});

describe('une liste qui a un curseur', () => {
  it('est parcourue ici', () => {
    const champs = Object.values(serveur.application.schema.getQueryType()?.getFields() ?? {});
    const aCurseur = champs.filter(({ type }) => {
      const nomme = getNamedType(type);
      return isObjectType(nomme) && 'curseurSuivant' in nomme.getFields();
    });
    expect(aCurseur.map(({ name }) => name).sort()).toEqual(
      [...new Set(LISTES.map(({ fonction }) => fonction))].sort(),
    );
  });
});

describe('une liste courte', () => {
  it('n’a pas de curseur', async () => {
    const champs = 'items { id }';
    refus(await lire(acteurs.A, 'consulterRole', 'apres: String', champs, { apres: 'x' }), 'BAD_USER_INPUT');
  });
});

describe('une page ne lit qu’elle', () => {
  beforeAll(() => semis.foisonner());

  it.each([
    ...PAR_DEFAUT.map((liste) => ({ liste, ordre: 'dans l’ordre par défaut' })),
    // One client's own subscriptions are found by the client.
    ...SUIVIES.filter(({ qui }) => qui === 'A').map((liste) => ({ liste, ordre: 'par changement' })),
  ])('$liste.fonction, $ordre', async ({ liste }) => {
    const { table } = liste;
    const lecture = async (valeurs: Record<string, unknown>) => {
      const toutes = await instructionsDe(serveur, () => page(liste, valeurs));
      const [une] = toutes.filter((instruction) => /order by/.test(instruction.sql));
      expect(une?.sql).toMatch(new RegExp(`from .${table}.`));
      return lignesTouchees(emDe(serveur), une as CompiledQuery);
    };
    const { curseurSuivant } = (await page(liste, { page: 40 })).rendu;
    // Of eight rows, each of which may be found in an index, kept, read by its key and with its people.
    expect(await lecture({})).toBeLessThan(40);
    expect(await lecture({ apres: curseurSuivant })).toBeLessThan(40);
  });
});
