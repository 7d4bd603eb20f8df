import type { EnumOptions, PropertyOptions } from '@mikro-orm/core';
import type { Bilingue } from '../commun/texte.ts';

/** What is said of a field beside its kind. */
export interface Dits {
  /** A creation has it, and no change empties it. */
  requis?: true;
  /** Its column has a value of its own when a creation gives none; no change empties it. */
  jamaisNull?: true;
  /** Where it is written, when not at both. */
  dans?: 'creation' | 'modification';
  /** The column may be empty all the same: rows that come from elsewhere lack it. */
  lacunaire?: true;
  /** Null to whoever holds none of these permissions: more sensitive than its row (`Protege`). */
  protege?: readonly string[];
  /** No two rows have the same. */
  unique?: true;
  /** The history of the row says its changes. */
  suivi?: true;
  /** Its words find the row. */
  cherche?: true;
}

/** As MikroORM takes it; `items` makes it one of an enum. */
export type Colonne = PropertyOptions<object> | EnumOptions<object>;

/** One field that people write: its type in the schema, its rules, its column, and what is kept of what is given. */
export interface Champ<V, D extends object, EnColonne extends boolean> {
  readonly dits: D & Dits;
  readonly type: () => object;
  readonly regles: readonly PropertyDecorator[];
  /** None for what leads to another row, which the service looks for. */
  readonly colonne: EnColonne extends true ? Colonne : null;
  /** Of a text in both languages: its two columns, `nomFr` and `nomEn`. */
  readonly langues?: Colonne;
  garder(valeur: V): V | null;
}

/** A text, of so many characters at most. */
export type ChampTexte<D extends object> = Champ<string, D, true> & { readonly max: number };

/** A text in both languages of the product. */
export type ChampBilingue<D extends object> = Champ<Bilingue, D, false> & { readonly langues: Colonne };

/** The table of a concept: each of its fields once, by its name. */
export type Champs = Readonly<Record<string, Champ<unknown, object, boolean>>>;

type ValeurDe<C> = C extends { garder(valeur: infer V): unknown } ? V : never;
type Avec<C, Dit> = C extends { readonly dits: infer D } ? (D extends Dit ? true : false) : never;
type Plein<C> = true extends Avec<C, { requis: true }> | Avec<C, { jamaisNull: true }> ? true : false;
type OuNull<C> = ValeurDe<C> | (Plein<C> extends true ? never : null);

type Cles<T, Condition> = { [K in keyof T]: T[K] extends Condition ? K : never }[keyof T];
type ClesDites<T, Dit> = { [K in keyof T]: Avec<T[K], Dit> extends true ? K : never }[keyof T];
type ACreer<T> = Exclude<keyof T, ClesDites<T, { dans: 'modification' }>>;
type AModifier<T> = Exclude<keyof T, ClesDites<T, { dans: 'creation' }>>;

/** What a creation is given. */
export type CreationDe<T> = { [K in ACreer<T> & ClesDites<T, { requis: true }>]: ValeurDe<T[K]> } & {
  [K in Exclude<ACreer<T>, ClesDites<T, { requis: true }>>]?: OuNull<T[K]>;
};

/** What a change is given; what is left out stays as it is. */
export type ModificationDe<T> = { [K in AModifier<T>]?: OuNull<T[K]> };

type EnColonne<T> = Cles<T, { readonly colonne: Colonne }>;
type Bilingues<T> = Cles<T, { readonly langues: Colonne }> & string;
/** Whether the column may be empty: also of a field that only a change writes, however full that leaves it. */
type ColonneVide<C> =
  Avec<C, { lacunaire: true }> extends true
    ? true
    : Avec<C, { jamaisNull: true }> extends true
      ? false
      : Avec<C, { requis: true }> extends true
        ? Avec<C, { dans: 'modification' }>
        : true;
export const colonneVide = ({ jamaisNull, requis, dans, lacunaire }: Dits): boolean =>
  lacunaire === true || (!jamaisNull && (!requis || dans === 'modification'));
type Gardee<V, C> = V | (ColonneVide<C> extends true ? null : never);

/** What the row holds. */
export type ColonnesDe<T> = { [K in EnColonne<T>]: Gardee<ValeurDe<T[K]>, T[K]> } & {
  [K in Bilingues<T> as `${K}${'Fr' | 'En'}`]: Gardee<string, T[K]>;
};

/** The columns whose value, when a creation gives none, is the service's to say. */
type ADire<T> = Exclude<ClesDites<T, { jamaisNull: true }>, ClesDites<T, { requis: true }>>;
type ColonnesADire<T> = ADire<T> | `${ADire<T> & Bilingues<T>}${'Fr' | 'En'}`;

/** What a new row holds of a creation. */
export type ValeursDe<T> = Omit<ColonnesDe<T>, ColonnesADire<T>> &
  Partial<Pick<ColonnesDe<T>, ColonnesADire<T> & keyof ColonnesDe<T>>>;

/** The names of the fields of which this is said: `NomsDits<typeof CHAMPS, { suivi: true }>`. */
export type NomsDits<T, Dit> = ClesDites<T, Dit> & string;
/** Of those that have a column. */
export type NomsEnColonne<T> = EnColonne<T> & string;
