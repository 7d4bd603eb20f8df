import type { Opt, Rel } from '@mikro-orm/core';
import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { INSTANT } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';

/** Kept apart from the account (spec 1-product, decision 1); not a GraphQL type, so nothing can expose it. */
@Entity({ tableName: 'mot_de_passe' })
export class MotDePasse {
  @OneToOne(() => Utilisateur, { primary: true, deleteRule: 'cascade' })
  utilisateur: Rel<Utilisateur>;

  /** argon2id, with its parameters and salt; null until the person who was invited has chosen a password. */
  @Property({ type: 'string', length: 200, nullable: true, hidden: true })
  empreinte: string | null;

  @Property({ ...INSTANT })
  modifieA: Date;

  /** SHA-256 of the single-use reset token, while one is pending. */
  @Property({ type: 'string', length: 64, nullable: true, unique: true, hidden: true })
  reinitialisation: string | null;

  @Property({ ...INSTANT, nullable: true })
  reinitialisationExpireA: Date | null;

  /** Somebody else knows it (who made the account): its first session may only change it. */
  @Property({ type: 'boolean', default: false })
  aChanger: Opt<boolean>;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    mot_de_passe: Table<MotDePasse>;
  }
}
