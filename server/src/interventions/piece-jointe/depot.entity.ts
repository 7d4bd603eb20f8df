import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { INSTANT } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Intervention } from '../intervention/intervention.entity.ts';
import { PieceJointe } from './piece-jointe.entity.ts';
import { NaturePiece } from './piece-jointe.enums.ts';

export enum EtatDepot {
  OUVERT = 'OUVERT',
  FINI = 'FINI',
  REFUSE = 'REFUSE',
}

/** A file on its way, chunk after chunk: what was said of it at its beginning, and how much of it lies in the store. */
@Entity({ tableName: 'depot' })
@Unique({ properties: ['utilisateur', 'cleClient'] })
@Index({ properties: ['utilisateur', 'creerA'] })
@Index({ properties: ['expireA'] })
export class Depot {
  /** Random, so that it can't be guessed. */
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @ManyToOne(() => Utilisateur, { deleteRule: 'cascade' })
  utilisateur: Rel<Utilisateur>;

  @ManyToOne(() => Intervention, { deleteRule: 'cascade' })
  intervention: Rel<Intervention>;

  @Enum({ items: () => NaturePiece, length: 10, nullable: true })
  nature: NaturePiece | null;

  @Property({ type: 'boolean' })
  interne: boolean;

  @Property({ type: 'string', length: 200, nullable: true })
  legende: string | null;

  @Property({ ...INSTANT, nullable: true })
  priseA: Date | null;

  @Property({ type: 'string', length: 200 })
  nom: string;

  /** As announced, in all. */
  @Property({ type: 'integer' })
  octets: number;

  /** In the store; all of them only once the piece is there too. */
  @Property({ type: 'integer' })
  recus: number;

  @Enum({ items: () => EtatDepot, length: 8 })
  etat: EtatDepot;

  @ManyToOne(() => PieceJointe, { nullable: true, deleteRule: 'set null' })
  pieceJointe: Rel<PieceJointe> | null;

  /** JSON of what was said when it was refused, in both languages. */
  @Property({ type: 'string', length: 1000, nullable: true })
  refus: string | null;

  @Property({ type: 'string', length: 36, nullable: true })
  cleClient: string | null;

  @Property({ ...INSTANT })
  creerA: Date;

  @Property({ ...INSTANT })
  expireA: Date;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    depot: Table<Depot>;
  }
}
