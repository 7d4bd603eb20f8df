import { relire } from '@/lib/apollo/relire';

/** The state of what is tested follows from its tests. */
export const RELIRE = relire('voirOffre', 'voirPromotion');
