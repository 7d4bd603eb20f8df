import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { INSTANT } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Texte } from '../../socle/commun/texte.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { Langue } from '../utilisateur/utilisateur.champs.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { EtatExport } from './exportation.enums.ts';

/** A list as a file, made beside the requests: taken by its key by one process at a time, whole or not at all. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'exportation' })
@Index({ properties: ['utilisateur', 'id'] })
@Index({ properties: ['etat', 'id'] })
@Index({ properties: ['expireA'] })
export class Exportation {
  @Field(() => ID)
  @PrimaryKey({ type: 'integer' })
  id: number;

  @ManyToOne(() => Utilisateur, { deleteRule: 'cascade', index: false })
  utilisateur: Rel<Utilisateur>;

  /** The name under which a list declares itself (listes.ts). */
  @Field(() => String)
  @Property({ type: 'string', length: 20 })
  liste: string;

  /** JSON: the filters and the order that were asked for. */
  @Property({ type: 'text' })
  demande: string;

  /** Names of columns, with commas between. */
  @Property({ type: 'string', length: 1000 })
  colonnes: string;

  @Enum({ items: () => Langue, length: 2 })
  langue: Langue;

  @Field(() => EtatExport)
  @Enum({ items: () => EtatExport, length: 10 })
  etat: EtatExport;

  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  total: number | null;

  @Field(() => Int)
  @Property({ type: 'integer' })
  faits: number;

  @Property({ type: 'integer' })
  tentatives: number;

  /** Which process has it in hand, and until when the others leave it alone. */
  @Property({ type: 'string', length: 36, nullable: true })
  reservePar: string | null;

  @Property({ ...INSTANT, nullable: true })
  reserveJusqua: Date | null;

  /** The account's, while it waits or is made: one at a time. */
  @Property({ type: 'integer', nullable: true, unique: true })
  enRouteDe: number | null;

  /** Under which its bytes lie in the store; random. */
  @Property({ type: 'string', length: 36, nullable: true })
  fichier: string | null;

  /** JSON, in both languages. */
  @Property({ type: 'string', length: 1000, nullable: true })
  motif: string | null;

  @Field(() => Instant)
  @Property({ ...INSTANT })
  creerA: Date;

  @Field(() => Instant, { nullable: true })
  @Property({ ...INSTANT, nullable: true })
  expireA: Date | null;

  @Field(() => String, { nullable: true })
  readonly url?: string | null;

  @Field(() => Texte, { nullable: true })
  readonly erreur?: Texte | null;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    exportation: Table<Exportation>;
  }
}
