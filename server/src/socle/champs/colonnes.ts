import { Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { type Champs, type ColonnesDe, colonneVide } from './champ.ts';

type Abstraite<T = object> = abstract new () => T;
let numero = 0;

/** The columns of a table of fields, and their fields in the schema: `class X extends Colonnes(Ligne<never>, CHAMPS)`. */
export function Colonnes<P extends Abstraite, const T extends Champs>(
  Parent: P,
  champs: T,
): Abstraite<InstanceType<P> & ColonnesDe<T>>;
export function Colonnes(Parent: Abstraite, champs: Champs): Abstraite {
  abstract class Classe extends Parent {}
  // MikroORM knows a class by its name and file: each has a name of its own.
  Object.defineProperty(Classe, 'name', { value: `Colonnes${++numero}` });
  ObjectType({ simpleResolvers: true })(Classe);
  for (const [nom, { dits, type, colonne }] of Object.entries(champs)) {
    if (!colonne) continue;
    const nullable = colonneVide(dits);
    Property({ ...colonne, nullable })(Classe.prototype, nom);
    Field(type, { nullable })(Classe.prototype, nom);
  }
  return Classe;
}
