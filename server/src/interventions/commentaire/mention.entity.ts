import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Unique } from '@mikro-orm/decorators/legacy';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Commentaire } from './commentaire.entity.ts';

/** Whom a comment calls by their name; it opens nothing to them. */
@Entity({ tableName: 'mention' })
@Unique({ properties: ['commentaire', 'utilisateur'] })
export class Mention {
  @PrimaryKey({ type: 'integer' })
  id: number;

  @ManyToOne(() => Commentaire, { deleteRule: 'cascade' })
  commentaire: Rel<Commentaire>;

  @ManyToOne(() => Utilisateur, { deleteRule: 'restrict' })
  utilisateur: Rel<Utilisateur>;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    mention: Table<Mention>;
  }
}
