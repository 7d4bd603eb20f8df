import { CompiledQuery } from 'kysely';
import { expect, it } from 'vitest';
import { lire } from '../../test/appels.ts';
import { essai } from '../../test/essai.ts';
import { emDe } from '../../test/etat.ts';
import { instructionsDe } from '../../test/requetes.ts';
import { estMysql, sql } from '../socle/base/base-de-donnees.ts';
import { RAPPORTS } from './definitions/index.ts';
import type { DefinitionRapport } from './rapport.types.ts';

const { serveur, acteurs } = essai();

/** What grows with each day of work; the rest is read as it comes. */
const GRANDES: unknown[] = ['souscription', 'utilisation_promotion', 'intervention', 'trace'];
const RAPPORTS_DES_GRANDES = Object.entries<DefinitionRapport>(RAPPORTS).filter(([, { mesures }]) =>
  mesures.some(({ source }) => GRANDES.includes(source)),
);

/** How the database reads the tables, in its own words. */
async function lectures({ sql: texte, parameters }: CompiledQuery): Promise<string[]> {
  const em = emDe(serveur);
  const explain = estMysql(em) ? 'explain' : 'explain query plan';
  const { rows } = await sql(em).executeQuery<{ detail?: string; Extra?: string }>(
    CompiledQuery.raw(`${explain} ${texte}`, [...parameters]),
  );
  return rows.map(({ detail, Extra }) => detail ?? Extra ?? '').filter((dit) => !dit.includes('TEMP B-TREE'));
}

it.each(
  RAPPORTS_DES_GRANDES.flatMap(([type, { mesures, groupes }]) =>
    ['AUCUN', ...Object.keys(groupes)].map((groupe) => ({ type, groupe, nombre: mesures.length })),
  ),
)('$type par $groupe se lit dans un index, sans aucune ligne', async ({ type, groupe, nombre }) => {
  const input = { type, groupe, du: '2026-10-12', au: '2026-10-12', grain: 'JOUR' };
  const envoyees = await instructionsDe(serveur, async () => {
    const { errors } = await lire(
      acteurs.A,
      'consulterRapport',
      'input: ConsulterRapportInput!',
      'lignes { valeurs }',
      { input },
    );
    expect(errors).toEqual([]);
  });
  const comptages = envoyees.filter((une) => une.sql.includes('as nombre'));
  expect(comptages).toHaveLength(nombre);
  for (const comptage of comptages) {
    const dites = await lectures(comptage);
    expect(dites).not.toEqual([]);
    for (const dite of dites) expect(dite).toMatch(/COVERING INDEX|Using index(?! condition)/);
  }
});
