import type { Operation } from '@/lib/api/operation';
import type { NombreNonLuesQuery, NombreNonLuesQueryVariables } from './operations.generated';
export const NombreNonLuesPremiere: Operation<NombreNonLuesQuery, NombreNonLuesQueryVariables> = "query NombreNonLues {\n  consulterNotification(perPage: 1) {\n    nonLues\n    __typename\n  }\n}";