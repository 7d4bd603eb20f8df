import { type LigneDe } from '../../socle/base/base-de-donnees.ts';
import { cle } from '../../socle/commun/cle.ts';
import { conflit, conflitDeVersion, interdit, introuvable } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { insererUne } from '../../socle/journal/inserer.ts';
import { rolesEnCours } from '../../socle/securite/acces.ts';
import { indexerCommentaire, reindexer } from '../intervention/index-recherche.ts';
import { LINTERVENTION } from '../intervention/intervention.lecture.ts';
import { COMMENTAIRE_MODERER } from '../intervention/intervention.permissions.ts';
import { regardDe, relationsDe } from '../intervention/intervention.regles.ts';
import { aChanger, liens } from '../intervention/intervention.service.ts';
import { contestable } from '../intervention/machine.ts';
import { noterChangement, noterMessage, relireReponses } from '../intervention/reponses.ts';
import { annoncer, type EvenementIntervention } from '../nouvelles/annoncer.ts';
import { Commentaire, VersionCommentaire } from './commentaire.entity.ts';
import type {
  AjouterCommentaireInput,
  ContesterInterventionInput,
  ModifierCommentaireInput,
} from './commentaire.inputs.ts';
import { Mention } from './mention.entity.ts';
import * as mention from './mention.service.ts';
import { chercherVisible, interventionVisible } from './visible.ts';

const CE_COMMENTAIRE = { fr: 'Ce commentaire', en: 'This comment' };

/** A comment as its row is after the write. */
export type CommentaireEcrit = LigneDe<'commentaire'>;

/** On an intervention one may see. Written without the unit of work: it is what people do most. */
export async function ajouter(contexte: Contexte, input: AjouterCommentaireInput): Promise<CommentaireEcrit> {
  const regard = regardDe(contexte);
  const intervention = await interventionVisible(contexte, cle(input.interventionId, LINTERVENTION));
  if (input.interne && !regard.interne) {
    throw interdit({
      fr: 'Votre rôle ne permet pas d’écrire un commentaire interne',
      en: 'Your role does not allow writing an internal comment',
    });
  }
  const mentions = await mention.verifier(contexte, intervention, input);
  await noterMessage(contexte.em, intervention, { auteurId: regard.utilisateurId, interne: input.interne });
  return ecrire(contexte, intervention, { ...input, mentions });
}

interface Texte {
  texte: string;
  interne: boolean;
  contestation?: boolean;
  /** Who may read it: see mention.service.ts. */
  mentions?: readonly number[];
}

/** The comment alone: what it says to whoever follows the list is for its caller to note. */
export async function ecrire(
  contexte: Contexte,
  intervention: { id: number; clientId: number; standardisteId: number; intervenantId: number | null },
  { texte, interne, contestation = false, mentions = [] }: Texte,
): Promise<CommentaireEcrit> {
  const { em } = contexte;
  const { utilisateurId } = regardDe(contexte);
  const { id: interventionId } = intervention;
  const ligne = {
    interventionId,
    auteurId: utilisateurId,
    auteurRole: roleDe(contexte),
    texte: texte.trim(),
    interne,
    contestation,
    supprime: false,
  };
  const dite = { interventionId, texte, interne, contestation, ...(mentions.length > 0 && { mentions }) };
  const ecrit = await insererUne(em, 'commentaire', ligne, dite);
  await mention.noter(em, ecrit.id, mentions);
  await indexerCommentaire(em, interventionId, texte, interne);
  await annoncer(contexte, evenementDe(ecrit), intervention, {
    ...{ commentaireId: ecrit.id, interne },
    ...(mentions.length > 0 && { mentions: mentions.join(' ') }),
  });
  return ecrit;
}

function evenementDe({ interne, contestation }: Pick<CommentaireEcrit, 'interne' | 'contestation'>) {
  if (contestation) return 'CONTESTEE';
  return interne ? 'COMMENTAIRE_INTERNE' : 'COMMENTAIRE';
}

/** The name of the role under which the author writes, as it is now. */
function roleDe({ appelant, horloge }: Contexte): string | null {
  const roles = appelant ? rolesEnCours(appelant.droits, horloge.maintenant()) : [];
  return roles.find(({ application }) => application === 'interventions')?.role ?? null;
}

/** A comment that the caller may see; foreign and internal ones do not exist for whoever may not read them. */
async function trouver(contexte: Contexte, id: string): Promise<Commentaire> {
  const commentaire = await contexte.em.findOne(Commentaire, cle(id, CE_COMMENTAIRE));
  if (!commentaire || (commentaire.interne && !regardDe(contexte).interne)) throw introuvable(CE_COMMENTAIRE);
  if (!(await chercherVisible(contexte, commentaire.intervention.id))) throw introuvable(CE_COMMENTAIRE);
  return commentaire;
}

/** One that was written, as it is now: of an intervention that is still the caller's to see. */
export async function relire(contexte: Contexte, id: string): Promise<CommentaireEcrit> {
  return ligneDe(await trouver(contexte, id));
}

/** Own ones; the earlier text is kept. */
export async function modifier(contexte: Contexte, input: ModifierCommentaireInput): Promise<CommentaireEcrit> {
  const { em } = contexte;
  const commentaire = await trouver(contexte, input.id);
  if (commentaire.auteur.id !== regardDe(contexte).utilisateurId) throw interdit();
  verifier(commentaire, input.version);
  if (commentaire.texte !== input.texte.trim()) {
    const ancien = { commentaire, texte: commentaire.texte, creerA: commentaire.modifierA };
    em.persist(em.create(VersionCommentaire, ancien));
    commentaire.texte = input.texte.trim();
    await em.flush();
    await reindexer(em, [commentaire.intervention.id]);
    await relireMessage(contexte, commentaire);
    await annoncerSur(contexte, 'COMMENTAIRE_MODIFIE', commentaire);
  }
  return ligneDe(commentaire);
}

/** Own ones, or any with COMMENTAIRE_MODERER; a tombstone stays, its text and earlier texts go. */
export async function supprimer(contexte: Contexte, id: string, version: number): Promise<CommentaireEcrit> {
  const { em } = contexte;
  const commentaire = await trouver(contexte, id);
  const regard = regardDe(contexte);
  const sien = commentaire.auteur.id === regard.utilisateurId;
  if (!sien && !regard.permissions.has(COMMENTAIRE_MODERER.nom)) throw interdit();
  verifier(commentaire, version);
  commentaire.supprime = true;
  commentaire.texte = '';
  await em.flush();
  await em.nativeDelete(VersionCommentaire, { commentaire });
  await em.nativeDelete(Mention, { commentaire });
  await reindexer(em, [commentaire.intervention.id]);
  if (!commentaire.interne) await relireReponses(em, commentaire.intervention.id);
  await annoncerSur(contexte, 'COMMENTAIRE_SUPPRIME', commentaire);
  return ligneDe(commentaire);
}

async function annoncerSur(
  contexte: Contexte,
  type: EvenementIntervention,
  { id, interne, intervention }: Commentaire,
): Promise<void> {
  const ligne = await interventionVisible(contexte, intervention.id);
  await annoncer(contexte, type, ligne, { commentaireId: id, interne: Boolean(interne) });
}

/** What the client has written anew has not been read yet, whatever was answered before. */
async function relireMessage(contexte: Contexte, { intervention, auteur, interne, contestation }: Commentaire) {
  const { em } = contexte;
  const ligne = await interventionVisible(contexte, intervention.id);
  const nouveau = ligne.clientId === auteur.id && !contestation;
  if (nouveau) await noterMessage(em, ligne, { auteurId: auteur.id, interne });
  else if (!interne) await noterChangement(em, ligne.id);
}

function ligneDe({ intervention, auteur, ...valeurs }: Commentaire): CommentaireEcrit {
  return { ...valeurs, interventionId: intervention.id, auteurId: auteur.id };
}

function verifier(commentaire: Commentaire, version: number): void {
  const { id, texte, supprime, version: actuelle } = commentaire;
  if (supprime) throw conflit({ fr: 'Ce commentaire a été supprimé', en: 'This comment was deleted' });
  if (actuelle !== version) throw conflitDeVersion({ id: String(id), version: actuelle, texte });
}

/** The client, on a REALISEE one: a flagged comment that stops the closing by itself. */
export async function contester(contexte: Contexte, input: ContesterInterventionInput): Promise<CommentaireEcrit> {
  const intervention = await aChanger(contexte, input.id);
  const relations = relationsDe(regardDe(contexte), liens(intervention));
  if (!contestable({ etape: intervention.etape, relations, contestee: false })) {
    throw relations.includes('client') || relations.includes('toutes')
      ? conflit({
          fr: 'Seule une intervention réalisée se conteste',
          en: 'Only an intervention that is done can be contested',
        })
      : interdit({ fr: 'Seul le client peut contester', en: 'Only the client can contest' });
  }
  if (intervention.contestee)
    throw conflit({ fr: 'Cette intervention est déjà contestée', en: 'This intervention is contested already' });
  intervention.contestee = true;
  intervention.contestationRepondueA = null;
  await contexte.em.flush();
  return ecrire(
    contexte,
    { id: intervention.id, ...liens(intervention) },
    { texte: input.texte, interne: false, contestation: true },
  );
}
