import { type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { CHAMPS } from './objectif.champs.ts';

/** Document 002, "Objectifs": what an account is to reach in a period. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'objectif' })
@Index({ properties: ['utilisateur', 'debutPeriode'] })
@Index({ properties: ['type', 'debutPeriode'] })
@Index({ properties: ['dateFin'] })
export class Objectif extends Colonnes(Ligne<never>, CHAMPS) {
  @ManyToOne(() => Utilisateur, { deleteRule: 'restrict' })
  utilisateur: Rel<Utilisateur>;

  /** First and last month of the period as numbers, 202401: what the filter by period compares. */
  @Property({ type: 'integer' })
  debutPeriode: number;

  @Property({ type: 'integer' })
  finPeriode: number;

  /** Title and type without case or accents, for the search. */
  @Property({ type: 'string', length: 310 })
  recherche: string;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    objectif: Table<Objectif>;
  }
}
