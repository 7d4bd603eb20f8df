import { Collection } from '@mikro-orm/core';
import { Entity, Enum, ManyToMany, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { Texte } from '../../socle/commun/texte.ts';
import { Offre } from '../offre/offre.entity.ts';
import { CHAMPS } from './promotion.champs.ts';

export enum StatutPromotion {
  BROUILLON = 'BROUILLON',
  EN_TEST = 'EN_TEST',
  VALIDEE = 'VALIDEE',
  ACTIVE = 'ACTIVE',
  INACTIVE = 'INACTIVE',
}
registerEnumType(StatutPromotion, { name: 'StatutPromotion' });

/** Spec 2-offres, "Promotion". Never deleted, never changed while active. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'promotion' })
export class Promotion extends Colonnes(Ligne<'nom'>, CHAMPS) {
  @Field(() => Texte)
  readonly nom: Texte;

  @Field(() => StatutPromotion)
  @Enum({ items: () => StatutPromotion, length: 20 })
  statut: StatutPromotion;

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
