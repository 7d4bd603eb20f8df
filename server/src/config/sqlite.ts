import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { SqliteDialect } from 'kysely';
import { ecouterConnexion } from '../modules/trace/ecoute.ts';

const INSTRUCTIONS_GARDEES = 500;

/**
 * node:sqlite behind Kysely's dialect, as MikroORM's NodeSqliteDialect, with four things of our own:
 * - prepared statements are kept (preparing costs more than most of our reads);
 * - dates and booleans may be bound as such, so that queries are written once for both databases;
 * - a transaction takes the write lock when it begins: a reader that turns writer later would fail with
 *   SQLITE_BUSY_SNAPSHOT when another process wrote in between;
 * - WAL with synchronous=FULL: an acknowledged row survives a power loss.
 */
export function dialecteSqlite(fichier: string): SqliteDialect {
  return new SqliteDialect({
    onCreateConnection: async (connexion) => ecouterConnexion(connexion),
    database: async () => {
      const base = new DatabaseSync(fichier);
      base.exec('pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = full;');
      const instructions = new Map<string, StatementSync>();
      const preparer = (sql: string): StatementSync => {
        const gardee = instructions.get(sql);
        if (gardee) return gardee;
        if (instructions.size >= INSTRUCTIONS_GARDEES) instructions.delete(instructions.keys().next().value as string);
        const instruction = base.prepare(sql);
        instructions.set(sql, instruction);
        return instruction;
      };
      return {
        prepare(sqlDemande: string) {
          const sql = sqlDemande === 'begin' ? 'begin immediate' : sqlDemande;
          const instruction = preparer(sql);
          return {
            reader: /^\s*(select|pragma|explain|with)/i.test(sql) || /\breturning\b/i.test(sql),
            all: (params: ReadonlyArray<unknown>) => instruction.all(...params.map(liable)),
            run: (params: ReadonlyArray<unknown>) => instruction.run(...params.map(liable)),
            get: (params: ReadonlyArray<unknown>) => instruction.get(...params.map(liable)),
            *iterate(params: ReadonlyArray<unknown>) {
              yield* instruction.iterate(...params.map(liable));
            },
          };
        },
        close: () => base.close(),
      };
    },
  });
}

function liable(valeur: unknown): SQLInputValue {
  if (valeur instanceof Date) return valeur.getTime();
  if (typeof valeur === 'boolean') return valeur ? 1 : 0;
  return valeur as SQLInputValue;
}
