import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../commun/base-de-donnees.ts';
import { ErreurMetier } from '../../commun/erreurs.ts';
import type { Appelant, Contexte } from '../../graphql/contexte.ts';
import type { Services } from '../../services.ts';
import { estUtilisable } from './compte-connu.ts';

export interface Authentification {
  appelant: Appelant | null;
  refus: Contexte['refus'];
}

/**
 * Who sends this request: the token's signature, then one indexed query for the session, the account and the version
 * of the rights. Nothing about the account is trusted from the token.
 */
export async function authentifier(
  services: Services,
  em: EntityManager,
  autorisation: string | undefined,
): Promise<Authentification> {
  const maintenant = services.horloge.maintenant();
  const jeton = /^Bearer (\S+)$/i.exec(autorisation ?? '')?.[1];
  if (!jeton) return { appelant: null, refus: 'TOKEN_MISSING' };
  try {
    const lu = await services.jetons.lireAcces(jeton, maintenant);
    const ligne = await sql(em)
      .selectFrom('session as s')
      .innerJoin('utilisateur as u', 'u.id', 's.utilisateurId')
      .innerJoin('version_referentiel as v', (sur) => sur.on('v.id', '=', 1))
      .where('s.id', '=', lu.sessionId)
      .where('u.id', '=', lu.utilisateurId)
      .select(['s.revoqueeA', 'u.type', 'u.statut', 'u.dateExpiration', 'v.valeur as version'])
      .executeTakeFirst();
    if (!ligne || ligne.revoqueeA) return { appelant: null, refus: 'TOKEN_REVOKED' };
    if (!estUtilisable(ligne, maintenant)) return { appelant: null, refus: 'ACCOUNT_INACTIVE' };
    const droits = await services.droits.de(em, lu.utilisateurId, ligne.version);
    const appelant = {
      id: lu.utilisateurId,
      type: ligne.type,
      sessionId: lu.sessionId,
      droits,
      versionReferentiel: ligne.version,
    };
    return { appelant, refus: 'TOKEN_MISSING' };
  } catch (erreur) {
    if (erreur instanceof ErreurMetier && erreur.extensions.raison) {
      return { appelant: null, refus: erreur.extensions.raison as Contexte['refus'] };
    }
    throw erreur;
  }
}
