// Pictures of pages for the eye: node e2e/captures.ts --vers <dossier> [--compte standardiste] [--site <adresse>] /chemin…
// Each page at two widths, in both languages and both themes, from a website that runs.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { depuisRacine, trouverChromium } from '../scripts/lib/chemins.ts';
import { COMPTES_DEMO, type CompteDemo } from '../scripts/lib/comptes.ts';
import { connecter } from './outils/connecter.ts';

const { values: options, positionals: chemins } = parseArgs({
  allowPositionals: true,
  options: {
    vers: { type: 'string' },
    compte: { type: 'string' },
    site: { type: 'string', default: 'http://127.0.0.1:3000' },
    /** The whole page instead of what the window shows. */
    entiere: { type: 'boolean', default: false },
  },
});
if (!options.vers || chemins.length === 0) throw new Error('--vers <dossier> et au moins un chemin sont nécessaires.');
const dossier = resolve(options.vers);
if (`${dossier}/`.startsWith(depuisRacine('/'))) throw new Error('Un dossier hors du dépôt, s’il vous plaît.');
if (options.compte && !(options.compte in COMPTES_DEMO)) throw new Error(`Compte inconnu : ${options.compte}`);
const compte = options.compte as CompteDemo | undefined;

const TAILLES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

await mkdir(dossier, { recursive: true });
const navigateur = await chromium.launch({ executablePath: trouverChromium() });
try {
  const session = await ouvrirSession(navigateur);
  for (const viewport of TAILLES) {
    for (const langue of ['fr', 'en'] as const) {
      for (const theme of ['CLAIR', 'SOMBRE'] as const) {
        await photographier(navigateur, session, viewport, langue, theme);
      }
    }
  }
} finally {
  await navigateur.close();
}

async function ouvrirSession(navigateur: Browser) {
  const contexte = await navigateur.newContext({ baseURL: options.site, locale: 'fr-FR' });
  if (compte) await connecter(await contexte.newPage(), compte);
  const etat = await contexte.storageState();
  await contexte.close();
  return etat;
}

type Etat = Awaited<ReturnType<typeof ouvrirSession>>;

async function photographier(
  navigateur: Browser,
  storageState: Etat,
  viewport: { width: number; height: number },
  langue: 'fr' | 'en',
  theme: 'CLAIR' | 'SOMBRE',
): Promise<void> {
  const contexte = await navigateur.newContext({ baseURL: options.site, storageState, viewport, locale: langue });
  await contexte.addCookies([
    { name: 'langue', value: langue, url: options.site },
    { name: 'theme', value: theme, url: options.site },
  ]);
  const page = await contexte.newPage();
  for (const chemin of chemins) {
    // The live connection stays open: the network is never idle, so a second of peace must do.
    await page.goto(chemin, { waitUntil: 'load' });
    await page.waitForTimeout(1000);
    const nom = `${chemin.replace(/[^\w]+/g, '-').replace(/^-|-$/g, '') || 'accueil'}`;
    const fichier = `${nom}-${viewport.width}-${langue}-${theme.toLowerCase()}.png`;
    await page.screenshot({ path: join(dossier, fichier), fullPage: options.entiere });
    process.stdout.write(`${fichier}\n`);
  }
  await contexte.close();
}
