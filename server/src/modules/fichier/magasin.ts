import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Env } from '../../config/env.ts';

export const FICHIER_MAX_OCTETS = 25 * 1024 * 1024;

/** The bytes of uploaded files, under DATA_DIR/uploads; names are ours, never the sender's. */
export class MagasinFichiers {
  private readonly dossier: string;

  constructor(env: Env) {
    this.dossier = join(env.dataDir, 'uploads', 'imports');
  }

  /** Whole or not at all: a reader never finds half a file. */
  async ecrire(id: string, octets: Buffer): Promise<void> {
    await mkdir(this.dossier, { recursive: true });
    const provisoire = this.chemin(`${id}.tmp`);
    await writeFile(provisoire, octets, { flag: 'wx' });
    await rename(provisoire, this.chemin(id));
  }

  lire(id: string): Promise<Buffer> {
    return readFile(this.chemin(id));
  }

  async supprimer(id: string): Promise<void> {
    await rm(this.chemin(id), { force: true });
  }

  private chemin(id: string): string {
    if (!/^[\w-]+(\.tmp)?$/.test(id)) throw new Error('Nom de fichier inattendu');
    return join(this.dossier, id);
  }
}
