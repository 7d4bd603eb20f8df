import { sql } from 'kysely';
import type { DefinitionRapport, TypeRapport } from '../rapport.types.ts';
import { compte, personne } from './communes.ts';

const objectif = { source: 'objectif', instant: 'dateFin' };
const trace = { source: 'trace', instant: 'creerA' };
const utilisateur = { colonne: 'utilisateurId', etiquette: personne };

/** What people are to reach, and what they do. */
export const PERSONNES = {
  OBJECTIFS: {
    mesures: [
      compte({ ...objectif, cle: 'objectifs', nom: { fr: 'Objectifs', en: 'Objectives' } }),
      compte({
        ...{ ...objectif, cle: 'atteints', nom: { fr: 'Atteints', en: 'Reached' } },
        filtre: sql<boolean>`(statut = 'ATTEINT' or progression >= 1)`,
      }),
      {
        ...{ ...objectif, cle: 'progression', nom: { fr: 'Progression moyenne', en: 'Mean progress' } },
        calcul: 'MOYENNE',
        unite: 'POURCENT',
        valeur: () => sql<number>`progression * 100`,
        decimales: 1,
      },
    ],
    groupes: { UTILISATEUR: utilisateur, TYPE: { colonne: 'type' } },
  },
  ACTIVITE: {
    mesures: [
      compte({
        ...{ ...trace, cle: 'actions', nom: { fr: 'Actions', en: 'Actions' } },
        filtre: sql<boolean>`resultat = 'SUCCES'`,
      }),
      compte({
        ...{ ...trace, cle: 'refus', nom: { fr: 'Refus', en: 'Refusals' } },
        filtre: sql<boolean>`resultat = 'REFUS'`,
      }),
    ],
    groupes: { UTILISATEUR: utilisateur, ACTION: { colonne: 'action' } },
  },
} satisfies Partial<Record<TypeRapport, DefinitionRapport>>;
