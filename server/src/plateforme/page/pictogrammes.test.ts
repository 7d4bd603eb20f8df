import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PICTOGRAMMES } from './pictogrammes.ts';

it('les pictogrammes que l’API accepte sont ceux que le site sait dessiner', () => {
  const site = readFileSync(new URL('../../../../web/src/components/cadre/icones.ts', import.meta.url), 'utf8');
  const [, table = ''] = /ICONES = \{(.*?)\} as const/s.exec(site) ?? [];
  const noms = [...table.matchAll(/^ {2}'?([a-z-]+)'?: Icon/gm)].map(([, nom]) => nom);
  expect(noms.toSorted()).toEqual([...PICTOGRAMMES]);
});
