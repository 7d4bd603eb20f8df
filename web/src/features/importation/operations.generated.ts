/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
import type * as ApolloReactCommon from '@/lib/apollo/adaptateur';
import * as ApolloReactHooks from '@/lib/apollo/adaptateur';
const defaultOptions = {} as const;
export type ChampImport =
  | 'ADRESSE'
  | 'CLIENT'
  | 'CLIENT_EMAIL'
  | 'CLIENT_NOM'
  | 'CLIENT_PRENOM'
  | 'CLIENT_TELEPHONE'
  | 'CLOTUREE_LE'
  | 'CODE_POSTAL'
  | 'CREEE_LE'
  | 'DESCRIPTION'
  | 'ECHEANCE'
  | 'INTERVENANT'
  | 'REFERENCE'
  | 'STATUT'
  | 'TITRE'
  | 'URGENCE';

export type ColonneImportInput = {
  champ: ChampImport;
  /** En-tête de la colonne du fichier */
  colonne: string;
};

/** Les sept étapes sur lesquelles travaille la table des mouvements */
export type Etape =
  | 'ANNULEE'
  | 'CLOTUREE'
  | 'EN_ATTENTE'
  | 'EN_COURS'
  | 'NOUVELLE'
  | 'PLANIFIEE'
  | 'REALISEE';

export type ImporterInterventionsInput = {
  colonnes: Array<ColonneImportInput>;
  /** Rendu par POST /fichiers, usage import */
  fichierId: string;
  /** Format Luxon des dates : dd/MM/yyyy HH:mm */
  formatDate: string;
  /** Fuseau IANA des dates : Europe/Paris */
  fuseau: string;
  /** Première ligne de données du lot : 1, puis suivante du lot d’avant */
  ligne?: number | null | undefined;
  /** Créer les clients que décrivent CLIENT_NOM, CLIENT_PRENOM, CLIENT_TELEPHONE et CLIENT_EMAIL, s’ils sont inconnus ; absent : non */
  nouveauxClients?: NouveauxClientsInput | null | undefined;
  repartition?: RepartitionImport | null | undefined;
  /** Vrai : rapporte tout, n’importe rien */
  simulation: boolean;
  /** Nom de la source : avec la référence, rien n’est importé deux fois */
  source: string;
  statuts: Array<ValeurStatutImport>;
  urgenceParDefautId: string;
};

/** Demande aussi le droit de creerUtilisateur, et celui de donner ce rôle */
export type NouveauxClientsInput = {
  /** Un rôle de client */
  roleId: string;
};

/** Pour les lignes sans client ou sans intervenant : choisi d’après la référence, toujours le même */
export type RepartitionImport = {
  clientIds: Array<string>;
  intervenantIds: Array<string>;
};

/** CLIENT, INTERVENANT : des interventions ; SOUSCRIPTEUR : client de l’une ou l’autre application */
export type TypeAnnuaire =
  | 'CLIENT'
  | 'INTERVENANT'
  | 'SOUSCRIPTEUR';

export type ValeurStatutImport = {
  statutId: string;
  /** Telle qu’elle est dans le fichier */
  valeur: string;
};

export type ListesPourImportQueryVariables = Exact<{ [key: string]: never; }>;


export type ListesPourImportQuery = { consulterStatutIntervention: { items: Array<{ id: string, etape: Etape, ordre: number, libelle: { fr: string, en: string } }> }, consulterDegreUrgence: { items: Array<{ id: string, niveau: number, delaiHeures: number, libelle: { fr: string, en: string } }> } };

export type AnnuairePourImportQueryVariables = Exact<{
  type: TypeAnnuaire;
  recherche?: string | null | undefined;
  page: number;
  perPage: number;
}>;


export type AnnuairePourImportQuery = { consulterAnnuaire: { items: Array<{ id: string, nom: string, prenom: string }>, pagination: { totalItems: number, hasNext: boolean } } };

export type RolesPourImportQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesPourImportQuery = { consulterRole: { items: Array<{ id: string, nom: string, nomEn: string | null, application: { id: string, nom: string, nomEn: string | null }, permissions: Array<{ id: string, nom: string }> | null }> } };

export type ImporterLotMutationVariables = Exact<{
  input: ImporterInterventionsInput;
}>;


export type ImporterLotMutation = { importerInterventions: { lot: { total: number, lues: number, importees: number, refusees: number, clientsCrees: number, clientsReconnus: number, suivante: number | null, rejetsUrl: string, refus: Array<{ ligne: number, champ: string | null, raison: { fr: string, en: string } }>, avertissements: Array<{ ligne: number, champ: string | null, raison: { fr: string, en: string } }> } } };


export const ListesPourImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListesPourImport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterStatutIntervention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actif"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"etape"}},{"kind":"Field","name":{"kind":"Name","value":"ordre"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consulterDegreUrgence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actif"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"delaiHeures"}},{"kind":"Field","name":{"kind":"Name","value":"libelle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useListesPourImportQuery__
 *
 * To run a query within a React component, call `useListesPourImportQuery` and pass it any options that fit your needs.
 * When your component renders, `useListesPourImportQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useListesPourImportQuery({
 *   variables: {
 *   },
 * });
 */
export function useListesPourImportQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<ListesPourImportQuery, ListesPourImportQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ListesPourImportQuery, ListesPourImportQueryVariables>(ListesPourImportDocument, options);
      }
export function useListesPourImportLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ListesPourImportQuery, ListesPourImportQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ListesPourImportQuery, ListesPourImportQueryVariables>(ListesPourImportDocument, options);
        }
// @ts-ignore
export function useListesPourImportSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<ListesPourImportQuery, ListesPourImportQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ListesPourImportQuery, ListesPourImportQueryVariables>;
export function useListesPourImportSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ListesPourImportQuery, ListesPourImportQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<ListesPourImportQuery | undefined, ListesPourImportQueryVariables>;
export function useListesPourImportSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<ListesPourImportQuery, ListesPourImportQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<ListesPourImportQuery, ListesPourImportQueryVariables>(ListesPourImportDocument, options);
        }
export type ListesPourImportQueryHookResult = ReturnType<typeof useListesPourImportQuery>;
export type ListesPourImportLazyQueryHookResult = ReturnType<typeof useListesPourImportLazyQuery>;
export type ListesPourImportSuspenseQueryHookResult = ReturnType<typeof useListesPourImportSuspenseQuery>;
export type ListesPourImportQueryResult = ApolloReactCommon.QueryResult<ListesPourImportQuery, ListesPourImportQueryVariables>;
export const AnnuairePourImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnnuairePourImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TypeAnnuaire"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterAnnuaire"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}},{"kind":"Argument","name":{"kind":"Name","value":"recherche"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recherche"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perPage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"prenom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pagination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"hasNext"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useAnnuairePourImportQuery__
 *
 * To run a query within a React component, call `useAnnuairePourImportQuery` and pass it any options that fit your needs.
 * When your component renders, `useAnnuairePourImportQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useAnnuairePourImportQuery({
 *   variables: {
 *      type: // value for 'type'
 *      recherche: // value for 'recherche'
 *      page: // value for 'page'
 *      perPage: // value for 'perPage'
 *   },
 * });
 */
export function useAnnuairePourImportQuery(baseOptions: ApolloReactHooks.QueryHookOptions<AnnuairePourImportQuery, AnnuairePourImportQueryVariables> & ({ variables: AnnuairePourImportQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<AnnuairePourImportQuery, AnnuairePourImportQueryVariables>(AnnuairePourImportDocument, options);
      }
export function useAnnuairePourImportLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<AnnuairePourImportQuery, AnnuairePourImportQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<AnnuairePourImportQuery, AnnuairePourImportQueryVariables>(AnnuairePourImportDocument, options);
        }
// @ts-ignore
export function useAnnuairePourImportSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<AnnuairePourImportQuery, AnnuairePourImportQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<AnnuairePourImportQuery, AnnuairePourImportQueryVariables>;
export function useAnnuairePourImportSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<AnnuairePourImportQuery, AnnuairePourImportQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<AnnuairePourImportQuery | undefined, AnnuairePourImportQueryVariables>;
export function useAnnuairePourImportSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<AnnuairePourImportQuery, AnnuairePourImportQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<AnnuairePourImportQuery, AnnuairePourImportQueryVariables>(AnnuairePourImportDocument, options);
        }
export type AnnuairePourImportQueryHookResult = ReturnType<typeof useAnnuairePourImportQuery>;
export type AnnuairePourImportLazyQueryHookResult = ReturnType<typeof useAnnuairePourImportLazyQuery>;
export type AnnuairePourImportSuspenseQueryHookResult = ReturnType<typeof useAnnuairePourImportSuspenseQuery>;
export type AnnuairePourImportQueryResult = ApolloReactCommon.QueryResult<AnnuairePourImportQuery, AnnuairePourImportQueryVariables>;
export const RolesPourImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RolesPourImport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consulterRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"perPage"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}},{"kind":"Field","name":{"kind":"Name","value":"nomEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nom"}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRolesPourImportQuery__
 *
 * To run a query within a React component, call `useRolesPourImportQuery` and pass it any options that fit your needs.
 * When your component renders, `useRolesPourImportQuery` returns an object from Apollo Client that contains loading, error, and data properties
 * you can use to render your UI.
 *
 * @param baseOptions options that will be passed into the query, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options;
 *
 * @example
 * const { data, loading, error } = useRolesPourImportQuery({
 *   variables: {
 *   },
 * });
 */
export function useRolesPourImportQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<RolesPourImportQuery, RolesPourImportQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<RolesPourImportQuery, RolesPourImportQueryVariables>(RolesPourImportDocument, options);
      }
export function useRolesPourImportLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<RolesPourImportQuery, RolesPourImportQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<RolesPourImportQuery, RolesPourImportQueryVariables>(RolesPourImportDocument, options);
        }
// @ts-ignore
export function useRolesPourImportSuspenseQuery(baseOptions?: ApolloReactHooks.SuspenseQueryHookOptions<RolesPourImportQuery, RolesPourImportQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<RolesPourImportQuery, RolesPourImportQueryVariables>;
export function useRolesPourImportSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<RolesPourImportQuery, RolesPourImportQueryVariables>): ApolloReactHooks.UseSuspenseQueryResult<RolesPourImportQuery | undefined, RolesPourImportQueryVariables>;
export function useRolesPourImportSuspenseQuery(baseOptions?: ApolloReactHooks.SkipToken | ApolloReactHooks.SuspenseQueryHookOptions<RolesPourImportQuery, RolesPourImportQueryVariables>) {
          const options = baseOptions === ApolloReactHooks.skipToken ? baseOptions : {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useSuspenseQuery<RolesPourImportQuery, RolesPourImportQueryVariables>(RolesPourImportDocument, options);
        }
export type RolesPourImportQueryHookResult = ReturnType<typeof useRolesPourImportQuery>;
export type RolesPourImportLazyQueryHookResult = ReturnType<typeof useRolesPourImportLazyQuery>;
export type RolesPourImportSuspenseQueryHookResult = ReturnType<typeof useRolesPourImportSuspenseQuery>;
export type RolesPourImportQueryResult = ApolloReactCommon.QueryResult<RolesPourImportQuery, RolesPourImportQueryVariables>;
export const ImporterLotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImporterLot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImporterInterventionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importerInterventions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lues"}},{"kind":"Field","name":{"kind":"Name","value":"importees"}},{"kind":"Field","name":{"kind":"Name","value":"refusees"}},{"kind":"Field","name":{"kind":"Name","value":"refus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ligne"}},{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"raison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"avertissements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ligne"}},{"kind":"Field","name":{"kind":"Name","value":"champ"}},{"kind":"Field","name":{"kind":"Name","value":"raison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fr"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"clientsCrees"}},{"kind":"Field","name":{"kind":"Name","value":"clientsReconnus"}},{"kind":"Field","name":{"kind":"Name","value":"suivante"}},{"kind":"Field","name":{"kind":"Name","value":"rejetsUrl"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useImporterLotMutation__
 *
 * To run a mutation, you first call `useImporterLotMutation` within a React component and pass it any options that fit your needs.
 * When your component renders, `useImporterLotMutation` returns a tuple that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - An object with fields that represent the current status of the mutation's execution
 *
 * @param baseOptions options that will be passed into the mutation, supported options are listed on: https://www.apollographql.com/docs/react/api/react-hooks/#options-2;
 *
 * @example
 * const [importerLotMutation, { data, loading, error }] = useImporterLotMutation({
 *   variables: {
 *      input: // value for 'input'
 *   },
 * });
 */
export function useImporterLotMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ImporterLotMutation, ImporterLotMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ImporterLotMutation, ImporterLotMutationVariables>(ImporterLotDocument, options);
      }
export type ImporterLotMutationHookResult = ReturnType<typeof useImporterLotMutation>;
export type ImporterLotMutationResult = ApolloReactCommon.MutationResult<ImporterLotMutation>;