import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { INSTANT, Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { CHAMPS } from './cle-api.champs.ts';

/** A key of a machine account: shown once, kept as a hash. Read by every request that brings one. */
@ObjectType({
  simpleResolvers: true,
})
@Entity({ tableName: 'cle_api' })
export class CleApi extends Colonnes(Ligne<never>, CHAMPS) {
  @ManyToOne(() => Utilisateur, { deleteRule: 'cascade' })
  utilisateur: Rel<Utilisateur>;

  /** The first characters, by which people recognise it. */
  @Field(() => String)
  @Property({ type: 'string', length: 12 })
  prefixe: string;

  /** SHA-256 of the whole key: 32 random bytes need no slow hash. */
  @Property({ type: 'string', length: 64, unique: true, hidden: true })
  empreinte: string;

  @Field(() => Instant, { nullable: true })
  @Property({ ...INSTANT, nullable: true })
  revoqueeA: Date | null;

  /** To the hour: a write a request would cost more than the request. */
  @Field(() => Instant, { nullable: true })
  @Property({ ...INSTANT, nullable: true })
  utiliseeA: Date | null;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    cle_api: Table<CleApi>;
  }
}
