import { z } from 'zod';

const OCTETS_MIN = 32;
const SIGNES_MIN = 8;
/** Printed in documents, or what somebody types who was asked for a secret: known to everybody. */
const CONNUS =
  /remplace[rz]|change|replace|secret|pass ?word|mot.?de.?passe|ex[ae]mple|sample|default|your|votre|driven|accord|azerty|qwert|1234567|abcdefg|01234567/i;

/** Bits of chance, at most, by how often each sign comes. */
function hasard(texte: string): number {
  const signes = [...texte];
  const comptes = new Map<string, number>();
  for (const signe of signes) comptes.set(signe, (comptes.get(signe) ?? 0) + 1);
  let bits = 0;
  for (const fois of comptes.values()) bits -= fois * Math.log2(fois / signes.length);
  return bits;
}

/** Something written several times over is worth what was written once. */
function motif(texte: string): string {
  for (let longueur = 1; longueur <= texte.length / 2; longueur++) {
    const debut = texte.slice(0, longueur);
    if (debut.repeat(Math.ceil(texte.length / longueur)).startsWith(texte)) return debut;
  }
  return texte;
}

const BITS_MIN = 90;

/** A key of ours: long enough, known to nobody, left to chance. Its value is in no message. */
export const secret = z
  .string()
  .refine((valeur) => Buffer.byteLength(valeur) >= OCTETS_MIN, 'doit faire au moins 32 octets')
  .refine(
    (valeur) =>
      !CONNUS.test(valeur.slice(0, 4096)) &&
      new Set(valeur).size >= SIGNES_MIN &&
      hasard(motif(valeur.slice(0, 4096))) >= BITS_MIN,
    'est une valeur connue ou trop simple (par exemple : openssl rand -base64 48)',
  );

/** Keys of different uses that are one key: whoever has it for one has it for all. */
export function secretsEgaux(env: Record<string, string | undefined>): string[] {
  const noms = ['JWT_SECRET', 'SESSION_SECRET', 'TRACES_SECRET'].filter((nom) => env[nom]);
  return noms.flatMap((nom, rang) => {
    const pareil = noms.slice(0, rang).find((autre) => env[autre] === env[nom]);
    return pareil ? [`${nom} doit être autre que ${pareil}`] : [];
  });
}
