import type { ExportLuFragment } from './operations.generated';

type Avancement = Pick<ExportLuFragment, 'etat' | 'faits' | 'total'>;

/** There will be more to see of it. */
export const enRoute = ({ etat }: Pick<Avancement, 'etat'>): boolean => etat === 'EN_ATTENTE' || etat === 'EN_COURS';

/** Out of a hundred; null: nobody knows of how many. While it is made it is never quite all. */
export function partDe({ etat, faits, total }: Avancement): number | null {
  if (etat === 'PRET') return 100;
  if (total === null) return null;
  return total === 0 ? 0 : Math.min(99, Math.floor((faits / total) * 100));
}
