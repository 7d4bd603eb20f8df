import { type Opt, OptionalProps } from '@mikro-orm/core';
import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant } from '../graphql/instant.ts';

/**
 * Millisecond precision on both databases; SQLite keeps epoch milliseconds. Spread it: MikroORM keeps what it is given.
 * `Date` and not `datetime`: else every row that is read on SQLite counts as changed, and is written again.
 */
export const INSTANT = { type: 'Date', length: 3 } as const;

/** For types alone: the fields of the API that are no column. */
export declare const CALCULES: unique symbol;

/**
 * What every editable row carries: its key, an integer version that a form sends back (of two who save at once one
 * gets CONFLICT), who created and changed it (from the token, never from the input) and when (UTC).
 */
@ObjectType({ simpleResolvers: true })
export abstract class Ligne<Calcules extends string = never> {
  /** What a new row need not be given: set by the ground, or computed and no column (`Calcules`). */
  [OptionalProps]?: 'creerParId' | 'modifierParId' | 'creerA' | 'modifierA' | Calcules;
  declare readonly [CALCULES]?: Calcules;

  @Field(() => ID)
  @PrimaryKey({ type: 'integer' })
  id: number;

  @Field(() => Int)
  @Property({ type: 'integer', version: true })
  version: Opt<number>;

  @Property({ type: 'integer', nullable: true })
  creerParId: number | null;

  @Property({ type: 'integer', nullable: true })
  modifierParId: number | null;

  @Field(() => Instant)
  @Property({ ...INSTANT })
  creerA: Date;

  @Field(() => Instant)
  @Property({ ...INSTANT })
  modifierA: Date;
}
