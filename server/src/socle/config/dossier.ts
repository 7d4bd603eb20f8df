import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Logger } from 'pino';

/** What is kept is for the account of the service: it holds secrets, mails and the whole base. */
export const DOSSIER_PRIVE = 0o700;
export const FICHIER_PRIVE = 0o600;
const POUR_D_AUTRES = 0o077;
const ENTREES_MAX = 10_000;

/** DATA_DIR, made or tightened with what is in it; what can't be is said, and the start goes on. */
export function preparerDossier(dataDir: string, log: Pick<Logger, 'warn'>): void {
  mkdirSync(dataDir, { recursive: true, mode: DOSSIER_PRIVE });
  const ouvertes = [dataDir, ...dessous(dataDir), ...dessous(join(dataDir, 'mails'))].filter(
    (chemin) => !resserrer(chemin),
  );
  if (ouvertes.length > 0)
    log.warn({ chemins: ouvertes.slice(0, 20) }, 'd’autres comptes de cette machine peuvent lire ces fichiers');
}

/** The embedded base is made before the driver opens it; what it puts beside takes the same mode. */
export function preparerFichierSqlite(fichier: string): void {
  mkdirSync(dirname(fichier), { recursive: true, mode: DOSSIER_PRIVE });
  closeSync(openSync(fichier, 'a', FICHIER_PRIVE));
  for (const suffixe of ['', '-wal', '-shm', '.verrou']) resserrer(`${fichier}${suffixe}`);
}

function dessous(dossier: string): string[] {
  try {
    return readdirSync(dossier)
      .slice(0, ENTREES_MAX)
      .map((nom) => join(dossier, nom));
  } catch {
    return [];
  }
}

/** False: it is there, others can read it, and it is not ours to change. */
function resserrer(chemin: string): boolean {
  const etat = statSync(chemin, { throwIfNoEntry: false });
  if (!etat || (etat.mode & POUR_D_AUTRES) === 0) return true;
  try {
    chmodSync(chemin, etat.mode & 0o700);
    return true;
  } catch {
    return false;
  }
}
