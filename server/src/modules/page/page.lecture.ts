import { sql } from '../../commun/base-de-donnees.ts';
import { lireCle } from '../../commun/cle.ts';
import { lirePage } from '../../commun/liste.ts';
import { normaliser } from '../../commun/recherche.ts';
import type { Contexte } from '../../graphql/contexte.ts';
import type { ConsulterPageArgs } from './page.inputs.ts';

const MOTS_MAX = 8;

/** In the order of the menu. */
export function consulter({ em }: Contexte, args: ConsulterPageArgs) {
  const { recherche, applicationId, sansApplication, ...demande } = args;
  let requete = sql(em).selectFrom('page').selectAll().orderBy('ordre').orderBy('id');
  if (applicationId != null) requete = requete.where('applicationId', '=', lireCle(applicationId) ?? 0);
  if (sansApplication != null) requete = requete.where('applicationId', sansApplication ? 'is' : 'is not', null);
  for (const mot of normaliser(recherche ?? '')
    .split(' ')
    .filter(Boolean)
    .slice(0, MOTS_MAX)) {
    requete = requete.where((ou) => ou.or([ou('recherche', 'like', `${mot}%`), ou('recherche', 'like', `% ${mot}%`)]));
  }
  return lirePage(em, requete, demande);
}
