/**
 * What the generated hooks import as "Apollo's React package". Apollo Client 4 moved the option and result types into
 * the namespaces of their hooks; the generator still writes the former names.
 */

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
export {
  skipToken,
  useLazyQuery,
  useMutation,
  useQuery,
  useSubscription,
  useSuspenseQuery,
} from '@apollo/client/react';
