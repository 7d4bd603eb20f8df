import type { Opt, Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { INSTANT, Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { StatutIntervention } from '../statut/statut.entity.ts';
import { DegreUrgence } from '../urgence/urgence.entity.ts';
import { CHAMPS, LONGUEURS } from './intervention.champs.ts';
import { EtapeEnum, MotifAttenteEnum, RaisonATraiterEnum } from './intervention.enums.ts';
import { ETAPES, type Etape, MOTIFS_ATTENTE, type MotifAttente } from './machine.ts';
import type { RaisonATraiter } from './raisons-a-traiter.ts';

/**
 * Document 001: « une intervention se passe chez un client et est effectuée par un intervenant ».
 * The indexes follow the lists: each sort for somebody who sees everything, and each relation with the default sort
 * for those who see their own rows only.
 */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'intervention' })
@Index({ properties: ['creerA', 'id'] })
@Index({ properties: ['echeance', 'id'] })
@Index({ properties: ['datePrevue', 'id'] })
@Index({ properties: ['modifierA', 'id'] })
@Index({ properties: ['client', 'creerA', 'id'] })
@Index({ properties: ['standardiste', 'creerA', 'id'] })
@Index({ properties: ['intervenant', 'debutPlanifie', 'finPlanifiee'] })
@Index({ properties: ['etape', 'echeance', 'id'] })
@Index({ properties: ['statut', 'creerA', 'id'] })
@Index({ properties: ['urgence', 'creerA', 'id'] })
// Few rows wait for an answer, whatever their stage (raisons-a-traiter.ts).
@Index({ properties: ['clientEcritA', 'id'] })
// What reports count, read in the index alone (decision 25).
@Index({ name: 'intervention_creees', properties: ['creerA', 'statut', 'urgence', 'intervenant'] })
@Index({
  name: 'intervention_realisees',
  properties: ['realiseeA', 'statut', 'urgence', 'intervenant', 'echeance', 'creerA'],
})
@Index({ name: 'intervention_cloturees', properties: ['clotureeA', 'statut', 'urgence', 'intervenant'] })
@Index({ name: 'intervention_annulees', properties: ['annuleeA', 'statut', 'urgence', 'intervenant'] })
@Unique({ properties: ['source', 'sourceReference'] })
export class Intervention extends Colonnes(Ligne<'reference' | 'enRetard' | 'raisonsATraiter'>, CHAMPS) {
  @Field(() => String)
  readonly reference: string;

  @Field(() => Utilisateur)
  @ManyToOne(() => Utilisateur, { deleteRule: 'restrict' })
  client: Rel<Utilisateur>;

  @Field(() => Utilisateur)
  @ManyToOne(() => Utilisateur, { deleteRule: 'restrict' })
  standardiste: Rel<Utilisateur>;

  @Field(() => Utilisateur, { nullable: true })
  @ManyToOne(() => Utilisateur, { nullable: true, deleteRule: 'restrict' })
  intervenant: Rel<Utilisateur> | null;

  @Field(() => StatutIntervention)
  @ManyToOne(() => StatutIntervention, { deleteRule: 'restrict' })
  statut: Rel<StatutIntervention>;

  /** The finished one that this one goes on from (suites.ts). */
  @ManyToOne(() => Intervention, { nullable: true, deleteRule: 'set null' })
  suiteDe: Rel<Intervention> | null;

  /** The stage of its status, kept here for the indexes; only the machine writes it, with the status. */
  @Field(() => EtapeEnum)
  @Enum({ items: [...ETAPES], length: 12 })
  etape: Etape;

  @Field(() => DegreUrgence)
  @ManyToOne(() => DegreUrgence, { deleteRule: 'restrict' })
  urgence: Rel<DegreUrgence>;

  @Field(() => Boolean)
  readonly enRetard: boolean;

  @Field(() => [RaisonATraiterEnum])
  readonly raisonsATraiter: RaisonATraiter[];

  @Field(() => Instant, { nullable: true })
  @Property({ ...INSTANT, nullable: true })
  debutPlanifie: Date | null;

  @Field(() => Instant, { nullable: true })
  @Property({ ...INSTANT, nullable: true })
  finPlanifiee: Date | null;

  /** Its intervenant is on the way; only before the work begins, or goes on. */
  @Field(() => Instant, { nullable: true })
  @Property({ ...INSTANT, nullable: true })
  enRouteA: Date | null;

  @Field(() => Instant, { nullable: true })
  @Property({ ...INSTANT, nullable: true })
  debutReel: Date | null;

  /** By the clock as `realiseeA`, which nobody corrects: reports and delays are counted from that one. */
  @Field(() => Instant, { nullable: true })
  @Property({ ...INSTANT, nullable: true })
  finReelle: Date | null;

  @Field(() => Instant, { nullable: true })
  @Property({ ...INSTANT, nullable: true })
  realiseeA: Date | null;

  @Field(() => Instant, { nullable: true })
  @Property({ ...INSTANT, nullable: true })
  clotureeA: Date | null;

  @Field(() => Instant, { nullable: true })
  @Property({ ...INSTANT, nullable: true })
  annuleeA: Date | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 1000, nullable: true })
  motif: string | null;

  @Field(() => MotifAttenteEnum, { nullable: true })
  @Enum({ items: [...MOTIFS_ATTENTE], length: 15, nullable: true })
  motifAttente: MotifAttente | null;

  @Field(() => Instant, { nullable: true })
  @Property({ ...INSTANT, nullable: true })
  reprisePrevue: Date | null;

  @Property({ ...INSTANT, nullable: true })
  attenteDepuis: Date | null;

  /** What has to be ordered before the work goes on, or is done in a second visit. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: LONGUEURS.piece, nullable: true })
  pieceManquante: string | null;

  /** Done as far as it went: the rest is for a follow-up. */
  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  secondeVisite: Opt<boolean> = false;

  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  clientARepondu: Opt<boolean> = false;

  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  contestee: Opt<boolean> = false;

  @Field(() => Instant, {
    nullable: true,
  })
  @Property({ ...INSTANT, nullable: true })
  contestationRepondueA: Date | null;

  /** The client's last message that nobody has answered yet (reponses.ts says what answers it). */
  @Property({ ...INSTANT, nullable: true })
  clientEcritA: Date | null;

  /** Since when it waits for somebody else, its intervenant having declined it; only while NOUVELLE. */
  @Property({ ...INSTANT, nullable: true })
  declineeA: Date | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 40, nullable: true })
  source: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 64, nullable: true })
  sourceReference: string | null;
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    intervention: Table<Intervention>;
  }
}
