import { declarer } from '../../socle/module.ts';
import { demarrerBalayageDesDepots } from './depot.balayage.ts';
import { Depot } from './depot.entity.ts';
import { DESCRIPTIONS_PIECE_JOINTE } from './piece-jointe.descriptions.ts';
import { PieceJointe } from './piece-jointe.entity.ts';
import { PieceJointeResolver, PiecesDInterventionResolver } from './piece-jointe.resolver.ts';
import './usage.ts';

export const pieceJointe = declarer({
  entites: [PieceJointe, Depot],
  resolveurs: [PieceJointeResolver, PiecesDInterventionResolver],
  descriptions: [DESCRIPTIONS_PIECE_JOINTE],
  taches: [demarrerBalayageDesDepots],
});
