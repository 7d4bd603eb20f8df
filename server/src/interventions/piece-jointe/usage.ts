import { UsageFichier } from '../../plateforme/fichier/fichier.entity.ts';
import { declarerUsage, UN_JOUR } from '../../plateforme/fichier/usages.ts';
import { lireCible } from './cible.ts';
import { exigerLeDebit } from './debit.ts';
import { fichierLisible, pieceDuFichier } from './piece-jointe.lecture.ts';
import { PIECE_MAX_OCTETS } from './piece-jointe.regles.ts';
import { exigerDeLaPlace, rangerPieceJointe } from './piece-jointe.service.ts';
import { preparerPiece } from './preparer.ts';

/** A photo or a PDF of an intervention: for who sees it there; before it is there, for its sender, and for a day. */
declarerUsage(UsageFichier.PIECE_JOINTE, {
  mot: 'piece-jointe',
  fonctions: ['ajouterPieceJointe'],
  application: 'interventions',
  dossier: 'pieces',
  maxOctets: PIECE_MAX_OCTETS,
  parCompte: null,
  exiger: exigerLeDebit,
  preparer: preparerPiece,
  lisible: fichierLisible,
  conserve: 'EN_DEMANDANT',
  renvois: [{ table: 'piece_jointe', colonne: 'fichierId' }],
  garde: UN_JOUR,
  async destiner(contexte, dits) {
    const cible = lireCible(dits);
    if (!cible) return null;
    await exigerDeLaPlace(contexte, cible);
    return {
      ranger: (celui, fichierId) => rangerPieceJointe(celui, fichierId, cible),
      async dire(celui, fichierId): Promise<Record<string, string>> {
        const id = await pieceDuFichier(celui, fichierId);
        return id === null ? {} : { pieceJointeId: String(id) };
      },
    };
  },
});
