import { relire } from '@/lib/apollo/relire';

/** What a change of a page touches, where it is on the screen: both lists and the counts. */
export const A_RELIRE = relire('voirApplication', 'consulterPage', 'consulterApplication');
