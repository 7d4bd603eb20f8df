import { sql } from 'kysely';
import type { DefinitionRapport, Etiquette, Groupe, Mesure, TypeRapport } from './rapport.types.ts';

const personne: Etiquette = { table: 'utilisateur', fr: ['prenom', 'nom'] };
const offre: Groupe = { colonne: 'offreId', etiquette: { table: 'offre', fr: ['nomFr'], en: ['nomEn'] } };
const intervenant: Groupe = { colonne: 'intervenantId', etiquette: personne };
const urgence: Groupe = {
  colonne: 'urgenceId',
  etiquette: { table: 'degre_urgence', fr: ['libelleFr'], en: ['libelleEn'] },
};
const statutIntervention: Groupe = {
  colonne: 'statutId',
  etiquette: { table: 'statut_intervention', fr: ['libelleFr'], en: ['libelleEn'] },
};

/** Subscriptions made with test numbers are in no report. */
const reelle = sql<boolean>`test = false`;

const nombre = (mesure: Omit<Mesure, 'nature' | 'decimales'>): Mesure => ({
  ...mesure,
  nature: 'NOMBRE',
  decimales: 0,
});

/** Spec 2-offres, "Rapport"; one entry a type. The same numbers for the same filter everywhere. */
export const RAPPORTS: Readonly<Record<TypeRapport, DefinitionRapport>> = {
  SOUSCRIPTIONS: {
    mesures: [
      nombre({
        cle: 'nouvelles',
        nom: { fr: 'Nouvelles', en: 'New' },
        table: 'souscription',
        instant: 'creerA',
        filtre: reelle,
      }),
      nombre({
        cle: 'resiliees',
        nom: { fr: 'Résiliées', en: 'Ended' },
        table: 'souscription',
        instant: 'dateFin',
        filtre: sql<boolean>`test = false and statut = 'RESILIEE'`,
      }),
    ],
    groupes: { OFFRE: offre, STATUT: { colonne: 'statut' }, CANAL: { colonne: 'canal' }, MOTIF: { colonne: 'motif' } },
  },
  PROMOTIONS: {
    mesures: [
      nombre({
        cle: 'utilisations',
        nom: { fr: 'Utilisations', en: 'Uses' },
        table: 'utilisation_promotion',
        instant: 'creerA',
        filtre: sql<boolean>`rendueA is null`,
      }),
      {
        cle: 'gain',
        nom: { fr: 'Remises (€)', en: 'Discounts (€)' },
        nature: 'SOMME',
        table: 'utilisation_promotion',
        instant: 'creerA',
        filtre: sql<boolean>`rendueA is null`,
        valeur: sql<number>`gain`,
        decimales: 2,
      },
    ],
    groupes: {
      PROMOTION: { colonne: 'promotionId', etiquette: { table: 'promotion', fr: ['nomFr'], en: ['nomEn'] } },
    },
  },
  INTERVENTIONS: {
    mesures: [
      nombre({ cle: 'creees', nom: { fr: 'Créées', en: 'Created' }, table: 'intervention', instant: 'creerA' }),
      nombre({ cle: 'realisees', nom: { fr: 'Réalisées', en: 'Done' }, table: 'intervention', instant: 'realiseeA' }),
      nombre({ cle: 'cloturees', nom: { fr: 'Clôturées', en: 'Closed' }, table: 'intervention', instant: 'clotureeA' }),
      nombre({ cle: 'annulees', nom: { fr: 'Annulées', en: 'Cancelled' }, table: 'intervention', instant: 'annuleeA' }),
    ],
    groupes: { STATUT: statutIntervention, URGENCE: urgence, INTERVENANT: intervenant },
  },
  DELAIS: {
    mesures: [
      nombre({ cle: 'realisees', nom: { fr: 'Réalisées', en: 'Done' }, table: 'intervention', instant: 'realiseeA' }),
      nombre({
        cle: 'aTemps',
        nom: { fr: 'À temps', en: 'On time' },
        table: 'intervention',
        instant: 'realiseeA',
        filtre: sql<boolean>`(echeance is null or realiseeA <= echeance)`,
      }),
      nombre({
        cle: 'enRetard',
        nom: { fr: 'En retard', en: 'Late' },
        table: 'intervention',
        instant: 'realiseeA',
        filtre: sql<boolean>`realiseeA > echeance`,
      }),
    ],
    groupes: { URGENCE: urgence, INTERVENANT: intervenant },
  },
  OBJECTIFS: {
    mesures: [
      nombre({ cle: 'objectifs', nom: { fr: 'Objectifs', en: 'Objectives' }, table: 'objectif', instant: 'dateFin' }),
      nombre({
        cle: 'atteints',
        nom: { fr: 'Atteints', en: 'Reached' },
        table: 'objectif',
        instant: 'dateFin',
        filtre: sql<boolean>`(statut = 'ATTEINT' or progression >= 1)`,
      }),
      {
        cle: 'progression',
        nom: { fr: 'Progression moyenne (%)', en: 'Mean progress (%)' },
        nature: 'MOYENNE',
        table: 'objectif',
        instant: 'dateFin',
        valeur: sql<number>`progression * 100`,
        decimales: 1,
      },
    ],
    groupes: { UTILISATEUR: { colonne: 'utilisateurId', etiquette: personne }, TYPE: { colonne: 'type' } },
  },
  ACTIVITE: {
    mesures: [
      nombre({
        cle: 'actions',
        nom: { fr: 'Actions', en: 'Actions' },
        table: 'trace',
        instant: 'creerA',
        filtre: sql<boolean>`resultat = 'SUCCES'`,
      }),
      nombre({
        cle: 'refus',
        nom: { fr: 'Refus', en: 'Refusals' },
        table: 'trace',
        instant: 'creerA',
        filtre: sql<boolean>`resultat = 'REFUS'`,
      }),
    ],
    groupes: {
      UTILISATEUR: { colonne: 'utilisateurId', etiquette: personne },
      ACTION: { colonne: 'action' },
      RESULTAT: { colonne: 'resultat' },
    },
  },
};
