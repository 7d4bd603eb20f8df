import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

type Paire = readonly [fr: string, en: string];
type Paires = Readonly<Record<string, Paire>>;

/** What the schema says of one concept, in both languages. A table speaks of its own types and root fields alone. */
export interface Descriptions {
  types?: Paires;
  /** Its root fields, by name. */
  fonctions?: Paires;
  /** By name, wherever a type, an input or a root field of this table has no line of its own for it. */
  champs?: Paires;
  /** `Type.champ`, `Type.champ.argument` or `fonction.argument`. */
  precis?: Paires;
  /** Of its enums, by name. */
  valeurs?: Readonly<Record<string, Paires>>;
}

const SEPARATION = '\n\n';

/** The French paragraph of a description. */
export const enFrancais = (description: string): string => description.split(SEPARATION)[0] ?? description;

/**
 * Writes the descriptions into the built schema: a French paragraph, an empty line, an English one. `communes` serves
 * every table. Returns the lines that describe nothing.
 */
export function decrire(schema: GraphQLSchema, communes: Descriptions, tables: readonly Descriptions[]): string[] {
  const toutes = [communes, ...tables];
  const lecteur = new Lecteur(communes);
  const racines = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
    (racine) => racine != null,
  );
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type) || racines.some((racine) => racine === type))
      continue;
    const table = toutes.find(({ types }) => types && Object.hasOwn(types, type.name));
    if (table) lecteur.decrireType(table, type);
  }
  for (const racine of racines) {
    racine.description = lecteur.lire(communes.types, racine.name);
    for (const fonction of Object.values(racine.getFields())) {
      const table = tables.find(({ fonctions }) => fonctions && Object.hasOwn(fonctions, fonction.name));
      if (table) lecteur.decrireFonction(table, fonction);
    }
  }
  return toutes.flatMap((table) => lecteur.inutiles(table));
}

/** Reads the tables, and keeps what it has read of them. */
class Lecteur {
  private readonly lues = new Map<Paires, Set<string>>();
  private readonly communes: Descriptions;

  constructor(communes: Descriptions) {
    this.communes = communes;
  }

  lire(paires: Paires | undefined, cle: string): string | undefined {
    if (paires === undefined || !Object.hasOwn(paires, cle)) return undefined;
    this.lues.set(paires, (this.lues.get(paires) ?? new Set()).add(cle));
    return paires[cle]?.join(SEPARATION);
  }

  decrireType(table: Descriptions, type: GraphQLNamedType): void {
    type.description = this.lire(table.types, type.name);
    if (isEnumType(type)) {
      const valeurs = table.valeurs?.[type.name];
      for (const valeur of type.getValues()) valeur.description = this.lire(valeurs, valeur.name);
    }
    if (!isObjectType(type) && !isInputObjectType(type)) return;
    for (const champ of Object.values(type.getFields())) {
      this.decrireChamp(table, `${type.name}.${champ.name}`, champ);
      if ('args' in champ) this.decrireArguments(table, `${type.name}.${champ.name}`, champ);
    }
  }

  decrireFonction(table: Descriptions, fonction: GraphQLField<unknown, unknown>): void {
    fonction.description = this.lire(table.fonctions, fonction.name);
    this.decrireArguments(table, fonction.name, fonction);
  }

  inutiles({ valeurs = {}, ...reste }: Descriptions): string[] {
    const sections: Paires[] = [...Object.values(reste), ...Object.values(valeurs)];
    return sections.flatMap((paires) => Object.keys(paires).filter((cle) => !this.lues.get(paires)?.has(cle)));
  }

  private decrireArguments(table: Descriptions, chemin: string, { args }: GraphQLField<unknown, unknown>): void {
    for (const argument of args) this.decrireChamp(table, `${chemin}.${argument.name}`, argument);
  }

  private decrireChamp(
    table: Descriptions,
    chemin: string,
    champ: GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument,
  ): void {
    champ.description =
      this.lire(table.precis, chemin) ??
      this.lire(table.champs, champ.name) ??
      this.lire(this.communes.champs, champ.name);
  }
}
