import type { Opt, Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Fichier } from '../../plateforme/fichier/fichier.entity.ts';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { INSTANT, Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { Intervention } from '../intervention/intervention.entity.ts';
import { CHAMPS } from './signature-client.champs.ts';

/** What the client signed once the work was done, or why they did not. It is never changed: it goes out of date. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'signature_client' })
@Index({ properties: ['intervention', 'id'] })
export class SignatureClient extends Colonnes(Ligne<never>, CHAMPS) {
  @ManyToOne(() => Intervention, { deleteRule: 'cascade' })
  intervention: Rel<Intervention>;

  /** The drawing, of the method TRACE. */
  @ManyToOne(() => Fichier, { nullable: true, unique: true, deleteRule: 'restrict' })
  fichier: Rel<Fichier> | null;

  @Field(() => Instant)
  @Property({ ...INSTANT })
  signeA: Date;

  /** Of what was signed (ce-qui-est-signe.ts). */
  @Field(() => String)
  @Property({ type: 'string', length: 64 })
  empreinte: string;

  @Field(() => Instant, { nullable: true })
  @Property({ ...INSTANT, nullable: true })
  perimeeA: Opt<Date> | null = null;

  @Field(() => Utilisateur)
  @ManyToOne(() => Utilisateur, { deleteRule: 'restrict' })
  recueilliPar: Rel<Utilisateur>;

  /** Of the device on which it was given: evidence, read in the base alone. */
  @Property({ type: 'string', length: 45 })
  ip: string;

  @Property({ type: 'string', length: 300, nullable: true })
  agent: string | null;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    signature_client: Table<SignatureClient>;
  }
}
