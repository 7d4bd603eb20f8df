import type { ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@playwright/test';
import { portsLibres } from '../scripts/lib/ports.ts';
import { appeler, demarrerApi, jetonAdmin } from './outils/api.ts';

// No browser: the API alone, killed again and again in the middle of what it writes.
const COUPS = 6;
const A_LA_FOIS = 4;

test('tué à un moment quelconque : un changement et sa trace, ou ni l’un ni l’autre, et rien de ce qui fut acquitté ne manque', async () => {
  test.slow();
  const dossier = await mkdtemp(join(tmpdir(), 'driven-arret-'));
  const [port] = await portsLibres(1);
  const acquittees: number[] = [];
  let api: ChildProcess | undefined;
  try {
    for (let coup = 0; coup < COUPS; coup++) {
      api = demarrerApi(dossier, port as number);
      const jeton = await jetonAdmin(port as number);
      const fin = once(api, 'exit');
      const enRoute = Promise.withResolvers<void>();
      const noter = (id: number) => {
        acquittees.push(id);
        enRoute.resolve();
      };
      const ecrivains = Array.from({ length: A_LA_FOIS }, () => ecrire(port as number, jeton, noter));
      await Promise.race([enRoute.promise, ...ecrivains]);
      await new Promise((suite) => setTimeout(suite, randomInt(0, 750)));
      api.kill('SIGKILL');
      await Promise.all([fin, ...ecrivains]);
    }
    const base = new DatabaseSync(join(dossier, 'driven.sqlite'));
    const lire = (requete: string) => base.prepare(requete).all() as Record<string, unknown>[];
    const ecrites = lire("select id from trace where origine = 'MANUELLE'").map(({ id }) => Number(id));
    const tracees = lire("select changements from trace where action = 'creerTrace' and resultat = 'SUCCES'").map(
      ({ changements }) => JSON.parse(String(changements))[0].id as number,
    );
    expect(lire('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    base.close();
    expect(acquittees.length).toBeGreaterThanOrEqual(COUPS);
    expect(tracees.toSorted((a, b) => a - b)).toEqual(ecrites.toSorted((a, b) => a - b));
    expect(acquittees.filter((id) => !ecrites.includes(id))).toEqual([]);
  } finally {
    api?.kill('SIGKILL');
    await rm(dossier, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** One after the other, until the server is gone. */
async function ecrire(port: number, jeton: string, noter: (id: number) => void): Promise<void> {
  const document = 'mutation ($input: CreerTraceInput!) { creerTrace(input: $input) { trace { id } } }';
  try {
    for (;;) {
      const { data } = await appeler<{ creerTrace: { trace: { id: string } } }>(
        port,
        document,
        { input: { action: 'ECRIRE' } },
        jeton,
      );
      noter(Number(data?.creerTrace.trace.id));
    }
  } catch {
    // It was killed: what was under way is of unknown fate.
  }
}
