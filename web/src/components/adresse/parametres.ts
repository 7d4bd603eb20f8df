import { createParser } from 'nuqs';
import { estJour } from '@/lib/lireJour';

/** A day of the address, "2026-11-21", that exists: 30 February is none. */
export const parseAsJour = createParser({
  parse: (lu) => (estJour(lu) ? lu : null),
  serialize: (jour: string) => jour,
});

/** A whole number between two bounds, and nothing after it. */
export const parseAsEntier = (min: number, max: number) =>
  createParser({
    parse: (lu) => {
      const nombre = /^\d{1,9}$/.test(lu) ? Number(lu) : Number.NaN;
      return nombre >= min && nombre <= max ? nombre : null;
    },
    serialize: String,
  });
