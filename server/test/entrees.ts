import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';

/** A value for the field of this name and type; undefined: any that fits, when the schema requires one. */
export type Choix = (nom: string, type: GraphQLNamedType) => string | undefined;

function racineDe(schema: GraphQLSchema, type: string) {
  if (type === 'Subscription') return schema.getSubscriptionType();
  return type === 'Query' ? schema.getQueryType() : schema.getMutationType();
}

/** A call written out: with just what the schema requires, and whatever `choix` gives besides. */
export function appelDe(schema: GraphQLSchema, type: string, fonction: string, choix: Choix = () => undefined): string {
  const racine = racineDe(schema, type);
  const champ = racine?.getFields()[fonction] as GraphQLField<unknown, unknown>;
  const args = valeursDe(champ.args, choix);
  const selection = isLeafType(getNamedType(champ.type)) ? '' : '{ __typename }';
  return `${type.toLowerCase()} { ${fonction}${args === '' ? '' : `(${args})`} ${selection} }`;
}

/** Names of all that a function can be given, at any depth. */
export function champsDe(schema: GraphQLSchema, type: string, fonction: string): string[] {
  const racine = racineDe(schema, type);
  const noms = (champs: readonly (GraphQLArgument | GraphQLInputField)[]): string[] =>
    champs.flatMap(({ name, type: sien }) => {
      const nomme = getNamedType(sien);
      return [name, ...(isInputObjectType(nomme) ? noms(Object.values(nomme.getFields())) : [])];
    });
  return noms(racine?.getFields()[fonction]?.args ?? []);
}

function valeursDe(champs: readonly (GraphQLArgument | GraphQLInputField)[], choix: Choix): string {
  return champs
    .filter(({ name, type }) => isNonNullType(type) || choix(name, getNamedType(type)) !== undefined)
    .map(({ name, type }) => `${name}: ${valeurDe(name, type, choix)}`)
    .join(', ');
}

function valeurDe(nom: string, type: GraphQLInputType, choix: Choix): string {
  if (isNonNullType(type)) return valeurDe(nom, type.ofType, choix);
  if (isListType(type)) return `[${valeurDe(nom, type.ofType, choix)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type)) return `{ ${valeursDe(Object.values(type.getFields()), choix)} }`;
  const exemples: Record<string, string> = {
    Int: '1',
    Float: '1',
    Boolean: 'false',
    Instant: '"2026-11-21T08:30:00Z"',
  };
  return choix(nom, type) ?? exemples[type.name] ?? '"999999"';
}
