import type { Opt, Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { INSTANT } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { StatutIntervention } from '../statut/statut.entity.ts';
import { Intervention } from './intervention.entity.ts';

@ObjectType({ simpleResolvers: true })
export class ChangementChamp {
  @Field(() => String) champ: string;
  @Field(() => String, { nullable: true }) avant: string | null;
  @Field(() => String, { nullable: true }) apres: string | null;
}

/** A line of an intervention's history: a move of the machine, or a change of its fields. Never changed afterwards. */
@ObjectType('MouvementIntervention', { simpleResolvers: true })
@Entity({ tableName: 'mouvement_intervention' })
@Index({ properties: ['intervention', 'id'] })
export class Mouvement {
  @Field(() => ID)
  @PrimaryKey({ type: 'integer' })
  id: number;

  @ManyToOne(() => Intervention, { deleteRule: 'cascade' })
  intervention: Rel<Intervention>;

  @Field(() => Utilisateur, { nullable: true })
  @ManyToOne(() => Utilisateur, { nullable: true, deleteRule: 'restrict' })
  auteur: Rel<Utilisateur> | null;

  @Field(() => String)
  @Property({ type: 'string', length: 60 })
  fonction: string;

  @Field(() => StatutIntervention, { nullable: true })
  @ManyToOne(() => StatutIntervention, { nullable: true, deleteRule: 'restrict' })
  deStatut: Rel<StatutIntervention> | null;

  @Field(() => StatutIntervention, { nullable: true })
  @ManyToOne(() => StatutIntervention, { nullable: true, deleteRule: 'restrict' })
  versStatut: Rel<StatutIntervention> | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 1000, nullable: true })
  motif: string | null;

  /** Why an overlap was accepted: for the staff, so it stays out of what a client reads. */
  @Property({ type: 'string', length: 1000, nullable: true })
  derogation: string | null;

  /** Why a slot of the past was written down afterwards: for the staff, likewise. */
  @Property({ type: 'string', length: 1000, nullable: true })
  motifPasse: string | null;

  /** What was said to whoever has it from now on: for the staff, likewise. */
  @Property({ type: 'string', length: 1000, nullable: true })
  note: string | null;

  /** JSON of ChangementChamp[]. */
  @Property({ type: 'text', nullable: true })
  changementsJson: string | null;

  @Field(() => [ChangementChamp])
  readonly changements: Opt<ChangementChamp[]>;

  @Field(() => Instant)
  @Property({ ...INSTANT })
  creerA: Date;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    mouvement_intervention: Table<Mouvement>;
  }
}
