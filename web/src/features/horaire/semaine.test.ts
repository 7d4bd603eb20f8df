import { describe, expect, it } from 'vitest';
import { ecrirePlages, lirePlages, resumer, semaineDu } from './semaine';

const bureau = [1, 2, 3, 4, 5].flatMap((jourSemaine) => [
  { jourSemaine, debut: '08:00', fin: '12:00' },
  { jourSemaine, debut: '13:30', fin: '17:30' },
]);

describe('les heures d’un jour', () => {
  it.each(['08:00–12:00, 13:30–17:30', '8h-12h ; 13h30 - 17h30', '8-12,13:30to17:30'])('%s se lit', (saisie) => {
    expect(lirePlages(saisie)).toEqual([
      { debut: '08:00', fin: '12:00' },
      { debut: '13:30', fin: '17:30' },
    ]);
  });

  it.each(['matin', '8-', '12-8', '8-25', '8:60-9', '8-12, 11-13', '1-2,3-4,5-6,7-8,9-10', '8-12,'])(
    '%s ne se lit pas',
    (saisie) => {
      expect(lirePlages(saisie)).toBeNull();
    },
  );

  it('vides, ce jour n’est pas travaillé ; minuit finit un jour', () => {
    expect(lirePlages('  ')).toEqual([]);
    expect(lirePlages('20:00–24:00')).toEqual([{ debut: '20:00', fin: '24:00' }]);
  });

  it('se relisent telles qu’elles s’écrivent', () => {
    expect(ecrirePlages(bureau, 6)).toBe('');
    expect(lirePlages(ecrirePlages(bureau, 1))).toHaveLength(2);
  });
});

it('une semaine se résume, les jours pareils ensemble', () => {
  const avecSamedi = [...bureau, { jourSemaine: 6, debut: '09:00', fin: '12:00' }];
  expect(resumer(avecSamedi, 'fr')).toBe('lun.–ven. 08:00–12:00, 13:30–17:30 · sam. 09:00–12:00');
  expect(resumer(avecSamedi.slice(2), 'en')).toBe('Tue–Fri 08:00–12:00, 13:30–17:30 · Sat 09:00–12:00');
});

it('vaut la dernière commencée', () => {
  const [une, autre] = ['2026-01-01', '2026-06-01'].map((valableDu) => ({ valableDu, plages: [] }));
  if (une && autre) expect(semaineDu([une, autre], '2026-05-31')).toBe(une);
});
