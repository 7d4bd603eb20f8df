import { readFileSync } from 'node:fs';
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

  it('celles du serveur sont fixées au chiffre près', () => {
    const mobiles = Object.entries<string>(PAQUET.dependencies).filter(
      ([, version]) => !/^\d+\.\d+\.\d+/.test(version),
    );
    expect(mobiles).toEqual([]);
  });
});
