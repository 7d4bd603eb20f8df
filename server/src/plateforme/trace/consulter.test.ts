import type { CompiledQuery } from 'kysely';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Executant, lire } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { champsRefuses, refuseSansDroit } from '../../../test/refus.ts';
import { instructionsDe, lignesTouchees } from '../../../test/requetes.ts';
import { semerTraces } from '../../../test/traces.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { EXAMINEES_MAX } from '../../socle/commun/liste.ts';
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

  it('refuse une page et une taille qui n’en sont pas', async () => {
    champsRefuses(await lister(acteurs.A, { perPage: 51 }), 'perPage');
    champsRefuses(await lister(acteurs.A, { page: 0 }), 'page');
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
  beforeAll(async () => {
    await semerTraces(serveur, EXAMINEES_MAX + 1000, (rang) => ({
      action: rang === 0 ? 'toutAuFond' : 'remplir',
      utilisateurId: 987,
      creerA: new Date(Date.UTC(2035, 0, 1) + rang),
    }));
    // Others were refused other things: of one action alone, the index of the instant would be as good as its own.
    await semerTraces(serveur, 500, (rang) => ({
      resultat: ResultatTrace.REFUS,
      creerA: new Date(Date.UTC(2034, 0, 1) + rang),
    }));
  });

  /** What a page sends to the database, but for the session. */
  const requetes = async (travail: () => Promise<unknown>) =>
    (await instructionsDe(serveur, travail)).filter((une) => /from .trace./.test(une.sql));
  const parSonIndex = (plan: string) => {
    expect(plan).toMatch(/SEARCH trace USING (COVERING )?INDEX trace_(\w*creerA_index|activite) /);
    expect(plan).not.toMatch(/SCAN trace/);
  };

  it.each<[string, Record<string, unknown>]>([
    ['sans filtre', {}],
    ['d’un compte', { utilisateurId: '987' }],
    ['d’une action', { action: 'remplir' }],
    ['d’un résultat', { resultat: 'SUCCES' }],
    ['d’une période', { dateDebut: '2035-01-01' }],
  ])('%s, la millième page coûte ce que coûte la première', async (_nom, filtre) => {
    const champs = 'items { id } curseurSuivant';
    const dateFin = new Date(Date.UTC(2035, 0, 1) + 1000).toISOString();
    let apres = (await lister(acteurs.A, { ...filtre, dateFin }, champs)).rendu.curseurSuivant;
    const filtres = { ...filtre, perPage: 20, apres };
    const [instruction, ...reste] = await requetes(async () => {
      const { rendu, errors } = await lister(acteurs.A, filtres, champs);
      expect([errors, rendu.items.length]).toEqual([[], 20]);
      apres = rendu.curseurSuivant;
    });
    expect(reste).toEqual([]);
    expect(await lignesTouchees(emDe(serveur), instruction as CompiledQuery, parSonIndex)).toBeLessThan(60);
    expect(apres).not.toBeNull();
  });

  it('une recherche examine un nombre borné de traces, dit jusqu’où, et continue au curseur', async () => {
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
