import { describe, expect, it } from 'vitest';
import {
  cadranDu,
  fautesDesPlages,
  heuresDuJour,
  plagesDe,
  remplacer,
  SEMAINE_HABITUELLE,
  semaineDu,
} from './semaine.ts';

const matin = { jourSemaine: 1, debut: '08:00', fin: '12:00' };
const semaine = (valableDu: string, plages = [matin]) => ({ valableDu, plages });
const iso = (jour: string, plages = [{ ...matin, jourSemaine: 7 }]) =>
  heuresDuJour(plages, cadranDu(jour)).map(({ debut, fin }) => [debut.toISOString(), fin.toISOString()]);

describe('la semaine', () => {
  it('vaut depuis son jour, jusqu’à la suivante', () => {
    const semaines = [semaine('2026-01-01'), semaine('2026-06-01')];
    expect(semaineDu(semaines, '2025-12-31')).toBeUndefined();
    expect(semaineDu(semaines, '2026-05-31')?.valableDu).toBe('2026-01-01');
    expect(semaineDu(semaines, '2026-06-01')?.valableDu).toBe('2026-06-01');
  });

  it('remplace celle de son jour et celles d’après', () => {
    const semaines = [semaine('2026-01-01'), semaine('2026-06-01'), semaine('2026-09-01')];
    expect(remplacer(semaines, semaine('2026-06-01', [])).map(({ valableDu }) => valableDu)).toEqual([
      ...['2026-01-01', '2026-06-01'],
    ]);
  });

  it('la sienne passe avant celle de l’entreprise ; vide, c’est celle de l’entreprise', () => {
    const sienne = { jourSemaine: 2, debut: '07:00', fin: '09:00' };
    expect(plagesDe([semaine('2026-01-01', [sienne])], [SEMAINE_HABITUELLE], '2026-02-01')).toEqual([sienne]);
    expect(plagesDe([semaine('2026-03-01', [sienne])], [SEMAINE_HABITUELLE], '2026-02-01')).toHaveLength(10);
    expect(plagesDe([semaine('2026-01-01', [])], [SEMAINE_HABITUELLE], '2026-02-01')).toHaveLength(10);
  });

  it('dit l’heure de Paris, le jour de 23 heures et celui de 25', () => {
    expect(iso('2027-03-28')).toEqual([['2027-03-28T06:00:00.000Z', '2027-03-28T10:00:00.000Z']]);
    expect(iso('2026-10-25')).toEqual([['2026-10-25T07:00:00.000Z', '2026-10-25T11:00:00.000Z']]);
    const nuit = [{ jourSemaine: 7, debut: '00:00', fin: '24:00' }];
    expect(iso('2027-03-28', nuit)).toEqual([['2027-03-27T23:00:00.000Z', '2027-03-28T22:00:00.000Z']]);
  });
});

describe('les fautes', () => {
  it.each([
    [{ ...matin, jourSemaine: 8 }, 'jourSemaine'],
    [{ ...matin, debut: '8:00' }, 'debut'],
    [{ ...matin, debut: '24:00' }, 'debut'],
    [{ ...matin, fin: '12:60' }, 'fin'],
    [{ ...matin, fin: '08:00' }, 'fin'],
  ])('%o : %s', (plage, champ) => {
    expect(fautesDesPlages([plage]).map((faute) => faute.champ)).toEqual([champ]);
  });

  it('deux plages du même jour ne se recoupent pas, et quatre suffisent', () => {
    expect(fautesDesPlages([matin, { ...matin, debut: '11:59', fin: '13:00' }])[0]).toMatchObject({ rang: 1 });
    expect(fautesDesPlages([matin, { ...matin, debut: '12:00', fin: '13:00' }, { ...matin, jourSemaine: 2 }])).toEqual(
      [],
    );
    const heures = ['01', '02', '03', '04', '05'].map((h) => ({ jourSemaine: 1, debut: `${h}:00`, fin: `${h}:30` }));
    expect(fautesDesPlages(heures).map(({ rang }) => rang)).toEqual([4]);
  });
});
