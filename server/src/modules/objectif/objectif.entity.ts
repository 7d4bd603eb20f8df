import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { INSTANT, Ligne } from '../../commun/base.entity.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';

export enum StatutObjectif {
  EN_COURS = 'EN_COURS',
  ATTEINT = 'ATTEINT',
  ABANDONNE = 'ABANDONNE',
}
registerEnumType(StatutObjectif, { name: 'StatutObjectif' });

/** Document 002, "Objectifs": what an account is to reach in a period. */
@Entity({ tableName: 'objectif' })
@Index({ properties: ['utilisateur', 'debutPeriode'] })
@Index({ properties: ['type', 'debutPeriode'] })
export class Objectif extends Ligne {
  @Property({ type: 'string', length: 200 })
  titre: string;

  @ManyToOne(() => Utilisateur, { deleteRule: 'restrict' })
  utilisateur: Rel<Utilisateur>;

  /** « chiffre_affaires », « marge »: the company's own words. */
  @Property({ type: 'string', length: 100 })
  type: string;

  @Property({ type: 'string', length: 2000, nullable: true })
  description: string | null;

  /** « 2024.01 » or « 2024.01-2024.03 ». */
  @Property({ type: 'string', length: 15 })
  periode: string;

  /** First and last month of the period as numbers, 202401: what the filter by period compares. */
  @Property({ type: 'integer' })
  debutPeriode: number;

  @Property({ type: 'integer' })
  finPeriode: number;

  @Property({ ...INSTANT })
  dateDebut: Date;

  @Property({ ...INSTANT })
  dateFin: Date;

  @Enum({ items: () => StatutObjectif, length: 10 })
  statut: StatutObjectif;

  /** From 0 to 1. */
  @Property({ type: 'decimal', precision: 5, scale: 4 })
  progression: string;

  /** What is to be reached, in the unit that the type implies. */
  @Property({ type: 'decimal', precision: 15, scale: 2, nullable: true })
  valeur: string | null;
}
