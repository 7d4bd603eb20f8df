import { registerEnumType } from 'type-graphql';
import { choix, lignes, renvoi, texte } from '../../socle/champs/genres.ts';

/** How the client has answered for what was done: drawn, by their name, or not at all, and then why. */
export enum MethodeSignature {
  TRACE = 'TRACE',
  NOM = 'NOM',
  REFUS = 'REFUS',
  ABSENT = 'ABSENT',
}
registerEnumType(MethodeSignature, { name: 'MethodeSignature' });

export const CHAMPS = {
  methode: choix(MethodeSignature, 10, { requis: true, jamaisNull: true }),
  nom: texte(120, {}),
  qualite: texte(60, {}),
  fichierId: renvoi({}),
  motif: lignes(300, {}),
};
