import { describe, expect, it } from 'vitest';
import {
  avecDeplacements,
  commenceA,
  decale,
  dureeMinutes,
  etire,
  memePlace,
  placeDe,
  quartsDe,
  visible,
  voisine,
} from './deplacement';

const a = (heure: string) => `2026-12-03T${heure}:00.000Z`;
const idriss = { id: '7', prenom: 'Idriss', nom: 'Camara' };
const manon = { id: '8', prenom: 'Manon', nom: 'Lefèvre' };
const place = { intervenant: idriss, debut: a('09:10'), fin: a('10:10') };

describe('une visite déplacée', () => {
  it('dure autant, et garde ses minutes', () => {
    expect(decale(place, 2)).toEqual({ ...place, debut: a('09:40'), fin: a('10:40') });
    expect(decale(place, -1)).toEqual({ ...place, debut: a('08:55'), fin: a('09:55') });
    expect(commenceA(place, a('14:00'))).toEqual({ ...place, debut: a('14:00'), fin: a('15:00') });
    expect(placeDe(manon, a('08:00'), 90)).toEqual({ intervenant: manon, debut: a('08:00'), fin: a('09:30') });
  });

  it('d’autant de quarts d’heure que de pixels, au plus près', () => {
    const montre = { debut: a('06:00'), fin: a('19:00') };
    // 13 hours on 520 pixels: ten of them are a quarter of an hour.
    expect([0, 4, 6, 10, 14, -16].map((pixels) => quartsDe(pixels, 520, montre))).toEqual([0, 0, 1, 1, 1, -2]);
    expect(quartsDe(10, 0, montre)).toBe(0);
  });

  it('dans un jour de 23 heures, d’autant de temps que l’on voit', () => {
    const [debut, fin] = ['2027-03-28T00:30:00.000Z', '2027-03-28T01:30:00.000Z'];
    expect(decale({ debut, fin }, 4)).toEqual({ debut: fin, fin: '2027-03-28T02:30:00.000Z' });
  });
});

describe('une visite étirée', () => {
  it('ne bouge jamais son autre bord', () => {
    expect(etire(place, 'fin', 2)).toEqual({ ...place, fin: a('10:40') });
    expect(etire(place, 'debut', 1)).toEqual({ ...place, debut: a('09:25') });
    expect(etire(place, 'debut', -1)).toEqual({ ...place, debut: a('08:55') });
  });

  it('d’un quart d’heure au moins, d’un jour au plus', () => {
    expect(etire(place, 'fin', -40)).toEqual({ ...place, fin: a('09:25') });
    expect(etire(place, 'debut', 40)).toEqual({ ...place, debut: a('09:55') });
    expect(dureeMinutes(etire(place, 'fin', 400))).toBe(24 * 60);
  });

  it('laissée où elle est, garde ses cinq minutes', () => {
    const courte = { ...place, fin: a('09:15') };
    expect(etire(courte, 'fin', 0)).toEqual(courte);
  });
});

it('une place est la même par sa personne et ses deux bords', () => {
  expect(memePlace(place, { ...place })).toBe(true);
  expect(memePlace(place, { ...place, intervenant: manon })).toBe(false);
  expect(memePlace(place, etire(place, 'fin', 1))).toBe(false);
});

it('ne se voit plus quand elle commence un autre jour', () => {
  const jour = { debut: '2026-12-02T23:00:00.000Z', fin: '2026-12-03T23:00:00.000Z' };
  expect(visible(place, jour)).toBe(true);
  expect(visible(commenceA(place, jour.debut), jour)).toBe(true);
  expect(visible(commenceA(place, jour.fin), jour)).toBe(false);
  expect(visible(commenceA(place, '2026-12-02T22:45:00.000Z'), jour)).toBe(false);
});

describe('les lignes du tableau', () => {
  const creneau = (id: string, debut: string, fin: string) => ({ intervention: { id }, debut: a(debut), fin: a(fin) });
  const pris = { intervention: null, debut: a('15:00'), fin: a('16:00') };
  const lignes = [
    { intervenant: idriss, creneaux: [creneau('1', '08:00', '09:00'), pris, creneau('2', '16:00', '17:00')] },
    { intervenant: manon, creneaux: [creneau('3', '10:00', '11:00')] },
  ];
  const rien = () => undefined;

  it('restent les mêmes où rien ne bouge', () => {
    expect(avecDeplacements(lignes, new Map(), rien)).toEqual(lignes);
  });

  it('montrent une visite là où on la mène, sans en changer l’ordre chez la même personne', () => {
    const [chez] = avecDeplacements(lignes, new Map([['1', placeDe(idriss, a('18:00'), 30)]]), rien);
    expect(chez?.creneaux).toEqual([creneau('1', '18:00', '18:30'), pris, creneau('2', '16:00', '17:00')]);
  });

  it('la passent d’une personne à l’autre', () => {
    const [avant, apres] = avecDeplacements(lignes, new Map([['1', placeDe(manon, a('08:00'), 60)]]), rien);
    expect(avant?.creneaux).toEqual([pris, creneau('2', '16:00', '17:00')]);
    expect(apres?.creneaux).toEqual([creneau('3', '10:00', '11:00'), creneau('1', '08:00', '09:00')]);
  });

  it('prennent une visite du panier, et l’y rendent', () => {
    const panier = (id: string) => creneau(id, '00:00', '00:00');
    const [, apres] = avecDeplacements(lignes, new Map([['9', placeDe(manon, a('08:00'), 60)]]), panier);
    expect(apres?.creneaux.at(-1)).toEqual(creneau('9', '08:00', '09:00'));
    const [rendue] = avecDeplacements(lignes, new Map([['2', null]]), panier);
    expect(rendue?.creneaux).toEqual([creneau('1', '08:00', '09:00'), pris]);
  });

  it('se suivent : la personne d’au-dessus, celle d’au-dessous', () => {
    expect(voisine(lignes, '7', 1)?.intervenant).toBe(manon);
    expect(voisine(lignes, '7', -1)).toBeUndefined();
    expect(voisine(lignes, '8', 1)).toBeUndefined();
    expect(voisine(lignes, '6', 1)).toBeUndefined();
  });
});
