import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Utilisateur } from './utilisateur.entity.ts';

/** A further number of somebody's, in the one form of numbers: found as the account's own is (`recherche.ts`). */
@Entity({ tableName: 'autre_telephone' })
export class AutreTelephone {
  @PrimaryKey({ type: 'integer' })
  id: number;

  @ManyToOne(() => Utilisateur, { deleteRule: 'cascade' })
  utilisateur: Rel<Utilisateur>;

  @Index()
  @Property({ type: 'string', length: 16 })
  numero: string;

  @Index()
  @Property({ type: 'string', length: 16, hidden: true })
  numeroInverse: string;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    autre_telephone: Table<AutreTelephone>;
  }
}
