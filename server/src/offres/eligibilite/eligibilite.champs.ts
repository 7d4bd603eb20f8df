import { renvoi, texte, unGenre } from '../../socle/champs/genres.ts';
import { CritereInput, DesCriteres } from './criteres-saisis.ts';

const criteres = { type: () => [CritereInput], regles: [DesCriteres], colonne: null };

export const CHAMPS = {
  offreId: renvoi({ dans: 'creation' }),
  promotionId: renvoi({ dans: 'creation' }),
  libelle: texte(150, {}),
  /** Kept as JSON. */
  criteres: unGenre<CritereInput[], { requis: true; jamaisNull: true }, false>(
    { requis: true, jamaisNull: true },
    criteres,
  ),
};
