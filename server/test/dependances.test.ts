import { readdirSync, readFileSync } from 'node:fs';
import {
  type DatabaseConnection,
  type Driver,
  Kysely,
  MysqlAdapter,
  MysqlIntrospector,
  MysqlQueryCompiler,
} from 'kysely';
import { describe, expect, it } from 'vitest';

const VERROU = readFileSync(new URL('../../pnpm-lock.yaml', import.meta.url), 'utf8');
const PAQUET = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** Below these, an advisory is known; see docs of each. */
const PLANCHERS: [RegExp, string][] = [
  [/@apollo\/server/, '5.5.0'],
  [/next/, '16.2.6'],
  [/@mikro-orm\/[a-z]+/, '7.0.6'],
  [/graphql/, '16.12.0'],
  [/@escape\.tech\/graphql-armor-max-depth/, '2.4.2'],
];

/** Every version of a package that the lock file lets in: the entries of its `packages:` section. */
function versions(nom: RegExp): string[] {
  const entrees = VERROU.slice(VERROU.indexOf('\npackages:'), VERROU.indexOf('\nsnapshots:'));
  const motif = new RegExp(`^ {2}'?(?:${nom.source})@(\\d+\\.\\d+\\.\\d+)[^(:']*'?:$`, 'gm');
  return [...entrees.matchAll(motif)].map(([, version]) => version ?? '');
}
const nombre = (version: string) => version.split('.').reduce((total, partie) => total * 100_000 + Number(partie), 0);

describe('les versions installées', () => {
  it.each(PLANCHERS)('%s : %s au moins', (nom, plancher) => {
    const installees = versions(nom);
    expect(installees).not.toEqual([]);
    expect(installees.filter((version) => nombre(version) < nombre(plancher))).toEqual([]);
  });

  it('graphql reste en version 16, en un seul exemplaire', () => {
    expect(versions(/graphql/).map((version) => version.split('.')[0])).toEqual(['16']);
  });

  it('ce qui est corrigé ici l’est pour cette version : une autre se relit d’abord (décisions 10 et 38)', () => {
    const corrigees = readdirSync(new URL('../../patches', import.meta.url)).map((nom) => nom.replace(/\.patch$/, ''));
    expect(corrigees.sort()).toEqual(['graphql-shield@7.6.5', 'kysely@0.29.6']);
    expect(versions(/graphql-shield/)).toEqual(['7.6.5']);
    expect(versions(/kysely/)).toEqual(['0.29.6']);
  });

  it.each(['BEGIN', 'ROLLBACK'])('Kysely rend la connexion quand %s échoue', async (lequel) => {
    let rendues = 0;
    const connexion: DatabaseConnection = {
      executeQuery: async () => ({ rows: [] }),
      async *streamQuery() {},
    };
    const siLui = (nom: string) => (nom === lequel ? Promise.reject(new Error(nom)) : Promise.resolve());
    const pilote: Driver = {
      init: async () => undefined,
      acquireConnection: async () => connexion,
      beginTransaction: () => siLui('BEGIN'),
      commitTransaction: () => siLui('COMMIT'),
      rollbackTransaction: () => siLui('ROLLBACK'),
      releaseConnection: async () => {
        rendues++;
      },
      destroy: async () => undefined,
    };
    const base = new Kysely({
      dialect: {
        createDriver: () => pilote,
        createAdapter: () => new MysqlAdapter(),
        createQueryCompiler: () => new MysqlQueryCompiler(),
        createIntrospector: (ouverte) => new MysqlIntrospector(ouverte),
      },
    });
    const echoue = async () => (await base.startTransaction().execute()).rollback().execute();
    await expect(echoue()).rejects.toThrow(lequel);
    await expect.poll(() => rendues).toBe(1);
  });

  it('celles du serveur sont fixées au chiffre près', () => {
    const mobiles = Object.entries<string>(PAQUET.dependencies).filter(
      ([, version]) => !/^\d+\.\d+\.\d+/.test(version),
    );
    expect(mobiles).toEqual([]);
  });
});
