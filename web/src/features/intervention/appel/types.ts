import type { DossierDuClientFragment, FicheDuClientQuery } from '../operations.generated';

export type ClientLu = FicheDuClientQuery['voirClient'];
export type DossierLu = DossierDuClientFragment;
