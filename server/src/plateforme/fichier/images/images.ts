import { champInvalide } from '../../../socle/commun/erreurs.ts';
import { travailler } from './atelier.ts';
import { detecter } from './detection.ts';
import type { ImagePrete } from './refus.ts';

/** In pixels. */
const COTE_ICONE = 512;

/**
 * What is kept of an image is never what was sent: pixels are written anew, a drawing is rebuilt from what it may hold.
 * What the bytes are decides; the name only has to agree that a drawing, which could hold a program, is one.
 */
export async function preparerImage(octets: Buffer, nom: string, coteMax = COTE_ICONE): Promise<ImagePrete> {
  const image = detecter(octets);
  if (image === null) throw champInvalide('fichier', ...PAS_UNE_IMAGE);
  if (image === 'svg' && /\.(png|jpe?g|gif)$/i.test(nom)) throw champInvalide('fichier', ...MAL_NOMMEE);
  return travailler({ octets, image, coteMax });
}

const PAS_UNE_IMAGE = [
  'Ce fichier n’est pas une image PNG, JPEG, GIF ou SVG.',
  'This file is not a PNG, JPEG, GIF or SVG image.',
] as const;
const MAL_NOMMEE = [
  'Ce fichier est un dessin SVG sous un autre nom : renommez-le en .svg.',
  'This file is an SVG drawing under another name: rename it to .svg.',
] as const;
