import { expect, it } from 'vitest';
import { formaterNumero } from './telephone';

it.each([
  ['+33612345678', '06 12 34 56 78'],
  ['+33 6 12 34 56 78', '06 12 34 56 78'],
  ['+33.1.44.55.66.77', '01 44 55 66 77'],
  ['+3361234567', '+3361234567'],
  ['+336123456789', '+336123456789'],
  ['+4930123456', '+4930123456'],
  ['', ''],
])('%s is read aloud as « %s »', (e164, lu) => {
  expect(formaterNumero(e164).replaceAll('\u00a0', ' ')).toBe(lu);
});
