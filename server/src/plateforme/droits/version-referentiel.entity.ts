import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Table } from '../../socle/base/base-de-donnees.ts';

/**
 * One row whose number grows with every change of rights or of an admin's list, in the same transaction. Each request
 * reads it with its session: what is kept in memory of them is right at the next request of any process.
 */
@Entity({ tableName: 'version_referentiel' })
export class VersionReferentiel {
  @PrimaryKey({ type: 'integer', autoincrement: false })
  id: number;

  @Property({ type: 'integer' })
  valeur: number;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    version_referentiel: Table<VersionReferentiel>;
  }
}
