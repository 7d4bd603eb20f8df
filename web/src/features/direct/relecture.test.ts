import { describe, expect, it } from 'vitest';
import type { Evenement } from './flux';
import { apprendQuelqueChose, aRelire, deNotifications } from './relecture';

const evenement = (type: Evenement['type'], version: number | null) => ({ type, id: '7', version, acteur: null });

describe('An event', () => {
  it.each([
    ['of a later version', evenement('PLANIFIEE', 4), 3, true],
    ['of the version that is held', evenement('PLANIFIEE', 3), 3, false],
    ['of an earlier one, which came late', evenement('PLANIFIEE', 2), 3, false],
    ['of an intervention that is not held', evenement('INTERVENTION_CREEE', 1), undefined, true],
    ['of one that one no longer sees', evenement('REPLANIFIEE', null), 3, true],
    ['of a comment, which leaves the version', evenement('COMMENTAIRE', 3), 3, true],
    ['of a photo, which leaves it too', evenement('PIECE_JOINTE', 3), 3, true],
    ['of a time that came, which leaves it too', evenement('EN_RETARD', 3), 3, true],
  ])('%s', (_quoi, recu, connue, attendu) => {
    expect(apprendQuelqueChose(recu, connue)).toBe(attendu);
  });
});

describe('What is read again', () => {
  it.each([
    ['a list, whatever changed', ['consulterIntervention'], undefined, new Set(['7']), true],
    ['a page of several lists', ['moi', 'consulterIntervention'], undefined, new Set(['7']), true],
    ['the intervention that changed', ['voirIntervention'], '7', new Set(['7']), true],
    ['another one', ['voirIntervention'], '8', new Set(['7']), false],
    ['another one, when nobody knows what changed', ['voirIntervention'], '8', null, true],
    ['one that could not be read', ['voirIntervention'], undefined, new Set(['7']), true],
    ['a report, when nobody knows what changed', ['consulterRapport'], undefined, null, true],
    ['a report, at each change', ['consulterRapport'], undefined, new Set(['7']), false],
    ['what is no intervention', ['consulterOffre'], undefined, null, false],
  ])('%s', (_quoi, fonctions, lue, changees, attendu) => {
    expect(aRelire(fonctions, lue, changees)).toBe(attendu);
  });

  it('the notifications, on their own', () => {
    expect(deNotifications(['consulterNotification'])).toBe(true);
    expect(deNotifications(['consulterIntervention'])).toBe(false);
  });
});
