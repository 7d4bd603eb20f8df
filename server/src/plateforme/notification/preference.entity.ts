import { PrimaryKeyProp, type Rel } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { ModeEmail } from './notification.enums.ts';

/** What somebody has chosen otherwise than the company's table says; null: as the table says. */
@Entity({ tableName: 'preference_notification' })
export class PreferenceNotificationChoisie {
  [PrimaryKeyProp]?: ['utilisateur', 'type'];

  @ManyToOne(() => Utilisateur, { primary: true, deleteRule: 'cascade', index: false })
  utilisateur: Rel<Utilisateur>;

  @PrimaryKey({ type: 'string', length: 40 })
  type: string;

  @Property({ type: 'boolean', nullable: true })
  application: boolean | null;

  @Enum({ items: () => ModeEmail, length: 10, nullable: true })
  email: ModeEmail | null;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    preference_notification: Table<PreferenceNotificationChoisie>;
  }
}
