import { Entity } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { Texte } from '../../socle/commun/texte.ts';
import { CHAMPS } from './urgence.champs.ts';

/** A degree of urgency: its delay gives the due date of a new intervention. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'degre_urgence' })
export class DegreUrgence extends Colonnes(Ligne<'libelle'>, CHAMPS) {
  @Field(() => Texte)
  readonly libelle: Texte;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    degre_urgence: Table<DegreUrgence>;
  }
}
