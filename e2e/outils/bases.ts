import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { creerBase, interroger } from '../../server/test/bases.ts';
import { demarrerMariadb, trouverMariadb } from '../../server/test/mariadb.ts';

export const BASES = trouverMariadb() ? (['SQLite', 'MariaDB'] as const) : (['SQLite'] as const);

export type Lire = (requete: string) => Promise<Record<string, unknown>[]>;

interface BaseOuverte {
  variables: Record<string, string>;
  lire: Lire;
  fermer: () => Promise<void>;
}

/** One that processes of the API share, and that the journey reads beside them. */
export async function ouvrirBase(base: (typeof BASES)[number], dossier: string): Promise<BaseOuverte> {
  if (base === 'SQLite') {
    const lire: Lire = async (requete) => {
      const lue = new DatabaseSync(join(dossier, 'driven.sqlite'));
      try {
        return lue.prepare(requete).all() as Record<string, unknown>[];
      } finally {
        lue.close();
      }
    };
    return { variables: {}, lire, fermer: async () => undefined };
  }
  const mariadb = await demarrerMariadb();
  const url = await creerBase(mariadb.url);
  const lire: Lire = (requete) => interroger(url, requete);
  return { variables: { DATABASE_URL: url }, lire, fermer: () => mariadb.arreter() };
}
