'use client';

import { useMoi } from '@/lib/session/MoiContexte';
import { coordonneesLisibles } from './regard';

/** How the reader looks at interventions, by what they hold and never by the name of a role. */
export function useRegard() {
  const { compte, tient } = useMoi();
  return {
    moiId: compte.id,
    /** Staff read and write internal comments and the company's own words for a status; a client reads the other ones. */
    personnel: tient('COMMENTAIRE_INTERNE'),
    coordonnees: coordonneesLisibles(tient),
  };
}
