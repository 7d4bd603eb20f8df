import { lireCle } from '../../socle/commun/cle.ts';
import { champInvalide, conflit, introuvable } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import type { Intervention } from '../intervention/intervention.entity.ts';
import { EtatDemande } from './demande.champs.ts';
import { Demande } from './demande.entity.ts';
import { CETTE_DEMANDE } from './demande.lecture.ts';
import { annoncer } from './nouvelles.ts';

/** One that nobody has answered; of two who answer at once the second finds it answered. */
export async function quiAttend({ em }: Contexte, id: string): Promise<Demande> {
  const numero = lireCle(id);
  const demande = numero === null ? null : await em.findOne(Demande, { id: numero });
  if (!demande) throw introuvable(CETTE_DEMANDE);
  if (demande.etat !== EtatDemande.RECUE) throw dejaTraitee(demande);
  return demande;
}

/** The one that an intervention answers, which is for the same client. */
export async function aAccepter(contexte: Contexte, demandeId: string, clientId: number): Promise<Demande> {
  const demande = await quiAttend(contexte, demandeId);
  if (demande.client.id === clientId) return demande;
  throw champInvalide('clientId', 'Cette demande est d’un autre client.', 'This request is another client’s.');
}

/** It has become this intervention. */
export async function accepter(contexte: Contexte, demande: Demande, intervention: Intervention): Promise<void> {
  contexte.em.assign(demande, { etat: EtatDemande.ACCEPTEE, intervention });
  await contexte.em.flush();
  await annoncer(contexte, 'DEMANDE_ACCEPTEE', demande);
}

const dejaTraitee = ({ id, version, etat }: Demande) =>
  conflit(
    etat === EtatDemande.RETIREE
      ? { fr: 'Le client a retiré cette demande', en: 'The client has withdrawn this request' }
      : { fr: 'Quelqu’un a déjà répondu à cette demande', en: 'Somebody has already answered this request' },
    { actuel: { id: String(id), version, etat } },
  );
