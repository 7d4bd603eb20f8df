import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { CHAMPS } from './vue.champs.ts';

/** What somebody looks for again and again in a list, under a name: it filters, and grants nothing. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'vue' })
@Unique({ properties: ['utilisateur', 'page', 'nom'] })
@Index({ properties: ['page', 'partagee', 'nom'] })
export class Vue extends Colonnes(Ligne<'sienne'>, CHAMPS) {
  @Field(() => Utilisateur)
  @ManyToOne(() => Utilisateur, { deleteRule: 'cascade', index: false })
  utilisateur: Rel<Utilisateur>;

  @Field(() => Boolean)
  readonly sienne: boolean;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    vue: Table<Vue>;
  }
}
