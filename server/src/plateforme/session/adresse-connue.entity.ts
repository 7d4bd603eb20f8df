import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { INSTANT } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';

/** A network from which an account has logged in: whoever fails elsewhere on purpose does not lock it out there. */
@Entity({ tableName: 'adresse_connue' })
export class AdresseConnue {
  @ManyToOne(() => Utilisateur, { primary: true, deleteRule: 'cascade' })
  utilisateur: Rel<Utilisateur>;

  @PrimaryKey({ type: 'string', length: 45 })
  reseau: string;

  @Index()
  @Property({ ...INSTANT })
  vueA: Date;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    adresse_connue: Table<AdresseConnue>;
  }
}
