import { Collection } from '@mikro-orm/core';
import { Entity, Enum, ManyToMany, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { INSTANT, Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Texte } from '../../socle/commun/texte.ts';
import { Decimal } from '../../socle/graphql/decimal.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { Offre } from '../offre/offre.entity.ts';

export enum StatutPromotion {
  BROUILLON = 'BROUILLON',
  EN_TEST = 'EN_TEST',
  VALIDEE = 'VALIDEE',
  ACTIVE = 'ACTIVE',
  INACTIVE = 'INACTIVE',
}
export enum TypeActionPromotion {
  POURCENTAGE = 'POURCENTAGE',
  MONTANT = 'MONTANT',
  MOIS_OFFERTS = 'MOIS_OFFERTS',
  ACTIVATION_OFFERTE = 'ACTIVATION_OFFERTE',
}
export enum TypeDureePromotion {
  UNE_FOIS = 'UNE_FOIS',
  PERIODES = 'PERIODES',
  TOUJOURS = 'TOUJOURS',
}
registerEnumType(StatutPromotion, { name: 'StatutPromotion' });
registerEnumType(TypeActionPromotion, { name: 'TypeActionPromotion' });
registerEnumType(TypeDureePromotion, { name: 'TypeDureePromotion' });

/** Spec 2-offres, "Promotion". Never deleted, never changed while active. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'promotion' })
export class Promotion extends Ligne<'nom'> {
  /** Upper case: people type it in any. */
  @Field(() => String)
  @Property({ type: 'string', length: 50, unique: true })
  code: string;

  @Field(() => Boolean)
  @Property({ type: 'boolean', default: false })
  surCode: boolean;

  @Field(() => Texte)
  readonly nom: Texte;

  @Property({ type: 'string', length: 150 })
  nomFr: string;

  @Property({ type: 'string', length: 150 })
  nomEn: string;

  @Field(() => StatutPromotion)
  @Enum({ items: () => StatutPromotion, length: 20 })
  statut: StatutPromotion;

  @Field(() => TypeActionPromotion)
  @Enum({ items: () => TypeActionPromotion, length: 20 })
  action: TypeActionPromotion;

  /** Per cent of POURCENTAGE, EUR of MONTANT. */
  @Field(() => Decimal, { nullable: true })
  @Property({ type: 'decimal', precision: 12, scale: 5, nullable: true })
  valeur: string | null;

  /** Of MOIS_OFFERTS. */
  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  mois: number | null;

  @Field(() => TypeDureePromotion)
  @Enum({ items: () => TypeDureePromotion, length: 20 })
  duree: TypeDureePromotion;

  /** Months, of PERIODES. */
  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  periodes: number | null;

  @Field(() => Instant, { nullable: true })
  @Property({ ...INSTANT, nullable: true })
  debut: Date | null;

  @Field(() => Instant, { nullable: true })
  @Property({ ...INSTANT, nullable: true })
  fin: Date | null;

  @Field(() => Int)
  @Property({ type: 'integer' })
  priorite: number;

  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  exclusive: boolean;

  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  limiteGlobale: number | null;

  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  limiteParClient: number | null;

  /** Taken in the subscription's own transaction, by one conditional update; given back when it never began. */
  @Property({ type: 'integer', default: 0 })
  utilisations: number;

  /** Name and code without case or accents, for the search. */
  @Property({ type: 'string', length: 360 })
  recherche: string;

  @ManyToMany(() => Offre, undefined, {
    pivotTable: 'promotion_offre',
    joinColumn: 'promotionId',
    inverseJoinColumn: 'offreId',
  })
  offres = new Collection<Offre>(this);
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    promotion: Table<Promotion>;
    promotion_offre: { promotionId: number; offreId: number };
  }
}
