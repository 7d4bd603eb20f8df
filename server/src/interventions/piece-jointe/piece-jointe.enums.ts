import { registerEnumType } from 'type-graphql';

/** What it shows: of a visit, before and after; anything else; a paper. A PDF is always the last. */
export enum NaturePiece {
  PHOTO = 'PHOTO',
  AVANT = 'AVANT',
  APRES = 'APRES',
  DOCUMENT = 'DOCUMENT',
}
registerEnumType(NaturePiece, { name: 'NaturePiece' });
