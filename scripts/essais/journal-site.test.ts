import assert from 'node:assert/strict';
import { it } from 'node:test';
import { depuisRacine } from '../lib/chemins.ts';
import { executer } from '../lib/processus.ts';

const MARQUE = 'SAISI-PAR-QUELQU-UN';

it('le site ne dit d’une erreur que ce que l’API en dirait', async () => {
  const programme = `
    import { tenirLeJournal } from ${JSON.stringify(depuisRacine('web/journal.ts'))};
    tenirLeJournal();
    const cause = Object.assign(new Error('${MARQUE}'), { code: 'ER_DUP_ENTRY', sql: '${MARQUE}' });
    console.error(' ⨯ ${MARQUE}', Object.assign(new TypeError('${MARQUE}', { cause }), { digest: '42', corps: '${MARQUE}' }));
    console.warn('${MARQUE}', { corps: '${MARQUE}' });
    console.error(Object.assign(new Error('${MARQUE}'), { digest: '${MARQUE}', name: '${MARQUE}' }));
  `;
  const { sortie, reussi } = await executer([process.execPath, ['--input-type=module', '--eval', programme]]);
  assert.ok(reussi, sortie);
  assert.ok(!sortie.includes(MARQUE), sortie);
  const lignes = sortie
    .trim()
    .split('\n')
    .map((ligne) => JSON.parse(ligne));
  assert.deepEqual(
    lignes.map(({ niveau, erreurs }) => [
      niveau,
      erreurs.map(({ type, digest }: Record<string, string>) => [type, digest]),
    ]),
    [
      ['error', [['TypeError', '42']]],
      ['warn', []],
      ['error', [['Error', undefined]]],
    ],
  );
  assert.equal(lignes[0].erreurs[0].cause.code, 'ER_DUP_ENTRY');
});
