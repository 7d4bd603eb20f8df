import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { portsLibres } from '../scripts/lib/ports.ts';
import { type Evenement, FluxDeTest } from '../server/test/flux.ts';
import { RedisDeTest } from '../server/test/redis.ts';
import { appeler, demarrerApi, jetonAdmin, ouvrirDesInterventions } from './outils/api.ts';
import { BASES, ouvrirBase } from './outils/bases.ts';

// No browser: two processes of the API on one database, the last of those that this machine has.
const BASE = BASES.at(-1) ?? 'SQLite';
/** A second and a half is promised; the rest is a busy machine's. */
const ENTENDU_MS = 3000;
/** Five seconds are promised. */
const COUPE_MS = 8000;
const COUPS = 5;

test(`${BASE} : ce qu’un processus écrit s’entend chez l’autre, et une session qu’il ferme s’y tait`, async () => {
  test.setTimeout(360_000);
  const dossier = await mkdtemp(join(tmpdir(), 'driven-direct-'));
  const redis = await RedisDeTest.demarrer();
  const { variables, fermer } = await ouvrirBase(BASE, dossier);
  const enVie: ChildProcess[] = [];
  const flux: FluxDeTest[] = [];
  try {
    const sonnettes: Record<string, string>[] = [{}, { REDIS_URL: redis.url }];
    for (const avec of sonnettes) {
      const [portA = 0, portB = 0] = await portsLibres(2);
      const lancer = async (port: number) => {
        enVie.push(demarrerApi(dossier, port, { ...variables, ...avec }));
        return jetonAdmin(port);
      };
      const jeton = await lancer(portA);
      await lancer(portB);
      const ecoute = await ecouter(portB, jeton);
      flux.push(ecoute.flux);
      const ouvrir = await ouvrirDesInterventions(portA, jeton);
      const creer = async () => (await ouvrir()).id;
      for (let coup = 0; coup < COUPS; coup++) await ecoute.entendre(await creer(), ENTENDU_MS);

      // Another session of the same account.
      const siens = await jetonAdmin(portA);
      const sien = await ecouter(portB, siens);
      flux.push(sien.flux);
      await sien.entendre(await creer(), ENTENDU_MS);
      const { errors } = await appeler(portA, 'mutation { deconnexion { message { fr } } }', {}, siens);
      expect(errors).toBeUndefined();
      await expect.poll(() => sien.fini(), { timeout: COUPE_MS, intervals: [50] }).toBe(true);
      // The other's goes on, and the one that ended was told nothing more.
      const apres = await creer();
      await ecoute.entendre(apres, ENTENDU_MS);
      expect(sien.recus.map(({ id }) => id)).not.toContain(apres);
    }
  } finally {
    for (const un of flux) un.partir();
    for (const api of enVie) api.kill('SIGKILL');
    await redis.tomber();
    await fermer();
    await rm(dossier, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** A stream whose events are kept as they come. */
async function ecouter(port: number, jeton: string) {
  const flux = await FluxDeTest.ouvrir(`http://127.0.0.1:${port}`, jeton);
  expect(flux.statut).toBe(200);
  const recus: Evenement[] = [];
  let fini = false;
  const lire = async () => {
    for (let lu = await flux.suivant(); lu !== null; lu = await flux.suivant()) recus.push(lu);
    fini = true;
  };
  // Left by ourselves, or cut with its process.
  lire().catch(() => undefined);
  const entendre = (id: string, timeout: number) =>
    expect.poll(() => recus.map((un) => un.id), { timeout, intervals: [20] }).toContain(id);
  return { flux, recus, entendre, fini: () => fini };
}
