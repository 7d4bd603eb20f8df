import type { Opt, Rel } from '@mikro-orm/core';
import { BeforeCreate, BeforeUpdate, Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { textesCherches } from '../../socle/champs/saisie.ts';
import { aChercher } from '../../socle/commun/mots-cherches.ts';
import { Application } from '../application/application.entity.ts';
import { Fichier } from '../fichier/fichier.entity.ts';
import { FonctionApi } from '../fonction/fonction-api.entity.ts';
import { Permission } from '../permission/permission.entity.ts';
import { CHAMPS } from './page.champs.ts';

/** A page of the website: a person sees those whose function they may call (spec 1-product, decision 12). */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'page' })
export class Page extends Colonnes(Ligne<never>, CHAMPS) {
  @ManyToOne(() => Fichier, { nullable: true, deleteRule: 'restrict' })
  icone: Rel<Fichier> | null;

  /** Both names without case or accents, for the search. */
  @Property({ type: 'string', length: 420, default: '' })
  recherche: Opt<string>;

  @Field(() => Application, { nullable: true })
  @ManyToOne(() => Application, { nullable: true, deleteRule: 'restrict' })
  application: Rel<Application> | null;

  /** The function one must be able to call to open the page; none: whoever has a role in its application. */
  @ManyToOne(() => FonctionApi, { nullable: true, deleteRule: 'restrict' })
  fonction: Rel<FonctionApi> | null;

  /** A permission one must hold besides, where a function alone says too little (« ma journée »). */
  @ManyToOne(() => Permission, { nullable: true, deleteRule: 'restrict' })
  permission: Rel<Permission> | null;

  @BeforeCreate()
  @BeforeUpdate()
  rechercher(): void {
    this.recherche = aChercher(420, ...textesCherches(CHAMPS, this));
  }
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    page: Table<Page>;
  }
}
