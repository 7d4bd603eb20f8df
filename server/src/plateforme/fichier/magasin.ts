/** What lies in the store: under which name, since when. */
export interface Objet {
  cle: string;
  ecritA: Date;
}

/**
 * Where the bytes of uploaded files lie. Names are ours (`icons/<id>.png`), never the sender's. What is written is
 * there whole or not at all, and a writing that fails for want of room says STORAGE_FULL.
 */
export interface Magasin {
  ecrire(cle: string, octets: Buffer | readonly Buffer[], type: string): Promise<void>;
  /** Null: nothing lies under this name. */
  lire(cle: string): Promise<Buffer | null>;
  /** What is not there is as good as removed. */
  supprimer(cle: string): Promise<void>;
  /** Everything of a folder, also what a crash left half written. */
  lister(dossier: string): AsyncIterable<Objet>;
}

/** A last fence: whatever a row says, a name stays within its folder. */
export function exigerCle(cle: string): string {
  if (!/^[a-z]+\/[\w-]+(\.[a-z]+)*$/.test(cle)) throw new Error('Nom de fichier inattendu');
  return cle;
}

declare module '../../socle/services.ts' {
  interface Services {
    fichiers: Magasin;
  }
}
