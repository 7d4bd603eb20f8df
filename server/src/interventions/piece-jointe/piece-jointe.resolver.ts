import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import { urlDe } from '../../plateforme/fichier/fichier.service.ts';
import { oublierOctets } from '../../plateforme/fichier/icones.ts';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { ligneDe } from '../../socle/commun/chargeurs.ts';
import { cle } from '../../socle/commun/cle.ts';
import { SuppressionPayload, SupprimerInput } from '../../socle/commun/edition.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige, OuvreSaTransaction } from '../../socle/securite/droits.ts';
import { Intervention } from '../intervention/intervention.entity.ts';
import type { InterventionLue } from '../intervention/intervention.lecture.ts';
import { COMMENTAIRE_AJOUTER } from '../intervention/intervention.permissions.ts';
import { PieceJointe } from './piece-jointe.entity.ts';
import { AjouterPieceJointeInput, ModifierPieceJointeInput, PieceJointePayload } from './piece-jointe.inputs.ts';
import { CETTE_PIECE, lirePiece, nombreDePieces, type PieceLue, piecesDe } from './piece-jointe.lecture.ts';
import { modifiable, PIECES_MAX, supprimable } from './piece-jointe.regles.ts';
import * as service from './piece-jointe.service.ts';

@Resolver(() => PieceJointe)
export class PieceJointeResolver {
  @Exige(COMMENTAIRE_AJOUTER)
  @Mutation(() => PieceJointePayload)
  async ajouterPieceJointe(
    @Arg('input', () => AjouterPieceJointeInput) input: AjouterPieceJointeInput,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await uneFois(
      contexte,
      'piece_jointe',
      () => service.ajouter(contexte, input),
      (deja) => cle(deja, CETTE_PIECE),
    );
    return {
      message: { fr: 'Pièce ajoutée', en: 'Attachment added' },
      pieceJointe: await lirePiece(contexte, id, info),
    };
  }

  @Exige(COMMENTAIRE_AJOUTER)
  @Mutation(() => PieceJointePayload)
  async modifierPieceJointe(
    @Arg('input', () => ModifierPieceJointeInput) input: ModifierPieceJointeInput,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await service.modifier(contexte, input);
    return {
      message: { fr: 'Pièce modifiée', en: 'Attachment changed' },
      pieceJointe: await lirePiece(contexte, id, info),
    };
  }

  @Exige(COMMENTAIRE_AJOUTER)
  @OuvreSaTransaction()
  @Mutation(() => SuppressionPayload)
  async supprimerPieceJointe(@Arg('input', () => SupprimerInput) input: SupprimerInput, @Ctx() contexte: Contexte) {
    const { id, fichier } = await contexte.muter((em) => service.supprimer({ ...contexte, em }, input));
    await oublierOctets(contexte, [fichier]);
    return { message: { fr: 'Pièce supprimée', en: 'Attachment deleted' }, id };
  }

  @FieldResolver(() => Utilisateur)
  auteur(@Root() piece: PieceLue & { auteur?: object }, @Ctx() contexte: Contexte) {
    return piece.auteur ?? ligneDe(contexte, 'utilisateur', piece.creerParId);
  }

  @FieldResolver(() => String)
  url(@Root() { fichierId }: PieceLue) {
    return urlDe({ id: fichierId });
  }

  @FieldResolver(() => String, { nullable: true })
  vignette(@Root() { fichierId, largeur }: PieceLue) {
    return largeur === null ? null : `${urlDe({ id: fichierId })}?taille=p`;
  }

  @FieldResolver(() => Boolean)
  modifiable(@Root() piece: PieceLue, @Ctx() contexte: Contexte) {
    return modifiable(service.quiEtQuoi(contexte, piece));
  }

  @FieldResolver(() => Boolean)
  supprimable(@Root() piece: PieceLue, @Ctx() contexte: Contexte) {
    return supprimable({ ...service.quiEtQuoi(contexte, piece), etape: piece.etape });
  }
}

@Resolver(() => Intervention)
export class PiecesDInterventionResolver {
  @FieldResolver(() => [PieceJointe], { complexity: coutDeListe(PIECES_MAX) })
  piecesJointes(
    @Root() { id }: InterventionLue,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
    @Arg('limite', () => Int, { nullable: true, defaultValue: PIECES_MAX }) limite: number,
  ) {
    return piecesDe(contexte, id, limite ?? PIECES_MAX, info);
  }

  @FieldResolver(() => Int)
  nombrePieces(@Root() { id }: InterventionLue, @Ctx() contexte: Contexte) {
    return nombreDePieces(contexte, id);
  }
}
