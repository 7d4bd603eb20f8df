import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';

/** Document 002, "Entités": a part of the company that accounts belong to. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'entite' })
export class Entite extends Ligne {
  @Field(() => String)
  @Property({ type: 'string', length: 150 })
  nom: string;

  /** « SIEGE »: kept in upper case, so that it is unique whatever its case. */
  @Field(() => String)
  @Property({ type: 'string', length: 50, unique: true })
  code: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 200, nullable: true })
  email: string | null;

  /** Name and code without case or accents, for the search. */
  @Property({ type: 'string', length: 210 })
  recherche: string;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    entite: Table<Entite>;
  }
}
