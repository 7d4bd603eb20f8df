import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isoDeMysql, lireInstant, millisecondes } from '../commun/horloge.ts';
import { valeurRefusee } from './scalaire.ts';

const ATTENDU = {
  fr: 'Un instant qui existe est attendu, avec son fuseau, par exemple 2026-11-21T08:30:00.000Z.',
  en: 'An instant that exists is expected, with its zone, for example 2026-11-21T08:30:00.000Z.',
};

function lire(valeur: unknown, noeud?: ValueNode): Date {
  const instant = typeof valeur === 'string' ? lireInstant(valeur) : null;
  if (instant === null) throw valeurRefusee(ATTENDU, noeud);
  return instant;
}

function dire(valeur: Date | number | string): string {
  const dit = typeof valeur === 'string' ? isoDeMysql(valeur) : undefined;
  return dit ?? new Date(millisecondes(valeur)).toISOString();
}

/** Takes the three forms in which the databases return an instant, so that rows are answered as they were read. */
export const Instant = new GraphQLScalarType<Date, string>({
  name: 'Instant',
  serialize: (valeur) => dire(valeur as Date | number | string),
  parseValue: (valeur) => lire(valeur),
  parseLiteral: (noeud) => lire(noeud.kind === Kind.STRING ? noeud.value : undefined, noeud),
});
