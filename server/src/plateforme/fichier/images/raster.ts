import type { Sharp } from 'sharp';
import sharp from 'sharp';
import type { Image } from './detection.ts';
import { type ImagePrete, RefusImage } from './refus.ts';

/** 4096 × 4096: more is no icon, and a few bytes may claim any size. */
const PIXELS_MAX = 4096 * 4096;
const SECONDES_MAX = 10;

// Of the formats that the library can read, only those that we take; and nothing of one icon is kept for the next.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadNsgifBuffer',
    'VipsForeignLoadSvgBuffer',
  ],
});
sharp.cache(false);

function ouvrir(octets: Buffer): Sharp {
  return sharp(octets, { limitInputPixels: PIXELS_MAX, failOn: 'error', pages: 1 }).timeout({ seconds: SECONDES_MAX });
}

/**
 * Decoded and written anew, at most `coteMax` pixels wide and high, upright, without metadata or anything that followed the
 * image. Of an animation the first picture stays: a menu does not move.
 */
export async function reencoder(octets: Buffer, image: Exclude<Image, 'svg'>, coteMax: number): Promise<ImagePrete> {
  const reduite = () =>
    ouvrir(octets).autoOrient().resize({ width: coteMax, height: coteMax, fit: 'inside', withoutEnlargement: true });
  try {
    const jpeg = image === 'jpeg';
    const octets = await (jpeg ? reduite().jpeg({ quality: 85 }) : reduite().png({ compressionLevel: 9 })).toBuffer();
    return { octets, type: jpeg ? 'image/jpeg' : 'image/png', retires: [] };
  } catch (erreur) {
    throw refusDe(erreur);
  }
}

/** A cleaned drawing can be drawn, within the same bounds, and shows something. */
export async function exigerDessin(svg: Buffer): Promise<void> {
  const { channels } = await ouvrir(svg)
    .resize(64, 64, { fit: 'inside' })
    .ensureAlpha()
    .stats()
    .catch((erreur: unknown) => {
      throw refusDe(erreur);
    });
  if ((channels[3]?.max ?? 0) > 0) return;
  throw new RefusImage(
    'Il ne reste rien à voir de ce dessin une fois nettoyé : exportez-le en tracés simples, ou en PNG.',
    'Nothing of this drawing is left to see once cleaned: export it as plain shapes, or as PNG.',
  );
}

function refusDe(erreur: unknown) {
  const { message = '' } = erreur as Error;
  if (/pixel limit|too large|dimensions?/i.test(message)) {
    return new RefusImage(
      'L’image a trop de pixels (4096 × 4096 au plus).',
      'The image has too many pixels (4096 × 4096 at most).',
    );
  }
  return new RefusImage('L’image est abîmée ou illisible.', 'The image is damaged or unreadable.');
}
