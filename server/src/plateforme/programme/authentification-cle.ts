import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { nonAuthentifie } from '../../socle/commun/erreurs.ts';
import { millisecondes } from '../../socle/commun/horloge.ts';
import type { Appelant } from '../../socle/graphql/contexte.ts';
import { estUtilisable } from '../../socle/securite/compte.ts';
import type { Services } from '../../socle/services.ts';
import { aLaForme, empreinteDe } from './cle.ts';

/**
 * The program whose key this is: one indexed query for the key, its account and the version of the rights, at each
 * request, so that a revocation counts at the next one in any process. Throws UNAUTHENTICATED with the reason.
 */
export async function appelantParCle(
  services: Services,
  em: EntityManager,
  cle: string,
  ip: string,
): Promise<Appelant> {
  const maintenant = services.horloge.maintenant();
  const empreinte = empreinteDe(cle);
  const ligne = aLaForme(cle) ? await lire(em, empreinte) : undefined;
  if (!ligne) {
    await services.freinCles.manquer(em, ip);
    throw nonAuthentifie('TOKEN_INVALID');
  }
  if (ligne.revoqueeA !== null) throw nonAuthentifie('TOKEN_REVOKED');
  if (ligne.expireA !== null && millisecondes(ligne.expireA) <= maintenant.getTime())
    throw nonAuthentifie('TOKEN_EXPIRED');
  if (!estUtilisable(ligne, maintenant)) throw nonAuthentifie('ACCOUNT_INACTIVE');
  services.usageCles.noter(em, services.log, { id: ligne.cleId, utiliseeA: ligne.utiliseeA }, maintenant);
  return {
    id: ligne.id,
    type: ligne.type,
    par: 'CLE',
    sessionId: null,
    cleId: ligne.cleId,
    droits: await services.droits.de(em, ligne.id, ligne.versionReferentiel),
    versionReferentiel: ligne.versionReferentiel,
  };
}

function lire(em: EntityManager, empreinte: string) {
  return sql(em)
    .selectFrom('cle_api as c')
    .innerJoin('utilisateur as u', 'u.id', 'c.utilisateurId')
    .innerJoin('version_referentiel as v', (sur) => sur.on('v.id', '=', 1))
    .where('c.empreinte', '=', empreinte)
    .select(['c.id as cleId', 'c.expireA', 'c.revoqueeA', 'c.utiliseeA'])
    .select(['u.id', 'u.type', 'u.statut', 'u.dateExpiration', 'v.valeur as versionReferentiel'])
    .executeTakeFirst();
}
