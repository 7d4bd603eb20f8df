import type { Sharp } from 'sharp';
import sharp from 'sharp';
import type { Image } from './detection.ts';
import { type ImagePrete, type PhotoPrete, RefusImage } from './refus.ts';

/** 4096 × 4096: more is no icon, and a few bytes may claim any size. */
const PIXELS_MAX = 4096 * 4096;
const SECONDES_MAX = 10;
/** What telephones take; one that is opened is held in the memory of this process alone. */
const PIXELS_DE_PHOTO_MAX = 50_000_000;
const COTES_DE_PHOTO = { grande: 2048, m: 1000, p: 320 };

// Of the formats that the library can read, only those that we take; and nothing of one icon is kept for the next.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadNsgifBuffer',
    'VipsForeignLoadSvgBuffer',
    'VipsForeignLoadWebpBuffer',
  ],
});
sharp.cache(false);
sharp.concurrency(1);

function ouvrir(octets: Buffer, limitInputPixels = PIXELS_MAX): Sharp {
  return sharp(octets, { limitInputPixels, failOn: 'error', pages: 1 }).timeout({ seconds: SECONDES_MAX });
}

/**
 * Decoded and written anew, at most `coteMax` pixels wide and high, upright, without metadata or anything that followed
 * the image. Of an animation the first picture stays: a menu does not move.
 */
export async function reencoder(octets: Buffer, image: Exclude<Image, 'svg'>, coteMax: number): Promise<ImagePrete> {
  const reduction = reduite(ouvrir(octets).autoOrient(), coteMax);
  try {
    const jpeg = image === 'jpeg';
    const ecrite = await (jpeg ? reduction.jpeg({ quality: 85 }) : reduction.png({ compressionLevel: 9 })).toBuffer();
    return { octets: ecrite, type: jpeg ? 'image/jpeg' : 'image/png', retires: [] };
  } catch (erreur) {
    throw refusDe(erreur);
  }
}

const reduite = (image: Sharp, cote: number): Sharp =>
  image.resize({ width: cote, height: cote, fit: 'inside', withoutEnlargement: true });

/** Decoded once: the small ones are made of the large one. What is transparent becomes white. */
export async function reduirePhoto(octets: Buffer): Promise<PhotoPrete> {
  const { grande: cote, m, p } = COTES_DE_PHOTO;
  try {
    const { data: grande, info } = await reduite(ouvrir(octets, PIXELS_DE_PHOTO_MAX).autoOrient(), cote)
      .flatten({ background: '#fff' })
      .jpeg({ quality: 80 })
      .toBuffer({ resolveWithObject: true });
    const tailles = {
      m: await reduite(ouvrir(grande), m).jpeg({ quality: 75 }).toBuffer(),
      p: await reduite(ouvrir(grande), p).webp({ quality: 75 }).toBuffer(),
    };
    return { octets: grande, type: 'image/jpeg', largeur: info.width, hauteur: info.height, tailles };
  } catch (erreur) {
    throw refusDe(erreur, PHOTO_TROP_GRANDE);
  }
}

const ICONE_TROP_GRANDE = [
  'L’image a trop de pixels (4096 × 4096 au plus).',
  'The image has too many pixels (4096 × 4096 at most).',
] as const;
const PHOTO_TROP_GRANDE = [
  'La photo a trop de pixels (50 millions au plus).',
  'The photo has too many pixels (50 million at most).',
] as const;

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

function refusDe(erreur: unknown, tropGrande: readonly [string, string] = ICONE_TROP_GRANDE) {
  const { message = '' } = erreur as Error;
  if (/pixel limit|too large|dimensions?/i.test(message)) {
    return new RefusImage(...tropGrande);
  }
  return new RefusImage('L’image est abîmée ou illisible.', 'The image is damaged or unreadable.');
}
