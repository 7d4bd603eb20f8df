import { expect, it } from 'vitest';
import { minutesDeLHorloge } from './horloge';

const ARRIVEE = '2026-11-21T08:00:00.000Z';
const apres = (minutes: number) => minutesDeLHorloge(ARRIVEE, Date.parse(ARRIVEE) + minutes * 60_000);

it('the time spent, from the arrival, in steps of five; never of another day', () => {
  expect([0, 1, 5, 6, 42, 45, 720].map(apres)).toEqual([5, 5, 5, 10, 45, 45, 720]);
  expect([-1, 721, 3_000].map(apres)).toEqual([null, null, null]);
  expect(minutesDeLHorloge(null, 0)).toBeNull();
});
