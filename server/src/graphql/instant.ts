import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { millisecondes, plausible } from '../commun/horloge.ts';

const FORME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

function lire(valeur: unknown): Date {
  const date = typeof valeur === 'string' && FORME.test(valeur) ? new Date(valeur) : undefined;
  if (!date || !plausible(date)) {
    throw new GraphQLError('Un instant ISO 8601 avec fuseau est attendu, par exemple 2026-11-21T08:30:00.000Z');
  }
  return date;
}

/** Takes the three forms in which the databases return an instant, so that rows are answered as they were read. */
export const Instant = new GraphQLScalarType<Date, string>({
  name: 'Instant',
  description: 'Instant UTC, ISO 8601 à la milliseconde : 2026-11-21T08:30:00.000Z',
  serialize: (valeur) => new Date(millisecondes(valeur as Date | number | string)).toISOString(),
  parseValue: lire,
  parseLiteral: (noeud) => lire(noeud.kind === Kind.STRING ? noeud.value : undefined),
});
