import { createHash } from 'node:crypto';
import { referenceDe } from '../../socle/commun/recherche.ts';

/** As a row or as an entity has it. */
export interface Intervenue {
  id: number;
  creerA: Date;
  rapport: string | null;
  minutes: number | null;
  debutReel: Date | null;
  finReelle: Date | null;
  realiseeA: Date | null;
}

/**
 * All that the client signs, in the order of its names: the sheet shows exactly this. What is added here (the photos
 * of the visit) is part of every signature given from then on.
 */
const ceQuiEstSigne = ({ id, creerA, rapport, minutes, debutReel, finReelle, realiseeA }: Intervenue) => ({
  debutReel: debutReel?.toISOString() ?? null,
  finReelle: finReelle?.toISOString() ?? null,
  minutes,
  rapport,
  realiseeA: realiseeA?.toISOString() ?? null,
  reference: referenceDe(id, creerA),
});

/** SHA-256, in hexadecimal, of its canonical JSON: keys in alphabetical order, instants in UTC, no blanks. */
export function empreinteDe(intervention: Intervenue): string {
  return createHash('sha256')
    .update(JSON.stringify(ceQuiEstSigne(intervention)))
    .digest('hex');
}
