import { sql } from '../../socle/base/base-de-donnees.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { lirePage } from '../../socle/commun/liste.ts';
import { commenceUnMot } from '../../socle/commun/mots-cherches.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import type { ConsulterPageArgs } from './page.inputs.ts';

/** In the order of the menu. */
export function consulter({ em }: Contexte, args: ConsulterPageArgs) {
  const { recherche, applicationId, sansApplication, ...demande } = args;
  let requete = sql(em).selectFrom('page').selectAll().orderBy('ordre').orderBy('id');
  if (applicationId != null) requete = requete.where('applicationId', '=', cleOuAucune(applicationId));
  if (sansApplication != null) requete = requete.where('applicationId', sansApplication ? 'is' : 'is not', null);
  if (recherche) requete = requete.where((ou) => commenceUnMot(ou, 'recherche', recherche));
  return lirePage(em, requete, demande);
}
