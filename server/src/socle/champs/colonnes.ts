import { Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Protege } from '../securite/droits.ts';
import { type Champs, type Colonne, type ColonnesDe, colonneVide } from './champ.ts';

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
  for (const [nom, { dits, type, colonne, langues }] of Object.entries(champs)) {
    const nullable = colonneVide(dits);
    if (langues) for (const langue of ['Fr', 'En']) poser(Classe, nom + langue, { ...langues, nullable });
    if (!colonne) continue;
    poser(Classe, nom, { ...colonne, nullable });
    Field(type, { nullable: nullable || dits.protege !== undefined })(Classe.prototype, nom);
    if (dits.protege) Protege(...dits.protege)(Classe.prototype, nom);
  }
  return Classe;
}

function poser(classe: Abstraite, nom: string, colonne: Colonne): void {
  const decorer = 'items' in colonne ? Enum(colonne) : Property(colonne);
  decorer(classe.prototype, nom);
}
