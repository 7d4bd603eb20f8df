import { registerEnumType } from 'type-graphql';
import { codePostal, lignes, texte } from '../../socle/champs/genres.ts';

export enum EtatDemande {
  RECUE = 'RECUE',
  ACCEPTEE = 'ACCEPTEE',
  REFUSEE = 'REFUSEE',
  RETIREE = 'RETIREE',
}
registerEnumType(EtatDemande, { name: 'EtatDemande' });

/** What an intervention would be given, and less of it: when they are there goes into its description too. */
export const CHAMPS = {
  titre: texte(200, { requis: true, dans: 'creation' }),
  description: lignes(4000, { dans: 'creation' }),
  adresse: texte(300, { requis: true, dans: 'creation' }),
  codePostal: codePostal({ dans: 'creation' }),
  disponibilites: lignes(500, { dans: 'creation' }),
};
