import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { INSTANT } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';

/**
 * A closed range of system traces. Its mark covers the mark of the range before, so that none can be altered or taken
 * away without all the following ones telling.
 */
@Entity({ tableName: 'sceau_trace' })
export class SceauTrace {
  /** 1, 2, 3 … without a gap. */
  @PrimaryKey({ type: 'integer', autoincrement: false })
  id: number;

  @Property({ type: 'integer' })
  premierId: number;

  @Property({ type: 'integer' })
  dernierId: number;

  @Property({ type: 'integer' })
  nombre: number;

  /** `id:mark` of each row, so that the first one altered or missing can be named; null once purged. */
  @Property({ type: 'text', nullable: true })
  lignes: string | null;

  /** SHA-256 of `lignes`: what the chain goes on with after a purge. */
  @Property({ type: 'string', length: 64 })
  condense: string;

  /** HMAC-SHA256 over the mark before and all of the above. */
  @Property({ type: 'string', length: 64 })
  marque: string;

  @Property({ ...INSTANT })
  creerA: Date;

  @Property({ ...INSTANT, nullable: true })
  purgeA: Date | null;

  /** HMAC-SHA256 of the purge: without it, missing rows are an alteration. */
  @Property({ type: 'string', length: 64, nullable: true })
  marquePurge: string | null;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    sceau_trace: Table<SceauTrace>;
  }
}
