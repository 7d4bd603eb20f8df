import type { ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { portsLibres } from '../scripts/lib/ports.ts';
import { appeler, demarrerApi, jetonAdmin } from './outils/api.ts';
import { BASES, ouvrirBase } from './outils/bases.ts';

// No browser: two processes that make exports, one of them killed while it may be making one. KILLS=50 for more of them.
const COUPS = Number(process.env.KILLS ?? 1);

interface Exportation {
  id: string;
  etat: string;
  url: string | null;
}

for (const base of BASES) {
  test(`${base} : tué pendant un export, un autre processus en fait le fichier, entier`, async () => {
    // What the dead process held is taken up after two minutes.
    test.setTimeout(300_000 + COUPS * 180_000);
    const dossier = await mkdtemp(join(tmpdir(), 'driven-exports-'));
    const [portA = 0, portB = 0] = await portsLibres(2);
    const { variables, fermer } = await ouvrirBase(base, dossier);
    const enVie: ChildProcess[] = [];
    const lancer = async (port: number) => {
      const api = demarrerApi(dossier, port, variables);
      enVie.push(api);
      return { api, jeton: await jetonAdmin(port) };
    };
    try {
      await lancer(portB);
      for (let coup = 0; coup < COUPS; coup++) {
        const a = await lancer(portA);
        const fin = once(a.api, 'exit');
        const id = await demander(portA, a.jeton);
        // Within this time one of the two takes it, and makes it.
        await new Promise((suite) => setTimeout(suite, randomInt(0, 1500)));
        a.api.kill('SIGKILL');
        await fin;
        let jeton = await jetonAdmin(portB);
        await expect
          .poll(async () => (await voir(portB, jeton, id))?.etat, { timeout: 170_000, intervals: [1000] })
          .toBe('PRET');
        jeton = await jetonAdmin(portB);
        const { url } = (await voir(portB, jeton, id)) ?? {};
        const fichier = await fetch(`http://127.0.0.1:${portB}${url}`, {
          headers: { authorization: `Bearer ${jeton}` },
        });
        const lignes = (await fichier.text()).trimEnd().split('\r\n').slice(1);
        expect(lignes.length).toBe(await combien(portB, jeton));
        expect(new Set(lignes).size).toBe(lignes.length);
        // Of what was begun twice, one file.
        expect(await readdir(join(dossier, 'uploads', 'exports'))).toHaveLength(coup + 1);
      }
    } finally {
      for (const api of enVie) api.kill('SIGKILL');
      await fermer();
      await rm(dossier, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}

async function demander(port: number, jeton: string): Promise<string> {
  const document =
    'mutation ($input: ExporterInterventionsInput!) { exporterInterventions(input: $input) { exportation { id } } }';
  const input = { langue: 'FR', colonnes: ['reference'] };
  type Demandee = { exporterInterventions: { exportation: Exportation } };
  const { data, errors } = await appeler<Demandee>(port, document, { input }, jeton);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.exporterInterventions.exportation.id;
}

async function voir(port: number, jeton: string, id: string): Promise<Exportation | null> {
  const document = 'query ($id: ID) { voirExport(id: $id) { exportation { id etat url } } }';
  const { data } = await appeler<{ voirExport: { exportation: Exportation | null } }>(port, document, { id }, jeton);
  return data?.voirExport.exportation ?? null;
}

async function combien(port: number, jeton: string): Promise<number> {
  const document = '{ consulterIntervention { pagination { totalItems } } }';
  type Page = { consulterIntervention: { pagination: { totalItems: number } } };
  const { data } = await appeler<Page>(port, document, {}, jeton);
  return data?.consulterIntervention.pagination.totalItems ?? 0;
}
