import {
  type ASTNode,
  BREAK,
  coerceInputValue,
  type DocumentNode,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { couper } from '../commun/forme-du-texte.ts';
import type { Bilingue } from '../commun/texte.ts';
import type { ChampFautif } from '../commun/validation.ts';

type Chemin = readonly (string | number)[];

const FAUTES_MAX = 20;
const OBLIGATOIRE: Bilingue = { fr: 'Ce champ est obligatoire.', en: 'This field is required.' };
const INCONNU: Bilingue = { fr: 'Ce champ n’existe pas.', en: 'This field does not exist.' };
const AUTRE: Bilingue = { fr: 'Cette valeur ne convient pas ici.', en: 'This value does not suit here.' };
const ATTENDUS: Record<string, Bilingue> = {
  Int: { fr: 'Un nombre entier est attendu.', en: 'A whole number is expected.' },
  Float: { fr: 'Un nombre est attendu.', en: 'A number is expected.' },
  Boolean: { fr: 'Vrai ou faux est attendu.', en: 'True or false is expected.' },
  String: { fr: 'Un texte est attendu.', en: 'A text is expected.' },
  ID: { fr: 'Un identifiant est attendu.', en: 'An identifier is expected.' },
};

class Assez extends Error {}

/**
 * What the schema refuses in the variables of a request, each field named as in every other refusal. Values are never
 * repeated: one may be a password, or as long as the request.
 */
export function fautesDesVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): ChampFautif[] {
  const fautes: ChampFautif[] = [];
  for (const { variable, type: ecrit, defaultValue } of operation.variableDefinitions ?? []) {
    const type = typeFromAST(schema, ecrit);
    if (!isInputType(type)) continue;
    const nom = variable.name.value;
    const noter = (chemin: Chemin, message: Bilingue) => {
      fautes.push({ chemin: enTexte([...ouVa(schema, document, nom), ...chemin]), message });
      if (fautes.length >= FAUTES_MAX) throw new Assez();
    };
    const valeur = Object.hasOwn(variables, nom) ? variables[nom] : undefined;
    if (valeur === undefined) {
      if (isNonNullType(type) && !defaultValue) noter([], OBLIGATOIRE);
      continue;
    }
    try {
      coerceInputValue(valeur, type, (chemin, _fausse, erreur) => {
        const [, champ] = /^Field "(\w{1,60})" (?:of required type|is not defined)/.exec(erreur.message) ?? [];
        noter(champ === undefined ? chemin : [...chemin, champ], motsDe(erreur, typeAuBout(type, chemin)));
      });
    } catch (erreur) {
      if (erreur instanceof Assez) break;
      throw erreur;
    }
  }
  return fautes;
}

/** The same of a value written in the document itself; undefined for another fault of validation. */
export function fauteLitterale(
  schema: GraphQLSchema,
  document: DocumentNode,
  erreur: GraphQLError,
): ChampFautif | undefined {
  const [noeud] = erreur.nodes ?? [];
  const chemin = noeud && trouver(schema, document, (valeur) => valeur === noeud);
  if (!chemin) return undefined;
  const [, manquant] = /^Field "\w{1,100}\.(\w{1,60})" of required type/.exec(erreur.message) ?? [];
  return { chemin: enTexte(manquant === undefined ? chemin : [...chemin, manquant]), message: motsDe(erreur) };
}

function motsDe({ message, extensions }: GraphQLError, type?: GraphQLInputType): Bilingue {
  const dit = extensions.message as Bilingue | undefined;
  if (dit) return dit;
  if (/ of required type "[^"]{1,200}" was not provided/.test(message.slice(0, 500))) return OBLIGATOIRE;
  if (/^Expected (?:non-nullable type|value of type "[^"]{1,200}!", found null)/.test(message)) return OBLIGATOIRE;
  if (/ is not defined by type "[^"]{1,200}"\.(?: Did you|$)/.test(message.slice(-500))) return INCONNU;
  return (type && attendu(type)) ?? AUTRE;
}

function attendu(type: GraphQLInputType): Bilingue | undefined {
  const sien = getNullableType(type);
  const nomme = getNamedType(type);
  if (isEnumType(nomme)) return { fr: 'Une valeur de la liste est attendue.', en: 'A value of the list is expected.' };
  if (isListType(sien) || isInputObjectType(nomme))
    return { fr: 'Un objet est attendu, de cette forme.', en: 'An object of this form is expected.' };
  return ATTENDUS[nomme.name];
}

function typeAuBout(type: GraphQLInputType, chemin: Chemin): GraphQLInputType | undefined {
  let ici: GraphQLInputType | undefined = type;
  for (const pas of chemin) {
    const sien: GraphQLInputType = getNullableType(ici);
    if (isListType(sien)) ici = typeof pas === 'number' ? sien.ofType : undefined;
    else ici = isInputObjectType(sien) ? sien.getFields()[pas]?.type : undefined;
    if (ici === undefined) return undefined;
  }
  return ici;
}

const ouVa = (schema: GraphQLSchema, document: DocumentNode, variable: string): Chemin =>
  trouver(schema, document, (valeur) => valeur.kind === Kind.VARIABLE && valeur.name.value === variable) ?? [];

/** The path of a value among the arguments of the document; of a whole input (graphql/porte.ts) without its own name. */
function trouver(schema: GraphQLSchema, document: DocumentNode, est: (valeur: ASTNode) => boolean): Chemin | undefined {
  const info = new TypeInfo(schema);
  let trouve: Chemin | undefined;
  const visiteur = visitWithTypeInfo(info, {
    Argument({ name, value }) {
      const dedans = dans(value, est);
      if (dedans === undefined) return undefined;
      trouve = info.getArgument()?.extensions.entier === true ? dedans : [name.value, ...dedans];
      return BREAK;
    },
  });
  visit(document, visiteur);
  return trouve;
}

function dans(valeur: ValueNode, est: (valeur: ASTNode) => boolean): Chemin | undefined {
  if (est(valeur)) return [];
  if (valeur.kind === Kind.LIST) {
    for (const [rang, une] of valeur.values.entries()) {
      const plusLoin = dans(une, est);
      if (plusLoin) return [rang, ...plusLoin];
    }
  }
  if (valeur.kind === Kind.OBJECT) {
    for (const champ of valeur.fields) {
      const plusLoin = est(champ) ? [] : dans(champ.value, est);
      if (plusLoin) return [champ.name.value, ...plusLoin];
    }
  }
  return undefined;
}

/** Of a list of values the field is named, and not which of them. */
const enTexte = (chemin: Chemin): string =>
  (typeof chemin.at(-1) === 'number' ? chemin.slice(0, -1) : chemin).map((pas) => couper(String(pas), 60)).join('.');
