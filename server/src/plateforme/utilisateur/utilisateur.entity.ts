import type { Opt, Rel } from '@mikro-orm/core';
import { BeforeCreate, BeforeUpdate, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { INSTANT, Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { Colonnes } from '../../socle/champs/colonnes.ts';
import { numeroCherche } from '../../socle/commun/telephone.ts';
import { TypeCompte } from '../../socle/securite/compte.ts';
import { Protege } from '../../socle/securite/droits.ts';
import { Entite } from '../entite/entite.entity.ts';
import { CHAMPS, theme } from './utilisateur.champs.ts';

/**
 * Document 002, "Utilisateurs". An account that others see by its name only: the nullable fields are more sensitive
 * than the row and carry a right of their own.
 */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'utilisateur' })
@Index({ properties: ['modifierA', 'id'] })
export class Utilisateur extends Colonnes(Ligne<never>, { ...CHAMPS, theme }) {
  @Protege('UTILISATEUR_LIRE')
  @Field(() => TypeCompte, { nullable: true })
  @Enum({ items: () => TypeCompte, length: 10, default: TypeCompte.PERSONNE })
  type: Opt<TypeCompte>;

  @ManyToOne(() => Entite, { nullable: true, deleteRule: 'restrict' })
  entite: Rel<Entite> | null;

  /** Tokens of an identity provider issued before this instant count no more: these have no session of ours. */
  @Property({ ...INSTANT, nullable: true })
  jetonsDepuis: Date | null;

  /** The telephone as `numeroCherche` says it: found in whatever writing, and by its last digits. */
  @Index()
  @Property({ type: 'string', length: 16, nullable: true, hidden: true })
  numero: Opt<string> | null;

  @Index()
  @Property({ type: 'string', length: 16, nullable: true, hidden: true })
  numeroInverse: Opt<string> | null;

  /** Name and first name without case or accents, for the directory: « dupont jean ». */
  @Index()
  @Property({ type: 'string', length: 210 })
  nomRecherche: string;

  @BeforeCreate()
  @BeforeUpdate()
  lireNumero(): void {
    Object.assign(this, numeroCherche(this.telephone));
  }
}

declare module '../../socle/base/base-de-donnees.ts' {
  interface Base {
    utilisateur: Table<Utilisateur>;
  }
}
