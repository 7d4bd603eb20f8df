import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { CODES } from '../socle/commun/erreurs.ts';
import { DESCRIPTIONS_COMMUNES } from '../socle/graphql/communes.descriptions.ts';
import { decrire } from '../socle/graphql/descriptions.ts';
import { modules } from './modules.ts';
import { construireSchema } from './schema.ts';

type Decrit = readonly [chemin: string, description: string | null | undefined];

const schema = construireSchema();
const DESCRIPTIONS = modules.flatMap(({ descriptions = [] }) => descriptions);

/** Everything of ours in a schema, by its path, with what is said of it. */
function toutDe(un: GraphQLSchema): Decrit[] {
  const types = Object.values(un.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
  const directives = un.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  return [
    ...directives.map(({ name, description }): Decrit => [`@${name}`, description]),
    ...types.flatMap((type): Decrit[] => {
      const siens = isEnumType(type) ? type.getValues() : [];
      const champs = isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
      return [
        [type.name, type.description],
        ...siens.map(({ name, description }): Decrit => [`${type.name}.${name}`, description]),
        ...champs.flatMap((champ): Decrit[] => [
          [`${type.name}.${champ.name}`, champ.description],
          ...argumentsDe(champ).map(
            ({ name, description }): Decrit => [`${type.name}.${champ.name}.${name}`, description],
          ),
        ]),
      ];
    }),
  ];
}

const argumentsDe = (champ: GraphQLField<unknown, unknown> | GraphQLInputField): readonly GraphQLArgument[] =>
  'args' in champ ? champ.args : [];

/** Those that are not a French text, an empty line, and another text in English. */
const sansDeuxLangues = (decrits: readonly Decrit[]): string[] =>
  decrits
    .filter(([, description]) => {
      const [fr = '', en = '', ...reste] = (description ?? '').split('\n\n');
      return fr.trim() === '' || en.trim() === '' || fr === en || reste.length > 0;
    })
    .map(([chemin]) => chemin);

describe('les descriptions du schéma', () => {
  it('disent tout dans les deux langues : types, champs, arguments, valeurs', () => {
    expect(sansDeuxLangues(toutDe(schema))).toEqual([]);
  });

  it('n’ont aucune ligne qui ne décrit rien', () => {
    expect(decrire(construireSchema(), DESCRIPTIONS_COMMUNES, DESCRIPTIONS)).toEqual([]);
  });

  it('manquent, dès qu’une ligne manque', () => {
    const { message: _retire, ...champs } = DESCRIPTIONS_COMMUNES.champs ?? {};
    const entame = construireSchema();
    decrire(entame, { ...DESCRIPTIONS_COMMUNES, champs }, DESCRIPTIONS);
    expect(sansDeuxLangues(toutDe(entame))).toContain('MessagePayload.message');
  });

  it('se voient, dès qu’une ligne est de trop', () => {
    const deTrop = { champs: { inconnu: ['Inconnu', 'Unknown'] as const } };
    expect(decrire(construireSchema(), DESCRIPTIONS_COMMUNES, [...DESCRIPTIONS, deTrop])).toEqual(['inconnu']);
  });

  it('se relisent telles quelles dans le schéma imprimé', () => {
    expect(Object.fromEntries(toutDe(buildSchema(printSchema(schema))))).toEqual(Object.fromEntries(toutDe(schema)));
  });
});

describe('les codes d’erreur', () => {
  it('sont ceux de la table, chacun décrit', () => {
    const type = schema.getType('CodeErreur');
    expect(isEnumType(type) && type.getValues().map(({ name }) => name)).toEqual(Object.keys(CODES));
  });
});
