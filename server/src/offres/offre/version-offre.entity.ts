import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { INSTANT, Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { TERMES } from './offre.champs.ts';
import { Offre } from './offre.entity.ts';

export enum StatutVersion {
  BROUILLON = 'BROUILLON',
  EN_TEST = 'EN_TEST',
  VALIDEE = 'VALIDEE',
  ACTIVE = 'ACTIVE',
  REMPLACEE = 'REMPLACEE',
  /** Was being prepared, and never sold; kept for who asks what was tried. */
  ABANDONNEE = 'ABANDONNEE',
}
registerEnumType(StatutVersion, { name: 'StatutVersion' });

/**
 * The terms of an offer. Of one offer at most one version is active and at most one is being prepared: two unique
 * indexes hold it, whatever two requests do at once.
 */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'version_offre' })
@Unique({ properties: ['offre', 'numero'] })
export class VersionOffre extends Colonnes(Ligne<never>, TERMES) {
  @ManyToOne(() => Offre, { deleteRule: 'restrict' })
  offre: Rel<Offre>;

  @Field(() => Int)
  @Property({ type: 'integer' })
  numero: number;

  @Field(() => StatutVersion)
  @Enum({ items: () => StatutVersion, length: 20 })
  statut: StatutVersion;

  @Field(() => Instant, { nullable: true })
  @Property({ ...INSTANT, nullable: true })
  activeeA: Date | null;

  /** The offer's key while this version is the active one. */
  @Property({ type: 'integer', nullable: true, unique: true })
  activeDe: number | null;

  /** The offer's key while this version is being prepared: draft, under test or validated. */
  @Property({ type: 'integer', nullable: true, unique: true })
  prepareePour: number | null;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    version_offre: Table<VersionOffre>;
  }
}
