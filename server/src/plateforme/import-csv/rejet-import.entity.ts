import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Table } from '../../socle/base/base-de-donnees.ts';

/** A refused line of an imported file; what it holds is read from the file when the sender fetches them all. */
@Entity({ tableName: 'rejet_import' })
export class RejetImport {
  [PrimaryKeyProp]?: ['fichierId', 'ligne'];

  @PrimaryKey({ type: 'string', length: 36 })
  fichierId: string;

  @PrimaryKey({ type: 'integer', autoincrement: false })
  ligne: number;

  @Property({ type: 'string', length: 60, nullable: true })
  champ: string | null;

  @Property({ type: 'string', length: 300 })
  raisonFr: string;

  @Property({ type: 'string', length: 300 })
  raisonEn: string;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    rejet_import: Table<RejetImport>;
  }
}
