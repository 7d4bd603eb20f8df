import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { INSTANT } from '../../commun/base.entity.ts';

export enum UsageFichier {
  IMPORT = 'IMPORT',
  ICONE = 'ICONE',
  PAGE = 'PAGE',
}

/** An uploaded file: the row; its bytes lie in the store under `id`. Read by the account that sent it. */
@Entity({ tableName: 'fichier' })
export class Fichier {
  /** Random, so that it can't be guessed. */
  @PrimaryKey({ type: 'string', length: 36 })
  id: string;

  @Enum({ items: () => UsageFichier, length: 20 })
  usage: UsageFichier;

  /** The name given by the sender; only ever shown, never used as a path. */
  @Property({ type: 'string', length: 200 })
  nom: string;

  @Property({ type: 'string', length: 100 })
  type: string;

  @Property({ type: 'integer' })
  octets: number;

  @Index()
  @Property({ type: 'integer' })
  creerParId: number;

  @Index()
  @Property({ ...INSTANT })
  creerA: Date;
}
