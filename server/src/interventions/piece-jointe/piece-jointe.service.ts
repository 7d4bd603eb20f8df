import { type EntityManager, LockMode } from '@mikro-orm/core';
import { Fichier, UsageFichier } from '../../plateforme/fichier/fichier.entity.ts';
import { INTERVENTION_BENEFICIER } from '../../plateforme/utilisateur/utilisateur.permissions.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { changementsDe } from '../../socle/champs/saisie.ts';
import { cle } from '../../socle/commun/cle.ts';
import type { SupprimerInput } from '../../socle/commun/edition.ts';
import { champInvalide, conflit, conflitDeVersion, interdit, introuvable } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { journalEnCours } from '../../socle/journal/journal.ts';
import { interventionVisible } from '../commentaire/visible.ts';
import { Intervention } from '../intervention/intervention.entity.ts';
import { LINTERVENTION } from '../intervention/intervention.lecture.ts';
import { COMMENTAIRE_MODERER } from '../intervention/intervention.permissions.ts';
import { regardDe } from '../intervention/intervention.regles.ts';
import { mouvement } from '../intervention/intervention.service.ts';
import type { Etape } from '../intervention/machine.ts';
import { noterChangement } from '../intervention/reponses.ts';
import { annoncer, type EvenementIntervention } from '../nouvelles/annoncer.ts';
import { CHAMPS } from './piece-jointe.champs.ts';
import { PieceJointe } from './piece-jointe.entity.ts';
import type { NaturePiece } from './piece-jointe.enums.ts';
import type { AjouterPieceJointeInput, ModifierPieceJointeInput } from './piece-jointe.inputs.ts';
import { CETTE_PIECE, lirePiece } from './piece-jointe.lecture.ts';
import {
  accepteDesPieces,
  modifiable,
  natureDe,
  PIECES_DU_CLIENT_MAX,
  PIECES_MAX,
  supprimable,
} from './piece-jointe.regles.ts';

/** What is said of a piece by whoever sends it. */
export interface Cible {
  interventionId: string;
  nature?: NaturePiece | null;
  interne?: boolean | null;
  legende?: string | null;
  priseA?: Date | null;
  cleClient?: string | null;
}

const duPersonnel = (contexte: Contexte): boolean => !regardDe(contexte).permissions.has(INTERVENTION_BENEFICIER.nom);

/** Who the caller is to this piece, for the rules. */
export function quiEtQuoi(contexte: Contexte, { creerParId }: { creerParId: number | null }) {
  const { utilisateurId, permissions } = regardDe(contexte);
  return {
    duPersonnel: duPersonnel(contexte),
    sienne: creerParId === utilisateurId,
    modere: permissions.has(COMMENTAIRE_MODERER.nom),
  };
}

/**
 * Whether the caller may put one more on this intervention, now: it is one that they see, not finished, and neither its
 * own number nor the client's is reached. Asked before anything is sent, and again when it is put there.
 */
export async function exigerDeLaPlace(
  contexte: Contexte,
  { interventionId, interne }: Pick<Cible, 'interventionId' | 'interne'>,
  verrou = false,
): Promise<Intervention> {
  const { em } = contexte;
  const { id } = await interventionVisible(contexte, cle(interventionId, LINTERVENTION));
  exigerInterne(contexte, interne);
  // Of two that come at once both may count nineteen: the row of the intervention is held while one is put there.
  const lockMode = verrou ? LockMode.PESSIMISTIC_WRITE : LockMode.NONE;
  const intervention = await em.findOneOrFail(Intervention, id, { lockMode });
  if (!accepteDesPieces(intervention)) throw terminee(intervention.etape);
  const { utilisateurId } = regardDe(contexte);
  const { toutes, siennes } = await compter(em, id, utilisateurId);
  if (toutes >= PIECES_MAX) throw pleine(PIECES_MAX);
  if (!duPersonnel(contexte) && siennes >= PIECES_DU_CLIENT_MAX) throw pleine(PIECES_DU_CLIENT_MAX);
  return intervention;
}

async function compter(em: EntityManager, interventionId: number, utilisateurId: number) {
  const auteurs = await sql(em)
    .selectFrom('piece_jointe')
    .where('interventionId', '=', interventionId)
    .select('creerParId')
    .execute();
  return { toutes: auteurs.length, siennes: auteurs.filter(({ creerParId }) => creerParId === utilisateurId).length };
}

function exigerInterne(contexte: Contexte, interne: boolean | null | undefined): void {
  if (!interne || regardDe(contexte).interne) return;
  throw interdit({
    fr: 'Votre rôle ne permet pas d’ajouter une pièce interne',
    en: 'Your role does not allow adding an internal attachment',
  });
}

/** Where every way in ends, in the transaction of whoever kept the file: the row, the history, the news. */
export async function rangerPieceJointe(contexte: Contexte, fichierId: string, cible: Cible): Promise<number> {
  const { em } = contexte;
  const intervention = await exigerDeLaPlace(contexte, cible, true);
  const fichier = await em.findOneOrFail(Fichier, fichierId);
  const interne = cible.interne ?? false;
  const piece = em.create(PieceJointe, {
    intervention,
    fichier,
    nature: exigerNature(fichier, cible.nature),
    interne,
    legende: cible.legende?.trim() || null,
    priseA: cible.priseA ?? null,
    cleClient: cible.cleClient ?? null,
  });
  raconter(contexte, intervention, 'ajouterPieceJointe', { interne, apres: fichier.nom });
  await em.flush();
  await direSur(contexte, interne ? 'PIECE_JOINTE_INTERNE' : 'PIECE_JOINTE', intervention.id, interne);
  return piece.id;
}

/** A file that the caller has sent for this use and that nothing shows yet. */
export async function ajouter(contexte: Contexte, { fichierId, ...cible }: AjouterPieceJointeInput): Promise<number> {
  const { em } = contexte;
  await exigerDeLaPlace(contexte, cible);
  const libre = await sql(em)
    .selectFrom('fichier as f')
    .leftJoin('piece_jointe as p', 'p.fichierId', 'f.id')
    .where('f.id', '=', fichierId.slice(0, 36))
    .where('f.usage', '=', UsageFichier.PIECE_JOINTE)
    .where('f.creerParId', '=', regardDe(contexte).utilisateurId)
    .where('p.id', 'is', null)
    .select('f.id')
    .executeTakeFirst();
  if (libre) return rangerPieceJointe(contexte, libre.id, cible);
  throw champInvalide(
    'fichierId',
    'Ce fichier n’existe pas : envoyez-le d’abord.',
    'There is no such file: send it first.',
  );
}

/** Caption, nature, internal or not. */
export async function modifier(contexte: Contexte, input: ModifierPieceJointeInput): Promise<number> {
  const { em } = contexte;
  const { piece, fichier } = await aEditer(contexte, input);
  if (!modifiable(quiEtQuoi(contexte, piece))) throw interdit(PAS_LA_SIENNE);
  exigerInterne(contexte, input.interne);
  if (input.nature) exigerNature(fichier, input.nature);
  const etaitInterne = piece.interne;
  em.assign(piece, changementsDe(CHAMPS, input));
  await em.flush();
  await direSur(contexte, 'PIECE_JOINTE_MODIFIEE', piece.intervention.id, etaitInterne && piece.interne);
  return piece.id;
}

/** The row and that of its file; the bytes are for whoever has committed. */
export async function supprimer(contexte: Contexte, input: SupprimerInput): Promise<{ id: number; fichier: Fichier }> {
  const { em } = contexte;
  const { piece, fichier, etape } = await aEditer(contexte, input);
  const qui = quiEtQuoi(contexte, piece);
  if (!modifiable(qui)) throw interdit(PAS_LA_SIENNE);
  if (!supprimable({ ...qui, etape })) throw terminee(etape);
  const { id, interne } = piece;
  const intervention = await em.findOneOrFail(Intervention, piece.intervention.id);
  await em.remove(piece).flush();
  await sql(em).deleteFrom('fichier').where('id', '=', fichier.id).execute();
  const { nom, octets, empreinte } = fichier;
  journalEnCours().noter({ objet: 'fichier', id: fichier.id, avant: { nom, octets, empreinte } });
  raconter(contexte, intervention, 'supprimerPieceJointe', { interne, avant: nom });
  await em.flush();
  await direSur(contexte, 'PIECE_JOINTE_SUPPRIMEE', intervention.id, interne);
  return { id, fichier };
}

async function aEditer(contexte: Contexte, { id, version }: { id: string; version: number }) {
  const lue = await lirePiece(contexte, cle(id, CETTE_PIECE));
  const piece = await contexte.em.findOne(PieceJointe, lue.id, { populate: ['fichier'] });
  if (!piece) throw introuvable(CETTE_PIECE);
  const { nature, interne, legende } = piece;
  if (piece.version !== version)
    throw conflitDeVersion({ id: String(piece.id), version: piece.version, nature, interne, legende });
  return { piece, fichier: piece.fichier, etape: lue.etape };
}

function exigerNature({ type }: { type: string }, dite: NaturePiece | null | undefined): NaturePiece {
  const nature = natureDe(type, dite);
  if (nature) return nature;
  throw champInvalide('nature', 'Un PDF est un document.', 'A PDF is a document.');
}

/** Clients read the history too: of what is internal it says nothing, as of internal comments. */
function raconter(
  contexte: Contexte,
  intervention: Intervention,
  fonction: string,
  { interne, avant = null, apres = null }: { interne: boolean; avant?: string | null; apres?: string | null },
): void {
  if (interne) return;
  const changements = [{ champ: 'pieceJointe', avant, apres }];
  contexte.em.persist(mouvement(contexte, intervention, fonction, { changements }));
}

/** To whom listens, and to whom follows what has changed: of what is internal the intervention is the same. */
async function direSur(
  contexte: Contexte,
  type: Extract<EvenementIntervention, `PIECE_JOINTE${string}`>,
  interventionId: number,
  interne: boolean,
): Promise<void> {
  if (!interne) await noterChangement(contexte.em, interventionId);
  await annoncer(contexte, type, await interventionVisible(contexte, interventionId), { interne });
}

const PAS_LA_SIENNE = {
  fr: 'Cette pièce est celle de quelqu’un d’autre',
  en: 'This attachment is somebody else’s',
};

const pleine = (max: number) =>
  conflit(
    max === PIECES_MAX
      ? { fr: `${max} pièces au plus par intervention`, en: `At most ${max} attachments an intervention` }
      : { fr: `${max} pièces au plus de votre part`, en: `At most ${max} attachments of yours` },
  );

const terminee = (etape: Etape) =>
  conflit(
    etape === 'ANNULEE'
      ? {
          fr: 'Cette intervention est annulée : ses pièces ne changent plus',
          en: 'This intervention is cancelled: its attachments change no more',
        }
      : {
          fr: 'Cette intervention est clôturée : ses pièces ne changent plus',
          en: 'This intervention is closed: its attachments change no more',
        },
  );
