import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { DateTime } from 'luxon';
import { INTERVENTION_REALISER } from '../../plateforme/utilisateur/utilisateur.permissions.ts';
import type { Base } from '../../socle/base/base-de-donnees.ts';
import { FUSEAU } from '../../socle/commun/horloge.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';
import { rolesQuiTiennent } from '../../socle/securite/lecture-droits.ts';
import { ATTENTE_DU_CLIENT, ETAPES_OUVERTES } from './machine.ts';

export type OuIntervention = ExpressionBuilder<Base & { i: Base['intervention'] }, 'i'>;

/** The most pressing first: rows show them in this order. */
export const RAISONS_A_TRAITER = [
  'CONTESTEE',
  'CLIENT_A_ECRIT',
  'INTERVENANT_INDISPONIBLE',
  'DECLINEE',
  'CRENEAU_PASSE',
  'ATTENTE_ECHUE',
  'ECHEANCE',
  'SECONDE_VISITE',
  'NOUVELLE',
  'A_CLOTURER',
] as const;
export type RaisonATraiter = (typeof RAISONS_A_TRAITER)[number];

interface Moment {
  maintenant: Date;
  /** The end of the company's day. */
  demain: Date;
}

interface Definition {
  /** Speaks of the staff: for who reads internal comments. */
  interne?: true;
  /** Never null: its contrary is the others. */
  tient: (ou: OuIntervention, moment: Moment) => Expression<SqlBool>;
}

/**
 * Somebody must act: why, each reason in one place. The filters, the counts and the field of a row are all made from
 * these expressions, so that they cannot disagree. In the final stages only a message of the client's is one.
 */
const RAISONS: Readonly<Record<RaisonATraiter, Definition>> = {
  CONTESTEE: {
    tient: (ou) => ou.and([ou('i.etape', '=', 'REALISEE'), sansReponse(ou)]),
  },
  CLIENT_A_ECRIT: {
    tient: (ou) => ou('i.clientEcritA', 'is not', null),
  },
  INTERVENANT_INDISPONIBLE: {
    interne: true,
    tient: (ou, { maintenant }) =>
      ou.and([
        ou('i.etape', 'in', ['PLANIFIEE', 'EN_COURS', 'EN_ATTENTE']),
        ou('i.intervenantId', 'is not', null),
        ou.not(ou.exists(intervenantQuiPeutVenir(ou, maintenant))),
      ]),
  },
  DECLINEE: {
    interne: true,
    tient: (ou) => ou.and([ou('i.etape', '=', 'NOUVELLE'), ou('i.declineeA', 'is not', null)]),
  },
  CRENEAU_PASSE: {
    tient: (ou, { maintenant }) =>
      ou.and([
        ou('i.etape', '=', 'PLANIFIEE'),
        ou('i.finPlanifiee', 'is not', null),
        ou('i.finPlanifiee', '<=', maintenant),
      ]),
  },
  ATTENTE_ECHUE: {
    tient: (ou, { maintenant }) =>
      ou.and([
        ou('i.etape', '=', 'EN_ATTENTE'),
        ou('i.reprisePrevue', 'is not', null),
        ou('i.reprisePrevue', '<=', maintenant),
      ]),
  },
  ECHEANCE: {
    tient: (ou, { demain }) => echueAvant(ou, demain),
  },
  NOUVELLE: {
    tient: (ou) => ou('i.etape', '=', 'NOUVELLE'),
  },
  SECONDE_VISITE: {
    tient: (ou) =>
      ou.and([
        ou('i.etape', '=', 'REALISEE'),
        ou('i.secondeVisite', '=', true),
        ou.not(ou.exists(ou.selectFrom('intervention as s').whereRef('s.suiteDeId', '=', 'i.id').select('s.id'))),
      ]),
  },
  A_CLOTURER: {
    tient: (ou) => ou.and([ou('i.etape', '=', 'REALISEE'), ou.not(sansReponse(ou))]),
  },
};

/** As `enRetard` of the machine, in the database's words. */
export function echueAvant(ou: OuIntervention, instant: Date) {
  return ou.and([
    ou('i.etape', 'in', [...ETAPES_OUVERTES]),
    ou('i.echeance', 'is not', null),
    ou('i.echeance', '<', instant),
    ou.or([
      ou('i.etape', '!=', 'EN_ATTENTE'),
      // An imported one says no motive.
      ou('i.motifAttente', 'is', null),
      ou.and([ou('i.motifAttente', 'is not', null), ou('i.motifAttente', '!=', ATTENTE_DU_CLIENT)]),
    ]),
  ]);
}

/** As `contestationSansReponse` of the machine. */
function sansReponse(ou: OuIntervention) {
  return ou.and([ou('i.contestee', '=', true), ou('i.contestationRepondueA', 'is', null)]);
}

/** An active account with a role that carries visits out, both for as long as the visit lasts. */
function intervenantQuiPeutVenir(ou: OuIntervention, maintenant: Date) {
  return ou
    .selectFrom('utilisateur as u')
    .innerJoin('utilisateur_role as ur', 'ur.utilisateurId', 'u.id')
    .whereRef('u.id', '=', 'i.intervenantId')
    .where('u.statut', '=', StatutUtilisateur.ACTIF)
    .where('ur.roleId', 'in', rolesQuiTiennent(INTERVENTION_REALISER.nom))
    .where((dans) =>
      dans.and(
        (['u.dateExpiration', 'ur.dateFin'] as const).map((terme) =>
          dans.or([
            dans(terme, 'is', null),
            dans.and([
              dans(terme, '>', maintenant),
              dans.or([
                dans('i.etape', '!=', 'PLANIFIEE'),
                dans('i.finPlanifiee', 'is', null),
                dans(terme, '>', dans.ref('i.finPlanifiee')),
              ]),
            ]),
          ]),
        ),
      ),
    )
    .select('u.id');
}

const FERMEES_AUX_CLIENTS = RAISONS_A_TRAITER.filter((raison) => RAISONS[raison].interne);

/** Those that this reader may know of; `interne`: reads what is internal. */
export function raisonsDe({ interne }: { interne: boolean }): readonly RaisonATraiter[] {
  return interne ? RAISONS_A_TRAITER : RAISONS_A_TRAITER.filter((raison) => !FERMEES_AUX_CLIENTS.includes(raison));
}

/** At least one of these reasons holds. */
export function aTraiter(ou: OuIntervention, raisons: readonly RaisonATraiter[], maintenant: Date) {
  const moment = momentDe(maintenant);
  return ou.or(raisons.map((raison) => RAISONS[raison].tient(ou, moment)));
}

const PREFIXE = 'raison_';

/** One column a reason, for the rows of a page. */
export function colonnesDesRaisons(ou: OuIntervention, raisons: readonly RaisonATraiter[], maintenant: Date) {
  const moment = momentDe(maintenant);
  return raisons.map((raison) =>
    ou
      .case()
      .when(RAISONS[raison].tient(ou, moment))
      .then(1)
      .else(0)
      .end()
      .as(`${PREFIXE}${raison}` as const),
  );
}

/** What those columns say of a row; empty where they were not asked for. */
export function raisonsLues(ligne: object): RaisonATraiter[] {
  const colonnes = ligne as Record<string, unknown>;
  return RAISONS_A_TRAITER.filter((raison) => Boolean(Number(colonnes[`${PREFIXE}${raison}`] ?? 0)));
}

function momentDe(maintenant: Date): Moment {
  const demain = DateTime.fromJSDate(maintenant, { zone: FUSEAU }).startOf('day').plus({ days: 1 });
  return { maintenant, demain: demain.toJSDate() };
}
