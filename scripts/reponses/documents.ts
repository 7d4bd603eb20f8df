import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

export type Champs = Record<string, unknown>;

/** The API refuses a document of a thousand words. */
const MOTS_MAX = 900;

/** A call with its arguments as variables, and all of its fields down to this depth, or to what the limit of words allows. */
export function documentDe(
  operation: 'query' | 'mutation',
  champ: GraphQLField<unknown, unknown>,
  args: Champs,
  profondeur: number,
): string {
  const donnes = champ.args.filter(({ name }) => name in args);
  const declares = donnes.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passes = donnes.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = selectionDe(getNamedType(champ.type), profondeur);
  if (mots(selection) > MOTS_MAX) return documentDe(operation, champ, args, profondeur - 1);
  return `${operation}${declares && ` (${declares})`} { ${champ.name}${passes && `(${passes})`} ${selection} }`;
}

const mots = (texte: string): number => texte.split(' ').length;

function selectionDe(type: GraphQLNamedType, profondeur: number): string {
  if (!isObjectType(type)) return '';
  const champs = Object.values(type.getFields()).flatMap((champ) => {
    const sien = getNamedType(champ.type);
    if (champ.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return [];
    if (isLeafType(sien)) return [champ.name];
    return profondeur > 1 ? [`${champ.name} ${selectionDe(sien, profondeur - 1)}`] : [];
  });
  return `{ ${['__typename', ...champs].join(' ')} }`;
}

const EXEMPLES: Record<string, unknown> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  Instant: '2026-03-20T08:30:00.000Z',
  Decimal: '1.50',
  ID: '1',
};

/** A value that the type takes, where nobody wrote a better one. */
export function exempleDe(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return exempleDe(type.ofType);
  if (isListType(type)) return [exempleDe(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return EXEMPLES[type.name] ?? 'essai';
  const requis = Object.values(type.getFields()).filter((champ) => isNonNullType(champ.type));
  return Object.fromEntries(requis.map((champ) => [champ.name, exempleDe(champ.type)]));
}
