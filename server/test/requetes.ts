import type { EntityManager } from '@mikro-orm/core';
import type { DatabaseConnection, Kysely } from 'kysely';
import { vi } from 'vitest';
import { type Base, sql } from '../src/socle/base/base-de-donnees.ts';
import type { ServeurDeTest } from './serveur.ts';

/** Queries sent outside transactions: those of a request that only reads. */
export async function requetesDe(serveur: ServeurDeTest, travail: () => Promise<unknown>): Promise<string[]> {
  const client: Kysely<Base> = sql(serveur.application.services.orm.em.fork());
  const espion = vi.spyOn(client.getExecutor(), 'executeQuery');
  try {
    await travail();
    return espion.mock.calls.map(([requete]) => requete.sql);
  } finally {
    espion.mockRestore();
  }
}

export const compterRequetes = async (serveur: ServeurDeTest, travail: () => Promise<unknown>): Promise<number> =>
  (await requetesDe(serveur, travail)).length;

/** Every statement on connections that are opened from now on (of another process), until mocks are restored. */
export async function ecouter(em: EntityManager): Promise<string[]> {
  const instructions: string[] = [];
  await sql(em)
    .getExecutor()
    .provideConnection(async (connexion) => {
      const prototype: DatabaseConnection = Object.getPrototypeOf(connexion);
      const executer = prototype.executeQuery;
      vi.spyOn(prototype, 'executeQuery').mockImplementation(function (this: DatabaseConnection, requete) {
        instructions.push(requete.sql);
        return executer.call(this, requete);
      });
    });
  return instructions;
}
