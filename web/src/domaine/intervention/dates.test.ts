import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { creneauEnDeux, formaterCourt, formaterCreneau, formaterDuree } from './dates';

const MINUTE = 60_000;
const HEURE = 60 * MINUTE;
beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z') }));
afterEach(() => void vi.useRealTimers());

it.each([
  [0, '1 minute', '1 minute'],
  [59 * MINUTE + 59_000, '59 minutes', '59 minutes'],
  [HEURE, '1 heure', '1 hour'],
  [24 * HEURE - 1, '23 heures', '23 hours'],
  [24 * HEURE, '1 jour', '1 day'],
  [75 * HEURE, '3 jours', '3 days'],
])('%d ms late is %s, %s', (ms, fr, en) => {
  expect(formaterDuree(ms, 'fr').replaceAll('\u00a0', ' ')).toBe(fr);
  expect(formaterDuree(ms, 'en')).toBe(en);
});

it('says a slot on one line, its day once', () => {
  expect(formaterCreneau('2026-11-21T08:30:00Z', null, 'en')).toBe('Sat 21 Nov, 09:30');
  const deux = formaterCreneau('2026-11-21T08:30:00Z', '2026-11-21T09:45:00Z', 'fr');
  expect(deux.replace(/[\u2009\u00a0]/g, ' ')).toBe('sam. 21 nov., 09:30 – 10:45');
});

it('says a slot on two lines; one that lasts into another day has both', () => {
  expect(creneauEnDeux('2026-11-20T07:00:00Z', '2026-11-20T08:15:00Z', 'fr')).toEqual([
    'ven. 20 nov.',
    '08:00 – 09:15',
  ]);
  expect(creneauEnDeux('2026-11-20T07:00:00Z', null, 'fr')).toEqual(['ven. 20 nov.', '08:00']);
  expect(creneauEnDeux('2026-11-20T21:00:00Z', '2026-11-20T23:30:00Z', 'en')).toEqual([
    'Fri 20 Nov, 22:00',
    'Sat 21 Nov, 00:30',
  ]);
});

it('says the year where it is not that of today in Paris', () => {
  expect(formaterCourt('2026-11-21T07:56:00Z', 'fr')).toBe('21 nov., 08:56');
  expect(formaterCourt('2025-11-21T07:56:00Z', 'fr')).toBe('21 nov. 2025, 08:56');
  // In Paris it is the first of January already, whatever the device says.
  expect(formaterCourt('2026-12-31T23:30:00Z', 'en')).toBe('1 Jan 2027, 00:30');
  expect(formaterCourt('2025-12-31T23:30:00Z', 'en')).toBe('1 Jan, 00:30');
});
