import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A path from the root of the project, wherever this code stands in it: as it is written, compiled, or packed. */
export const depuisRacine = (chemin: string): string => join(RACINE, chemin);

const RACINE = trouver(import.meta.dirname);

function trouver(dossier: string): string {
  if (existsSync(join(dossier, 'pnpm-workspace.yaml'))) return dossier;
  if (dirname(dossier) === dossier) throw new Error(`Hors du projet : ${import.meta.dirname}`);
  return trouver(dirname(dossier));
}
