import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { INSTANT, Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Application } from '../application/application.entity.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { Role } from './role.entity.ts';

/** Document 002: "un seul rôle par application". The unique index holds it, whatever two requests do at once. */
@Entity({ tableName: 'utilisateur_role' })
@Unique({ properties: ['utilisateur', 'application'] })
@Index({ properties: ['dateFin', 'utilisateur'] })
export class UtilisateurRole extends Ligne {
  @ManyToOne(() => Utilisateur, { deleteRule: 'cascade' })
  utilisateur: Rel<Utilisateur>;

  @ManyToOne(() => Application, { deleteRule: 'restrict' })
  application: Rel<Application>;

  @ManyToOne(() => Role, { deleteRule: 'restrict' })
  role: Rel<Role>;

  /** A role can end by itself. */
  @Property({ ...INSTANT, nullable: true })
  dateFin: Date | null;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    utilisateur_role: Table<UtilisateurRole>;
  }
}
