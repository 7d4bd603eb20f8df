import { isIP } from 'node:net';

/**
 * Whom an address stands for, in one writing: an IPv4 address, also written as IPv6; of IPv6 its /64, for whoever holds
 * one has as many addresses as they like. What is no address is nobody's in particular.
 */
export function reseauDe(ip: string): string {
  const [nue = ''] = ip.trim().toLowerCase().split('%');
  if (isIP(nue) === 4) return nue;
  if (isIP(nue) !== 6) return 'inconnue';
  const groupes = groupesDe(nue);
  const [a = 0, b = 0] = groupes.slice(6);
  // ::ffff:a.b.c.d, and what a translator makes of it (64:ff9b::/96): the IPv4 address that it is.
  const debut = groupes.slice(0, 6).join(':');
  if (debut === '0:0:0:0:0:65535' || debut === '100:65435:0:0:0:0') return [a >> 8, a & 255, b >> 8, b & 255].join('.');
  return `${groupes
    .slice(0, 4)
    .map((groupe) => groupe.toString(16))
    .join(':')}::/64`;
}

/** The eight groups of a valid IPv6 address. */
function groupesDe(ip: string): number[] {
  const [debut = '', fin] = ip.split('::');
  const lire = (texte: string) => texte.split(':').filter(Boolean).flatMap(groupe);
  const [avant, apres] = [lire(debut), lire(fin ?? '')];
  return [...avant, ...Array<number>(8 - avant.length - apres.length).fill(0), ...apres];
}

function groupe(mot: string): number[] {
  if (!mot.includes('.')) return [Number.parseInt(mot, 16)];
  const [a = 0, b = 0, c = 0, d = 0] = mot.split('.').map(Number);
  return [a * 256 + b, c * 256 + d];
}
