import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { INSTANT } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { Notification } from './notification.entity.ts';
import { EtatEnvoi } from './notification.enums.ts';

/** A mail to be sent: taken by its key by one process at a time, tried until it leaves or serves no more. */
@Entity({ tableName: 'envoi' })
@Index({ properties: ['etat', 'aPartirDe', 'id'] })
@Index({ properties: ['destinataire', 'groupe', 'etat', 'id'] })
@Index({ properties: ['creerA'] })
export class LigneEnvoi {
  @PrimaryKey({ type: 'integer' })
  id: number;

  /** Null: a digest, of the day that `groupe` says. */
  @ManyToOne(() => Notification, { nullable: true, unique: true, index: false, deleteRule: 'cascade' })
  notification: Rel<Notification> | null;

  @ManyToOne(() => Utilisateur, { deleteRule: 'cascade', index: false })
  destinataire: Rel<Utilisateur>;

  /** What belongs together: of several that wait for the same person, one leaves. */
  @Property({ type: 'string', length: 80 })
  groupe: string;

  @Enum({ items: () => EtatEnvoi, length: 12 })
  etat: EtatEnvoi;

  @Property({ ...INSTANT })
  aPartirDe: Date;

  @Property({ type: 'integer' })
  tentatives: number;

  /** Which process has it in hand, and until when the others leave it alone. */
  @Property({ type: 'string', length: 36, nullable: true })
  reservePar: string | null;

  @Property({ ...INSTANT, nullable: true })
  reserveJusqua: Date | null;

  @Property({ type: 'string', length: 300, nullable: true })
  erreur: string | null;

  /** What it told, in short: the same is not told twice. */
  @Property({ type: 'string', length: 120, nullable: true })
  dit: string | null;

  @Property({ ...INSTANT })
  creerA: Date;

  @Property({ ...INSTANT, nullable: true })
  faitA: Date | null;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    envoi: Table<LigneEnvoi>;
  }
}
