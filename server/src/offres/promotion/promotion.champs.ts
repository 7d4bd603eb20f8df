import { ArrayMaxSize } from 'class-validator';
import { ID, Int, registerEnumType } from 'type-graphql';
import type { Champ, Dits } from '../../socle/champs/champ.ts';
import { bilingue, booleen, choix, code, entier, instant, montant, unGenre } from '../../socle/champs/genres.ts';
import { dire } from '../../socle/commun/validation.ts';
import { CodeCommercial, enMajuscules } from '../offre/code-commercial.ts';

export enum TypeActionPromotion {
  POURCENTAGE = 'POURCENTAGE',
  MONTANT = 'MONTANT',
  MOIS_OFFERTS = 'MOIS_OFFERTS',
  ACTIVATION_OFFERTE = 'ACTIVATION_OFFERTE',
}
export enum TypeDureePromotion {
  UNE_FOIS = 'UNE_FOIS',
  PERIODES = 'PERIODES',
  TOUJOURS = 'TOUJOURS',
}
registerEnumType(TypeActionPromotion, { name: 'TypeActionPromotion' });
registerEnumType(TypeDureePromotion, { name: 'TypeDureePromotion' });

const OFFRES_MAX = 250;
const TropDOffres = ArrayMaxSize(OFFRES_MAX, {
  message: dire(`${OFFRES_MAX} offres au plus.`, `At most ${OFFRES_MAX} offers.`),
});

/** A number that contenu.ts bounds, by what the action and the duration need. */
const nombre = <const D extends Dits>(dits: D): Champ<number, D, true> =>
  unGenre(dits, { type: () => Int, regles: [], colonne: { type: 'integer' } });

const lesOffres = <const D extends Dits>(dits: D): Champ<string[], D, false> =>
  unGenre(dits, { type: () => [ID], regles: [TropDOffres], colonne: null });

export const CHAMPS = {
  code: code(50, CodeCommercial(), { requis: true, dans: 'creation', unique: true }, enMajuscules),
  nom: bilingue(150, { requis: true, jamaisNull: true }),
  action: choix(TypeActionPromotion, 20, { requis: true, jamaisNull: true }),
  duree: choix(TypeDureePromotion, 20, { jamaisNull: true }),
  surCode: booleen({ jamaisNull: true }, false),
  /** Per cent of POURCENTAGE, EUR of MONTANT. */
  valeur: montant({}),
  /** Of MOIS_OFFERTS. */
  mois: nombre({}),
  /** Months, of PERIODES. */
  periodes: nombre({}),
  debut: instant({}),
  fin: instant({}),
  priorite: entier(0, 1000, { jamaisNull: true }),
  exclusive: booleen({ jamaisNull: true }),
  limiteGlobale: nombre({}),
  limiteParClient: nombre({}),
  offreIds: lesOffres({ jamaisNull: true }),
};
