import { PrimaryKeyProp, type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey } from '@mikro-orm/decorators/legacy';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Intervention } from './intervention.entity.ts';

/**
 * The words under which an intervention is found: title, description, address, client's name, comments; without case
 * or accents. A table of our own rather than a full-text index, so that both databases (and clusters that have none)
 * find the same rows, and internal comments are found by those who may read them only. See docs/decisions.
 */
@Entity({ tableName: 'mot_intervention' })
@Index({ properties: ['intervention'] })
export class MotIntervention {
  [PrimaryKeyProp]?: ['mot', 'interne', 'intervention'];

  @PrimaryKey({ type: 'string', length: 40 })
  mot: string;

  /** Only in an internal comment. */
  @PrimaryKey({ type: 'boolean' })
  interne: boolean;

  @ManyToOne(() => Intervention, { primary: true, deleteRule: 'cascade' })
  intervention: Rel<Intervention>;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    mot_intervention: Table<MotIntervention>;
  }
}
