import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { LARGEURS } from './client.champs.ts';

/** Where one goes to see a client; the first is the one that is proposed. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'adresse_client' })
@Index({ properties: ['client', 'id'] })
export class AdresseClient {
  @PrimaryKey({ type: 'integer' })
  id: number;

  @ManyToOne(() => Utilisateur, { deleteRule: 'cascade', index: false })
  client: Rel<Utilisateur>;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: LARGEURS.libelle, nullable: true })
  libelle: string | null;

  @Field(() => String)
  @Property({ type: 'string', length: LARGEURS.adresse })
  adresse: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: LARGEURS.codePostal, nullable: true })
  codePostal: string | null;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    adresse_client: Table<AdresseClient>;
  }
}
