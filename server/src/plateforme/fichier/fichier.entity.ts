import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { INSTANT } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';

export enum UsageFichier {
  IMPORT = 'IMPORT',
  ICONE = 'ICONE',
  PAGE = 'PAGE',
  SIGNATURE = 'SIGNATURE',
  PIECE_JOINTE = 'PIECE_JOINTE',
}

/** An uploaded file: the row; its bytes lie in the store (usages.ts says where, and who may read them). */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'fichier' })
export class Fichier {
  /** Random, so that it can't be guessed. */
  @Field(() => ID)
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  /** Whoever takes files of a new use declares it (usages.ts): the base does not know them all. */
  @Property({ type: 'string', length: 20, default: '' })
  usage: UsageFichier;

  /** The name given by the sender; only ever shown, never used as a path. */
  @Field(() => String)
  @Property({ type: 'string', length: 200 })
  nom: string;

  @Field(() => String)
  @Property({ type: 'string', length: 100 })
  type: string;

  @Field(() => Int)
  @Property({ type: 'integer' })
  octets: number;

  /** SHA-256 of what is kept, in hexadecimal; null: of before it was noted. */
  @Property({ type: 'string', length: 64, nullable: true })
  empreinte: string | null;

  /** Of pixels; null: it has none, or nobody asks. */
  @Property({ type: 'integer', nullable: true })
  largeur: number | null;

  @Property({ type: 'integer', nullable: true })
  hauteur: number | null;

  @Index()
  @Property({ type: 'integer' })
  creerParId: number;

  @Index()
  @Property({ ...INSTANT })
  creerA: Date;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    fichier: Table<Fichier>;
  }
}
