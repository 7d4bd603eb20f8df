import { PrimaryKeyProp, type Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { INSTANT } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';

/** That the digest of this day, company's clock, was made for somebody: once. */
@Entity({ tableName: 'resume_notification' })
export class ResumeNotification {
  [PrimaryKeyProp]?: ['utilisateur', 'jour'];

  @ManyToOne(() => Utilisateur, { primary: true, deleteRule: 'cascade', index: false })
  utilisateur: Rel<Utilisateur>;

  /** « 2026-11-03 » */
  @PrimaryKey({ type: 'string', length: 10 })
  jour: string;

  @Property({ ...INSTANT })
  faitA: Date;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    resume_notification: Table<ResumeNotification>;
  }
}
