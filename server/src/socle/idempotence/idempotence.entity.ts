import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { INSTANT } from '../base/base.entity.ts';
import type { Table } from '../base/base-de-donnees.ts';

/** A request that may be sent again: the same key gives the same answer, and one effect (spec 6-security, R5). */
@Entity({ tableName: 'idempotence' })
@Unique({ properties: ['utilisateurId', 'cle'] })
export class Idempotence {
  @PrimaryKey({ type: 'integer' })
  id: number;

  /** Whose key it is; 0: of somebody who is not connected. */
  @Property({ type: 'integer' })
  utilisateurId: number;

  @Property({ type: 'string', length: 100 })
  cle: string;

  /** The mutation that it was sent to: another one under the same key is refused. */
  @Property({ type: 'string', length: 100 })
  fonction: string;

  /** SHA-256 of the request: a changed body under the same key is refused. */
  @Property({ type: 'string', length: 64, hidden: true })
  empreinte: string;

  /** The table of what it made or changed, and its row; null: nothing that can be read again. */
  @Property({ type: 'string', length: 40 })
  objet: string;

  @Property({ type: 'integer', nullable: true })
  objetId: number | null;

  @Index()
  @Property({ ...INSTANT })
  creerA: Date;
}

declare module '../base/base-de-donnees.ts' {
  interface Base {
    idempotence: Table<Idempotence>;
  }
}
