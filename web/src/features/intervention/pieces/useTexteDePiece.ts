'use client';

import { useTranslations } from 'next-intl';
import { nomDe } from '@/lib/nomDe';
import type { PieceLueFragment } from '../operations.generated';
import { useMoments } from '../useMoments';

type Piece = Pick<PieceLueFragment, 'legende' | 'nature' | 'priseA' | 'creerA' | 'auteur'>;

/** What is read instead of the image: its caption, or else whose it is and when it was taken. */
export function useTexteDePiece() {
  const t = useTranslations('pieces.texte');
  const { date } = useMoments();
  return ({ legende, nature, priseA, creerA, auteur }: Piece): string =>
    legende ?? t(nature, { date: date(priseA ?? creerA), nom: nomDe(auteur) });
}
