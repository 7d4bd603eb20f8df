import { registerEnumType } from 'type-graphql';
import { choix, instant, renvoi, texte } from '../../socle/champs/genres.ts';

export enum TypeAbsence {
  CONGE = 'CONGE',
  FORMATION = 'FORMATION',
  INDISPONIBLE = 'INDISPONIBLE',
  FERMETURE = 'FERMETURE',
}
registerEnumType(TypeAbsence, { name: 'TypeAbsence' });

export const CHAMPS = {
  utilisateurId: renvoi({ dans: 'creation' }),
  type: choix(TypeAbsence, 12, { requis: true, jamaisNull: true }),
  debut: instant({ requis: true, jamaisNull: true }),
  fin: instant({ requis: true, jamaisNull: true }),
  motif: texte(300, {}),
};
