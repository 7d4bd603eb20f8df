import { instant, lignes, lu, renvoi, texte } from '../../socle/champs/genres.ts';

export const CHAMPS = {
  offreId: renvoi({ dans: 'creation' }),
  promotionId: renvoi({ dans: 'creation' }),
  /** Kept as `normaliserNumero` reads it. */
  numero: lu(texte(40, { requis: true, dans: 'creation' })),
  /** Absent, it is the last day that it may be. */
  expireA: lu(instant({ dans: 'creation' })),
  note: lignes(1000, { dans: 'modification' }),
};
