import type { Opt, Rel } from '@mikro-orm/core';
import { BeforeCreate, BeforeUpdate, Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { textesCherches } from '../../socle/champs/saisie.ts';
import { aChercher } from '../../socle/commun/mots-cherches.ts';
import { Fichier } from '../fichier/fichier.entity.ts';
import { CHAMPS } from './application.champs.ts';

/** Document 002, "Applications". Roles, pages and functions belong to one. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'application' })
export class Application extends Colonnes(Ligne<never>, CHAMPS) {
  /** What the code knows it by; null for those that admins made. Its name is theirs. */
  @Field(() => String, {
    nullable: true,
  })
  @Property({ type: 'string', length: 50, nullable: true, unique: true })
  code: string | null;

  @ManyToOne(() => Fichier, { nullable: true, deleteRule: 'restrict' })
  icone: Rel<Fichier> | null;

  /** Name without case or accents, for the search. */
  @Property({ type: 'string', length: 210, default: '' })
  recherche: Opt<string>;

  @BeforeCreate()
  @BeforeUpdate()
  rechercher(): void {
    this.recherche = aChercher(210, ...textesCherches(CHAMPS, this));
  }
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    application: Table<Application>;
  }
}
