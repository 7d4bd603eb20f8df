import { ArrayMaxSize, ArrayNotEmpty, ValidateNested } from 'class-validator';
import type { Champ, Dits } from '../../socle/champs/champ.ts';
import {
  bilingue,
  booleen,
  code,
  entier,
  instant,
  lignes,
  lu,
  montant,
  renvoi,
  texte,
  unGenre,
} from '../../socle/champs/genres.ts';
import { dire } from '../../socle/commun/validation.ts';
import { CodeCommercial, enMajuscules } from './code-commercial.ts';
import { TarifInput } from './tarif.input.ts';

/** What describes an offer. */
export const CHAMPS = {
  code: code(50, CodeCommercial(), { requis: true, dans: 'creation', unique: true }, enMajuscules),
  nom: bilingue(150, { requis: true, jamaisNull: true }),
  descriptionFr: lignes(2000, {}),
  descriptionEn: lignes(2000, {}),
  fournisseur: texte(100, {}),
  reglementee: booleen({ jamaisNull: true }, false),
  remplaceParId: renvoi({ dans: 'modification' }),
};

/** What a version of it says, its tariffs apart. */
export const TERMES = {
  /** EUR, VAT included. */
  fraisActivation: montant({ jamaisNull: true }),
  engagementMois: entier(0, 60, { jamaisNull: true }),
  /** What its tariffs say is all that a client pays: only then is its cost compared (decision 35). */
  prixExact: booleen({ jamaisNull: true }, true),
  /** « Programmed » and « expired » follow from these. */
  valideDu: instant({}),
  valideAu: instant({}),
};

const lesTarifs = <const D extends Dits>(dits: D): Champ<TarifInput[], D, false> =>
  unGenre(dits, {
    type: () => [TarifInput],
    regles: [
      ValidateNested({ each: true }),
      ArrayMaxSize(50, { message: dire('50 tarifs au plus.', 'At most 50 tariffs.') }),
      ArrayNotEmpty({ message: dire('Il faut au moins un tarif.', 'It takes at least one tariff.') }),
    ],
    colonne: null,
  });

/** All that people write at once; `confirme` lets surprising prices pass. */
export const A_ECRIRE = {
  ...CHAMPS,
  tarifs: lesTarifs({ requis: true, jamaisNull: true }),
  ...TERMES,
  confirme: lu(booleen({})),
};
