import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { Texte } from '../../socle/commun/texte.ts';
import { CHAMPS } from './offre.champs.ts';

export enum StatutOffre {
  EN_PREPARATION = 'EN_PREPARATION',
  ACTIVE = 'ACTIVE',
  /** No new subscriptions; the existing ones keep their terms. */
  SUSPENDUE = 'SUSPENDUE',
  /** For good. */
  RETIREE = 'RETIREE',
}
registerEnumType(StatutOffre, { name: 'StatutOffre' });

/** Spec 2-offres, "Offre": what is sold, whose terms are its versions'. Never deleted. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'offre' })
@Index({ properties: ['modifierA', 'id'] })
export class Offre extends Colonnes(Ligne<'nom' | 'description'>, CHAMPS) {
  @Field(() => Texte)
  readonly nom: Texte;

  @Field(() => Texte, { nullable: true })
  readonly description: Texte | null;

  @Field(() => StatutOffre)
  @Enum({ items: () => StatutOffre, length: 20 })
  statut: StatutOffre;

  /** The offer to be proposed in its place. */
  @ManyToOne(() => Offre, { nullable: true, deleteRule: 'restrict' })
  remplacePar: Rel<Offre> | null;

  /** Of an offer that came from a catalogue: its supplier and name there, whatever it is called since. */
  @Property({ type: 'string', length: 64, nullable: true, unique: true })
  cleCatalogue: string | null;

  /** Name, supplier and code without case or accents, for the search. */
  @Property({ type: 'string', length: 460 })
  recherche: string;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    offre: Table<Offre>;
  }
}
