import { expect, it } from 'vitest';
import { etatDe, numeroSuivant } from './etats';

const MAINTENANT = Date.parse('2026-11-21T09:00:00Z');
const version = (valideDu: string | null, valideAu: string | null) => ({ valideDu, valideAu });

it.each([
  ['ACTIVE', version(null, null), 'ACTIVE'],
  ['ACTIVE', version('2026-11-21T09:00:00Z', null), 'ACTIVE'],
  ['ACTIVE', version('2026-11-21T09:00:01Z', null), 'PROGRAMMEE'],
  ['ACTIVE', version(null, '2026-11-21T09:00:01Z'), 'ACTIVE'],
  ['ACTIVE', version(null, '2026-11-21T09:00:00Z'), 'EXPIREE'],
  ['ACTIVE', null, 'ACTIVE'],
  ['SUSPENDUE', version(null, '2020-01-01T00:00:00Z'), 'SUSPENDUE'],
  ['EN_PREPARATION', null, 'EN_PREPARATION'],
] as const)('%s with %j is %s', (statut, versionActive, etat) => {
  expect(etatDe({ statut, versionActive }, MAINTENANT)).toBe(etat);
});

it('never gives a number twice', () => {
  expect(numeroSuivant({ versions: [] })).toBe(1);
  expect(numeroSuivant({ versions: [{ numero: 3 }, { numero: 7 }, { numero: 1 }] })).toBe(8);
});
