import type { Dits } from '../../plateforme/fichier/usages.ts';
import { champInvalide } from '../../socle/commun/erreurs.ts';
import { enForme } from '../../socle/commun/forme-du-texte.ts';
import { lireInstant } from '../../socle/commun/horloge.ts';
import { INTERDIT } from '../../socle/commun/validation.ts';
import { NaturePiece } from './piece-jointe.enums.ts';
import type { Cible } from './piece-jointe.service.ts';

const LEGENDE_MAX = 200;
const CLE_CLIENT = /^[\w-]{8,36}$/;

/** What is said beside a file, as text: in a form, or when a deposit is opened. Null: nothing of where it goes. */
export function lireCible(dits: Dits): Cible | null {
  const { interventionId } = dits;
  if (!interventionId) return null;
  return {
    interventionId,
    nature: natureDite(dits.nature),
    interne: ouiOuNon(dits.interne),
    legende: legendeDite(dits.legende),
    priseA: instantDit(dits.priseA),
    cleClient: cleDite(dits.cleClient),
  };
}

function natureDite(dite: string | undefined): NaturePiece | null {
  if (!dite) return null;
  if (Object.hasOwn(NaturePiece, dite)) return dite as NaturePiece;
  const connues = Object.keys(NaturePiece).join(', ');
  throw champInvalide('nature', `Une de ces natures : ${connues}.`, `One of these natures: ${connues}.`);
}

function ouiOuNon(dit: string | undefined): boolean {
  if (!dit || dit === 'false') return false;
  if (dit === 'true') return true;
  throw champInvalide('interne', 'true ou false.', 'true or false.');
}

function legendeDite(dite: string | undefined): string | null {
  if (!dite) return null;
  const legende = enForme(dite);
  if (legende === null) throw champInvalide('legende', INTERDIT.fr, INTERDIT.en);
  if (legende.length <= LEGENDE_MAX) return legende;
  throw champInvalide('legende', `${LEGENDE_MAX} caractères au plus.`, `At most ${LEGENDE_MAX} characters.`);
}

function instantDit(dit: string | undefined): Date | null {
  if (!dit) return null;
  const instant = lireInstant(dit);
  if (instant) return instant;
  throw champInvalide('priseA', 'Un instant ISO 8601 avec son fuseau.', 'An ISO 8601 instant with its zone.');
}

function cleDite(dite: string | undefined): string | null {
  if (!dite) return null;
  if (CLE_CLIENT.test(dite)) return dite;
  throw champInvalide('cleClient', 'De 8 à 36 lettres, chiffres, - ou _.', 'From 8 to 36 letters, digits, - or _.');
}
