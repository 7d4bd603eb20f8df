import type { EntityManager } from '@mikro-orm/core';
import type { ExpressionBuilder } from 'kysely';
import { INTERVENTION_BENEFICIER } from '../../plateforme/utilisateur/utilisateur.permissions.ts';
import { type Base, sql } from '../../socle/base/base-de-donnees.ts';
import { parmi } from '../../socle/commun/liste.ts';
import { StatutUtilisateur, TypeCompte } from '../../socle/securite/compte.ts';
import { rolesQuiTiennent } from '../../socle/securite/lecture-droits.ts';
import {
  COMMENTAIRE_INTERNE,
  INTERVENTION_LIRE,
  INTERVENTION_LIRE_EQUIPE,
  INTERVENTION_TOUTES,
} from './intervention.permissions.ts';

interface Vue {
  standardisteId: number;
  intervenantId: number | null;
  /** What is internal of it too. */
  interne: boolean;
  maintenant: Date;
}

type Ou = ExpressionBuilder<Base & { u: Base['utilisateur'] }, 'u'>;

/** `lignesDe` the other way round: of one intervention, the people of the staff who see it. */
export function personnelQuiVoit(em: EntityManager, { standardisteId, intervenantId, interne, maintenant }: Vue) {
  const tient = (ou: Ou, permission: string) =>
    ou.exists(
      ou
        .selectFrom('utilisateur_role as ur')
        .whereRef('ur.utilisateurId', '=', 'u.id')
        .where('ur.roleId', 'in', rolesQuiTiennent(permission))
        .where((dans) => dans.or([dans('ur.dateFin', 'is', null), dans('ur.dateFin', '>', maintenant)]))
        .select('ur.id'),
    );
  const deSonEquipe = (ou: Ou) =>
    ou('u.entiteId', '=', ou.selectFrom('utilisateur as s').where('s.id', '=', standardisteId).select('s.entiteId'));
  const requete = sql(em)
    .selectFrom('utilisateur as u')
    .where('u.statut', '=', StatutUtilisateur.ACTIF)
    .where('u.type', '=', TypeCompte.PERSONNE)
    .where((ou) => ou.or([ou('u.dateExpiration', 'is', null), ou('u.dateExpiration', '>', maintenant)]))
    .where((ou) => tient(ou, INTERVENTION_LIRE.nom))
    .where((ou) => ou.not(tient(ou, INTERVENTION_BENEFICIER.nom)))
    .where((ou) =>
      ou.or([
        parmi(ou, 'u.id', [standardisteId, ...(intervenantId === null ? [] : [intervenantId])]),
        tient(ou, INTERVENTION_TOUTES.nom),
        ou.and([deSonEquipe(ou), tient(ou, INTERVENTION_LIRE_EQUIPE.nom)]),
      ]),
    );
  return interne ? requete.where((ou) => tient(ou, COMMENTAIRE_INTERNE.nom)) : requete;
}
