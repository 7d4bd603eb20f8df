import { expect, it } from 'vitest';
import { aplatir, changements, completer, deplier, puissanceDe } from './aplat';
import type { TermesEnvoyes } from './valeurs';

const tarif = (puissance: number, abonnement: string) => ({
  ...{ puissance, abonnement, kwh: '0.17', kwhPleines: null, kwhCreuses: null },
});
const TERMES: TermesEnvoyes = {
  ...{ fraisActivation: '12.5', engagementMois: 12, prixExact: true, valideDu: null },
  ...{ valideAu: '2027-12-31T22:15:00.000Z', tarifs: [tarif(6, '15.47'), tarif(9, '18')] },
};

it('has one value a field, a tariff being one, and is the terms again', () => {
  const aplat = aplatir(TERMES);
  expect(aplat).toMatchObject({ engagementMois: '12', valideDu: '', 'tarif.6': '15.47|0.17||' });
  expect(deplier(aplat)).toEqual(TERMES);
  expect(deplier({ ...aplat, prixExact: 'false', 'tarif.6': '' })).toMatchObject({
    ...{ prixExact: false, tarifs: [tarif(9, '18')] },
  });
  expect([puissanceDe('tarif.36'), puissanceDe('engagementMois')]).toEqual([36, null]);
});

it('puts the tariffs in the order of their power', () => {
  expect(deplier({ 'tarif.12': '3', 'tarif.6': '2' }).tarifs.map(({ puissance }) => puissance)).toEqual([6, 12]);
});

it('makes a tariff that one added or removed a field of all', () => {
  expect(completer({ 'tarif.6': 'a' }, { 'tarif.9': 'b' })).toEqual([
    { 'tarif.6': 'a', 'tarif.9': '' },
    { 'tarif.6': '', 'tarif.9': 'b' },
  ]);
});

it('sends only what differs', () => {
  expect(changements(TERMES, { ...TERMES, tarifs: [...TERMES.tarifs].reverse() })).toEqual({});
  expect(changements(TERMES, { ...TERMES, engagementMois: 24 })).toEqual({ engagementMois: 24 });
  expect(changements(TERMES, { ...TERMES, tarifs: [tarif(6, '15.47')] })).toEqual({ tarifs: [tarif(6, '15.47')] });
  expect(changements(TERMES, { ...TERMES, valideAu: null })).toEqual({ valideAu: null });
  // The end was given to the second by a program; its day, which is all that the form shows, is the same.
  expect(changements(TERMES, { ...TERMES, valideAu: '2027-12-31T23:00:00.000Z' })).toEqual({});
  expect(changements(TERMES, { ...TERMES, valideAu: '2028-01-01T23:00:00.000Z' })).toHaveProperty('valideAu');
});
