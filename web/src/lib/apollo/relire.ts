import type { Cache, ObservableQuery } from '@apollo/client';
import { oublier } from './oublier';

/**
 * What a mutation is given: what these functions of the API answered is no longer known. What shows it keeps it until it
 * has been read again, and only then is the mutation done; what does not show it asks when it comes back.
 */
export const relire = (...fonctions: string[]) => ({
  update: oublier(...fonctions),
  onQueryUpdated: (requete: ObservableQuery, { complete }: Cache.DiffResult<unknown>) =>
    // The change is made: that it cannot be read again is for the page to say, not for the gesture.
    complete ? undefined : requete.refetch().catch(() => undefined),
});
