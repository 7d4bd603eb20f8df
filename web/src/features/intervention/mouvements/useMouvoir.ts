'use client';

import type { Texte } from '@/lib/api/erreur';
import { instantDeParis } from '@/lib/dates';
import {
  type MotifAttente,
  useAnnulerInterventionMutation,
  useChangerStatutInterventionMutation,
  useCloturerInterventionMutation,
  usePlanifierInterventionMutation,
} from '../operations.generated';
import type { SignatureDonnee } from '../signature/types';
import type { Transition } from '../types';
import { useRegard } from '../useRegard';
import { estPasse } from './creneau';

export interface ValeursMouvement {
  statutId: string;
  motif: string;
  motifAttente: string;
  reprisePrevue: string;
  rapport: string;
  minutes: string;
  reponseContestation: string;
  pieceManquante: string;
  secondeVisite: boolean;
  signature: SignatureDonnee | null;
}

/** Of a move that asks for nothing. */
export const VIDES: ValeursMouvement = {
  ...{ statutId: '', motif: '', motifAttente: '', reprisePrevue: '', rapport: '', minutes: '' },
  ...{ reponseContestation: '', pieceManquante: '', secondeVisite: false, signature: null },
};

export interface ValeursPlanification {
  statutId: string;
  intervenantId: string;
  debut: string;
  dureeMinutes: string;
  derogation: string;
  motifPasse: string;
}

interface Ligne {
  id: string;
  version: number;
}

/** Sends a move by the function that the API names for it; throws what the API refuses. */
export function useMouvoir() {
  const { coordonnees } = useRegard();
  const [changer] = useChangerStatutInterventionMutation();
  const [annuler] = useAnnulerInterventionMutation();
  const [cloturer] = useCloturerInterventionMutation();
  const [planifier] = usePlanifierInterventionMutation();

  async function mouvoir(ligne: Ligne, transition: Transition, valeurs: ValeursMouvement): Promise<Texte | undefined> {
    const { statutId } = valeurs;
    const motif = valeurs.motif.trim() || null;
    if (transition.fonction === 'annulerIntervention') {
      const input = { ...ligne, statutId, motif: motif ?? '' };
      return (await annuler({ variables: { input, coordonnees } })).data?.annulerIntervention.message;
    }
    if (transition.fonction === 'cloturerIntervention') {
      const reponse = transition.champsRequis.includes('reponseContestation') && {
        reponseContestation: valeurs.reponseContestation,
      };
      const input = { ...ligne, statutId, ...reponse };
      return (await cloturer({ variables: { input, coordonnees } })).data?.cloturerIntervention.message;
    }
    const demande = (champ: string) => transition.champsRequis.includes(champ);
    const input = {
      ...ligne,
      statutId,
      motif,
      ...(demande('motifAttente') && { motifAttente: valeurs.motifAttente as MotifAttente }),
      ...(demande('reprisePrevue') && { reprisePrevue: instantDeParis(valeurs.reprisePrevue) }),
      ...(demande('rapport') && { rapport: valeurs.rapport }),
      ...(demande('minutes') && { minutes: Number(valeurs.minutes) }),
      ...(ilManqueUnePiece(transition, valeurs) && { pieceManquante: valeurs.pieceManquante.trim() || null }),
      ...(transition.etape === 'REALISEE' && { secondeVisite: valeurs.secondeVisite }),
      ...(valeurs.signature && { signature: signatureDe(valeurs.signature) }),
    };
    return (await changer({ variables: { input, coordonnees } })).data?.changerStatutIntervention.message;
  }

  async function donnerCreneau(ligne: Ligne, valeurs: ValeursPlanification): Promise<Texte | undefined> {
    const input = {
      ...ligne,
      intervenantId: valeurs.intervenantId,
      debut: instantDeParis(valeurs.debut),
      dureeMinutes: Number(valeurs.dureeMinutes),
      statutId: valeurs.statutId || null,
      derogation: valeurs.derogation.trim() || null,
      motifPasse: estPasse(valeurs.debut) ? valeurs.motifPasse.trim() || null : null,
    };
    const { data } = await planifier({ variables: { input, coordonnees } });
    return data ? avertir(data.planifierIntervention) : undefined;
  }

  return { mouvoir, donnerCreneau };
}

/** Whether a part is asked about: it is waited for, or a second visit brings it. */
export const ilManqueUnePiece = (
  { etape }: Pick<Transition, 'etape'>,
  { motifAttente, secondeVisite }: Pick<ValeursMouvement, 'motifAttente' | 'secondeVisite'>,
): boolean => (etape === 'EN_ATTENTE' ? motifAttente === 'PIECE' : etape === 'REALISEE' && secondeVisite);

const signatureDe = ({ methode, nom, qualite, motif, fichierId }: SignatureDonnee) => ({
  ...{ methode, fichierId, nom: nom || null },
  ...{ qualite: qualite || null, motif: motif || null },
});

/** That it is done, and what is awkward about it. */
function avertir({ message, avertissements }: { message: Texte; avertissements: readonly Texte[] }): Texte {
  const suite = (langue: 'fr' | 'en') => [message[langue], ...avertissements.map((un) => un[langue])].join(' · ');
  return { fr: suite('fr'), en: suite('en') };
}
