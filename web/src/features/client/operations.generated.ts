/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
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
  /** Quelqu’un doit agir : au moins une raison tient (voir RaisonATraiter), ou aucune */
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
  /** Au moins une de ces raisons tient */
  raisonsATraiter?: Array<RaisonATraiter> | null | undefined;
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

/** Pourquoi quelqu’un doit agir sur une intervention */
export type RaisonATraiter =
  /** En attente, et le moment de la reprendre est venu / On hold, and the time to resume it has come */
  | 'ATTENTE_ECHUE'
  /** Réalisée, à clôturer / Done, to be closed */
  | 'A_CLOTURER'
  /** Le dernier message du client attend une réponse, même sur une intervention close / The client’s last message waits for an answer, even on a closed intervention */
  | 'CLIENT_A_ECRIT'
  /** Réalisée, contestée par le client, et personne ne lui a répondu / Done, contested by the client, and nobody has answered them */
  | 'CONTESTEE'
  /** Planifiée, son créneau est passé et elle n’a pas commencé / Planned, its slot has passed and it has not begun */
  | 'CRENEAU_PASSE'
  /** Déclinée par son intervenant, elle en attend un autre / Declined by its technician, it waits for another */
  | 'DECLINEE'
  /** Son échéance est aujourd’hui, ou passée / It is due today, or late */
  | 'ECHEANCE'
  /** Son intervenant ne peut plus venir : compte suspendu ou arrivé à son terme, rôle retiré / Its technician can no longer come: account suspended or expired, role taken away */
  | 'INTERVENANT_INDISPONIBLE'
  /** Nouvelle, à planifier / New, to be planned */
  | 'NOUVELLE';

export type MonInterventionFragment = { id: string, reference: string, titre: string, adresse: string | null, etape: Etape, echeance: string | null, debutPlanifie: string | null, finPlanifiee: string | null, motif: string | null, motifAttente: MotifAttente | null, reprisePrevue: string | null, clientARepondu: boolean, contestee: boolean, contestationRepondueA: string | null, contestable: boolean, creerA: string, statut: { id: string, couleur: string, libelleClient: { fr: string, en: string } }, intervenant: { id: string, prenom: string } | null };

export type MesInterventionsQueryVariables = Exact<{
  filtre: InterventionFiltre;
}>;


export type MesInterventionsQuery = { consulterIntervention: { items: Array<{ id: string, reference: string, titre: string, adresse: string | null, etape: Etape, echeance: string | null, debutPlanifie: string | null, finPlanifiee: string | null, motif: string | null, motifAttente: MotifAttente | null, reprisePrevue: string | null, clientARepondu: boolean, contestee: boolean, contestationRepondueA: string | null, contestable: boolean, creerA: string, commentaires: Array<{ id: string, texte: string, supprime: boolean, creerA: string, auteur: { id: string, prenom: string } }>, statut: { id: string, couleur: string, libelleClient: { fr: string, en: string } }, intervenant: { id: string, prenom: string } | null }>, pagination: { totalItems: number } } };

export type MonHistoriqueQueryVariables = Exact<{
  filtre: InterventionFiltre;
  page: number;
  perPage: number;
}>;


export type MonHistoriqueQuery = { consulterIntervention: { items: Array<{ clotureeA: string | null, annuleeA: string | null, id: string, reference: string, titre: string, adresse: string | null, etape: Etape, echeance: string | null, debutPlanifie: string | null, finPlanifiee: string | null, motif: string | null, motifAttente: MotifAttente | null, reprisePrevue: string | null, clientARepondu: boolean, contestee: boolean, contestationRepondueA: string | null, contestable: boolean, creerA: string, statut: { id: string, couleur: string, libelleClient: { fr: string, en: string } }, intervenant: { id: string, prenom: string } | null }>, pagination: { page: number, totalItems: number, totalPages: number, totalExact: boolean } } };

export const MonInterventionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonIntervention"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Intervention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"titre"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"echeance"}},{"kind":"Field","name":{"kind":"Name","value":"debutPlanifie"}},{"kind":"Field","name":{"kind":"Name","value":"finPlanifiee"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"motifAttente"}},{"kind":"Field","name":{"kind":"Name","value":"reprisePrevue"}},{"kind":"Field","name":{"kind":"Name","value":"clientARepondu"}},{"kind":"Field","name":{"kind":"Name","value":"contestee"}},{"kind":"Field","name":{"kind":"Name","value":"contestationRepondueA"}},{"kind":"Field","name":{"kind":"Name","value":"contestable"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"statut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"libelleClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"intervenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode;
export const MesInterventionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MesInterventions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InterventionFiltre"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterIntervention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MonIntervention"}},{"kind":"Field","name":{"kind":"Name","value":"commentaires"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limite"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"texte"}},{"kind":"Field","name":{"kind":"Name","value":"supprime"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"auteur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonIntervention"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Intervention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"titre"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"echeance"}},{"kind":"Field","name":{"kind":"Name","value":"debutPlanifie"}},{"kind":"Field","name":{"kind":"Name","value":"finPlanifiee"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"motifAttente"}},{"kind":"Field","name":{"kind":"Name","value":"reprisePrevue"}},{"kind":"Field","name":{"kind":"Name","value":"clientARepondu"}},{"kind":"Field","name":{"kind":"Name","value":"contestee"}},{"kind":"Field","name":{"kind":"Name","value":"contestationRepondueA"}},{"kind":"Field","name":{"kind":"Name","value":"contestable"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"statut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"libelleClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"intervenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useMesInterventionsQuery__
 *
 * To run a query within a React component, call `useMesInterventionsQuery` and pass it any options that fit your needs.
 * When your component renders, `useMesInterventionsQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useMesInterventionsQuery({
 *   variables: {
 *      filtre: // value for 'filtre'
 *   },
 * });
 */
export function useMesInterventionsQuery(baseOptions: ApolloReactHooks.QueryHookOptions<MesInterventionsQuery, MesInterventionsQueryVariables> & ({ variables: MesInterventionsQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<MesInterventionsQuery, MesInterventionsQueryVariables>(MesInterventionsDocument, options);
      }
export function useMesInterventionsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<MesInterventionsQuery, MesInterventionsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<MesInterventionsQuery, MesInterventionsQueryVariables>(MesInterventionsDocument, options);
        }
// @ts-ignore
export function useMesInterventionsSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<MesInterventionsQuery, MesInterventionsQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<MesInterventionsQuery, MesInterventionsQueryVariables>;
export function useMesInterventionsSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<MesInterventionsQuery, MesInterventionsQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<MesInterventionsQuery | undefined, MesInterventionsQueryVariables>;
export function useMesInterventionsSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<MesInterventionsQuery, MesInterventionsQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<MesInterventionsQuery, MesInterventionsQueryVariables>(MesInterventionsDocument, options);
        }
export type MesInterventionsQueryHookResult = ReturnType<typeof useMesInterventionsQuery>;
export type MesInterventionsLazyQueryHookResult = ReturnType<typeof useMesInterventionsLazyQuery>;
export type MesInterventionsSuspenseQueryHookResult = ReturnType<typeof useMesInterventionsSuspenseQuery>;
export type MesInterventionsQueryResult = ApolloReactCommon.QueryResult<MesInterventionsQuery, MesInterventionsQueryVariables>;
export const MonHistoriqueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MonHistorique"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InterventionFiltre"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterIntervention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filtre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtre"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MonIntervention"}},{"kind":"Field","name":{"kind":"Name","value":"clotureeA"}},{"kind":"Field","name":{"kind":"Name","value":"annuleeA"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"totalPages"}},{"kind":"Field","name":{"kind":"Name","value":"totalExact"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonIntervention"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Intervention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"titre"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"echeance"}},{"kind":"Field","name":{"kind":"Name","value":"debutPlanifie"}},{"kind":"Field","name":{"kind":"Name","value":"finPlanifiee"}},{"kind":"Field","name":{"kind":"Name","value":"motif"}},{"kind":"Field","name":{"kind":"Name","value":"motifAttente"}},{"kind":"Field","name":{"kind":"Name","value":"reprisePrevue"}},{"kind":"Field","name":{"kind":"Name","value":"clientARepondu"}},{"kind":"Field","name":{"kind":"Name","value":"contestee"}},{"kind":"Field","name":{"kind":"Name","value":"contestationRepondueA"}},{"kind":"Field","name":{"kind":"Name","value":"contestable"}},{"kind":"Field","name":{"kind":"Name","value":"creerA"}},{"kind":"Field","name":{"kind":"Name","value":"statut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"couleur"}},{"kind":"Field","name":{"kind":"Name","value":"libelleClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"intervenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useMonHistoriqueQuery__
 *
 * To run a query within a React component, call `useMonHistoriqueQuery` and pass it any options that fit your needs.
 * When your component renders, `useMonHistoriqueQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useMonHistoriqueQuery({
 *   variables: {
 *      filtre: // value for 'filtre'
 *      page: // value for 'page'
 *      perPage: // value for 'perPage'
 *   },
 * });
 */
export function useMonHistoriqueQuery(baseOptions: ApolloReactHooks.QueryHookOptions<MonHistoriqueQuery, MonHistoriqueQueryVariables> & ({ variables: MonHistoriqueQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<MonHistoriqueQuery, MonHistoriqueQueryVariables>(MonHistoriqueDocument, options);
      }
export function useMonHistoriqueLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<MonHistoriqueQuery, MonHistoriqueQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<MonHistoriqueQuery, MonHistoriqueQueryVariables>(MonHistoriqueDocument, options);
        }
// @ts-ignore
export function useMonHistoriqueSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<MonHistoriqueQuery, MonHistoriqueQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<MonHistoriqueQuery, MonHistoriqueQueryVariables>;
export function useMonHistoriqueSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<MonHistoriqueQuery, MonHistoriqueQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<MonHistoriqueQuery | undefined, MonHistoriqueQueryVariables>;
export function useMonHistoriqueSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<MonHistoriqueQuery, MonHistoriqueQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<MonHistoriqueQuery, MonHistoriqueQueryVariables>(MonHistoriqueDocument, options);
        }
export type MonHistoriqueQueryHookResult = ReturnType<typeof useMonHistoriqueQuery>;
export type MonHistoriqueLazyQueryHookResult = ReturnType<typeof useMonHistoriqueLazyQuery>;
export type MonHistoriqueSuspenseQueryHookResult = ReturnType<typeof useMonHistoriqueSuspenseQuery>;
export type MonHistoriqueQueryResult = ApolloReactCommon.QueryResult<MonHistoriqueQuery, MonHistoriqueQueryVariables>;