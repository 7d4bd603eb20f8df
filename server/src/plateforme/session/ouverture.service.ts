import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/core';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { nonAuthentifie } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { journalEnCours } from '../../socle/journal/journal.ts';
import { estUtilisable } from '../../socle/securite/compte.ts';
import { rendreASoi } from '../../socle/securite/droits.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { compteDe } from './compte-connu.ts';
import { Session } from './session.entity.ts';

const JOUR = 24 * 3600 * 1000;
export const DUREE_SESSION = 14 * JOUR;

export interface SessionOuverte {
  jetonAcces: string;
  expireA: Date;
  jetonRafraichissement: string;
  compte: LigneDe<'utilisateur'>;
}

/** Logs in with login or e-mail. One answer and one duration for an unknown login and a wrong password. */
export async function connecter(
  contexte: Contexte,
  identifiantSaisi: string,
  motDePasse: string,
): Promise<SessionOuverte> {
  const { services, requete, horloge, em } = contexte;
  const identifiant = identifiantSaisi.trim().toLowerCase();
  const compte = await compteDe(em, identifiant);
  const essai = { usage: 'connexion', compteId: compte?.id ?? null, identifiant, ip: requete.ip } as const;
  const juste = await services.limiteur.essayer(em, essai, () =>
    services.hacheur.verifier(compte?.empreinte ?? null, motDePasse),
  );
  return contexte.muter(async (tx) => {
    const journal = journalEnCours();
    journal.auteurId = compte?.id ?? null;
    if (!compte || !juste) throw nonAuthentifie('BAD_CREDENTIALS');
    const utilisateur = await tx.findOneOrFail(Utilisateur, compte.id);
    if (!estUtilisable(utilisateur, horloge.maintenant())) throw nonAuthentifie('ACCOUNT_INACTIVE');
    return ouvrir(tx, contexte, utilisateur);
  });
}

/** A session of its own for this login on this device. */
export async function ouvrir(
  em: EntityManager,
  contexte: Contexte,
  utilisateur: Utilisateur,
  id = randomBytes(32).toString('base64url'),
): Promise<SessionOuverte> {
  const { requete, horloge } = contexte;
  const maintenant = horloge.maintenant();
  const session = em.create(Session, {
    id,
    utilisateur,
    generation: 0,
    creerA: maintenant,
    tourneeA: maintenant,
    expireA: new Date(maintenant.getTime() + DUREE_SESSION),
    revoqueeA: null,
    ip: requete.ip.slice(0, 45),
    agent: requete.agent?.slice(0, 300) ?? null,
  });
  await em.persist(session).flush();
  return remettre(em, contexte, session, utilisateur.id);
}

/** The pair of tokens of a session, as it is now, and its account read back. */
export async function remettre(
  em: EntityManager,
  { services: { jetons }, horloge }: Contexte,
  session: Session,
  compteId: number,
): Promise<SessionOuverte> {
  const acces = await jetons.acces(compteId, session.id, horloge.maintenant());
  const compte = await sql(em)
    .selectFrom('utilisateur')
    .selectAll()
    .where('id', '=', compteId)
    .executeTakeFirstOrThrow();
  return {
    jetonAcces: acces.jeton,
    expireA: acces.expireA,
    jetonRafraichissement: jetons.rafraichissement(session.id, session.generation),
    compte: rendreASoi(compte),
  };
}
