/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { gql } from '@apollo/client';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
/** Les sept étapes sur lesquelles travaille la table des mouvements */
export type Etape =
  | 'ANNULEE'
  | 'CLOTUREE'
  | 'EN_ATTENTE'
  | 'EN_COURS'
  | 'NOUVELLE'
  | 'PLANIFIEE'
  | 'REALISEE';

/** Tous les filtres donnés doivent tenir */
export type InterventionFiltre = {
  /** Ce qui attend une décision : nouvelles, réalisées à clôturer, en retard, attentes échues ou auxquelles le client a répondu */
  aTraiter?: boolean | null | undefined;
  clientId?: string | null | undefined;
  /** Exclu */
  creeeAu?: string | null | undefined;
  creeeDu?: string | null | undefined;
  enRetard?: boolean | null | undefined;
  etapes?: Array<Etape> | null | undefined;
  intervenantId?: string | null | undefined;
  /** Exclu */
  prevueAu?: string | null | undefined;
  prevueDu?: string | null | undefined;
  /** Référence, ou mots du titre, de la description, de l’adresse, du client, des commentaires ; sans casse ni accents */
  recherche?: string | null | undefined;
  standardisteId?: string | null | undefined;
  statutIds?: Array<string> | null | undefined;
  urgenceIds?: Array<string> | null | undefined;
};

export type MotifAttente =
  | 'ACCES'
  | 'AUTRE'
  | 'CLIENT_ABSENT'
  | 'PIECE';

export type StatutDeJourneeFragment = { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } };

export type InterventionDeJourneeFragment = { id: string, version: number, reference: string, titre: string, adresse: string | null, codePostal: string | null, etape: Etape, enRetard: boolean, echeance: string | null, datePrevue: string | null, debutPlanifie: string | null, finPlanifiee: string | null, motif: string | null, motifAttente: MotifAttente | null, reprisePrevue: string | null, clientARepondu: boolean, rapport: string | null, minutes: number | null, statut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }, urgence: { id: string, niveau: number, couleur: string, delaiHeures: number, libelle: { fr: string, en: string } }, client: { id: string, nom: string, prenom: string, telephone?: string | null }, intervenant: { id: string, nom: string, prenom: string } | null, transitionsPossibles: Array<{ etape: Etape, fonction: string, champsRequis: Array<string>, statuts: Array<{ id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }> }> };

export type MaJourneeQueryVariables = Exact<{
  jour: InterventionFiltre;
  enCours: InterventionFiltre;
  enAttente: InterventionFiltre;
  manquees: InterventionFiltre;
  enRetard: InterventionFiltre;
  coordonnees: boolean;
}>;


export type MaJourneeQuery = { jour: { items: Array<{ id: string, version: number, reference: string, titre: string, adresse: string | null, codePostal: string | null, etape: Etape, enRetard: boolean, echeance: string | null, datePrevue: string | null, debutPlanifie: string | null, finPlanifiee: string | null, motif: string | null, motifAttente: MotifAttente | null, reprisePrevue: string | null, clientARepondu: boolean, rapport: string | null, minutes: number | null, statut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }, urgence: { id: string, niveau: number, couleur: string, delaiHeures: number, libelle: { fr: string, en: string } }, client: { id: string, nom: string, prenom: string, telephone?: string | null }, intervenant: { id: string, nom: string, prenom: string } | null, transitionsPossibles: Array<{ etape: Etape, fonction: string, champsRequis: Array<string>, statuts: Array<{ id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }> }> }> }, enCours: { items: Array<{ id: string, version: number, reference: string, titre: string, adresse: string | null, codePostal: string | null, etape: Etape, enRetard: boolean, echeance: string | null, datePrevue: string | null, debutPlanifie: string | null, finPlanifiee: string | null, motif: string | null, motifAttente: MotifAttente | null, reprisePrevue: string | null, clientARepondu: boolean, rapport: string | null, minutes: number | null, statut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }, urgence: { id: string, niveau: number, couleur: string, delaiHeures: number, libelle: { fr: string, en: string } }, client: { id: string, nom: string, prenom: string, telephone?: string | null }, intervenant: { id: string, nom: string, prenom: string } | null, transitionsPossibles: Array<{ etape: Etape, fonction: string, champsRequis: Array<string>, statuts: Array<{ id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }> }> }> }, enAttente: { items: Array<{ id: string, version: number, reference: string, titre: string, adresse: string | null, codePostal: string | null, etape: Etape, enRetard: boolean, echeance: string | null, datePrevue: string | null, debutPlanifie: string | null, finPlanifiee: string | null, motif: string | null, motifAttente: MotifAttente | null, reprisePrevue: string | null, clientARepondu: boolean, rapport: string | null, minutes: number | null, statut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }, urgence: { id: string, niveau: number, couleur: string, delaiHeures: number, libelle: { fr: string, en: string } }, client: { id: string, nom: string, prenom: string, telephone?: string | null }, intervenant: { id: string, nom: string, prenom: string } | null, transitionsPossibles: Array<{ etape: Etape, fonction: string, champsRequis: Array<string>, statuts: Array<{ id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }> }> }> }, manquees: { items: Array<{ id: string, version: number, reference: string, titre: string, adresse: string | null, codePostal: string | null, etape: Etape, enRetard: boolean, echeance: string | null, datePrevue: string | null, debutPlanifie: string | null, finPlanifiee: string | null, motif: string | null, motifAttente: MotifAttente | null, reprisePrevue: string | null, clientARepondu: boolean, rapport: string | null, minutes: number | null, statut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }, urgence: { id: string, niveau: number, couleur: string, delaiHeures: number, libelle: { fr: string, en: string } }, client: { id: string, nom: string, prenom: string, telephone?: string | null }, intervenant: { id: string, nom: string, prenom: string } | null, transitionsPossibles: Array<{ etape: Etape, fonction: string, champsRequis: Array<string>, statuts: Array<{ id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }> }> }> }, enRetard: { items: Array<{ id: string, version: number, reference: string, titre: string, adresse: string | null, codePostal: string | null, etape: Etape, enRetard: boolean, echeance: string | null, datePrevue: string | null, debutPlanifie: string | null, finPlanifiee: string | null, motif: string | null, motifAttente: MotifAttente | null, reprisePrevue: string | null, clientARepondu: boolean, rapport: string | null, minutes: number | null, statut: { id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }, urgence: { id: string, niveau: number, couleur: string, delaiHeures: number, libelle: { fr: string, en: string } }, client: { id: string, nom: string, prenom: string, telephone?: string | null }, intervenant: { id: string, nom: string, prenom: string } | null, transitionsPossibles: Array<{ etape: Etape, fonction: string, champsRequis: Array<string>, statuts: Array<{ id: string, etape: Etape, couleur: string, libelle: { fr: string, en: string }, libelleClient: { fr: string, en: string } }> }> }> } };

export const StatutDeJourneeFragmentDoc = gql`
    fragment StatutDeJournee on StatutIntervention {
  id
  etape
  couleur
  libelle {
    fr
    en
  }
  libelleClient {
    fr
    en
  }
}
    `;
export const InterventionDeJourneeFragmentDoc = gql`
    fragment InterventionDeJournee on Intervention {
  id
  version
  reference
  titre
  adresse
  codePostal
  etape
  enRetard
  echeance
  datePrevue
  debutPlanifie
  finPlanifiee
  motif
  motifAttente
  reprisePrevue
  clientARepondu
  rapport
  minutes
  statut {
    ...StatutDeJournee
  }
  urgence {
    id
    niveau
    couleur
    delaiHeures
    libelle {
      fr
      en
    }
  }
  client {
    id
    nom
    prenom
    telephone @include(if: $coordonnees)
  }
  intervenant {
    id
    nom
    prenom
  }
  transitionsPossibles {
    etape
    fonction
    champsRequis
    statuts {
      ...StatutDeJournee
    }
  }
}
    `;
export const MaJourneeDocument = gql`
    query MaJournee($jour: InterventionFiltre!, $enCours: InterventionFiltre!, $enAttente: InterventionFiltre!, $manquees: InterventionFiltre!, $enRetard: InterventionFiltre!, $coordonnees: Boolean!) {
  jour: consulterIntervention(
    filtre: $jour
    tri: {champ: PREVUE, sens: ASC}
    perPage: 50
  ) {
    items {
      ...InterventionDeJournee
    }
  }
  enCours: consulterIntervention(filtre: $enCours, perPage: 20) {
    items {
      ...InterventionDeJournee
    }
  }
  enAttente: consulterIntervention(filtre: $enAttente, perPage: 20) {
    items {
      ...InterventionDeJournee
    }
  }
  manquees: consulterIntervention(
    filtre: $manquees
    tri: {champ: PREVUE, sens: ASC}
    perPage: 20
  ) {
    items {
      ...InterventionDeJournee
    }
  }
  enRetard: consulterIntervention(
    filtre: $enRetard
    tri: {champ: ECHEANCE, sens: ASC}
    perPage: 20
  ) {
    items {
      ...InterventionDeJournee
    }
  }
}
    ${InterventionDeJourneeFragmentDoc}
${StatutDeJourneeFragmentDoc}`;

/**
 * __useMaJourneeQuery__
 *
 * To run a query within a React component, call `useMaJourneeQuery` and pass it any options that fit your needs.
 * When your component renders, `useMaJourneeQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useMaJourneeQuery({
 *   variables: {
 *      jour: // value for 'jour'
 *      enCours: // value for 'enCours'
 *      enAttente: // value for 'enAttente'
 *      manquees: // value for 'manquees'
 *      enRetard: // value for 'enRetard'
 *      coordonnees: // value for 'coordonnees'
 *   },
 * });
 */
export function useMaJourneeQuery(baseOptions: ApolloReactHooks.QueryHookOptions<MaJourneeQuery, MaJourneeQueryVariables> & ({ variables: MaJourneeQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<MaJourneeQuery, MaJourneeQueryVariables>(MaJourneeDocument, options);
      }
export function useMaJourneeLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<MaJourneeQuery, MaJourneeQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<MaJourneeQuery, MaJourneeQueryVariables>(MaJourneeDocument, options);
        }
// @ts-ignore
export function useMaJourneeSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<MaJourneeQuery, MaJourneeQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<MaJourneeQuery, MaJourneeQueryVariables>;
export function useMaJourneeSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<MaJourneeQuery, MaJourneeQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<MaJourneeQuery | undefined, MaJourneeQueryVariables>;
export function useMaJourneeSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<MaJourneeQuery, MaJourneeQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<MaJourneeQuery, MaJourneeQueryVariables>(MaJourneeDocument, options);
        }
export type MaJourneeQueryHookResult = ReturnType<typeof useMaJourneeQuery>;
export type MaJourneeLazyQueryHookResult = ReturnType<typeof useMaJourneeLazyQuery>;
export type MaJourneeSuspenseQueryHookResult = ReturnType<typeof useMaJourneeSuspenseQuery>;
export type MaJourneeQueryResult = ApolloReactCommon.QueryResult<MaJourneeQuery, MaJourneeQueryVariables>;