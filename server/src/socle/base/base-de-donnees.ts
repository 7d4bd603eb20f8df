import type { EntityManager } from '@mikro-orm/core';
import { MySqlPlatform } from '@mikro-orm/mysql';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { ColumnType, Generated, Insertable, Kysely, Selectable } from 'kysely';
import type { Commentaire, VersionCommentaire } from '../../interventions/commentaire/commentaire.entity.ts';
import type { Intervention } from '../../interventions/intervention/intervention.entity.ts';
import type { MotIntervention } from '../../interventions/intervention/mot-intervention.entity.ts';
import type { Mouvement } from '../../interventions/intervention/mouvement.entity.ts';
import type { StatutIntervention } from '../../interventions/statut/statut.entity.ts';
import type { DegreUrgence } from '../../interventions/urgence/urgence.entity.ts';
import type { Eligibilite } from '../../offres/eligibilite/eligibilite.entity.ts';
import type { NumeroTest } from '../../offres/numero-test/numero-test.entity.ts';
import type { Offre } from '../../offres/offre/offre.entity.ts';
import type { Tarif } from '../../offres/offre/tarif.entity.ts';
import type { VersionOffre } from '../../offres/offre/version-offre.entity.ts';
import type { Promotion } from '../../offres/promotion/promotion.entity.ts';
import type { Souscription } from '../../offres/souscription/souscription.entity.ts';
import type { UtilisationPromotion } from '../../offres/souscription/utilisation-promotion.entity.ts';
import type { Application } from '../../plateforme/application/application.entity.ts';
import type { Codification } from '../../plateforme/codification/codification.entity.ts';
import type { Coordonnees } from '../../plateforme/coordonnees/coordonnees.entity.ts';
import type { VersionReferentiel } from '../../plateforme/droits/version-referentiel.entity.ts';
import type { Entite } from '../../plateforme/entite/entite.entity.ts';
import type { Fichier } from '../../plateforme/fichier/fichier.entity.ts';
import type { FonctionApi } from '../../plateforme/fonction/fonction-api.entity.ts';
import type { RejetImport } from '../../plateforme/import-csv/rejet-import.entity.ts';
import type { Blacklist } from '../../plateforme/liste-noire/liste-noire.entity.ts';
import type { Objectif } from '../../plateforme/objectif/objectif.entity.ts';
import type { Page } from '../../plateforme/page/page.entity.ts';
import type { Setting } from '../../plateforme/parametre/parametre.entity.ts';
import type { Permission } from '../../plateforme/permission/permission.entity.ts';
import type { CleApi } from '../../plateforme/programme/cle-api.entity.ts';
import type { Role } from '../../plateforme/role/role.entity.ts';
import type { UtilisateurRole } from '../../plateforme/role/utilisateur-role.entity.ts';
import type { Semis } from '../../plateforme/semis/semis.entity.ts';
import type { AdresseConnue } from '../../plateforme/session/adresse-connue.entity.ts';
import type { Frein } from '../../plateforme/session/frein.entity.ts';
import type { MotDePasse } from '../../plateforme/session/mot-de-passe.entity.ts';
import type { Session } from '../../plateforme/session/session.entity.ts';
import type { SceauTrace } from '../../plateforme/trace/sceau-trace.entity.ts';
import type { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import type { Idempotence } from '../idempotence/idempotence.entity.ts';
import type { Trace } from '../journal/trace.entity.ts';
import type { TraceObjet } from '../journal/trace-objet.entity.ts';
import type { CALCULES, Ligne } from './base.entity.ts';

/**
 * Lists and details are read as plain rows: hydrating entities costs ten times the rest (spec 7-performance). The
 * tables are typed from the entity classes, so that one declaration serves both.
 */
type Scalaire = string | number | boolean | Date;
type ClesScalaires<E> = { [K in keyof E]-?: NonNullable<E[K]> extends Scalaire ? K : never }[keyof E];
type ClesRelations<E> = {
  [K in keyof E]-?: K extends string ? (NonNullable<E[K]> extends { id: unknown } ? K : never) : never;
}[keyof E];
type IdDe<R> = R extends { id: infer I } ? I : never;

/** An instant is written as a Date and comes back as its database returns it (commun/horloge.ts reads all three). */
export type Brut = Date | number | string;
type Colonne<K, V> = K extends 'version'
  ? Generated<number>
  : K extends 'id'
    ? V extends number
      ? Generated<number>
      : V
    : Date extends V
      ? ColumnType<Exclude<V, Date> | Brut, V, V>
      : V;

type CalculesDe<E> = E extends { readonly [CALCULES]?: infer C } ? C : never;

export type Table<E> = { [K in Exclude<ClesScalaires<E> & string, CalculesDe<E>>]: Colonne<K, E[K]> } & {
  [K in ClesRelations<E> & string as `${K}Id`]: IdDe<NonNullable<E[K]>> | (null extends E[K] ? null : never);
};

/**
 * Every column that a new row of this entity is given: also those that may be null, which `em.create` does not miss.
 * What the ground fills by itself (key, version, signatures) is left out.
 */
export type Neuve<E extends Ligne<string>> = Pick<
  E,
  Exclude<(ClesScalaires<E> | ClesRelations<E>) & keyof E, keyof Ligne | CalculesDe<E>>
>;

export interface Base {
  application: Table<Application>;
  page: Table<Page>;
  permission: Table<Permission>;
  role: Table<Role>;
  fonction_api: Table<FonctionApi>;
  role_permission: { roleId: number; permissionId: number };
  fonction_permission: { fonctionId: number; permissionId: number };
  utilisateur: Table<Utilisateur>;
  utilisateur_role: Table<UtilisateurRole>;
  version_referentiel: Table<VersionReferentiel>;
  mot_de_passe: Table<MotDePasse>;
  session: Table<Session>;
  trace: Table<Trace>;
  trace_objet: Table<TraceObjet>;
  frein: Table<Frein>;
  adresse_connue: Table<AdresseConnue>;
  statut_intervention: Table<StatutIntervention>;
  degre_urgence: Table<DegreUrgence>;
  intervention: Table<Intervention>;
  mouvement_intervention: Table<Mouvement>;
  mot_intervention: Table<MotIntervention>;
  commentaire: Table<Commentaire>;
  version_commentaire: Table<VersionCommentaire>;
  fichier: Table<Fichier>;
  rejet_import: Table<RejetImport>;
  semis: Table<Semis>;
  entite: Table<Entite>;
  cle_api: Table<CleApi>;
  sceau_trace: Table<SceauTrace>;
  blacklist: Table<Blacklist>;
  objectif: Table<Objectif>;
  codification: Table<Codification>;
  setting: Table<Setting>;
  coordonnees: Table<Coordonnees>;
  offre: Table<Offre>;
  version_offre: Table<VersionOffre>;
  tarif: Table<Tarif>;
  promotion: Table<Promotion>;
  promotion_offre: { promotionId: number; offreId: number };
  eligibilite: Table<Eligibilite>;
  numero_test: Table<NumeroTest>;
  souscription: Table<Souscription>;
  utilisation_promotion: Table<UtilisationPromotion>;
  idempotence: Table<Idempotence>;
}

export type LigneDe<T extends keyof Base> = Selectable<Base[T]>;
export type NouvelleLigne<T extends keyof Base> = Insertable<Base[T]>;

/** The query builder on this manager's connection, inside its transaction when it has one. */
export function sql(em: EntityManager): Kysely<Base> {
  return (em as SqlEntityManager).getKysely<Base>();
}

export function estMysql(em: EntityManager): boolean {
  return em.getPlatform() instanceof MySqlPlatform;
}
