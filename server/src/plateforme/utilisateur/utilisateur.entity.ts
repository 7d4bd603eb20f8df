import type { Opt, Rel } from '@mikro-orm/core';
import { BeforeCreate, BeforeUpdate, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { INSTANT, Ligne } from '../../socle/base/base.entity.ts';
import type { Table } from '../../socle/base/base-de-donnees.ts';
import { numeroCherche } from '../../socle/commun/telephone.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { StatutUtilisateur, TypeCompte } from '../../socle/securite/compte.ts';
import { Protege } from '../../socle/securite/droits.ts';
import { Entite } from '../entite/entite.entity.ts';

export enum Langue {
  FR = 'FR',
  EN = 'EN',
}
export enum Theme {
  CLAIR = 'CLAIR',
  SOMBRE = 'SOMBRE',
  AUTO = 'AUTO',
}
registerEnumType(Langue, { name: 'Langue' });
registerEnumType(Theme, { name: 'Theme' });

/**
 * Document 002, "Utilisateurs". An account that others see by its name only: the nullable fields are more sensitive
 * than the row and carry a right of their own.
 */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'utilisateur' })
export class Utilisateur extends Ligne {
  @Field(() => String)
  @Property({ type: 'string', length: 100 })
  nom: string;

  @Field(() => String)
  @Property({ type: 'string', length: 100 })
  prenom: string;

  @Protege('UTILISATEUR_LIRE')
  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 100, unique: true })
  login: string;

  @Protege('UTILISATEUR_LIRE')
  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 200, unique: true })
  email: string;

  @Protege('UTILISATEUR_LIRE', 'COORDONNEES_LIRE')
  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 30, nullable: true })
  telephone: string | null;

  /** Given by somebody else who manages accounts: who changes their own number only says that it is theirs (decision 26). */
  @Protege('UTILISATEUR_LIRE')
  @Field(() => Boolean, { nullable: true })
  @Property({ type: 'boolean', default: false })
  telephoneAtteste: Opt<boolean>;

  @Protege('UTILISATEUR_LIRE')
  @Field(() => StatutUtilisateur, { nullable: true })
  @Enum({ items: () => StatutUtilisateur, length: 20 })
  statut: StatutUtilisateur;

  @Protege('UTILISATEUR_LIRE')
  @Field(() => String, { nullable: true })
  @Property({ type: 'string', length: 100, nullable: true })
  profil: string | null;

  @Protege('UTILISATEUR_LIRE')
  @Field(() => Instant, { nullable: true })
  @Property({ ...INSTANT, nullable: true })
  dateExpiration: Date | null;

  @Protege('UTILISATEUR_LIRE')
  @Field(() => Langue, { nullable: true })
  @Enum({ items: () => Langue, length: 2 })
  langue: Langue;

  @Protege('UTILISATEUR_LIRE')
  @Field(() => Theme, { nullable: true })
  @Enum({ items: () => Theme, length: 10 })
  theme: Theme;

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
