import type { Kysely } from 'kysely';
import { vi } from 'vitest';
import { type Base, sql } from '../src/commun/base-de-donnees.ts';
import type { ServeurDeTest } from './serveur.ts';

/** Queries sent outside transactions: those of a request that only reads. */
export async function compterRequetes(serveur: ServeurDeTest, travail: () => Promise<unknown>): Promise<number> {
  const client: Kysely<Base> = sql(serveur.application.services.orm.em.fork());
  const espion = vi.spyOn(client.getExecutor(), 'executeQuery');
  try {
    await travail();
    return espion.mock.calls.length;
  } finally {
    espion.mockRestore();
  }
}
