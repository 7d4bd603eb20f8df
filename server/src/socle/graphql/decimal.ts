import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { decimalLu, lireDecimal } from '../commun/decimal.ts';
import { valeurRefusee } from './scalaire.ts';

const ATTENDU = {
  fr: 'Un nombre décimal est attendu sous forme de texte, par exemple "1234.56".',
  en: 'A decimal number is expected as text, for example "1234.56".',
};

/** A whole number is exact as a number too (document 002 writes `100000`); any other one only as text. */
function lire(valeur: unknown, noeud?: ValueNode): string {
  const texte = typeof valeur === 'number' && Number.isSafeInteger(valeur) ? String(valeur) : valeur;
  const lu = typeof texte === 'string' ? lireDecimal(texte) : null;
  if (lu === null) throw valeurRefusee(ATTENDU, noeud);
  return lu;
}

export const Decimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  serialize: (valeur) => decimalLu(valeur as string | number),
  parseValue: (valeur) => lire(valeur),
  parseLiteral: (noeud) =>
    lire(noeud.kind === Kind.INT ? Number(noeud.value) : noeud.kind === Kind.STRING ? noeud.value : undefined, noeud),
});
