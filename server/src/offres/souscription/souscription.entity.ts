import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { INSTANT, Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { Offre } from '../offre/offre.entity.ts';
import { VersionOffre } from '../offre/version-offre.entity.ts';

export enum StatutSouscription {
  EN_ATTENTE = 'EN_ATTENTE',
  ACTIVE = 'ACTIVE',
  SUSPENDUE = 'SUSPENDUE',
  RESILIEE = 'RESILIEE',
  REFUSEE = 'REFUSEE',
  ANNULEE = 'ANNULEE',
}
export enum CanalSouscription {
  SITE = 'SITE',
  STANDARD = 'STANDARD',
  API = 'API',
}
registerEnumType(StatutSouscription, { name: 'StatutSouscription' });
registerEnumType(CanalSouscription, { name: 'CanalSouscription' });

/** Spec 2-offres, "Souscription": its terms are its own from the first day; the offer may change as it likes. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'souscription' })
@Index({ properties: ['client', 'id'] })
@Index({ properties: ['offre', 'id'] })
@Index({ properties: ['test', 'id'] })
@Index({ properties: ['test', 'statut', 'id'] })
@Index({ properties: ['modifierA', 'id'] })
// What reports count, read in the index alone (decision 25).
@Index({ properties: ['test', 'creerA', 'offre', 'statut', 'canal'] })
@Index({ properties: ['test', 'statut', 'dateFin', 'offre', 'canal', 'motif'] })
export class Souscription extends Ligne {
  @ManyToOne(() => Utilisateur, { deleteRule: 'restrict' })
  client: Rel<Utilisateur>;

  @Field(() => String)
  @Property({ type: 'string', length: 16 })
  numero: string;

  @ManyToOne(() => Offre, { deleteRule: 'restrict' })
  offre: Rel<Offre>;

  @ManyToOne(() => VersionOffre, { deleteRule: 'restrict' })
  versionOffre: Rel<VersionOffre>;

  @Field(() => Int)
  @Property({ type: 'integer' })
  puissance: number;

  @Field(() => StatutSouscription)
  @Enum({ items: () => StatutSouscription, length: 20 })
  statut: StatutSouscription;

  @Field(() => CanalSouscription)
  @Enum({ items: () => CanalSouscription, length: 20 })
  canal: CanalSouscription;

  /** Made with a test number: in no report and no limit. */
  @Field(() => Boolean)
  @Property({ type: 'boolean', default: false })
  test: boolean;

  /** JSON of the tariff, fees, promotions and price as they were (souscription.termes.ts). */
  @Property({ type: 'text' })
  termes: string;

  @Field(() => Instant)
  @Property({ ...INSTANT })
  dateDebut: Date;

  @Field(() => Instant, { nullable: true })
  @Property({ ...INSTANT, nullable: true })
  engagementJusquA: Date | null;

  @Field(() => Instant, { nullable: true })
  @Property({ ...INSTANT, nullable: true })
  dateFin: Date | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 500, nullable: true })
  motif: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 500, nullable: true })
  motifSuspension: string | null;

  /**
   * `client:offre` while it lives, and `number:offre` of an attested number: one of each, whatever two requests do at
   * once.
   */
  @Property({ type: 'string', length: 40, nullable: true, unique: true })
  vivanteClient: string | null;

  @Property({ type: 'string', length: 40, nullable: true, unique: true })
  vivanteNumero: string | null;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    souscription: Table<Souscription>;
  }
}
