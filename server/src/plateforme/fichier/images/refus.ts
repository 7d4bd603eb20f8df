export interface ImagePrete {
  octets: Buffer;
  type: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  /** What a drawing had that it may not have, by the names of its elements and properties; of pixels nothing. */
  retires: string[];
}

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
