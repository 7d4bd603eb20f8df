import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';

/** The weeks that one person works, or, without a person, the company. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'horaire' })
export class Horaire extends Ligne {
  @Field(() => Utilisateur, { nullable: true })
  @ManyToOne(() => Utilisateur, { unique: true, deleteRule: 'cascade', nullable: true })
  utilisateur: Rel<Utilisateur> | null;

  /** JSON: weeks (semaine.ts), in the order of their days. */
  @Property({ type: 'text' })
  semaines: string;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    horaire: Table<Horaire>;
  }
}
