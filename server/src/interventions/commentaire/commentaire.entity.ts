import type { Opt, Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { INSTANT, Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { Intervention } from '../intervention/intervention.entity.ts';
import { CHAMPS } from './commentaire.champs.ts';

/** Plain text with line breaks; nothing in it is ever interpreted. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'commentaire' })
@Index({ properties: ['intervention', 'id'] })
export class Commentaire extends Colonnes(Ligne<'modifiable' | 'supprimable'>, CHAMPS) {
  @ManyToOne(() => Intervention, { deleteRule: 'cascade' })
  intervention: Rel<Intervention>;

  @Field(() => Utilisateur)
  @ManyToOne(() => Utilisateur, { deleteRule: 'restrict' })
  auteur: Rel<Utilisateur>;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 100, nullable: true })
  auteurRole: string | null;

  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  contestation: Opt<boolean> = false;

  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  supprime: Opt<boolean> = false;

  @Field(() => Boolean)
  readonly modifiable: boolean;

  @Field(() => Boolean)
  readonly supprimable: boolean;
}

/** An earlier text of a comment that its author changed. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'version_commentaire' })
@Index({ properties: ['commentaire', 'id'] })
export class VersionCommentaire {
  @Field(() => ID)
  @PrimaryKey({ type: 'integer' })
  id: number;

  @ManyToOne(() => Commentaire, { deleteRule: 'cascade' })
  commentaire: Rel<Commentaire>;

  @Field(() => String)
  @Property({ type: 'text' })
  texte: string;

  @Field(() => Instant)
  @Property({ ...INSTANT })
  creerA: Date;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    commentaire: Table<Commentaire>;
    version_commentaire: Table<VersionCommentaire>;
  }
}
