import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stockagePlein } from '../../socle/commun/erreurs.ts';
import { DOSSIER_PRIVE, FICHIER_PRIVE } from '../../socle/config/dossier.ts';
import { exigerCle, type Magasin, type Objet } from './magasin.ts';

const PLUS_DE_PLACE = new Set(['ENOSPC', 'EDQUOT']);
const codeDe = (erreur: unknown) => (erreur as { code?: string }).code ?? '';

/** Under DATA_DIR/uploads: the default, for one server or a folder that several share. */
export class MagasinDisque implements Magasin {
  private readonly racine: string;

  constructor(dataDir: string) {
    this.racine = join(dataDir, 'uploads');
  }

  /** Beside its place, down to the disk, then moved into it: a reader never finds half a file, also after a crash. */
  async ecrire(cle: string, octets: Buffer | readonly Buffer[]): Promise<void> {
    // Letters of its own: the same upload may come twice at once (under its Idempotency-Key).
    const provisoire = this.chemin(`${cle}.x${randomUUID().replaceAll(/[^a-f]/g, '')}.tmp`);
    try {
      await mkdir(dirname(provisoire), { recursive: true, mode: DOSSIER_PRIVE });
      const fichier = await open(provisoire, 'wx', FICHIER_PRIVE);
      try {
        await fichier.writeFile(octets);
        await fichier.sync();
      } finally {
        await fichier.close();
      }
      await rename(provisoire, this.chemin(cle));
    } catch (erreur) {
      await rm(provisoire, { force: true });
      throw PLUS_DE_PLACE.has(codeDe(erreur)) ? stockagePlein() : erreur;
    }
  }

  async lire(cle: string): Promise<Buffer | null> {
    return readFile(this.chemin(cle)).catch((erreur: unknown) => {
      if (codeDe(erreur) === 'ENOENT') return null;
      throw erreur;
    });
  }

  async supprimer(cle: string): Promise<void> {
    await rm(this.chemin(cle), { force: true });
  }

  async *lister(dossier: string): AsyncIterable<Objet> {
    const noms = await readdir(join(this.racine, dossier)).catch((erreur: unknown) => {
      if (codeDe(erreur) === 'ENOENT') return [];
      throw erreur;
    });
    for (const nom of noms) {
      // Another process may have removed it meanwhile.
      const etat = await stat(join(this.racine, dossier, nom)).catch(() => null);
      if (etat?.isFile()) yield { cle: `${dossier}/${nom}`, ecritA: etat.mtime };
    }
  }

  private chemin(cle: string): string {
    return join(this.racine, exigerCle(cle));
  }
}
