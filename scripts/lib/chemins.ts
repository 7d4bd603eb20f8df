import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';

export const racine = resolve(import.meta.dirname, '../..');
export const depuisRacine = (...morceaux: string[]): string => join(racine, ...morceaux);
/** Logs and reports of the checks: kept for reading, never committed. */
export const dossierRapports = depuisRacine('node_modules/.cache/driven');

type Paquet = '.' | 'server' | 'web' | 'e2e';

/**
 * The command line of a tool of the workspace, run by this very Node: the shims of node_modules/.bin are shell
 * scripts, would take another Node from the PATH and put a shell between us and the process to stop.
 */
export function outil(paquet: Paquet, module: string, ...args: string[]): [string, string[]] {
  const dossier = depuisRacine(paquet, 'node_modules', module);
  const { bin } = JSON.parse(readFileSync(join(dossier, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : (bin[module.split('/').at(-1) ?? ''] ?? Object.values(bin)[0]);
  if (!script) throw new Error(`${module} n'a pas de programme.`);
  return [process.execPath, [join(dossier, script), ...args]];
}

/** The shell first: the same engine without the desktop's window, which costs a third of each journey. */
const CHROMIUMS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser of this machine; nothing is ever downloaded. */
export function trouverChromium(): string | undefined {
  if (process.env.CHROMIUM_PATH) return existsSync(process.env.CHROMIUM_PATH) ? process.env.CHROMIUM_PATH : undefined;
  const dossiers = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'].filter(Boolean);
  return CHROMIUMS.flatMap((nom) => dossiers.map((dossier) => join(dossier, nom))).find((nom) => existsSync(nom));
}

/** This Node first: whatever a tool runs as `node` is then the same one. */
export const cheminAvecNode = (): string => `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`;
