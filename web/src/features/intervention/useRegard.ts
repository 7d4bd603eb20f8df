'use client';

import { useMoi } from '@/lib/session/MoiContexte';

/** How the reader looks at interventions, by what they hold and never by the name of a role. */
export function useRegard() {
  const { compte, tient } = useMoi();
  return {
    moiId: compte.id,
    /** Staff read and write internal comments and the company's own words for a status; a client reads the other ones. */
    personnel: tient('COMMENTAIRE_INTERNE'),
    /** Whether telephone numbers may be asked for: without the right the API refuses the whole request. */
    coordonnees: tient('COORDONNEES_LIRE') || tient('UTILISATEUR_LIRE'),
  };
}
