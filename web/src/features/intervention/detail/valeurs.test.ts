import { expect, it } from 'vitest';
import { changements, type ValeursModification } from './valeurs';

const BASE: ValeursModification = {
  ...{ clientId: '1', titre: 'Fuite', adresse: '3 quai Tilsitt', codePostal: '69002', urgenceId: '2' },
  ...{ datePrevue: '2026-11-21T09:30', echeance: '', description: '', rapport: '', minutes: '45' },
};
const TOUS = Object.keys(BASE);

it('sends only what differs from the row, and what one may change', () => {
  expect(changements(BASE, { ...BASE }, TOUS)).toEqual({});
  const valeurs = { ...BASE, titre: 'Fuite d’eau', minutes: '50' };
  expect(changements(BASE, valeurs, TOUS)).toEqual({ titre: 'Fuite d’eau', minutes: 50 });
  expect(changements(BASE, valeurs, ['minutes'])).toEqual({ minutes: 50 });
});

it('sends days and hours of Paris, and nothing for what was emptied', () => {
  expect(changements(BASE, { ...BASE, datePrevue: '2026-07-21T09:30', echeance: '2026-11-30T18:00' }, TOUS)).toEqual({
    ...{ datePrevue: '2026-07-21T07:30:00.000Z', echeance: '2026-11-30T17:00:00.000Z' },
  });
  expect(changements(BASE, { ...BASE, datePrevue: '', codePostal: '', minutes: '' }, TOUS)).toEqual({
    ...{ datePrevue: null, codePostal: null, minutes: null },
  });
});
