import { Collection, type Rel } from '@mikro-orm/core';
import { Entity, Enum, ManyToMany, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { ModeFonction } from '../../socle/securite/acces.ts';
import { Application } from '../application/application.entity.ts';
import { Permission } from '../permission/permission.entity.ts';

/** Document 002, "Fonctions API": a function belongs to one application and requires permissions. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'fonction_api' })
@Unique({ properties: ['application', 'nomFonction'] })
export class FonctionApi extends Ligne {
  @Field(() => String)
  @Property({ type: 'string', length: 100 })
  nomFonction: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 500, nullable: true })
  description: string | null;

  @Field(() => ModeFonction)
  @Enum({ items: () => ModeFonction, length: 20 })
  mode: ModeFonction;

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
