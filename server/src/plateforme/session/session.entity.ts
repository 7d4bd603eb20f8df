import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { INSTANT } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';

/**
 * One login on one device: the family of all the refresh tokens that follow from it. Read by every request, so that a
 * revocation counts at the next one in any process.
 */
@Entity({ tableName: 'session' })
export class Session {
  /** 32 random bytes, base64url. */
  @PrimaryKey({ type: 'string', length: 43 })
  id: string;

  @ManyToOne(() => Utilisateur, { deleteRule: 'cascade' })
  utilisateur: Rel<Utilisateur>;

  /** How many times the refresh token was exchanged; the token of any other generation is refused. */
  @Property({ type: 'integer' })
  generation: number;

  @Property({ ...INSTANT })
  tourneeA: Date;

  @Property({ ...INSTANT })
  creerA: Date;

  @Index()
  @Property({ ...INSTANT })
  expireA: Date;

  @Property({ ...INSTANT, nullable: true })
  revoqueeA: Date | null;

  @Property({ type: 'string', length: 45, nullable: true })
  ip: string | null;

  @Property({ type: 'string', length: 300, nullable: true })
  agent: string | null;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    session: Table<Session>;
  }
}
