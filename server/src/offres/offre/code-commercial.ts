import { Matches } from 'class-validator';
import { dire } from '../../socle/commun/validation.ts';

export function CodeCommercial(): PropertyDecorator {
  return Matches(/^[A-Za-z0-9][A-Za-z0-9_-]{1,49}$/, {
    message: dire(
      'De 2 à 50 lettres sans accent, chiffres, tirets : ZEN-FIXE.',
      'From 2 to 50 plain letters, digits, dashes: ZEN-FIXE.',
    ),
  });
}

/** As codes are kept: people type them in any case. */
export const enMajuscules = (code: string): string => code.toUpperCase();
