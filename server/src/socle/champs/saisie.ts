import { Field, ID, InputType, Int } from 'type-graphql';
import type { Bilingue } from '../commun/texte.ts';
import type {
  Champs,
  ColonnesDe,
  CreationDe,
  Dits,
  ModificationDe,
  NomsDits,
  NomsEnColonne,
  ValeursDe,
} from './champ.ts';

/** What is made of a table of fields: the inputs, and the values to keep. */

type Classe<T = object> = new () => T;
type Valeurs = Record<string, unknown>;

/** The fields of a creation: `class CreerXInput extends Creation(CHAMPS)`. */
export function Creation<const T extends Champs>(champs: T): Classe<CreationDe<T>>;
export function Creation(champs: Champs): Classe {
  @InputType()
  class UneCreation {}
  declarer(UneCreation, champs, 'modification', ({ requis }) => !requis);
  return UneCreation;
}

/** Those of a change of what is found without a key: `class ModifierXInput extends Changements(CHAMPS)`. */
export function Changements<const T extends Champs>(champs: T): Classe<ModificationDe<T>>;
export function Changements(champs: Champs): Classe {
  @InputType()
  class UnChangement {}
  declarer(UnChangement, champs, 'creation', () => true);
  return UnChangement;
}

/** The same, with the row and the version that it starts from: `class ModifierXInput extends Modification(CHAMPS)`. */
export function Modification<const T extends Champs>(
  champs: T,
): Classe<ModificationDe<T> & { id: string; version: number }>;
export function Modification(champs: Champs): Classe {
  @InputType()
  class UneModification {
    @Field(() => ID) id: string;
    @Field(() => Int) version: number;
  }
  declarer(UneModification, champs, 'creation', () => true);
  return UneModification;
}

function declarer(classe: Classe, champs: Champs, sauf: Dits['dans'], nullable: (dits: Dits) => boolean) {
  for (const [nom, { dits, type, regles }] of Object.entries(champs)) {
    if (dits.dans === sauf) continue;
    Field(type, { nullable: nullable(dits) })(classe.prototype, nom);
    for (const regle of regles) regle(classe.prototype, nom);
  }
}

/** What a new row holds of a creation: what is not given is empty, unless it has a value of its own. */
export function valeursDe<const T extends Champs>(champs: T, saisie: CreationDe<T>): ValeursDe<T>;
export function valeursDe(champs: Champs, saisie: Valeurs): Valeurs {
  const pleines = Object.entries(champs).filter(([nom, { dits }]) => saisie[nom] !== undefined || !dits.jamaisNull);
  return gardees(Object.fromEntries(pleines), saisie);
}

/** What a change writes: only what it gives. */
export function changementsDe<const T extends Champs>(champs: T, saisie: ModificationDe<T>): Partial<ColonnesDe<T>>;
export function changementsDe(champs: Champs, saisie: Valeurs): Valeurs {
  return gardees(Object.fromEntries(Object.entries(champs).filter(([nom]) => saisie[nom] !== undefined)), saisie);
}

function gardees(champs: Champs, saisie: Valeurs): Valeurs {
  const colonnes = Object.entries(champs).flatMap(([nom, { garder, colonne, langues }]): [string, unknown][] => {
    const donnee = saisie[nom];
    const gardee = donnee == null ? null : garder(donnee);
    if (!langues) return colonne ? [[nom, gardee]] : [];
    const { fr = null, en = null } = (gardee ?? {}) as Partial<Bilingue>;
    return [
      [`${nom}Fr`, fr],
      [`${nom}En`, en],
    ];
  });
  return Object.fromEntries(colonnes);
}

/** The texts by whose words a row is found, in the order of the table. */
export function textesCherches<const T extends Champs>(
  champs: T,
  ligne: { readonly [K in NomsDits<T, { cherche: true }>]?: string | null },
): (string | null | undefined)[] {
  return nomsDits(champs, { cherche: true }).map((nom) => ligne[nom]);
}

/** The fields of which all this is said: `nomsDits(CHAMPS, { cherche: true })`. */
export function nomsDits<const T extends Champs, const D extends object>(champs: T, dit: D): NomsDits<T, D>[];
export function nomsDits(champs: Champs, dit: object): string[] {
  const voulus = Object.entries(dit);
  return Object.entries(champs)
    .filter(([, { dits }]) =>
      voulus.every(([nom, valeur]) => Object.entries(dits).some(([n, v]) => n === nom && v === valeur)),
    )
    .map(([nom]) => nom);
}

/** The fields that have a column of their own, under their own name. */
export function nomsEnColonne<const T extends Champs>(champs: T): NomsEnColonne<T>[];
export function nomsEnColonne(champs: Champs): string[] {
  return Object.entries(champs).flatMap(([nom, { colonne }]) => (colonne ? [nom] : []));
}
