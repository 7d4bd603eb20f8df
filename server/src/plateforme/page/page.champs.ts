import { code, entier, lignes, renvoi, texte } from '../../socle/champs/genres.ts';
import { LienDePage } from './lien.ts';
import { Pictogramme } from './pictogrammes.ts';

export const CHAMPS = {
  nom: texte(100, { requis: true, cherche: true }),
  nomEn: texte(100, { cherche: true }),
  description: lignes(500, {}),
  lien: code(300, LienDePage(), { requis: true, unique: true }),
  pictogramme: code(50, Pictogramme(), {}),
  iconeId: renvoi({}),
  ordre: entier(0, 100_000, { jamaisNull: true }),
  applicationId: renvoi({}),
  fonctionId: renvoi({}),
};
