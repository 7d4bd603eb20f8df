import { expect, it } from 'vitest';
import { adresseDuLecteur, listeDeProxys } from './proxys';

const lecteur = (entete: string | null, proxys: string) => adresseDuLecteur(entete, listeDeProxys(proxys));

it.each([
  ['203.0.113.9, 127.0.0.1', 'loopback', '203.0.113.9'],
  // What a client writes further left is never reached.
  ['1.2.3.4, 203.0.113.9, 127.0.0.1', 'loopback', '203.0.113.9'],
  ['203.0.113.9, 10.1.2.3, ::1', 'loopback, uniquelocal', '203.0.113.9'],
  ['203.0.113.9, 10.1.2.3', 'loopback', '10.1.2.3'],
  ['203.0.113.9, 192.0.2.7', '192.0.2.0/24', '203.0.113.9'],
  ['203.0.113.9, 192.0.2.7', '192.0.2.8', '192.0.2.7'],
  ['203.0.113.9, ::ffff:127.0.0.1', 'loopback', '203.0.113.9'],
  ['2001:db8::9, fd00::1', 'uniquelocal', '2001:db8::9'],
  ['127.0.0.1', 'loopback', '127.0.0.1'],
  ['pas une adresse, 203.0.113.9', '', '203.0.113.9'],
  ['', 'loopback', undefined],
  [null, 'loopback', undefined],
])('of « %s » behind « %s »: %s', (entete, proxys, adresse) => {
  expect(lecteur(entete, proxys)).toBe(adresse);
});
