export interface ImagePrete {
  octets: Buffer;
  type: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  /** What a drawing had that it may not have, by the names of its elements and properties; of pixels nothing. */
  retires: string[];
}

/** A photo as it is kept: upright, without metadata, at most 2048 pixels wide and high, and two smaller ones of it. */
export interface PhotoPrete {
  octets: Buffer;
  type: 'image/jpeg';
  largeur: number;
  hauteur: number;
  tailles: Record<Taille, Buffer>;
}

/** Smaller ones of a photo: `m` for a screen (JPEG), `p` for a list (WebP). */
export type Taille = 'm' | 'p';

/** Why an image is not taken, in both languages; made where it is looked at, told by the server. */
export class RefusImage extends Error {
  // Written in full: a process reads this file as it is, without what TypeScript would add.
  readonly fr: string;
  readonly en: string;

  constructor(fr: string, en: string) {
    super(en);
    this.fr = fr;
    this.en = en;
  }
}

export const tropComplexe = () =>
  new RefusImage(
    'Ce SVG est trop complexe pour une icône : simplifiez-le, ou exportez-le en PNG.',
    'This SVG is too complex for an icon: simplify it, or export it as PNG.',
  );
