import type { EntityManager } from '@mikro-orm/core';
import { sql as brut, CompiledQuery, type DatabaseConnection, type Kysely } from 'kysely';
import { expect, vi } from 'vitest';
import { type Base, estMysql, sql } from '../src/socle/base/base-de-donnees.ts';
import type { ServeurDeTest } from './serveur.ts';

/** Queries sent outside transactions, with their values: those of a request that only reads. */
export async function instructionsDe(
  serveur: ServeurDeTest,
  travail: () => Promise<unknown>,
): Promise<CompiledQuery[]> {
  const client: Kysely<Base> = sql(serveur.application.services.orm.em.fork());
  const espion = vi.spyOn(client.getExecutor(), 'executeQuery');
  try {
    await travail();
    return espion.mock.calls.map(([requete]) => requete);
  } finally {
    espion.mockRestore();
  }
}

export const requetesDe = async (serveur: ServeurDeTest, travail: () => Promise<unknown>): Promise<string[]> =>
  (await instructionsDe(serveur, travail)).map((instruction) => instruction.sql);

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

/**
 * Rows that the database touches for this query, as it counts them itself. SQLite does not: its plan, which `plan` is
 * shown, must order nothing by itself, and the rows that come back are all there is to count.
 */
export async function lignesTouchees(
  em: EntityManager,
  instruction: CompiledQuery,
  plan: (texte: string) => void = () => undefined,
): Promise<number> {
  if (!estMysql(em)) {
    const explication = CompiledQuery.raw(`explain query plan ${instruction.sql}`, [...instruction.parameters]);
    const { rows } = await sql(em).executeQuery<{ detail: string }>(explication);
    const texte = rows.map(({ detail }) => detail).join('\n');
    expect(texte).not.toMatch(/TEMP B-TREE/);
    plan(texte);
    return (await sql(em).executeQuery(instruction)).rows.length;
  }
  return sql(em)
    .connection()
    .execute(async (connexion) => {
      const compter = async () => {
        const { rows } = await brut<{ Value: string }>`show session status like 'Handler_read%'`.execute(connexion);
        return rows.reduce((somme, { Value }) => somme + Number(Value), 0);
      };
      const avant = await compter();
      await connexion.executeQuery(instruction);
      return (await compter()) - avant;
    });
}
