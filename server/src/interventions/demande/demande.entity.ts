import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { Intervention } from '../intervention/intervention.entity.ts';
import { CHAMPS, EtatDemande } from './demande.champs.ts';

/** A visit that a client asks for; somebody of the desk opens the intervention, or says why not. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'demande' })
@Index({ properties: ['client', 'id'] })
@Index({ properties: ['etat', 'id'] })
export class Demande extends Colonnes(Ligne<'reference'>, CHAMPS) {
  @Field(() => Utilisateur)
  @ManyToOne(() => Utilisateur, { deleteRule: 'cascade' })
  client: Rel<Utilisateur>;

  @Field(() => EtatDemande)
  @Enum({ items: () => EtatDemande, length: 8 })
  etat: EtatDemande;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 1000, nullable: true })
  motif: string | null;

  /** What it has become. */
  @ManyToOne(() => Intervention, { nullable: true, unique: true, deleteRule: 'set null' })
  intervention: Rel<Intervention> | null;

  @Field(() => String, { nullable: true })
  readonly reference: string | null;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    demande: Table<Demande>;
  }
}
