import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { INSTANT } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Promotion } from '../promotion/promotion.entity.ts';
import { Souscription } from './souscription.entity.ts';

/** A promotion that a subscription has got: what limits and reports count. */
@Entity({ tableName: 'utilisation_promotion' })
@Unique({ properties: ['promotion', 'souscription'] })
@Index({ properties: ['promotion', 'clientId'] })
@Index({ properties: ['creerA', 'promotion', 'rendueA', 'gain'] })
export class UtilisationPromotion {
  @PrimaryKey({ type: 'integer' })
  id: number;

  @ManyToOne(() => Promotion, { deleteRule: 'restrict' })
  promotion: Rel<Promotion>;

  @ManyToOne(() => Souscription, { deleteRule: 'restrict' })
  souscription: Rel<Souscription>;

  @Property({ type: 'integer' })
  clientId: number;

  /** EUR over the first year, to the cent. */
  @Property({ type: 'decimal', precision: 12, scale: 2 })
  gain: string;

  @Property({ ...INSTANT })
  creerA: Date;

  /** Given back: the subscription was cancelled before it began. */
  @Property({ ...INSTANT, nullable: true })
  rendueA: Date | null;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    utilisation_promotion: Table<UtilisationPromotion>;
  }
}
