import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DOSSIER_PRIVE, FICHIER_PRIVE } from '../../../socle/config/dossier.ts';
import type { Sceau } from './marques.ts';

export interface Tete {
  sceau: number;
  marque: string;
}

const FORME = /^([1-9]\d{0,9}):([0-9a-f]{64})$/;

/** `12:9f86…`: short enough to be copied to where the database's owner can't change it. */
export function direTete({ id, marque }: Pick<Sceau, 'id' | 'marque'>): string {
  return `${id}:${marque}`;
}

export function lireTete(texte: string): Tete | null {
  const [, sceau, marque] = FORME.exec(texte.trim()) ?? [];
  return sceau && marque ? { sceau: Number(sceau), marque } : null;
}

/**
 * The last seal that this process has seen, kept in a file beside the database: a chain can't tell by itself that its
 * end was cut off. A restored backup is shorter too: whoever restores one removes the file (README).
 */
export class TeteGardee {
  constructor(private readonly fichier: string) {}

  lire(): Tete | null {
    try {
      return lireTete(readFileSync(this.fichier, 'utf8'));
    } catch (erreur) {
      if ((erreur as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw erreur;
    }
  }

  garder(sceau: Pick<Sceau, 'id' | 'marque'>): void {
    mkdirSync(dirname(this.fichier), { recursive: true, mode: DOSSIER_PRIVE });
    const brouillon = `${this.fichier}.${process.pid}`;
    writeFileSync(brouillon, `${direTete(sceau)}\n`, { mode: FICHIER_PRIVE });
    renameSync(brouillon, this.fichier);
  }
}
