import { expect, it } from 'vitest';
import { adresseEnLigne, lienCarte } from './adresse';

it.each([
  ['3 quai Tilsitt, Lyon', '69002', '3 quai Tilsitt, Lyon, 69002'],
  ['3 quai Tilsitt, 69002 Lyon', '69002', '3 quai Tilsitt, 69002 Lyon'],
  ['3 quai Tilsitt', null, '3 quai Tilsitt'],
  ['3 quai Tilsitt', '', '3 quai Tilsitt'],
  [null, '69002', '69002'],
  ['', null, ''],
])('%s and %s are « %s »', (adresse, codePostal, ligne) => {
  expect(adresseEnLigne({ adresse, codePostal })).toBe(ligne);
});

it('opens a map of it, whatever it is made of', () => {
  expect(lienCarte({ adresse: '3 & 5 rue #1', codePostal: null })).toBe(
    'https://www.openstreetmap.org/search?query=3%20%26%205%20rue%20%231',
  );
});
