import { Entity, Enum, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { ModeEmail } from './notification.enums.ts';
import { TypeNotification } from './types.ts';

/** The company's table: of what happens, who is told where, unless they have chosen otherwise. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'regle_notification' })
@Unique({ properties: ['type', 'relation'] })
export class RegleNotification extends Ligne {
  @Field(() => TypeNotification)
  @Property({ type: 'string', length: 40 })
  type: string;

  @Field(() => String)
  @Property({ type: 'string', length: 20 })
  relation: string;

  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  application: boolean;

  @Field(() => ModeEmail)
  @Enum({ items: () => ModeEmail, length: 10 })
  email: ModeEmail;

  /** Nobody turns it off for themselves. */
  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  obligatoire: boolean;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    regle_notification: Table<RegleNotification>;
  }
}
