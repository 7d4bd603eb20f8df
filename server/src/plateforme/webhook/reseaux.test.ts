import { describe, expect, it } from 'vitest';
import { Reseaux } from './reseaux.ts';

const SUR = { enClair: false };
const EN_CLAIR = { enClair: true };

describe('Les adresses que l’on appelle', () => {
  it.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946', '::ffff:93.184.216.34'])(
    '%s, publique : avec TLS seulement',
    (adresse) => {
      expect(new Reseaux([]).permet(adresse, SUR)).toBe(true);
      expect(new Reseaux([]).permet(adresse, EN_CLAIR)).toBe(false);
    },
  );

  it.each([
    ['l’hôte lui-même', ['127.0.0.1', '127.8.9.10', '::1', '0.0.0.0', '::']],
    ['un réseau privé', ['10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12::1']],
    ['le lien', ['169.254.1.1', 'fe80::1', 'fe80::1%eth0']],
    ['les métadonnées d’un hébergeur', ['169.254.169.254', 'fd00:ec2::254', '100.100.100.200', '168.63.129.16']],
    ['un opérateur (CGNAT)', ['100.64.0.1', '100.127.255.255']],
    ['plusieurs à la fois', ['224.0.0.1', '239.1.1.1', '255.255.255.255', 'ff02::1']],
    ['une IPv4 cachée', ['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::10.0.0.1', '64:ff9b::a00:1', '2002:a00:1::']],
    ['réservé', ['192.0.2.1', '198.18.0.1', '240.0.0.1', '2001:db8::1', 'fec0::1']],
    ['rien', ['', 'exemple.fr', '999.1.1.1']],
  ])('%s : jamais', (_quoi, adresses) => {
    const reseaux = new Reseaux([]);
    expect(adresses.filter((adresse) => reseaux.permet(adresse, SUR))).toEqual([]);
  });

  it('l’environnement ouvre des réseaux, aussi sans TLS, et rien d’autre', () => {
    const reseaux = new Reseaux(['loopback', '10.1.0.0/16', 'fd12::/16']);
    for (const adresse of ['127.0.0.1', '::1', '10.1.2.3', 'fd12::7', '::ffff:10.1.2.3'])
      expect([adresse, reseaux.permet(adresse, EN_CLAIR)]).toEqual([adresse, true]);
    for (const adresse of ['10.2.0.1', '169.254.169.254', 'fd13::1'])
      expect([adresse, reseaux.permet(adresse, SUR)]).toEqual([adresse, false]);
  });
});
