import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { INSTANT, Ligne } from '../../commun/base.entity.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';

/** A key of a machine account: shown once, kept as a hash. Read by every request that brings one. */
@Entity({ tableName: 'cle_api' })
export class CleApi extends Ligne {
  @ManyToOne(() => Utilisateur, { deleteRule: 'cascade' })
  utilisateur: Rel<Utilisateur>;

  @Property({ type: 'string', length: 100 })
  libelle: string;

  /** The first characters, by which people recognise it. */
  @Property({ type: 'string', length: 12 })
  prefixe: string;

  /** SHA-256 of the whole key: 32 random bytes need no slow hash. */
  @Property({ type: 'string', length: 64, unique: true, hidden: true })
  empreinte: string;

  @Property({ ...INSTANT, nullable: true })
  expireA: Date | null;

  @Property({ ...INSTANT, nullable: true })
  revoqueeA: Date | null;

  /** To the hour: a write a request would cost more than the request. */
  @Property({ ...INSTANT, nullable: true })
  utiliseeA: Date | null;
}
