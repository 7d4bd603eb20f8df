import { describe, expect, it } from 'vitest';
import { lireDate, preparerFormat } from './lecture-date.ts';
import { formatHorsSujet } from './validation.ts';

const lire = (format: string, texte: string, fuseau = 'Europe/Paris'): string => {
  const prepare = preparerFormat(format);
  if (!('date' in prepare)) throw new Error(prepare.en);
  const lue = lireDate(texte, prepare, fuseau);
  return lue.ok ? lue.date.toISOString() : lue.motif;
};

describe('lireDate', () => {
  const dixHeuresTrente = '2026-10-05T08:30:00.000Z';
  it.each([
    '05/10/2026 10:30',
    '5/10/2026 10:30',
    '05/10/2026 10h30',
    '05/10/2026 10 h 30',
    '05/10/2026 10.30',
    '05/10/2026 à 10h30',
    '05/10/2026\u00a010:30',
    '05/10/2026 10:30:00',
    '05/10/2026T10:30',
    '2026-10-05T10:30:00.000',
    '2026-10-05 10:30',
    '2026-10-05T08:30:00Z',
    '2026-10-05T04:30:00-04:00',
    '46300.4375',
    '46300,4375',
  ])('reads %j in dd/MM/yyyy HH:mm', (texte) => {
    expect(lire('dd/MM/yyyy HH:mm', texte)).toBe(dixHeuresTrente);
  });
  it.each(['05/10/2026', '5/10/2026', '46300', '2026-10-05'])('a day without an hour begins it: %j', (texte) => {
    expect(lire('dd/MM/yyyy HH:mm', texte)).toBe('2026-10-04T22:00:00.000Z');
  });
  it.each([
    ['dd/MM/yyyy', '05/10/2026 10:30', dixHeuresTrente],
    ['MM/dd/yyyy hh:mm:ss a', '10/05/2026 10:30:00 AM', dixHeuresTrente],
    ['MM/dd/yyyy hh:mm a', '10/05/2026 10:30:00 am', dixHeuresTrente],
    ['MM/dd/yyyy hh:mm a', '10/05/2026 12:00 PM', '2026-10-05T10:00:00.000Z'],
    ['MM/dd/yyyy hh:mm a', '10/05/2026 12:00 AM', '2026-10-04T22:00:00.000Z'],
    ['yyyy-MM-ddTHH:mm:ss.SSS', '2026-10-05T10:30:00.000', dixHeuresTrente],
    ['yyyyMMddHHmm', '202610051030', dixHeuresTrente],
    ['ddMMyyyy', '05102026', '2026-10-04T22:00:00.000Z'],
    ['dd/MM/yy HH:mm', '05/10/26 10:30', dixHeuresTrente],
    ['d MMMM yyyy', '5 octobre 2026', '2026-10-04T22:00:00.000Z'],
    ['d MMM yyyy', '5 Oct 2026', '2026-10-04T22:00:00.000Z'],
    ['d MMMM yyyy', '1er août 2026', '2026-07-31T22:00:00.000Z'],
    ['EEE dd/MM/yyyy', 'lun. 05/10/2026', '2026-10-04T22:00:00.000Z'],
  ])('in %j, %j', (format, texte, attendu) => {
    expect(lire(format, texte)).toBe(attendu);
  });
  it.each([
    ['MM/dd/yyyy hh:mm:ss a', '11/08/2026 15:00:00 AM', 'IMPOSSIBLE'],
    ['MM/dd/yyyy hh:mm:ss a', '11/08/2026 00:10:00 AM', 'IMPOSSIBLE'],
    ['MM/dd/yyyy hh:mm:ss a', '11/08/2026 03:00:00', 'FORME'],
    ['dd/MM/yyyy HH:mm', '11/08/2026 03:00 PM', 'FORME'],
    ['dd/MM/yyyy HH:mm', '31/02/2026 10:00', 'IMPOSSIBLE'],
    ['dd/MM/yyyy HH:mm', '29/02/2027', 'IMPOSSIBLE'],
    ['dd/MM/yyyy HH:mm', '05/10/2026 24:00', 'IMPOSSIBLE'],
    ['dd/MM/yyyy HH:mm', '05/10/2026 10:60', 'IMPOSSIBLE'],
    ['dd/MM/yyyy HH:mm', '05/10/2026 10', 'FORME'],
    ['dd/MM/yyyy HH:mm', '28/03/2027 02:30', 'SAUTEE'],
    ['dd/MM/yyyy HH:mm', '2027-03-28T02:30', 'SAUTEE'],
    ['EEE dd/MM/yyyy', 'mardi 05/10/2026', 'IMPOSSIBLE'],
    ['yyyyMMdd', '2026105', 'FORME'],
  ])('in %j, not %j: %s', (format, texte, motif) => {
    expect(lire(format, texte)).toBe(motif);
  });
  it('of an hour that comes twice reads the first, whatever the season', () => {
    expect(lire('dd/MM/yyyy HH:mm', '25/10/2026 02:30')).toBe('2026-10-25T00:30:00.000Z');
  });
  it('is not kept busy by a long text', () => {
    const debut = performance.now();
    for (const texte of ['5/'.repeat(50_000), ' '.repeat(100_000), `5${' '.repeat(100_000)}/`, '1'.repeat(100_000)])
      lire('dd/MM/yyyy HH:mm', texte);
    expect(performance.now() - debut).toBeLessThan(2000);
  });
});

describe('formatHorsSujet', () => {
  const dire = (format: string, ...valeurs: string[]) => formatHorsSujet(valeurs, format, 'Europe/Paris')?.fr ?? null;
  it('says at once a format that no date of the file has, and one that they have', () => {
    expect(dire('dd/MM/yyyy HH:mm', '13-02-2026 10:00', '02-03-2026')).toBe(
      'Aucune date du fichier n’est au format « dd/MM/yyyy HH:mm », par exemple « 13-02-2026 10:00 ». Essayez dd-MM-yyyy HH:mm.',
    );
    expect(dire('dd/MM/yyyy', '02/13/2026', '02/14/2026', '02/15/2026')).toContain('Essayez MM/dd/yyyy HH:mm.');
  });
  it('leaves the rest to the lines: one date that fits, impossible ones, words', () => {
    expect(dire('dd/MM/yyyy', '2-3-2026', '02/03/2026')).toBeNull();
    expect(dire('dd/MM/yyyy', '31/02/2026')).toBeNull();
    expect(dire('dd/MM/yyyy', 'hier', 'demain')).toBeNull();
    expect(dire('dd/MM/yyyy')).toBeNull();
  });
});
