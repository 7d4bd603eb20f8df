import { randomBytes } from 'node:crypto';
import { accessSync, constants, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A run of the tests marks its descendants with a variable, and gives them a temporary folder of its own. At the end
 * whatever still carries the mark is ended, even a browser or a database whose parent was killed.
 */
export function ouvrirLot(): { env: NodeJS.ProcessEnv; dossier: string; nettoyer: () => number } {
  const marque = `DRIVEN_LOT=${randomBytes(12).toString('hex')}`;
  const [nom = '', valeur = ''] = marque.split('=');
  // Short: a socket's path has a limit of about 100 characters.
  const dossier = mkdtempSync(join(dossierTemporaire(), 'driven-'));
  return {
    env: { [nom]: valeur, TMPDIR: dossier },
    dossier,
    nettoyer() {
      const restes = porteurs(marque);
      for (const pid of restes) terminer(pid);
      rmSync(dossier, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      return restes.length;
    },
  };
}

const EN_MEMOIRE = '/dev/shm';
const PLACE = 8 * 1024 ** 3;

/** What the tests write is kept in memory where there is plenty: hundreds of databases are made and thrown away. */
function dossierTemporaire(): string {
  try {
    accessSync(EN_MEMOIRE, constants.W_OK);
    const { bavail, bsize } = statfsSync(EN_MEMOIRE);
    return process.env.TMPDIR === undefined && bavail * bsize > PLACE && freemem() > PLACE ? EN_MEMOIRE : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** Linux tells every process's environment; elsewhere the process groups must do. */
function porteurs(marque: string): number[] {
  try {
    return readdirSync('/proc')
      .filter((nom) => /^\d+$/.test(nom))
      .filter((pid) => lire(`/proc/${pid}/environ`).split('\0').includes(marque))
      .map(Number);
  } catch {
    return [];
  }
}

function lire(fichier: string): string {
  try {
    return readFileSync(fichier, 'utf8');
  } catch {
    return ''; // ended meanwhile, or somebody else's
  }
}

function terminer(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}
