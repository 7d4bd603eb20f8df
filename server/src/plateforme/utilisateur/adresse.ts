import type { Contexte } from '../../socle/graphql/contexte.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';
import type { Message } from '../session/courrier.ts';
import { messageAdresseChangee } from '../session/messages.ts';
import { MotDePasse } from '../session/mot-de-passe.entity.ts';
import { inviter, oublierLien } from '../session/reinitialisation.service.ts';
import { type Utilisateur } from './utilisateur.entity.ts';

/**
 * Another address for an account. The old one is told, and no link that waits there opens anything more; of an account
 * that never had a password, the invitation goes to the new address instead.
 */
export async function changerAdresse(contexte: Contexte, utilisateur: Utilisateur, email: string): Promise<Message[]> {
  const ancienne = utilisateur.email;
  if (email === ancienne) return [];
  utilisateur.email = email;
  await contexte.em.flush();
  await oublierLien(contexte.em, utilisateur.id);
  const garde = await contexte.em.findOne(MotDePasse, { utilisateur: utilisateur.id });
  if (garde?.empreinte) return [messageAdresseChangee(utilisateur, ancienne)];
  const attendue = garde !== null && utilisateur.statut === StatutUtilisateur.ACTIF;
  return attendue ? [await inviter(contexte, contexte.em, utilisateur)] : [];
}
