'use client';

import { Pastille } from '@/components/Pastille';
import { useTexte } from '@/lib/useTexte';
import type { Urgence } from './types';

export function UrgencePastille({ urgence }: { urgence: Urgence }) {
  const texte = useTexte();
  return <Pastille couleur={urgence.couleur}>{texte(urgence.libelle)}</Pastille>;
}
