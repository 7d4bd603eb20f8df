import { describe, expect, it } from 'vitest';
import { avertir } from './avertissements.ts';
import { autour, departAvant, lireBareme, trajetsDe, type VisitePrise } from './trajet.ts';

const SECTEURS = [
  { id: 1, prefixes: ['440', '441'] },
  { id: 2, prefixes: ['441', '85'] },
  { id: 3, prefixes: ['B1'] },
];
const lieu = (codePostal: string | null) => ({ codePostal });
const a = (heure: string) => new Date(`2026-12-03T${heure}:00.000Z`);
const visite = (debut: string, fin: string, codePostal: string | null = '44000'): VisitePrise => ({
  ...{ debut: a(debut), fin: a(fin), codePostal, prend: true },
});
const jour = {
  entier: { debut: a('00:00'), fin: new Date('2026-12-04T00:00:00.000Z') },
  heures: [
    { debut: a('08:00'), fin: a('12:00') },
    { debut: a('13:30'), fin: a('17:30') },
  ],
};
const journee = (visites: VisitePrise[], base: string | null = null) => ({
  ...{ jour, visites, base: base === null ? null : lieu(base) },
});

describe('le trajet entre deux lieux', () => {
  const { entre, secteursDe } = trajetsDe(SECTEURS);
  const minutes = (de: string | null, vers: string | null) => entre(lieu(de), lieu(vers)).minutes;

  it('même code postal, même secteur, ailleurs ; inconnu se dit', () => {
    expect([minutes('44000', '44000'), minutes('44000', '44100'), minutes('44000', '69001')]).toEqual([10, 20, 40]);
    expect(entre(lieu('44000'), lieu('44100'))).toEqual({ minutes: 20, proche: 'SECTEUR', connu: true });
    for (const [de, vers] of [
      [null, '44000'],
      ['44000', null],
      [null, null],
    ] as const)
      expect(entre(lieu(de), lieu(vers))).toEqual({ minutes: 30, proche: null, connu: false });
  });

  it('un lieu peut être de deux secteurs ; il suffit d’un en commun', () => {
    expect(secteursDe(lieu('44100'))).toEqual([1, 2]);
    expect([minutes('44100', '85000'), minutes('44000', '85000')]).toEqual([20, 40]);
  });

  it('lit un code d’ailleurs comme il est écrit', () => {
    expect(secteursDe(lieu('B-1000'))).toEqual([3]);
    expect(minutes('B-1000', 'B-1050')).toBe(20);
  });

  it('d’un barème illisible, celui d’usage', () => {
    const usage = { memeLieu: 10, memeSecteur: 20, ailleurs: 40 };
    expect(lireBareme(' 5, 15 ,60')).toEqual({ memeLieu: 5, memeSecteur: 15, ailleurs: 60 });
    for (const ecrit of [
      null,
      undefined,
      '',
      '10,20',
      '10,20,40,50',
      '10,vingt,40',
      '10,-20,40',
      '10,20,241',
      '1e1,2,3',
    ])
      expect([ecrit, lireBareme(ecrit)]).toEqual([ecrit, usage]);
    expect(trajetsDe(SECTEURS, lireBareme('5,15,60')).entre(lieu('44000'), lieu('1')).minutes).toBe(60);
  });
});

describe('autour d’une visite', () => {
  const trajets = trajetsDe(SECTEURS);
  const mots = (
    ...[visites, base, debut, fin, codePostal = '44000']: [
      VisitePrise[],
      string | null,
      string,
      string,
      (string | null)?,
    ]
  ) => avertir(trajets, journee(visites, base), jour.heures, { ...visite(debut, fin), codePostal }).map(({ fr }) => fr);

  it('dit de combien le trajet est serré, avant et après', () => {
    const visites = [visite('09:00', '10:00', '69001'), visite('11:15', '12:00', '44100')];
    const { avant, apres } = autour(trajets, journee(visites), visite('10:15', '11:00'));
    expect([avant?.manque, apres?.manque]).toEqual([25, 5]);
    expect(mots(visites, null, '10:15', '11:00')).toEqual([
      'trajet serré de 25 min depuis la visite d’avant',
      'trajet serré de 5 min jusqu’à la visite d’après',
    ]);
    expect(mots(visites, null, '10:40', '10:55')).toEqual([]);
  });

  it('vient de celle qui finit la dernière, même si deux se recoupent', () => {
    const visites = [visite('08:00', '10:00', '69001'), visite('08:30', '09:00', '44000')];
    expect(departAvant(journee(visites), a('10:30'))?.lieu.codePostal).toBe('69001');
    expect(departAvant(journee(visites), a('09:30'))?.lieu.codePostal).toBe('44000');
  });

  it('la première vient de la base, d’où l’on part aussi tôt qu’il faut ; les autres non', () => {
    const { avant } = autour(trajets, journee([], '69001'), visite('08:00', '09:00'));
    expect(avant).toEqual({ trajet: { minutes: 40, proche: null, connu: true }, manque: 0 });
    expect(mots([], '69001', '08:00', '09:00')).toEqual([]);
    const suite = autour(trajets, journee([visite('08:00', '08:30')], '69001'), visite('09:00', '10:00'));
    expect(suite.avant?.trajet.minutes).toBe(10);
    const pendant = journee([visite('08:00', '10:00')], '69001');
    expect(autour(trajets, pendant, visite('09:00', '09:30')).avant).toBeNull();
    expect(departAvant(journee([]), a('09:00'))).toBeNull();
  });

  it('un lieu inconnu ne se dit que s’il manque du temps', () => {
    expect(mots([visite('09:00', '10:00', null)], null, '10:10', '11:00')).toEqual([
      'trajet inconnu, peut-être serré de 20 min depuis la visite d’avant',
    ]);
    expect(mots([visite('09:00', '10:00', null)], null, '10:30', '11:00')).toEqual([]);
  });

  it('hors des heures : midi compris', () => {
    expect(mots([], null, '11:30', '12:30')).toEqual(['hors des heures de travail']);
    expect(mots([], null, '11:30', '12:00')).toEqual([]);
  });

  it('la veille et le lendemain n’y sont pour rien', () => {
    const veille = {
      ...visite('00:00', '00:00', '69001'),
      debut: new Date('2026-12-02T20:00:00Z'),
      fin: new Date('2026-12-02T23:50:00Z'),
    };
    expect(autour(trajets, journee([veille]), visite('00:00', '00:30')).avant).toBeNull();
  });
});
