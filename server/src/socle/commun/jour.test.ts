import { DateTime } from 'luxon';
import { expect, it } from 'vitest';
import { jourEnMots } from './jour.ts';

const dire = (jour: string, forme: string, langue: 'fr' | 'en') => jourEnMots(DateTime.fromISO(jour), forme, langue);

it.each([
  ['2027-03-01', 'd LLLL yyyy', '1er mars 2027', '1 March 2027'],
  ['2027-04-01', 'cccc d LLLL', 'jeudi 1er avril', 'Thursday 1 April'],
  ['2027-03-11', 'd LLLL yyyy', '11 mars 2027', '11 March 2027'],
  ['2027-03-21', 'cccc d LLLL yyyy', 'dimanche 21 mars 2027', 'Sunday 21 March 2027'],
])('%s en mots', (jour, forme, fr, en) => {
  expect([dire(jour, forme, 'fr'), dire(jour, forme, 'en')]).toEqual([fr, en]);
});
