import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { Offre } from '../offre/offre.entity.ts';
import { Promotion } from '../promotion/promotion.entity.ts';
import { CHAMPS } from './eligibilite.champs.ts';

/** One way of being eligible for an offer or a promotion: exactly one of the two. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'eligibilite' })
export class Eligibilite extends Colonnes(Ligne<never>, CHAMPS) {
  @ManyToOne(() => Offre, { nullable: true, deleteRule: 'restrict' })
  offre: Rel<Offre> | null;

  @ManyToOne(() => Promotion, { nullable: true, deleteRule: 'restrict' })
  promotion: Rel<Promotion> | null;

  /** JSON of `Critere[]` (eligibilite.types.ts). */
  @Property({ type: 'text' })
  criteres: string;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    eligibilite: Table<Eligibilite>;
  }
}
