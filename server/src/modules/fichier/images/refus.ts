import { champInvalide, type ErreurMetier } from '../../../commun/erreurs.ts';

export interface ImagePrete {
  octets: Buffer;
  type: 'image/png' | 'image/jpeg' | 'image/svg+xml';
}

export function refusImage(fr: string, en: string): ErreurMetier {
  return champInvalide('fichier', fr, en);
}
