import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { INSTANT } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';

/**
 * What has happened, written in the transaction of the change: whoever is to hear of it is found afterwards. No foreign
 * key: what it speaks of may be gone by then. See docs/decisions/0050.
 */
@Entity({ tableName: 'evenement' })
@Index({ properties: ['traiteA', 'id'] })
@Index({ properties: ['sujet', 'sujetId', 'id'] })
export class Evenement {
  @PrimaryKey({ type: 'integer' })
  id: number;

  @Property({ type: 'string', length: 40 })
  type: string;

  /** Of what a date makes happen: once, whatever number of processes see the date pass. */
  @Property({ type: 'string', length: 120, nullable: true, unique: true })
  cle: string | null;

  /** The table of what it happened to, and its row. */
  @Property({ type: 'string', length: 40 })
  sujet: string;

  @Property({ type: 'integer' })
  sujetId: number;

  /** Null: the product itself, or the clock. */
  @Property({ type: 'integer', nullable: true })
  acteurId: number | null;

  /** JSON, at most 4 kB: keys, stages, slots, motives; no text of a comment, no secret. */
  @Property({ type: 'text' })
  donnees: string;

  @Property({ ...INSTANT })
  creerA: Date;

  @Property({ ...INSTANT, nullable: true })
  traiteA: Date | null;

  @Property({ type: 'integer' })
  tentatives: number;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    evenement: Table<Evenement>;
  }
}
