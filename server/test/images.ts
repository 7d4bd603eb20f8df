import sharp from 'sharp';
import type { Acteur } from './acteurs.ts';
import { deposer, type ReponseHttp } from './fichiers.ts';
import type { ServeurDeTest } from './serveur.ts';

const surface = (largeur: number, hauteur = largeur) =>
  sharp({ create: { width: largeur, height: hauteur, channels: 4, background: { r: 200, g: 30, b: 60, alpha: 1 } } });

/** Images as programs write them, of this width. */
export const png = (largeur = 40, hauteur = largeur) =>
  surface(largeur, hauteur)
    .png({ compressionLevel: 1 })
    .withExif({ IFD0: { Copyright: 'secret' } })
    .toBuffer();
export const jpeg = (largeur = 40) => surface(largeur).jpeg({ quality: 100 }).toBuffer();
export const gif = (largeur = 40) => surface(largeur).gif().toBuffer();
export const svg = (dedans = '<path d="M2 2h20v20z" fill="#c00"/>', attributs = 'viewBox="0 0 24 24"') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${attributs}>${dedans}</svg>`;

/** Sends an image as the website does. */
export const deposerImage = (
  serveur: ServeurDeTest,
  qui: Pick<Acteur, 'jeton'> | null,
  contenu: string | Buffer,
  { usage = 'icone', fichier = 'icone.png' }: { usage?: string; fichier?: string } = {},
): Promise<ReponseHttp> => deposer(serveur, qui, contenu, { usage, fichier });

/** The id of an icon that this actor has just sent, of a colour of its own. */
export async function iconeDe(serveur: ServeurDeTest, qui: Acteur, usage: 'icone' | 'page' = 'icone'): Promise<string> {
  const { corps } = await deposerImage(serveur, qui, await png(), { usage });
  return corps.id;
}
