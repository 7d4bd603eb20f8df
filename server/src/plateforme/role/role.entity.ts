import { Collection, type Rel } from '@mikro-orm/core';
import { Entity, ManyToMany, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { Application } from '../application/application.entity.ts';
import { Page } from '../page/page.entity.ts';
import { Permission } from '../permission/permission.entity.ts';
import { CHAMPS } from './role.champs.ts';

/** A role belongs to one application and holds permissions. No decision ever looks at its name. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'role' })
@Unique({ properties: ['application', 'nom'] })
export class Role extends Colonnes(Ligne<never>, CHAMPS) {
  /** The letter of fonctions.tsv of a role that came with its application: a new permission goes to it. Never asked for by a decision. */
  @Property({ type: 'string', length: 1, nullable: true })
  code: string | null;

  @Field(() => Application)
  @ManyToOne(() => Application, { deleteRule: 'restrict' })
  application: Rel<Application>;

  /** Where a person lands after login (spec 1-product, decision 12). */
  @ManyToOne(() => Page, { nullable: true, deleteRule: 'set null' })
  pageAccueil: Rel<Page> | null;

  @ManyToMany(() => Permission, undefined, {
    pivotTable: 'role_permission',
    joinColumn: 'roleId',
    inverseJoinColumn: 'permissionId',
  })
  permissions = new Collection<Permission>(this);
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    role: Table<Role>;
    role_permission: { roleId: number; permissionId: number };
  }
}
