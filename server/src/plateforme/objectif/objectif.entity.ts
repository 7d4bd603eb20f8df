import { DecimalType, type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { INSTANT, Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { ColonneDecimale } from '../../socle/commun/decimal.ts';
import { Decimal } from '../../socle/graphql/decimal.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';

/** Document 002 shows « En cours » alone; the two ends that it implies are named here. */
export enum StatutObjectif {
  EN_COURS = 'EN_COURS',
  ATTEINT = 'ATTEINT',
  ABANDONNE = 'ABANDONNE',
}
registerEnumType(StatutObjectif, { name: 'StatutObjectif' });

/** Document 002, "Objectifs": what an account is to reach in a period. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'objectif' })
@Index({ properties: ['utilisateur', 'debutPeriode'] })
@Index({ properties: ['type', 'debutPeriode'] })
@Index({ properties: ['dateFin'] })
export class Objectif extends Ligne {
  @Field(() => String)
  @Property({ type: 'string', length: 200 })
  titre: string;

  @ManyToOne(() => Utilisateur, { deleteRule: 'restrict' })
  utilisateur: Rel<Utilisateur>;

  @Field(() => String)
  @Property({ type: 'string', length: 100 })
  type: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 2000, nullable: true })
  description: string | null;

  @Field(() => String)
  @Property({ type: 'string', length: 15 })
  periode: string;

  /** First and last month of the period as numbers, 202401: what the filter by period compares. */
  @Property({ type: 'integer' })
  debutPeriode: number;

  @Property({ type: 'integer' })
  finPeriode: number;

  @Field(() => Instant)
  @Property({ ...INSTANT })
  dateDebut: Date;

  @Field(() => Instant)
  @Property({ ...INSTANT })
  dateFin: Date;

  @Field(() => StatutObjectif)
  @Enum({ items: () => StatutObjectif, length: 10 })
  statut: StatutObjectif;

  @Field(() => Float)
  @Property({ type: new DecimalType('number'), precision: 5, scale: 4 })
  progression: number;

  @Field(() => Decimal, { nullable: true })
  @Property({ type: ColonneDecimale, precision: 15, scale: 2, nullable: true })
  valeur: string | null;

  /** Title and type without case or accents, for the search. */
  @Property({ type: 'string', length: 310 })
  recherche: string;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    objectif: Table<Objectif>;
  }
}
