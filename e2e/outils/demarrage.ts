import { trouverChromium } from '../../scripts/lib/chemins.ts';
import { construireApi, construireSite } from '../../scripts/lib/construire.ts';
import { portsLibres } from '../../scripts/lib/ports.ts';
import { demarrerProduit } from './produit.ts';

/**
 * The product as `pnpm start` runs it, on an empty SQLite base with the demonstration, on free ports. With E2E_SITE
 * (and E2E_API) the journeys use a website that already runs.
 */
export default async function demarrer(): Promise<(() => Promise<void>) | undefined> {
  if (!trouverChromium()) throw new Error('Aucun Chromium sur cette machine ; CHROMIUM_PATH donne le sien.');
  if (process.env.E2E_SITE) return;
  for (const { nom, execution } of await Promise.all([construireApi(), construireSite()])) {
    if (execution && !execution.reussi) throw new Error(`Construction du ${nom} :\n${execution.sortie}`);
  }
  const { reglages, dossier, panne, arreter } = await demarrerProduit(await portsLibres(2));
  // A death during the journeys is told at once; the journeys that meet it fail by themselves.
  panne.catch((erreur: Error) => process.stderr.write(`${erreur.message}\n`));
  process.env.E2E_SITE = reglages.urlSite;
  process.env.E2E_API = reglages.urlApi;
  process.env.E2E_DONNEES = dossier;
  return arreter;
}
