import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environnementNeutre, preparerReglages, type Reglages } from '../../scripts/lib/reglages.ts';
import { demarrerServices } from '../../scripts/lib/services.ts';

export interface Produit {
  reglages: Reglages;
  dossier: string;
  /** Rejects when one of its two processes dies unasked. */
  panne: Promise<never>;
  arreter(): Promise<void>;
}

/** The built product on an empty SQLite base with the demonstration, on these ports; ready when this resolves. */
export async function demarrerProduit(
  [portApi, portSite]: readonly number[],
  variables: NodeJS.ProcessEnv = {},
): Promise<Produit> {
  const dossier = await mkdtemp(join(tmpdir(), 'driven-e2e-'));
  const ports = { API_PORT: String(portApi), WEB_PORT: String(portSite) };
  const reglages = await preparerReglages(
    environnementNeutre({ DATA_DIR: dossier, ...ports, DEMO: '1', ...variables }),
  );
  const demarres = await demarrerServices(reglages);
  const arreter = async () => {
    await demarres.arreter();
    await rm(dossier, { recursive: true, force: true, maxRetries: 5 });
  };
  const panne = demarres.panne.then((raison) => Promise.reject(new Error(raison)));
  try {
    await Promise.race([Promise.all(demarres.services.map(({ prete }) => prete)), panne]);
  } catch (erreur) {
    await arreter();
    throw erreur;
  }
  return { reglages, dossier, panne, arreter };
}
