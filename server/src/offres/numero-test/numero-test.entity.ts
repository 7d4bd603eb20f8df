import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { INSTANT, Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { VersionOffre } from '../offre/version-offre.entity.ts';
import { Promotion } from '../promotion/promotion.entity.ts';
import { CHAMPS } from './numero-test.champs.ts';

export enum ResultatTest {
  EN_ATTENTE = 'EN_ATTENTE',
  REUSSI = 'REUSSI',
  ECHOUE = 'ECHOUE',
}
registerEnumType(ResultatTest, { name: 'ResultatTest' });

/** A number that may see and subscribe a version, or get a promotion, before its activation; exactly one of the two. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'numero_test' })
@Unique({ properties: ['versionOffre', 'numero'] })
@Unique({ properties: ['promotion', 'numero'] })
export class NumeroTest extends Colonnes(Ligne<never>, CHAMPS) {
  @ManyToOne(() => VersionOffre, { nullable: true, deleteRule: 'restrict' })
  versionOffre: Rel<VersionOffre> | null;

  @ManyToOne(() => Promotion, { nullable: true, deleteRule: 'restrict' })
  promotion: Rel<Promotion> | null;

  @Field(() => String)
  @Property({ type: 'string', length: 16, index: true })
  numero: string;

  @Field(() => Instant)
  @Property({ ...INSTANT })
  expireA: Date;

  @Field(() => ResultatTest)
  @Enum({ items: () => ResultatTest, length: 20 })
  resultat: ResultatTest;

  /** Somebody else than who defined the number (`creerPar`). */
  @Property({ type: 'integer', nullable: true })
  valideParId: number | null;

  @Field(() => Instant, { nullable: true })
  @Property({ ...INSTANT, nullable: true })
  valideA: Date | null;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    numero_test: Table<NumeroTest>;
  }
}
