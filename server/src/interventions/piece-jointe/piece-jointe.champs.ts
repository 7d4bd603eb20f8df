import { booleen, choix, instant, renvoi, texte } from '../../socle/champs/genres.ts';
import { NaturePiece } from './piece-jointe.enums.ts';

export const CHAMPS = {
  interventionId: renvoi({ requis: true, dans: 'creation' }),
  fichierId: renvoi({ requis: true, dans: 'creation' }),
  nature: choix(NaturePiece, 10, { jamaisNull: true }),
  interne: booleen({ jamaisNull: true }),
  legende: texte(200, {}),
  /** As the device of whoever sends it says: what the photo itself says of it is not kept. */
  priseA: instant({ dans: 'creation' }),
};
