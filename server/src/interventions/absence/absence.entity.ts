import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { CHAMPS } from './absence.champs.ts';

/** A time when somebody does not come; without anybody, when nobody does: the company is closed. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'absence' })
@Index({ properties: ['debut', 'id'] })
@Index({ properties: ['fin'] })
@Index({ properties: ['utilisateur', 'debut', 'fin'] })
export class Absence extends Colonnes(Ligne<'modifiable' | 'visitesTouchees'>, CHAMPS) {
  @Field(() => Utilisateur, { nullable: true })
  @ManyToOne(() => Utilisateur, { deleteRule: 'cascade', nullable: true })
  utilisateur: Rel<Utilisateur> | null;

  @Field(() => Boolean)
  readonly modifiable: boolean;

  @Field(() => Int)
  readonly visitesTouchees: number;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    absence: Table<Absence>;
  }
}
