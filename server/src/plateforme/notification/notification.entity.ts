import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { INSTANT } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Texte } from '../../socle/commun/texte.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { ModeEmail } from './notification.enums.ts';
import { TypeNotification } from './types.ts';

/** What one person is told of one event: in the centre, by mail, or both. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'notification' })
@Unique({ properties: ['evenementId', 'destinataire'] })
@Index({ properties: ['destinataire', 'application', 'lueA', 'id'] })
@Index({ properties: ['destinataire', 'application', 'id'] })
@Index({ properties: ['creerA'] })
export class Notification {
  @Field(() => ID)
  @PrimaryKey({ type: 'integer' })
  id: number;

  @Property({ type: 'integer' })
  evenementId: number;

  // No index of its own: those above begin with it.
  @ManyToOne(() => Utilisateur, { deleteRule: 'cascade', index: false })
  destinataire: Rel<Utilisateur>;

  @Field(() => TypeNotification)
  @Property({ type: 'string', length: 40 })
  type: string;

  /** What the person is to it: the client, the intervenant… */
  @Property({ type: 'string', length: 20 })
  relation: string;

  @Property({ type: 'string', length: 40 })
  sujet: string;

  @Property({ type: 'integer' })
  sujetId: number;

  /** JSON: what its words are made of, in the reader's language. */
  @Property({ type: 'text' })
  donnees: string;

  /** In the centre; else it is only for the mail. */
  @Property({ type: 'boolean' })
  application: boolean;

  @Enum({ items: () => ModeEmail, length: 10 })
  email: ModeEmail;

  @Field(() => Texte)
  readonly titre: Texte;

  @Field(() => Texte)
  readonly objet: Texte;

  @Field(() => String, { nullable: true })
  readonly lien: string | null;

  @Field(() => Instant)
  @Property({ ...INSTANT })
  creerA: Date;

  @Field(() => Instant, { nullable: true })
  @Property({ ...INSTANT, nullable: true })
  lueA: Date | null;

  /** The digest (`envoi`) that tells of it; null: none yet. */
  @Property({ type: 'integer', nullable: true })
  resumeId: number | null;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    notification: Table<Notification>;
  }
}
