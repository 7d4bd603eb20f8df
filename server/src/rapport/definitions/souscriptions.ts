import { sql } from 'kysely';
import type { DefinitionRapport, Groupe, TypeRapport } from '../rapport.types.ts';
import { compte, offre, promotion } from './communes.ts';

const statut: Groupe = {
  colonne: 'statut',
  noms: {
    EN_ATTENTE: { fr: 'En attente', en: 'Pending' },
    ACTIVE: { fr: 'Active', en: 'Active' },
    SUSPENDUE: { fr: 'Suspendue', en: 'Suspended' },
    RESILIEE: { fr: 'Résiliée', en: 'Ended' },
    REFUSEE: { fr: 'Refusée', en: 'Refused' },
    ANNULEE: { fr: 'Annulée', en: 'Cancelled' },
  },
};
const canal: Groupe = {
  colonne: 'canal',
  noms: {
    SITE: { fr: 'Site', en: 'Website' },
    STANDARD: { fr: 'Standard', en: 'Switchboard' },
    API: { fr: 'Programme', en: 'Program' },
  },
};

const souscription = { source: 'souscription', instant: 'creerA' };
const fin = { source: 'souscription', instant: 'dateFin' };
const utilisation = {
  source: 'utilisation_promotion',
  instant: 'creerA',
  // Given back: a test, or a subscription that was cancelled before it began.
  filtre: sql<boolean>`rendueA is null`,
};
/** Of a version its offer, of a promotion itself: a number tests one of the two. */
const numeroTest = sql`(
  select n.creerA, n.valideA, n.resultat, n.promotionId, v.offreId
  from numero_test n left join version_offre v on v.id = n.versionOffreId
) as source`;
const essai = sql`(select creerA, offreId, null as promotionId from souscription where test = true) as source`;

/** What is sold. Subscriptions made with test numbers are in the report of tests alone. */
export const SOUSCRIPTIONS = {
  SOUSCRIPTIONS: {
    mesures: [
      compte({
        ...souscription,
        cle: 'nouvelles',
        nom: { fr: 'Nouvelles', en: 'New' },
        filtre: sql<boolean>`test = false`,
      }),
      compte({
        ...fin,
        cle: 'resiliees',
        nom: { fr: 'Résiliées', en: 'Ended' },
        filtre: sql<boolean>`test = false and statut = 'RESILIEE'`,
      }),
    ],
    groupes: { OFFRE: offre, STATUT: statut, CANAL: canal },
  },
  RESILIATIONS: {
    mesures: [
      compte({
        ...fin,
        cle: 'resiliees',
        nom: { fr: 'Résiliées', en: 'Ended' },
        filtre: sql<boolean>`test = false and statut = 'RESILIEE'`,
      }),
      compte({
        ...fin,
        cle: 'annulees',
        nom: { fr: 'Sans avoir commencé', en: 'Before they began' },
        filtre: sql<boolean>`test = false and statut in ('ANNULEE', 'REFUSEE')`,
      }),
      compte({
        ...fin,
        cle: 'prevues',
        nom: { fr: 'Prévues', en: 'Planned' },
        filtre: sql<boolean>`test = false and statut in ('ACTIVE', 'SUSPENDUE')`,
      }),
    ],
    groupes: { OFFRE: offre, MOTIF: { colonne: 'motif' }, CANAL: canal },
  },
  PROMOTIONS: {
    mesures: [
      compte({ ...utilisation, cle: 'utilisations', nom: { fr: 'Utilisations', en: 'Uses' } }),
      {
        ...utilisation,
        cle: 'gain',
        nom: { fr: 'Remises', en: 'Discounts' },
        calcul: 'SOMME',
        unite: 'EURO',
        valeur: () => sql<number>`round(gain * 100)`,
        decimales: 2,
      },
    ],
    groupes: { PROMOTION: promotion },
  },
  TESTS: {
    mesures: [
      compte({
        source: numeroTest,
        instant: 'creerA',
        cle: 'definis',
        nom: { fr: 'Numéros définis', en: 'Numbers set' },
      }),
      compte({
        ...{ source: numeroTest, instant: 'valideA', cle: 'reussis', nom: { fr: 'Tests réussis', en: 'Tests passed' } },
        filtre: sql<boolean>`resultat = 'REUSSI'`,
      }),
      compte({
        ...{ source: numeroTest, instant: 'valideA', cle: 'echoues', nom: { fr: 'Tests échoués', en: 'Tests failed' } },
        filtre: sql<boolean>`resultat = 'ECHOUE'`,
      }),
      compte({
        ...{ source: essai, instant: 'creerA', cle: 'essais' },
        nom: { fr: 'Souscriptions d’essai', en: 'Trial subscriptions' },
      }),
    ],
    groupes: { OFFRE: offre, PROMOTION: promotion },
  },
} satisfies Partial<Record<TypeRapport, DefinitionRapport>>;
