import type { EntityManager } from '@mikro-orm/core';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { introuvable } from '../../socle/commun/erreurs.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { empreinteSession, revoquer } from './revocation.service.ts';

const MONTREES_MAX = 50;
const CETTE_SESSION = { fr: 'Cette session', en: 'This session' };

function enCours(em: EntityManager, utilisateurId: number, maintenant: Date) {
  return sql(em)
    .selectFrom('session')
    .where('utilisateurId', '=', utilisateurId)
    .where('revoqueeA', 'is', null)
    .where('expireA', '>', maintenant);
}

/** One's own devices, the one that served last first. */
export async function sesSessions(contexte: Contexte) {
  const { id, sessionId } = appelantDe(contexte);
  const lignes = await enCours(contexte.em, id, contexte.horloge.maintenant())
    .selectAll()
    .orderBy('tourneeA', 'desc')
    .orderBy('id')
    .limit(MONTREES_MAX)
    .execute();
  return lignes.map((ligne: LigneDe<'session'>) => ({
    ...ligne,
    id: empreinteSession(ligne.id),
    courante: ligne.id === sessionId,
  }));
}

/** Logs one's own device out, by what the list calls it; another's does not exist. */
export async function fermerSession(contexte: Contexte, empreinte: string): Promise<void> {
  const { id } = appelantDe(contexte);
  const maintenant = contexte.horloge.maintenant();
  const siennes = await enCours(contexte.em, id, maintenant).select('id').execute();
  const visee = siennes.find((session) => empreinteSession(session.id) === empreinte);
  if (!visee) throw introuvable(CETTE_SESSION);
  await revoquer(contexte.em, id, maintenant, { seulement: visee.id });
}
