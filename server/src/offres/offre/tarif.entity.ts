import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Decimal } from '../../socle/graphql/decimal.ts';
import { VersionOffre } from './version-offre.entity.ts';

/** What a client pays at a power (spec 2-offres): one price per kWh, or a peak and an off-peak price. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'tarif' })
@Unique({ properties: ['versionOffre', 'puissance'] })
export class Tarif {
  @Field(() => ID)
  @PrimaryKey({ type: 'integer' })
  id: number;

  @ManyToOne(() => VersionOffre, { deleteRule: 'cascade' })
  versionOffre: Rel<VersionOffre>;

  @Field(() => Int)
  @Property({ type: 'integer' })
  puissance: number;

  @Field(() => Decimal)
  @Property({ type: 'decimal', precision: 12, scale: 5 })
  abonnement: string;

  @Field(() => Decimal, { nullable: true })
  @Property({ type: 'decimal', precision: 12, scale: 5, nullable: true })
  kwh: string | null;

  @Field(() => Decimal, { nullable: true })
  @Property({ type: 'decimal', precision: 12, scale: 5, nullable: true })
  kwhPleines: string | null;

  @Field(() => Decimal, { nullable: true })
  @Property({ type: 'decimal', precision: 12, scale: 5, nullable: true })
  kwhCreuses: string | null;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    tarif: Table<Tarif>;
  }
}
