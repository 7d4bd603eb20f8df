import {
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { type ChampDecrit, champDecrit } from '../commun/champ-decrit.ts';
import { saisieInvalide } from '../commun/erreurs.ts';
import { enForme } from '../commun/forme-du-texte.ts';
import { type ChampFautif, INTERDIT } from '../commun/validation.ts';

/**
 * The door (decision 28): every text of every argument passes here, once, before it is checked and whatever it is for.
 * A field without arguments is not touched; a text that is in its form already costs a look.
 */
export function poserLaPorte(schema: GraphQLSchema): GraphQLSchema {
  const classes = classesDesEntrees();
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  for (const type of types.filter(isInputObjectType)) {
    const classe = classes.entrees.get(type.name);
    for (const champ of Object.values(type.getFields()))
      champ.extensions = { ...champ.extensions, decrit: champDecrit(classe, champ.name) };
  }
  for (const champ of types.filter(isObjectType).flatMap((type) => Object.values(type.getFields()))) {
    for (const argument of champ.args) decrireArgument(argument, classes.arguments.get(champ.name));
    const { resolve, args } = champ;
    const passages = args.map((argument) => [argument.name, passageDe(argument.type, argument)] as const);
    if (!resolve || passages.every(([, passage]) => passage === null)) continue;
    champ.resolve = (parent, donnes: Record<string, unknown>, contexte, info) =>
      resolve(parent, passer(donnes, passages), contexte, info);
  }
  return schema;
}

/** What the schema says of one argument: how its text is read, and whether the paths of its faults begin with its name. */
function decrireArgument(argument: GraphQLArgument, classe: unknown): void {
  const entier = isInputObjectType(getNamedType(argument.type)) && classe === undefined;
  argument.extensions = { ...argument.extensions, decrit: champDecrit(classe, argument.name), entier };
}

/** The classes that our decorators are written on, by the name of the input, or of the field whose arguments they are. */
function classesDesEntrees() {
  const { inputTypes, queries, mutations, fieldResolvers } = getMetadataStorage();
  const desArguments = [...queries, ...mutations, ...fieldResolvers].flatMap(({ schemaName, params = [] }) =>
    params.flatMap((un) => (un.kind === 'args' ? [[schemaName, un.getType()] as const] : [])),
  );
  return {
    entrees: new Map(inputTypes.map(({ name, target }) => [name, target])),
    arguments: new Map<string | undefined, unknown>(desArguments),
  };
}

type Passage = (valeur: unknown, chemin: string, fautes: ChampFautif[]) => unknown;
type Passages = readonly (readonly [nom: string, passage: Passage | null])[];

function passer(donnes: Record<string, unknown>, passages: Passages): Record<string, unknown> {
  const fautes: ChampFautif[] = [];
  const passes = champParChamp(donnes, passages, '', fautes);
  if (fautes.length > 0) throw saisieInvalide(fautes);
  return passes;
}

/** The same object when nothing changes: what a compiled document gives belongs to the document. */
function champParChamp<O extends object>(objet: O, passages: Passages, chemin: string, fautes: ChampFautif[]): O {
  let rendu = objet;
  for (const [nom, passage] of passages) {
    const valeur = (objet as Record<string, unknown>)[nom];
    if (passage === null || valeur == null) continue;
    const passee = passage(valeur, joindre(chemin, nom), fautes);
    if (passee === valeur) continue;
    if (rendu === objet) rendu = { ...objet };
    (rendu as Record<string, unknown>)[nom] = passee;
  }
  return rendu;
}

const joindre = (chemin: string, nom: string | number): string => (chemin === '' ? `${nom}` : `${chemin}.${nom}`);

/** Null: nothing in it is a text. */
function passageDe(
  type: GraphQLInputType,
  { extensions }: { extensions: Readonly<Record<string, unknown>> },
): Passage | null {
  const sien = getNullableType(type);
  if (isListType(sien)) return passageDeListe(passageDe(sien.ofType, { extensions }), getNamedType(sien));
  if (isInputObjectType(sien)) return passageDObjet(sien, extensions.entier === true);
  if (sien.name !== 'String' && sien.name !== 'ID') return null;
  const { forme, lire, max } = extensions.decrit as ChampDecrit;
  return (valeur, chemin, fautes) => {
    if (typeof valeur !== 'string') return valeur;
    const texte = enForme(valeur, forme);
    if (texte !== null) return lire === undefined ? texte : (lire(texte) ?? texte);
    // A bounded one is refused by its own rule, with what else is wrong in the input.
    if (max === undefined) fautes.push({ chemin, message: INTERDIT });
    return valeur;
  };
}

/** Of a list of texts the field is named, of a list of objects also which one. */
function passageDeListe(passage: Passage | null, type: GraphQLInputType): Passage | null {
  if (passage === null) return null;
  const ici = (chemin: string, rang: number) => (isInputObjectType(type) ? joindre(chemin, rang) : chemin);
  return (valeur, chemin, fautes) => {
    if (!Array.isArray(valeur)) return valeur;
    const passes = valeur.map((un, rang) => (un == null ? un : passage(un, ici(chemin, rang), fautes)));
    return passes.some((un, rang) => un !== valeur[rang]) ? passes : valeur;
  };
}

/** `entier`: an argument that is one input, whose fields are named alone (`titre`, and not `input.titre`). */
function passageDObjet(type: GraphQLInputObjectType, entier: boolean): Passage | null {
  const passages = Object.values(type.getFields()).map((champ) => [champ.name, passageDe(champ.type, champ)] as const);
  if (passages.every(([, passage]) => passage === null)) return null;
  return (valeur, chemin, fautes) =>
    typeof valeur === 'object' && valeur !== null
      ? champParChamp(valeur, passages, entier ? '' : chemin, fautes)
      : valeur;
}
