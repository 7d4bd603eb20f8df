import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { INSTANT } from '../../commun/base.entity.ts';

/** A request that may be sent again: the same key gives the same answer, and one effect (spec 6-security, R5). */
@Entity({ tableName: 'idempotence' })
@Unique({ properties: ['utilisateurId', 'cle'] })
export class Idempotence {
  @PrimaryKey({ type: 'integer' })
  id: number;

  @Property({ type: 'integer' })
  utilisateurId: number;

  @Property({ type: 'string', length: 100 })
  cle: string;

  /** SHA-256 of the request: a changed body under the same key is refused. */
  @Property({ type: 'string', length: 64, hidden: true })
  empreinte: string;

  /** The row that it made; null only inside the transaction that is making it. */
  @Property({ type: 'integer', nullable: true })
  souscriptionId: number | null;

  @Index()
  @Property({ ...INSTANT })
  creerA: Date;
}
