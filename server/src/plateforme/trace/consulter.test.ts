import { sql as brut, CompiledQuery, type Kysely } from 'kysely';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Executant, lire } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { champsRefuses, refuseSansDroit } from '../../../test/refus.ts';
import { semerTraces } from '../../../test/traces.ts';
import { type Base, estMysql, sql } from '../../socle/base/base-de-donnees.ts';
import { OrigineTrace, ResultatTrace } from '../../socle/journal/trace.entity.ts';

const { serveur, acteurs } = essai();

interface Page {
  items: { id: string; action: string; creerA: string; utilisateur: { nom: string } | null }[];
  pagination: { page: number; totalItems: number; totalExact: boolean; hasNext: boolean };
  curseurSuivant: string | null;
  chercheJusque: string | null;
}
const TYPES: Record<string, string> = {
  page: 'Int',
  perPage: 'Int',
  utilisateurId: 'ID',
  resultat: 'ResultatTrace',
  origine: 'OrigineTrace',
};
const LIGNE = 'id action creerA utilisateur { nom }';
const TOUT = `items { ${LIGNE} } pagination { page totalItems totalExact hasNext } curseurSuivant chercheJusque`;
const lister = (qui: Executant, variables: Record<string, unknown> = {}, champs = TOUT) => {
  const types = Object.keys({ page: 1, ...variables }).map((nom) => `${nom}: ${TYPES[nom] ?? 'String'}`);
  return lire<Page>(qui, 'consulterTrace', types.join(', '), champs, { page: 1, ...variables });
};
const actions = async (variables: Record<string, unknown>) =>
  (await lister(acteurs.A, { perPage: 50, ...variables })).rendu.items.map(({ action }) => action);

describe('consulterTrace', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => lister(qui),
    ['S1', 'T1', 'C1', 'P'],
  );

  it('donne les traces, la plus récente d’abord, avec leur compte', async () => {
    const { items, pagination } = (await lister(acteurs.A, { perPage: 5 })).rendu;
    expect(items.map(({ action }) => action).slice(0, 2)).toEqual(['consulterTrace', 'consulterTrace']);
    expect(items.map(({ creerA }) => creerA)).toEqual(
      items
        .map(({ creerA }) => creerA)
        .toSorted()
        .reverse(),
    );
    expect(pagination).toMatchObject({ page: 1, totalExact: true, hasNext: true });
    expect(items.map(({ utilisateur }) => utilisateur?.nom)).toContain('NomP');
  });

  it('par curseur, donne chaque trace une fois, aussi quand d’autres s’ajoutent', async () => {
    const quand = new Date('2030-01-01T00:00:00Z');
    await semerTraces(serveur, 40, (rang) => ({ action: 'marcher', creerA: new Date(quand.getTime() + (rang % 3)) }));
    const lus: string[] = [];
    let apres: string | null = null;
    do {
      const { rendu }: { rendu: Page } = await lister(acteurs.A, { perPage: 7, action: 'marcher', apres });
      lus.push(...rendu.items.map(({ id }) => id));
      apres = rendu.curseurSuivant;
      if (lus.length < 20) await semerTraces(serveur, 1, () => ({ action: 'marcher', creerA: new Date('2031-01-01') }));
    } while (apres !== null);
    expect(lus).toHaveLength(40);
    expect(new Set(lus).size).toBe(40);
  });

  it('les pages numérotées donnent les mêmes', async () => {
    const ids = async (page: number) =>
      (await lister(acteurs.A, { page, perPage: 15, action: 'marcher' })).rendu.items.map(({ id }) => id);
    const pages = [...(await ids(1)), ...(await ids(2)), ...(await ids(3))];
    expect(new Set(pages).size).toBe(pages.length);
    champsRefuses(await lister(acteurs.A, { perPage: 51 }), 'perPage');
    champsRefuses(await lister(acteurs.A, { page: 0 }), 'page');
  });

  it('refuse un curseur forgé', async () => {
    const forger = (...contenu: unknown[]) => Buffer.from(JSON.stringify(contenu)).toString('base64url');
    for (const forge of ['x', forger('T', '1', 1), forger('T', 1, 1.5), forger('CREATION', 'DESC', 1, 1), forger()])
      champsRefuses(await lister(acteurs.A, { apres: forge }), 'apres');
  });
});

describe('les filtres de consulterTrace', () => {
  beforeAll(async () => {
    const ici = { creerA: new Date('2027-03-10T12:00:00Z') };
    await semerTraces(serveur, 1, () => ({ ...ici, action: 'filtreAction', utilisateurId: Number(acteurs.T1.id) }));
    await semerTraces(serveur, 1, () => ({
      ...ici,
      action: 'filtreRefus',
      resultat: ResultatTrace.REFUS,
      code: 'UNAUTHENTICATED TOKEN_EXPIRED',
      requeteId: 'c0ffee00-1111-4222-8333-444455556666',
      ip: '203.0.113.7',
      application: 'interventions',
    }));
    await semerTraces(serveur, 1, () => ({
      ...ici,
      action: 'AUDIT_ANNUEL',
      origine: OrigineTrace.MANUELLE,
      detail: 'Contrôle des accès 100% fait_main',
      utilisateurId: Number(acteurs.A.id),
    }));
  });
  const jour = { dateDebut: '2027-03-10', dateFin: '2027-03-10' };

  it.each<[string, () => Record<string, unknown>, string[]]>([
    ['utilisateurId', () => ({ utilisateurId: acteurs.T1.id }), ['filtreAction']],
    ['utilisateurId inconnu', () => ({ utilisateurId: 'x' }), []],
    ['action', () => ({ action: 'filtreRefus' }), ['filtreRefus']],
    ['resultat', () => ({ resultat: 'REFUS' }), ['filtreRefus']],
    ['resultat SUCCES', () => ({ resultat: 'SUCCES' }), ['AUDIT_ANNUEL', 'filtreAction']],
    ['origine', () => ({ origine: 'MANUELLE' }), ['AUDIT_ANNUEL']],
    ['origine SYSTEME', () => ({ origine: 'SYSTEME' }), ['filtreRefus', 'filtreAction']],
    ['application', () => ({ application: 'interventions' }), ['filtreRefus']],
    ['plusieurs', () => ({ utilisateurId: acteurs.A.id, origine: 'MANUELLE' }), ['AUDIT_ANNUEL']],
    ['plusieurs, sans réponse', () => ({ utilisateurId: acteurs.A.id, action: 'filtreRefus' }), []],
    ['le début d’une action', () => ({ recherche: 'filtre' }), ['filtreRefus', 'filtreAction']],
    ['la casse n’y compte pas', () => ({ recherche: 'audit_' }), ['AUDIT_ANNUEL']],
    ['un code', () => ({ recherche: 'TOKEN_EXPIRED' }), ['filtreRefus']],
    ['une adresse', () => ({ recherche: '203.0.113.7' }), ['filtreRefus']],
    ['une requête', () => ({ recherche: 'c0ffee00-1111-4222-8333-444455556666' }), ['filtreRefus']],
    ['le nom d’un compte', () => ({ recherche: 'nomt1' }), ['filtreAction']],
    ['le login d’un compte', () => ({ recherche: 't1' }), ['filtreAction']],
    ['le texte d’une entrée manuelle', () => ({ recherche: 'ACCÈS' }), ['AUDIT_ANNUEL']],
    ['deux mots, tous deux', () => ({ recherche: 'filtre 203.0.113.7' }), ['filtreRefus']],
    ['des signes seuls ne trouvent rien', () => ({ recherche: '%' }), []],
    ['aucun mot', () => ({ recherche: '  ' }), ['AUDIT_ANNUEL', 'filtreRefus', 'filtreAction']],
    ['rien qui ressemble', () => ({ recherche: 'qzvkjxw' }), []],
  ])('%s', async (_nom, filtre, attendues) => {
    expect(await actions({ ...jour, ...filtre() })).toEqual(attendues);
  });

  it('un jour est celui de Paris, bornes comprises, l’heure d’été aussi', async () => {
    const instants = [
      '2027-03-27T22:59:59.999Z',
      '2027-03-27T23:00:00.000Z',
      '2027-03-28T21:59:59.999Z',
      '2027-03-28T22:00:00.000Z',
    ];
    await semerTraces(serveur, 4, (rang) => ({ action: `jour${rang}`, creerA: new Date(instants[rang] ?? '') }));
    expect(await actions({ dateDebut: '2027-03-28', dateFin: '2027-03-28' })).toEqual(['jour2', 'jour1']);
    expect(await actions({ dateDebut: instants[1], dateFin: instants[3] })).toEqual(['jour3', 'jour2', 'jour1']);
  });

  it('refuse une date qui n’en est pas une, et une fin avant le début', async () => {
    for (const dateDebut of ['2027-02-30', 'hier', '2027-03-28T10:00', '0001-01-01', "' OR 1=1 --"])
      champsRefuses(await lister(acteurs.A, { dateDebut }), 'dateDebut');
    champsRefuses(await lister(acteurs.A, { dateDebut: '2027-03-28', dateFin: '2027-03-27' }), 'dateFin');
  });
});

describe('une table immense', () => {
  beforeAll(() =>
    semerTraces(serveur, 21_000, (rang) => ({
      action: rang === 0 ? 'toutAuFond' : 'remplir',
      utilisateurId: 987,
      creerA: new Date(Date.UTC(2035, 0, 1) + rang),
    })),
  );

  /** What a page sends to the database, but for the session. */
  async function requetes(travail: () => Promise<unknown>): Promise<CompiledQuery[]> {
    const client: Kysely<Base> = sql(emDe(serveur));
    const espion = vi.spyOn(client.getExecutor(), 'executeQuery');
    try {
      await travail();
      return espion.mock.calls
        .map(([instruction]) => instruction)
        .filter(({ sql: texte }) => /from .trace./.test(texte));
    } finally {
      espion.mockRestore();
    }
  }

  /** Rows that the database touched, as it counts them itself; SQLite does not, and its plan must seek in an index. */
  async function lues(instruction: CompiledQuery): Promise<number> {
    const em = emDe(serveur);
    if (!estMysql(em)) {
      const explication = CompiledQuery.raw(`explain query plan ${instruction.sql}`, [...instruction.parameters]);
      const { rows } = await sql(em).executeQuery<{ detail: string }>(explication);
      const plan = rows.map(({ detail }) => detail).join('\n');
      expect(plan).toMatch(/SEARCH trace USING (COVERING )?INDEX trace_\w*creerA_index/);
      expect(plan).not.toMatch(/TEMP B-TREE|SCAN trace/);
      return (await sql(em).executeQuery(instruction)).rows.length;
    }
    return sql(em)
      .connection()
      .execute(async (connexion) => {
        const compter = async () => {
          const { rows } = await brut<{ Value: string }>`show session status like 'Handler_read%'`.execute(connexion);
          return rows.reduce((somme, { Value }) => somme + Number(Value), 0);
        };
        const avant = await compter();
        await connexion.executeQuery(instruction);
        return (await compter()) - avant;
      });
  }

  it.each<[string, Record<string, unknown>]>([
    ['sans filtre', {}],
    ['d’un compte', { utilisateurId: '987' }],
    ['d’une action', { action: 'remplir' }],
    ['d’une période', { dateDebut: '2035-01-01' }],
  ])('%s, la millième page coûte ce que coûte la première', async (_nom, filtre) => {
    const champs = 'items { id } curseurSuivant';
    let apres: string | null = Buffer.from(JSON.stringify(['T', Date.UTC(2035, 0, 1) + 1000, 2_000_000_000])).toString(
      'base64url',
    );
    const filtres = { ...filtre, perPage: 20, apres };
    const [instruction, ...reste] = await requetes(async () => {
      const { rendu, errors } = await lister(acteurs.A, filtres, champs);
      expect([errors, rendu.items.length]).toEqual([[], 20]);
      apres = rendu.curseurSuivant;
    });
    expect(reste).toEqual([]);
    expect(await lues(instruction as CompiledQuery)).toBeLessThan(60);
    expect(apres).not.toBeNull();
  });

  it('une recherche examine vingt mille traces, dit jusqu’où, et continue au curseur', async () => {
    const premiere = (await lister(acteurs.A, { utilisateurId: '987', recherche: 'toutAuFond' })).rendu;
    expect(premiere).toMatchObject({ items: [], pagination: { totalItems: 0, totalExact: false, hasNext: false } });
    expect(premiere.chercheJusque).toBe(new Date(Date.UTC(2035, 0, 1) + 1000).toISOString());
    const suite = await lister(acteurs.A, {
      utilisateurId: '987',
      recherche: 'toutAuFond',
      apres: premiere.curseurSuivant,
    });
    expect(suite.rendu).toMatchObject({ items: [{ action: 'toutAuFond' }], curseurSuivant: null, chercheJusque: null });
  });

  it('le compte est borné', async () => {
    const { pagination } = (await lister(acteurs.A, { action: 'remplir' })).rendu;
    expect(pagination).toMatchObject({ totalItems: 10_000, totalExact: false, hasNext: true });
  });

  it('ce qui n’est pas demandé n’est pas compté, et aucune requête n’est envoyée par trace', async () => {
    const nombre = (perPage: number, champs: string) =>
      requetesEnvoyees(() => lister(acteurs.A, { perPage, action: 'connexion' }, champs));
    await nombre(1, `items { ${LIGNE} }`);
    const cinq = await nombre(5, `items { ${LIGNE} changements { champs { champ } } modifierPar { nom } }`);
    expect(await nombre(50, `items { ${LIGNE} changements { champs { champ } } modifierPar { nom } }`)).toBe(cinq);
    expect(await nombre(5, `items { ${LIGNE} } pagination { totalItems }`)).toBe(cinq + 1);
  });

  async function requetesEnvoyees(travail: () => Promise<unknown>): Promise<number> {
    const espion = vi.spyOn(sql(emDe(serveur)).getExecutor(), 'executeQuery');
    try {
      await travail();
      return espion.mock.calls.length;
    } finally {
      espion.mockRestore();
    }
  }
});
