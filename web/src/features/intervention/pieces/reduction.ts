/** What the API keeps of a photo at most: larger is sent for nothing. */
const COTE_MAX = 2_048;
const QUALITE = 0.85;
/** As light as this, it is sent as it is. */
const ASSEZ_LEGER = 512 * 1024;

interface Mesures {
  largeur: number;
  hauteur: number;
}

/** The same shape, no side longer than the limit; what is small stays as it is. */
export function mesuresReduites({ largeur, hauteur }: Mesures, max = COTE_MAX): Mesures {
  const part = Math.min(1, max / Math.max(largeur, hauteur));
  const cote = (mesure: number) => Math.max(1, Math.round(mesure * part));
  return { largeur: cote(largeur), hauteur: cote(hauteur) };
}

/**
 * A photo upright and no larger than it is kept, so that less is to be sent. What the browser cannot decode, or what
 * would not become lighter, is itself, read whole: the place that it came from may be gone when it is sent.
 */
export async function reduire(fichier: File): Promise<Blob> {
  const reduite = fichier.type.startsWith('image/') ? await redessiner(fichier).catch(() => null) : null;
  if (reduite !== null && reduite.size < fichier.size) return reduite;
  return new Blob([await fichier.arrayBuffer()], { type: fichier.type });
}

async function redessiner(fichier: File): Promise<Blob | null> {
  const image = await createImageBitmap(fichier, { imageOrientation: 'from-image' });
  try {
    const { largeur, hauteur } = mesuresReduites({ largeur: image.width, hauteur: image.height });
    if (largeur === image.width && fichier.size <= ASSEZ_LEGER) return null;
    const toile = new OffscreenCanvas(largeur, hauteur);
    const dessin = toile.getContext('2d');
    if (dessin === null) return null;
    // A JPEG has no transparency: what shows through would be black.
    dessin.fillStyle = '#fff';
    dessin.fillRect(0, 0, largeur, hauteur);
    dessin.imageSmoothingQuality = 'high';
    dessin.drawImage(image, 0, 0, largeur, hauteur);
    return await toile.convertToBlob({ type: 'image/jpeg', quality: QUALITE });
  } finally {
    image.close();
  }
}
