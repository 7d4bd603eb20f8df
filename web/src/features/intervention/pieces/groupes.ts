import type { PieceLueFragment } from '../operations.generated';

export interface GroupesDePieces<P> {
  avant: P[];
  apres: P[];
  photos: P[];
  documents: P[];
}

/** Each in one place: an image by what it shows, whatever has none among the papers. */
export function grouper<P extends Pick<PieceLueFragment, 'nature' | 'vignette'>>(
  pieces: readonly P[],
): GroupesDePieces<P> {
  const images = pieces.filter(({ vignette }) => vignette !== null);
  return {
    avant: images.filter(({ nature }) => nature === 'AVANT'),
    apres: images.filter(({ nature }) => nature === 'APRES'),
    photos: images.filter(({ nature }) => nature !== 'AVANT' && nature !== 'APRES'),
    documents: pieces.filter(({ vignette }) => vignette === null),
  };
}

/** As they stand on the page, from the first to the last. */
export const imagesDe = <P>({ avant, apres, photos }: GroupesDePieces<P>): P[] => [...avant, ...apres, ...photos];
