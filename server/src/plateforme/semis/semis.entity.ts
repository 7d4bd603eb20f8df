import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';
import type { Table } from '../../socle/base/base-de-donnees.ts';

/** What the seeding has once brought, « page:/listes »: what an admin deleted or moved does not come back. */
@Entity({ tableName: 'semis' })
export class Semis {
  @PrimaryKey({ type: 'string', length: 320 })
  cle: string;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    semis: Table<Semis>;
  }
}
