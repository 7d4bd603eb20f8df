import { ArrayMaxSize, ArrayMinSize, ArrayUnique } from 'class-validator';
import { booleen, code, renvoi, texte, unGenre } from '../../socle/champs/genres.ts';
import { dire, ensemble, regle, TexteObligatoire } from '../../socle/commun/validation.ts';
import { TypeEvenement } from './sujets.ts';

const EVENEMENTS_MAX = 100;
const ADRESSE_MAX = 500;

/** No password in it, which every list would show; no fragment, which is never sent. */
function estAppelable(valeur: unknown): boolean {
  if (typeof valeur !== 'string' || !URL.canParse(valeur.trim())) return false;
  const { protocol, hostname, username, password, hash } = new URL(valeur.trim());
  return ['https:', 'http:'].includes(protocol) && hostname !== '' && !username && !password && !hash;
}

const Appelable = regle(
  'appelable',
  dire(
    'Une adresse comme https://exemple.fr/driven, sans mot de passe ni #.',
    'An address such as https://example.com/driven, without a password or #.',
  ),
  estAppelable,
);

const LesEvenements = ensemble(
  ArrayMinSize(1, { message: dire('Un événement au moins.', 'At least one event.') }),
  ArrayMaxSize(EVENEMENTS_MAX, {
    message: dire(`${EVENEMENTS_MAX} événements au plus.`, `At most ${EVENEMENTS_MAX} events.`),
  }),
  ArrayUnique({ message: dire('Chacun une fois.', 'Each once.') }),
);

export const CHAMPS = {
  nom: texte(100, { requis: true }),
  adresse: code(ADRESSE_MAX, ensemble(Appelable, TexteObligatoire(ADRESSE_MAX)), { requis: true }),
  /** Kept as JSON. */
  evenements: unGenre<string[], { requis: true; jamaisNull: true }, false>(
    { requis: true, jamaisNull: true },
    { type: () => [TypeEvenement], regles: [LesEvenements], colonne: null },
  ),
  /** Whose rights filter what is sent: another program is another webhook. */
  programmeId: renvoi({ requis: true, dans: 'creation' }),
  actif: booleen({ jamaisNull: true }),
};
