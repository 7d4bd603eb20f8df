import { sql as brut, CompiledQuery } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acteurs, creerActeurs } from '../../../test/acteurs.ts';
import { lire } from '../../../test/appels.ts';
import { emDe } from '../../../test/etat.ts';
import { creerOffreActive, creerValideur, donnerNumeros, souscrire } from '../../../test/offres.ts';
import { ServeurDeTest } from '../../../test/serveur.ts';
import { estMysql, sql } from '../../commun/base-de-donnees.ts';
import { type Sujet, tracesDe } from './sujets.ts';

const AUTRES = 20_000;
let serveur: ServeurDeTest;
let acteurs: Acteurs;
let offreId: number;
let souscriptionId: number;

const LECTURES: [Sujet, () => number][] = [
  ['souscription', () => souscriptionId],
  ['offre', () => offreId],
];

beforeAll(async () => {
  serveur = await ServeurDeTest.demarrer();
  acteurs = await creerActeurs(serveur);
  await donnerNumeros(acteurs);
  const offre = await creerOffreActive({ acteurs, valideur: await creerValideur(serveur) });
  offreId = Number(offre.id);
  const { rendu } = await souscrire(acteurs.C1, { offreId: offre.id });
  souscriptionId = Number(rendu.souscription.id);
  await remplir();
});
afterAll(() => serveur.arreter());

/** As many traces of the same functions about others, each with its subject. */
async function remplir(): Promise<void> {
  const base = sql(emDe(serveur));
  const suite = brut`with recursive n (i) as (select 1 union all select i + 1 from n where i < ${AUTRES})`;
  const [depart] = await base.selectFrom('trace').select('id').orderBy('id', 'desc').limit(1).execute();
  const premier = depart?.id ?? 0;
  const lignes = brut`select 'SYSTEME', 'souscrireOffre', 'SUCCES', concat('[{"objet":"souscription","id":', 1000 + i, ',"apres":{}}]'), ${new Date()} from n`;
  await brut`insert into trace (origine, action, resultat, changements, creerA) ${suite} ${lignes}`.execute(base);
  for (const objet of ['souscription', 'offre'])
    await brut`insert into trace_objet (objet, objetId, traceId) ${suite} select ${objet}, 1000 + i, ${premier} + i from n`.execute(
      base,
    );
  if (estMysql(emDe(serveur))) await brut`analyze table trace, trace_objet`.execute(base);
}

async function plan(objet: Sujet, id: number): Promise<Record<string, unknown>[]> {
  const em = emDe(serveur);
  const lecture = tracesDe(em, objet, id, { actions: ['souscrireOffre', 'creerOffre'], ordre: 'desc', limite: 50 });
  const { sql: texte, parameters } = lecture.compile();
  const explain = estMysql(em) ? 'explain' : 'explain query plan';
  const { rows } = await sql(em).executeQuery<Record<string, unknown>>(
    CompiledQuery.raw(`${explain} ${texte}`, [...parameters]),
  );
  return rows;
}

describe(`parmi ${AUTRES} traces d’autres`, () => {
  it.each(LECTURES)('l’histoire d’une %s se lit par son index, sans en parcourir une autre', async (objet, id) => {
    const etapes = await plan(objet, id());
    if (!estMysql(emDe(serveur))) {
      const dites = etapes.map(({ detail }) => String(detail));
      expect(dites).toEqual([
        expect.stringMatching(/^SEARCH o USING (PRIMARY KEY|COVERING INDEX .+) \(objet=\? AND objetId=\?\)/),
        expect.stringMatching(/^SEARCH t USING INTEGER PRIMARY KEY/),
      ]);
      return;
    }
    expect(etapes.map(({ table, type, key }) => [table, type, key])).toEqual([
      ['o', 'ref', 'PRIMARY'],
      ['t', 'eq_ref', 'PRIMARY'],
    ]);
    for (const { rows } of etapes) expect(Number(rows)).toBeLessThan(20);
  });

  it('le client lit la sienne en moins de temps qu’il n’en faut à une trace sur cent', async () => {
    const debut = performance.now();
    const { rendu } = await lire<{ historique: { action: string }[] }>(
      acteurs.C1,
      'voirSouscription',
      'id: ID!',
      'historique { action }',
      { id: String(souscriptionId) },
    );
    const uneLecture = performance.now() - debut;
    expect(rendu.historique.map(({ action }) => action)).toEqual(['souscrireOffre']);
    const avant = performance.now();
    await sql(emDe(serveur)).selectFrom('trace').select('id').where('changements', 'like', '%"id":1,%').execute();
    const unParcours = performance.now() - avant;
    expect(uneLecture).toBeLessThan(Math.max(unParcours, 200));
  });
});
