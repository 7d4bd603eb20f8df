import { Entity, Index, PrimaryKey } from '@mikro-orm/decorators/legacy';
import type { Table } from '../base/base-de-donnees.ts';

/**
 * What a trace is about, for the histories that the product shows: found by index, whatever the table of traces holds.
 * Beside the sealed row, which it adds nothing to. No foreign key: a trace outlives what it speaks of.
 */
@Entity({ tableName: 'trace_objet' })
export class TraceObjet {
  @PrimaryKey({ type: 'string', length: 20 })
  objet: string;

  @PrimaryKey({ type: 'integer' })
  objetId: number;

  @Index()
  @PrimaryKey({ type: 'integer' })
  traceId: number;
}

declare module '../base/base-de-donnees.ts' {
  interface Base {
    trace_objet: Table<TraceObjet>;
  }
}
