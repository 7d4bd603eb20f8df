import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Texte } from '../../socle/commun/texte.ts';

/** A degree of urgency: its delay gives the due date of a new intervention. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'degre_urgence' })
export class DegreUrgence extends Ligne<'libelle'> {
  @Field(() => Texte)
  readonly libelle: Texte;

  @Property({ type: 'string', length: 80 })
  libelleFr: string;

  @Property({ type: 'string', length: 80 })
  libelleEn: string;

  @Field(() => Int)
  @Property({ type: 'integer' })
  niveau: number;

  @Field(() => Int)
  @Property({ type: 'integer' })
  delaiHeures: number;

  @Field(() => String)
  @Property({ type: 'string', length: 7 })
  couleur: string;

  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  actif: boolean;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    degre_urgence: Table<DegreUrgence>;
  }
}
