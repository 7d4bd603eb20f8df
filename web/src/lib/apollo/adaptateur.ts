/**
 * What the generated hooks import as "Apollo's React package". Apollo Client 4 moved the option and result types into
 * the namespaces of their hooks; the generator still writes the former names.
 */
import type { DocumentNode, OperationVariables } from '@apollo/client';
import { useSuspenseQuery as useSuspenseQueryApollo } from '@apollo/client/react';

export type {
  LazyQueryHookOptions,
  MutationHookOptions,
  MutationResult,
  QueryHookOptions,
  QueryResult,
  SkipToken,
  SubscriptionHookOptions,
  SubscriptionResult,
  SuspenseQueryHookOptions,
} from '@apollo/client/react';
export { skipToken, useLazyQuery, useMutation, useQuery, useSubscription } from '@apollo/client/react';

export type UseSuspenseQueryResult<D, V extends OperationVariables> = useSuspenseQueryApollo.Result<D, V>;

/** As the generator calls it: its own signatures, above each call, are the ones that callers see. */
// biome-ignore lint/plugin/sans-forcer: the generator calls it by a signature that version 4 no longer has.
export const useSuspenseQuery = useSuspenseQueryApollo as unknown as <D, V extends OperationVariables>(
  query: DocumentNode,
  options?: unknown,
) => UseSuspenseQueryResult<D | undefined, V>;
