import { detecter } from './detection.ts';
import { exigerDessin, reencoder } from './raster.ts';
import { type ImagePrete, refusImage } from './refus.ts';
import { nettoyerSvg } from './svg.ts';

/**
 * What is kept of an image is never what was sent: pixels are written anew, a drawing is rebuilt from what it may hold.
 * What the bytes are decides; the name only has to agree that a drawing, which could hold a program, is one.
 */
export async function preparerImage(octets: Buffer, nom: string): Promise<ImagePrete> {
  const image = detecter(octets);
  if (image === null) throw refusImage(...PAS_UNE_IMAGE);
  if (image !== 'svg') return reencoder(octets, image);
  if (/\.(png|jpe?g|gif)$/i.test(nom)) throw refusImage(...MAL_NOMMEE);
  const propre = Buffer.from(await nettoyerSvg(octets));
  await exigerDessin(propre);
  return { octets: propre, type: 'image/svg+xml' };
}

const PAS_UNE_IMAGE = [
  'Ce fichier n’est pas une image PNG, JPEG, GIF ou SVG.',
  'This file is not a PNG, JPEG, GIF or SVG image.',
] as const;
const MAL_NOMMEE = [
  'Ce fichier est un dessin SVG sous un autre nom : renommez-le en .svg.',
  'This file is an SVG drawing under another name: rename it to .svg.',
] as const;
