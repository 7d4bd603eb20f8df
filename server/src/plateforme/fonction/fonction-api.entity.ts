import { Collection, type Rel } from '@mikro-orm/core';
import { Entity, ManyToMany, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { Application } from '../application/application.entity.ts';
import { Permission } from '../permission/permission.entity.ts';
import { CHAMPS } from './fonction-api.champs.ts';

/** Document 002, "Fonctions API": a function belongs to one application and requires permissions. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'fonction_api' })
@Unique({ properties: ['application', 'nomFonction'] })
export class FonctionApi extends Colonnes(Ligne<never>, CHAMPS) {
  /** Declared by the code, as opposed to those of other applications that ask for decisions. */
  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  integree: boolean;

  @Field(() => Application)
  @ManyToOne(() => Application, { deleteRule: 'restrict' })
  application: Rel<Application>;

  @ManyToMany(() => Permission, undefined, {
    pivotTable: 'fonction_permission',
    joinColumn: 'fonctionId',
    inverseJoinColumn: 'permissionId',
  })
  permissions = new Collection<Permission>(this);
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    fonction_api: Table<FonctionApi>;
    fonction_permission: { fonctionId: number; permissionId: number };
  }
}
