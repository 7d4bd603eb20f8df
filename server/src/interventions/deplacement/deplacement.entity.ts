import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { INSTANT, Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Intervention } from '../intervention/intervention.entity.ts';

/** The slot that a client asks for instead of theirs, until the desk answers or the visit is moved: one of each. */
@Entity({ tableName: 'deplacement' })
export class Deplacement extends Ligne {
  @ManyToOne(() => Intervention, { unique: true, deleteRule: 'cascade' })
  intervention: Rel<Intervention>;

  @ManyToOne(() => Utilisateur, { deleteRule: 'cascade' })
  intervenant: Rel<Utilisateur>;

  @Property({ ...INSTANT })
  debut: Date;

  @Property({ ...INSTANT })
  fin: Date;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    deplacement: Table<Deplacement>;
  }
}
