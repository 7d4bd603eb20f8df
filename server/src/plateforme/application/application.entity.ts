import type { Opt, Rel } from '@mikro-orm/core';
import { BeforeCreate, BeforeUpdate, Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { aChercher } from '../../socle/commun/mots-cherches.ts';
import { Fichier } from '../fichier/fichier.entity.ts';

/** Document 002, "Applications". Roles, pages and functions belong to one. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'application' })
export class Application extends Ligne {
  /** What the code knows it by; null for those that admins made. Its name is theirs. */
  @Field(() => String, {
    nullable: true,
  })
  @Property({ type: 'string', length: 50, nullable: true, unique: true })
  code: string | null;

  @Field(() => String)
  @Property({ type: 'string', length: 100, unique: true })
  nom: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 500, nullable: true })
  description: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 7, nullable: true })
  couleur: string | null;

  @ManyToOne(() => Fichier, { nullable: true, deleteRule: 'restrict' })
  icone: Rel<Fichier> | null;

  /** Name without case or accents, for the search. */
  @Property({ type: 'string', length: 210, default: '' })
  recherche: Opt<string>;

  @BeforeCreate()
  @BeforeUpdate()
  rechercher(): void {
    this.recherche = aChercher(210, this.nom);
  }
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    application: Table<Application>;
  }
}
