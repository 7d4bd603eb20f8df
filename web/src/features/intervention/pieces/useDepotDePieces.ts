'use client';

import { type DragEvent, useEffect, useEffectEvent, useState } from 'react';
import { useRegard } from '../useRegard';
import { poser } from './envois';
import type { Nature } from './file';

export type DepotDePieces = ReturnType<typeof useDepotDePieces>;

/** However files come (chosen, taken, dropped, pasted), they go the same way, as what was said they are. */
export function useDepotDePieces(interventionId: string, ouvert: boolean) {
  const { personnel } = useRegard();
  const [nature, setNature] = useState<Nature>('PHOTO');
  const [interne, setInterne] = useState(false);
  const [survol, setSurvol] = useState(false);

  const ajouter = (fichiers: readonly File[]) => {
    const dit = personnel ? { nature, interne } : { nature: 'PHOTO' as const, interne: false };
    if (fichiers.length > 0) poser(fichiers.map((fichier) => ({ interventionId, fichier, ...dit })));
  };
  const surCollage = useEffectEvent((evenement: ClipboardEvent) => {
    const colles = evenement.clipboardData;
    if (colles === null || colles.files.length === 0 || enFenetre(evenement.target)) return;
    // A text that carries its picture with it is a text where one writes.
    if (estChamp(evenement.target) && colles.types.includes('text/plain')) return;
    evenement.preventDefault();
    ajouter([...colles.files]);
  });
  useEffect(() => {
    if (!ouvert) return undefined;
    const coller = (evenement: ClipboardEvent) => surCollage(evenement);
    document.addEventListener('paste', coller);
    return () => document.removeEventListener('paste', coller);
  }, [ouvert]);

  const zone = ouvert && {
    onDragOver: (evenement: DragEvent) => {
      if (!evenement.dataTransfer.types.includes('Files')) return;
      evenement.preventDefault();
      setSurvol(true);
    },
    onDragLeave: (evenement: DragEvent) => {
      if (!evenement.currentTarget.contains(evenement.relatedTarget as Node | null)) setSurvol(false);
    },
    onDrop: (evenement: DragEvent) => {
      if (!evenement.dataTransfer.types.includes('Files')) return;
      evenement.preventDefault();
      setSurvol(false);
      ajouter([...evenement.dataTransfer.files]);
    },
  };
  return { personnel, nature, setNature, interne, setInterne, survol, zone, ajouter };
}

const enFenetre = (ou: EventTarget | null) => ou instanceof Element && ou.closest('[role="dialog"]') !== null;
const estChamp = (ou: EventTarget | null) => ou instanceof HTMLElement && ou.matches('input, textarea');
