import { describe, expect, it } from 'vitest';
import { assembler, decouper, fauteDuMoment } from './moment';

describe('A day and an hour that are typed', () => {
  it('are one moment once both can be read', () => {
    expect(assembler('2026-11-21', '09:30')).toBe('2026-11-21T09:30');
    expect(decouper('2026-11-21T09:30')).toEqual({ jour: '2026-11-21', heure: '09:30' });
    expect(assembler('', '')).toBe('');
    expect(decouper('')).toEqual({ jour: '', heure: '' });
  });

  it.each([
    ['31/02/2027', '09:30'],
    ['2027-02-31', '09:30'],
    ['2026-11-21', '25h'],
    ['2026-11-21', '24:00'],
    ['2026-11-21', ''],
    ['', '09:30'],
    ['un de ces jours', 'tôt'],
  ])('« %s », « %s » stay as they were typed', (jour, heure) => {
    const garde = assembler(jour, heure);
    expect(garde).not.toContain('T0');
    expect(decouper(garde)).toEqual({ jour, heure });
    expect(fauteDuMoment(garde)).not.toBeNull();
  });

  it.each([
    ['', '', null],
    ['2026-11-21', '09:30', null],
    ['2026-11-21', '00:00', null],
    ['2026-11-21', '23:59', null],
    ['2027-02-31', '09:30', 'jourIllisible'],
    ['', '09:30', 'jourIllisible'],
    ['31/02', '25h', 'jourIllisible'],
    ['2026-11-21', '', 'heureIllisible'],
    ['2026-11-21', '9:30', 'heureIllisible'],
    ['2026-11-21', '24:00', 'heureIllisible'],
    ['2026-11-21', '10:60', 'heureIllisible'],
    // The night on which the clocks skip an hour; the night on which it comes twice has it.
    ['2027-03-28', '01:59', null],
    ['2027-03-28', '02:00', 'heureInexistante'],
    ['2027-03-28', '02:59', 'heureInexistante'],
    ['2027-03-28', '03:00', null],
    ['2026-10-25', '02:30', null],
  ])('« %s », « %s »: %s', (jour, heure, faute) => {
    expect(fauteDuMoment(assembler(jour, heure))).toBe(faute);
  });
});
