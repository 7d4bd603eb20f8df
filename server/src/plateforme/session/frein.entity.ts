import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { INSTANT } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';

/** Failures that are counted together, for all processes: of an account, of a network, of an account from a network. */
@Entity({ tableName: 'frein' })
export class Frein {
  /** SHA-256 of what is counted: people type all sorts of things where a login is asked for. */
  @PrimaryKey({ type: 'string', length: 43 })
  cle: string;

  @Property({ type: 'integer' })
  echecs: number;

  /** Tries of which the result is not known yet. */
  @Property({ type: 'integer' })
  enCours: number;

  /** Of the last try: those of a process that died are forgotten by it. */
  @Property({ ...INSTANT })
  essaiA: Date;

  /** The failures are forgotten then. */
  @Index()
  @Property({ ...INSTANT })
  expireA: Date;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    frein: Table<Frein>;
  }
}
