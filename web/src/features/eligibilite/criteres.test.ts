import { expect, it } from 'vitest';
import { ATTRIBUTS, avecAttribut, avecOperateur, type Critere, estComplet, normaliser, OPERATEURS } from './criteres';

const critere = (operateur: Critere['operateur'], ...valeurs: string[]): Critere => ({
  ...{ attribut: 'puissance', operateur, valeurs },
});

it('begins anew with another attribute, compared in its first way', () => {
  for (const attribut of ATTRIBUTS)
    expect(avecAttribut(attribut)).toEqual({ attribut, operateur: OPERATEURS[attribut][0], valeurs: [] });
});

it('keeps a bound between bounds, values between lists, and nothing from one to the other', () => {
  expect(avecOperateur(critere('AU_MOINS', '6'), 'ENTRE').valeurs).toEqual(['6']);
  expect(avecOperateur(critere('ENTRE', '6', '12'), 'AU_PLUS').valeurs).toEqual(['6']);
  expect(avecOperateur(critere('PARMI', '6', '9', '12'), 'HORS').valeurs).toEqual(['6', '9', '12']);
  expect(avecOperateur(critere('PARMI', '6'), 'AU_MOINS').valeurs).toEqual([]);
  expect(avecOperateur(critere('AU_MOINS', '6'), 'PARMI').valeurs).toEqual([]);
});

it('is complete with all its values', () => {
  expect([critere('ENTRE', '6', '12'), critere('AU_MOINS', '6'), critere('PARMI', '6')].map(estComplet)).toEqual([
    ...[true, true, true],
  ]);
  expect(
    [critere('ENTRE', '6'), critere('AU_MOINS'), critere('PARMI'), critere('PARMI', '6', ' ')].some(estComplet),
  ).toBe(false);
});

it.each([
  ['codePostal', ' 69 002 ', '69002'],
  ['codePostal', '2a', '2A'],
  ['prefixeNumero', '06', '+336'],
  ['prefixeNumero', '06 12', '+33612'],
  ['prefixeNumero', '0033 6', '+336'],
  ['prefixeNumero', '+32', '+32'],
  ['entite', ' nord ', 'nord'],
] as const)('%s « %s » is compared as « %s »', (attribut, saisie, forme) => {
  expect(normaliser(attribut, saisie)).toBe(forme);
});
