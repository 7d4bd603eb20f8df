import { sql as brut, CompiledQuery } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { lire } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { creerOffreActive, creerValideur, donnerNumeros, souscrire } from '../../../test/offres.ts';
import { requetesDe } from '../../../test/requetes.ts';
import { semerTraces } from '../../../test/traces.ts';
import { estMysql, sql } from '../base/base-de-donnees.ts';
import { tracesDe } from './sujets.ts';

const AUTRES = 20_000;
const { serveur, acteurs } = essai();
let offreId: number;
let souscriptionId: number;

const LECTURES: [string, () => number][] = [
  ['souscription', () => souscriptionId],
  ['offre', () => offreId],
];

beforeAll(async () => {
  await donnerNumeros(acteurs);
  const offre = await creerOffreActive({ acteurs, valideur: await creerValideur(serveur) });
  offreId = Number(offre.id);
  const { rendu } = await souscrire(acteurs.C1, { offreId: offre.id });
  souscriptionId = Number(rendu.souscription.id);
  await remplir();
  // Some tens of thousands of rows: a while on a busy machine.
}, 180_000);

/** As many traces of the same functions about others, each with its subject. */
async function remplir(): Promise<void> {
  const em = emDe(serveur);
  const [derniere] = await sql(em).selectFrom('trace').select('id').orderBy('id', 'desc').limit(1).execute();
  await semerTraces(serveur, AUTRES, (rang) => ({
    action: 'souscrireOffre',
    changements: `[{"objet":"souscription","id":${1000 + rang},"apres":{}}]`,
  }));
  const sujets = Array.from({ length: AUTRES }, (_, rang) => rang).flatMap((rang) =>
    ['souscription', 'offre'].map((objet) => ({
      objet,
      objetId: 1000 + rang,
      traceId: (derniere?.id ?? 0) + 1 + rang,
    })),
  );
  for (let debut = 0; debut < sujets.length; debut += 2000)
    await sql(em)
      .insertInto('trace_objet')
      .values(sujets.slice(debut, debut + 2000))
      .execute();
  if (estMysql(em)) await brut`analyze table trace, trace_objet`.execute(sql(em));
}

async function plan(objet: string, id: number): Promise<Record<string, unknown>[]> {
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

  it('le client lit la sienne, sans chercher dans le texte d’aucune', async () => {
    const requetes = await requetesDe(serveur, async () => {
      const { rendu } = await lire<{ historique: { action: string }[] }>(
        acteurs.C1,
        'voirSouscription',
        'id: ID!',
        'historique { action }',
        { id: String(souscriptionId) },
      );
      expect(rendu.historique.map(({ action }) => action)).toEqual(['souscrireOffre']);
    });
    expect(requetes.filter((une) => /\btrace_objet\b/.test(une))).toHaveLength(1);
    expect(requetes.filter((une) => /\blike\b/i.test(une))).toEqual([]);
  });
});
