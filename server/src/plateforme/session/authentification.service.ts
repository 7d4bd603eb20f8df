import type { EntityManager } from '@mikro-orm/core';
import { lirePreparee } from '../../socle/base/requete-preparee.ts';
import { ErreurMetier, nonAuthentifie } from '../../socle/commun/erreurs.ts';
import type { Appelant, Contexte } from '../../socle/graphql/contexte.ts';
import { estUtilisable } from '../../socle/securite/compte.ts';
import type { Services } from '../../socle/services.ts';
import { appelantParCle } from '../programme/authentification-cle.ts';
import { estUneCle } from '../programme/cle.ts';
import { appelantParJetonExterne } from './identite-externe.service.ts';

export interface Authentification {
  appelant: Appelant | null;
  refus: Contexte['refus'];
}

/** Who sends this request, and if nobody, why. Nothing about the account is trusted from a token. */
export async function authentifier(
  services: Services,
  em: EntityManager,
  autorisation: string | undefined,
  ip: string,
): Promise<Authentification> {
  const jeton = /^Bearer (\S+)$/i.exec(autorisation ?? '')?.[1];
  if (!jeton) return { appelant: null, refus: 'TOKEN_MISSING' };
  try {
    return { appelant: await appelantPar(services, em, jeton, ip), refus: 'TOKEN_MISSING' };
  } catch (erreur) {
    if (erreur instanceof ErreurMetier && erreur.extensions.raison) {
      return { appelant: null, refus: erreur.extensions.raison as Contexte['refus'] };
    }
    throw erreur;
  }
}

function appelantPar(services: Services, em: EntityManager, jeton: string, ip: string): Promise<Appelant> {
  if (estUneCle(jeton)) return appelantParCle(services, em, jeton, ip);
  if (services.fournisseur?.estDeLui(jeton)) return appelantParJetonExterne(services, em, services.fournisseur, jeton);
  return appelantParSession(services, em, jeton);
}

/** The token's signature, then one indexed query for the session, the account and the version of the rights. */
async function appelantParSession(services: Services, em: EntityManager, jeton: string): Promise<Appelant> {
  const maintenant = services.horloge.maintenant();
  const { sessionId, utilisateurId } = await services.jetons.lireAcces(jeton, maintenant);
  const [ligne] = await lirePreparee(em, 'session', { sessionId, utilisateurId }, (base, valeurs) =>
    base
      .selectFrom('session as s')
      .innerJoin('utilisateur as u', 'u.id', 's.utilisateurId')
      .innerJoin('version_referentiel as v', (sur) => sur.on('v.id', '=', 1))
      .leftJoin('mot_de_passe as m', 'm.utilisateurId', 'u.id')
      .where('s.id', '=', valeurs.sessionId)
      .where('u.id', '=', valeurs.utilisateurId)
      .select(['s.revoqueeA', 'u.type', 'u.statut', 'u.dateExpiration', 'v.valeur as version', 'm.aChanger']),
  );
  if (!ligne || ligne.revoqueeA) throw nonAuthentifie('TOKEN_REVOKED');
  if (!estUtilisable(ligne, maintenant)) throw nonAuthentifie('ACCOUNT_INACTIVE');
  return {
    id: utilisateurId,
    type: ligne.type,
    par: 'SESSION',
    sessionId,
    motDePasseAChanger: Boolean(ligne.aChanger),
    droits: await services.droits.de(em, utilisateurId, ligne.version),
    versionReferentiel: ligne.version,
  };
}
