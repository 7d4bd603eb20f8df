import type { Premiere } from '@/lib/premiere';
import type { NombreNonLuesQuery, NombreNonLuesQueryVariables } from './operations.generated';

/** What came with the page. */
export type NonLuesPremiere = Premiere<NombreNonLuesQuery, NombreNonLuesQueryVariables>;
