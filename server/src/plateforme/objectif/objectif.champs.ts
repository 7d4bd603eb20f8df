import { DecimalType } from '@mikro-orm/core';
import { Max, Min } from 'class-validator';
import { Float, registerEnumType } from 'type-graphql';
import type { Champ, Dits } from '../../socle/champs/champ.ts';
import { choix, code, decimal, instant, lignes, renvoi, texte, unGenre } from '../../socle/champs/genres.ts';
import { dire } from '../../socle/commun/validation.ts';
import { PERIODE_MAX, Periode } from './periode.ts';

/** Document 002 shows « En cours » alone; the two ends that it implies are named here. */
export enum StatutObjectif {
  EN_COURS = 'EN_COURS',
  ATTEINT = 'ATTEINT',
  ABANDONNE = 'ABANDONNE',
}
registerEnumType(StatutObjectif, { name: 'StatutObjectif' });

const part = { message: dire('De 0 à 1 : 0,75 pour 75 %.', 'From 0 to 1: 0.75 for 75%.') };

/** To the four digits that its column keeps. */
const progression = <const D extends Dits>(dits: D): Champ<number, D, true> => ({
  ...unGenre<number, D, true>(dits, {
    type: () => Float,
    regles: [Min(0, part), Max(1, part)],
    colonne: { type: new DecimalType('number'), precision: 5, scale: 4 },
  }),
  garder: (lue) => Math.round(lue * 10_000) / 10_000,
});

export const CHAMPS = {
  titre: texte(200, { requis: true, cherche: true }),
  utilisateurId: renvoi({ requis: true, jamaisNull: true }),
  type: texte(100, { requis: true, cherche: true }),
  description: lignes(2000, {}),
  periode: code(PERIODE_MAX, Periode(), { requis: true }),
  dateDebut: instant({ requis: true, jamaisNull: true }),
  dateFin: instant({ requis: true, jamaisNull: true }),
  statut: choix(StatutObjectif, 10, { jamaisNull: true }),
  progression: progression({ jamaisNull: true }),
  valeur: decimal(13, 2, {}),
};
