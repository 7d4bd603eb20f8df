import { sql } from 'kysely';
import type { DefinitionRapport, Groupe, Mesure, TypeRapport } from '../rapport.types.ts';
import { compte, personne } from './communes.ts';

const intervenant: Groupe = { colonne: 'intervenantId', etiquette: personne };
const urgence: Groupe = {
  colonne: 'urgenceId',
  etiquette: { table: 'degre_urgence', fr: ['libelleFr'], en: ['libelleEn'] },
};
const statut: Groupe = {
  colonne: 'statutId',
  etiquette: { table: 'statut_intervention', fr: ['libelleFr'], en: ['libelleEn'] },
};

const creation = { source: 'intervention', instant: 'creerA' };
const realisation = { source: 'intervention', instant: 'realiseeA' };
const realisees = compte({ ...realisation, cle: 'realisees', nom: { fr: 'Réalisées', en: 'Done' } });
const delai: Mesure = {
  ...realisation,
  cle: 'delai',
  nom: { fr: 'Délai moyen', en: 'Mean delay' },
  calcul: 'MOYENNE',
  unite: 'HEURE',
  valeur: (mysql) =>
    mysql
      ? sql<number>`timestampdiff(second, creerA, realiseeA) / 3600`
      : sql<number>`(realiseeA - creerA) / 3600000.0`,
  decimales: 1,
};

/** A mean of fewer answers says more of who answered than of the work, and whose answer it was. */
const AVIS_MIN = 5;
/** What clients think of what was done, dated by the work itself. */
const avis = {
  source: sql`(
  select i.realiseeA, i.intervenantId, i.urgenceId, a.note
  from intervention i inner join avis a on a.interventionId = i.id
) as avis_donne`,
  instant: 'realiseeA',
};

/** The visits: what was opened and what became of it; and how long it took. */
export const INTERVENTIONS = {
  INTERVENTIONS: {
    mesures: [
      compte({ ...creation, cle: 'creees', nom: { fr: 'Créées', en: 'Created' } }),
      realisees,
      compte({
        ...{ source: 'intervention', instant: 'clotureeA' },
        ...{ cle: 'cloturees', nom: { fr: 'Clôturées', en: 'Closed' } },
      }),
      compte({
        ...{ source: 'intervention', instant: 'annuleeA' },
        ...{ cle: 'annulees', nom: { fr: 'Annulées', en: 'Cancelled' } },
      }),
    ],
    groupes: { STATUT: statut, URGENCE: urgence, INTERVENANT: intervenant },
  },
  DELAIS: {
    mesures: [
      realisees,
      compte({
        ...{ ...realisation, cle: 'aTemps', nom: { fr: 'À temps', en: 'On time' } },
        filtre: sql<boolean>`(echeance is null or realiseeA <= echeance)`,
      }),
      compte({
        ...{ ...realisation, cle: 'enRetard', nom: { fr: 'En retard', en: 'Late' } },
        filtre: sql<boolean>`realiseeA > echeance`,
      }),
      delai,
    ],
    groupes: { URGENCE: urgence, INTERVENANT: intervenant, STATUT: statut },
  },
  AVIS: {
    mesures: [
      compte({ ...avis, cle: 'avis', nom: { fr: 'Avis', en: 'Ratings' } }),
      {
        ...{ ...avis, cle: 'note', nom: { fr: 'Note moyenne sur 5', en: 'Mean mark out of 5' } },
        ...{ calcul: 'MOYENNE', unite: 'NOMBRE', decimales: 1, minimum: AVIS_MIN },
        valeur: () => sql<number>`note`,
      },
    ],
    groupes: { INTERVENANT: intervenant, URGENCE: urgence },
  },
} satisfies Partial<Record<TypeRapport, DefinitionRapport>>;
