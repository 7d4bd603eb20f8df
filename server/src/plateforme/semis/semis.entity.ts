import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';

/** What the seeding has once brought, « page:/listes »: what an admin deleted or moved does not come back. */
@Entity({ tableName: 'semis' })
export class Semis {
  @PrimaryKey({ type: 'string', length: 320 })
  cle: string;
}
