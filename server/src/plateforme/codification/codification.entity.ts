import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';

/** Document 002, "Codifications": the company's named parameters, « TYPE_DEMANDE ». */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'codification' })
export class Codification extends Ligne {
  @Field(() => String)
  @Property({ type: 'string', length: 150 })
  libelle: string;

  @Field(() => String)
  @Property({ type: 'string', length: 100, unique: true })
  param: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 1000, nullable: true })
  description: string | null;

  /** Label and parameter without case or accents, for the search. */
  @Property({ type: 'string', length: 260 })
  recherche: string;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    codification: Table<Codification>;
  }
}
