import type { EntityManager } from '@mikro-orm/core';
import { type Brut, sql } from '../../socle/base/base-de-donnees.ts';
import { executerPreparee } from '../../socle/base/requete-preparee.ts';
import { millisecondes } from '../../socle/commun/horloge.ts';
import { signatureDuChangement } from '../../socle/journal/inserer.ts';
import { toutes } from './lignes.ts';
import {
  ATTENTE_DU_CLIENT,
  contestationSansReponse,
  type Etape,
  FONCTIONS_QUI_REPONDENT,
  type MotifAttente,
} from './machine.ts';

/**
 * Which message of the client's waits for an answer. It begins with each comment of theirs (a contestation is counted
 * apart), and ends with the next public comment of anybody else, or a move that tells them something new
 * (machine/signaux.ts). What is internal answers nobody, nor does closing by itself.
 */

interface EtatDesReponses {
  id: number;
  clientId: number;
  etape: Etape;
  motifAttente: MotifAttente | null;
  clientEcritA: Brut | null;
  contestee: boolean;
  contestationRepondueA: Brut | null;
}

interface Message {
  auteurId: number;
  interne: boolean;
}

/** Of what `noterMessage` reads, the columns. */
export const COLONNES_DES_REPONSES = [
  'i.id',
  'i.clientId',
  'i.etape',
  'i.motifAttente',
  'i.clientEcritA',
  'i.contestee',
  'i.contestationRepondueA',
] as const;

/**
 * With the comment that is being written, in its transaction, and before it: whose row refers to the intervention's
 * holds that shared, and of two who write at once neither could change it. Without the unit of work: it is what people
 * do most. An internal one changes nothing, not even when the intervention was changed, which its client reads.
 */
export async function noterMessage(em: EntityManager, intervention: EtatDesReponses, message: Message): Promise<void> {
  if (message.interne) return;
  const signature = signatureDuChangement();
  const valeurs = { ...signature, ...suites(intervention, message, signature.modifierA) };
  await executerPreparee(
    em,
    'noter un message',
    { ...valeurs, id: intervention.id },
    (base, { id, modifierA, ...places }) =>
      base
        .updateTable('intervention')
        .set({ ...places, modifierA })
        .where('id', '=', id),
  );
}

/** Of a public comment that is another text and asks or answers nothing: the intervention has changed all the same. */
export async function noterChangement(em: EntityManager, id: number): Promise<void> {
  await sql(em).updateTable('intervention').set(signatureDuChangement()).where('id', '=', id).execute();
}

function suites(intervention: EtatDesReponses, { auteurId }: Message, maintenant: Date) {
  const { clientId, etape, motifAttente, clientEcritA } = intervention;
  if (auteurId === clientId) {
    const attendu = etape === 'EN_ATTENTE' && motifAttente === ATTENTE_DU_CLIENT;
    return { clientEcritA: maintenant, ...(attendu && { clientARepondu: true }) };
  }
  const contestee = contestationSansReponse(intervention);
  if (clientEcritA === null && !contestee) return {};
  return { clientEcritA: null, ...(contestee && { contestationRepondueA: maintenant }) };
}

/** Anew from what is written: after a public comment was deleted, or the client is another. */
export async function relireReponses(em: EntityManager, id: number): Promise<void> {
  const intervention = await toutes(em)
    .where('id', '=', id)
    .select(['clientId', 'contestee'])
    .executeTakeFirstOrThrow();
  const { clientId, contestee } = intervention;
  const [message, reponse, contestation] = [
    await dernierCommentaire(em, id, { auteurId: clientId, contestation: false }),
    await dernierCommentaire(em, id, { sauf: clientId }),
    contestee ? await dernierCommentaire(em, id, { contestation: true }) : undefined,
  ];
  const attend = message !== undefined && message.id > (reponse?.id ?? 0) && !(await aAgi(em, id, clientId, message));
  const repondue = reponse !== undefined && contestation !== undefined && reponse.id > contestation.id;
  const valeurs = {
    clientEcritA: attend ? new Date(millisecondes(message.creerA)) : null,
    contestationRepondueA: repondue ? new Date(millisecondes(reponse.creerA)) : null,
  };
  await sql(em)
    .updateTable('intervention')
    .set({ ...valeurs, ...signatureDuChangement() })
    .where('id', '=', id)
    .execute();
}

interface Lequel {
  auteurId?: number;
  sauf?: number;
  contestation?: boolean;
}

/** Public ones; what was deleted says nothing any more, but a contestation. */
async function dernierCommentaire(em: EntityManager, id: number, { auteurId, sauf, contestation }: Lequel) {
  let requete = sql(em).selectFrom('commentaire').where('interventionId', '=', id).where('interne', '=', false);
  if (contestation !== true) requete = requete.where('supprime', '=', false);
  if (contestation !== undefined) requete = requete.where('contestation', '=', contestation);
  if (auteurId !== undefined) requete = requete.where('auteurId', '=', auteurId);
  if (sauf !== undefined) requete = requete.where('auteurId', '!=', sauf);
  return requete.select(['id', 'creerA']).orderBy('id', 'desc').limit(1).executeTakeFirst();
}

/** The moves of machine/signaux.ts that answer, as the history keeps them. */
async function aAgi(em: EntityManager, id: number, clientId: number, { creerA }: { creerA: Brut }): Promise<boolean> {
  const depuis = new Date(millisecondes(creerA));
  const trouve = await sql(em)
    .selectFrom('mouvement_intervention as m')
    .leftJoin('statut_intervention as de', 'de.id', 'm.deStatutId')
    .leftJoin('statut_intervention as vers', 'vers.id', 'm.versStatutId')
    .where('m.interventionId', '=', id)
    .where('m.auteurId', '!=', clientId)
    .where('m.creerA', '>=', depuis)
    .where((ou) =>
      ou.or([
        ou('m.fonction', 'in', [...FONCTIONS_QUI_REPONDENT]),
        ou.and([ou('vers.etape', '=', 'EN_COURS'), ou('de.etape', '!=', 'EN_COURS')]),
      ]),
    )
    .select('m.id')
    .limit(1)
    .executeTakeFirst();
  return trouve !== undefined;
}
