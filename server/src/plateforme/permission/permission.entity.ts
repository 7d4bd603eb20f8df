import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { CHAMPS } from './permission.champs.ts';

@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'permission' })
export class Permission extends Colonnes(Ligne<never>, CHAMPS) {
  /** Declared by the code: it can be described anew but not removed. */
  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  integree: boolean;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    permission: Table<Permission>;
  }
}
