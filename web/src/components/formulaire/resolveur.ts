import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import type { RefObject } from 'react';
import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import type * as z from 'zod/mini';
import { egaux } from '@/lib/egaux';
import type { Base } from './useBrouillon';

/**
 * The schema, and for a row that exists: what was already at fault in it, in a field that nobody touched, stops nobody
 * from correcting another.
 */
export function resolveur<V extends FieldValues>(
  schema: z.ZodMiniType<V, V>,
  base: RefObject<Base<V>> | null,
): Resolver<V> {
  const lire = standardSchemaResolver(schema);
  if (base === null) return lire;
  return async (valeurs, contexte, options) => {
    const lu = await lire(valeurs, contexte, options);
    if (Object.keys(lu.errors).length === 0) return lu;
    const avant = base.current.valeurs;
    const deja = (await lire(avant, contexte, options)).errors;
    const restent = Object.entries(lu.errors).filter(([nom]) => !(nom in deja) || !egaux(valeurs[nom], avant[nom]));
    if (restent.length === 0) return { values: valeurs, errors: {} };
    return { values: {}, errors: Object.fromEntries(restent) as FieldErrors<V> };
  };
}
