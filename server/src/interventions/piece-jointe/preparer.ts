import { reduire } from '../../plateforme/fichier/images/atelier.ts';
import { detecter } from '../../plateforme/fichier/images/detection.ts';
import { champInvalide } from '../../socle/commun/erreurs.ts';

const PDF = '%PDF-';
const FIN_DE_PDF = '%%EOF';
/** Where readers look for the end of a PDF. */
const FIN_OCTETS = 1024;

/** What is kept of what was sent, whatever its name: pixels written anew, or a PDF as it is, which nothing shows in place. */
export async function preparerPiece(octets: Buffer) {
  if (commencePar(octets, PDF)) {
    if (!octets.subarray(-FIN_OCTETS).includes(FIN_DE_PDF)) throw refuser(PDF_COUPE);
    return { octets, type: 'application/pdf' };
  }
  const image = detecter(octets);
  if (image === 'jpeg' || image === 'png' || estUnWebp(octets)) return reduire(octets);
  throw refuser(estUnHeic(octets) ? HEIC : AUTRE);
}

const commencePar = (octets: Buffer, debut: string, a = 0): boolean =>
  octets.subarray(a, a + debut.length).equals(Buffer.from(debut, 'latin1'));
const estUnWebp = (octets: Buffer): boolean => commencePar(octets, 'RIFF') && commencePar(octets, 'WEBP', 8);
const estUnHeic = (octets: Buffer): boolean =>
  commencePar(octets, 'ftyp', 4) && ['heic', 'heix', 'hevc', 'mif1'].some((marque) => commencePar(octets, marque, 8));

const refuser = ([fr, en]: readonly [string, string]) => champInvalide('fichier', fr, en);
const AUTRE = [
  'Ce fichier n’est ni une image PNG, JPEG ou WebP, ni un PDF.',
  'This file is neither a PNG, JPEG or WebP image nor a PDF.',
] as const;
const HEIC = [
  'Ce fichier est une photo HEIC : envoyez-la en JPEG (sur iPhone : Réglages, Appareil photo, Formats, Le plus compatible).',
  'This file is a HEIC photo: send it as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible).',
] as const;
const PDF_COUPE = ['Ce PDF est incomplet.', 'This PDF is incomplete.'] as const;
