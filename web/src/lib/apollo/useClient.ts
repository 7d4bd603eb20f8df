'use client';

import type { ApolloClient } from '@apollo/client';
import { creerClient } from './client';
import { usePlaceDuClient } from './PlaceDuClient';

/** The one client of the website: what the generated hooks ask, and whoever has no hook for it. */
export const useClient = (): ApolloClient => usePlaceDuClient()(creerClient);
