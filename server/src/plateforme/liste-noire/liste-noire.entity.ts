import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { INSTANT, Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { CHAMPS } from './liste-noire.champs.ts';

/** Document 002, "Blacklist": a phone number that nobody calls and that no offer is sold to. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'blacklist' })
export class Blacklist extends Colonnes(Ligne<never>, CHAMPS) {
  @Field(() => Instant)
  @Property({ ...INSTANT })
  dateAjout: Date;

  /** Name and structure without case or accents, for the search. */
  @Property({ type: 'string', length: 310 })
  recherche: string;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    blacklist: Table<Blacklist>;
  }
}
