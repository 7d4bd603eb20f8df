import { sql } from '../../socle/base/base-de-donnees.ts';
import { lignesPar } from '../../socle/commun/chargeurs.ts';
import { cle, cleOuAucune } from '../../socle/commun/cle.ts';
import { introuvable } from '../../socle/commun/erreurs.ts';
import { lirePage } from '../../socle/commun/liste.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { idsTrouves } from '../droits/recherche.ts';
import type { ConsulterFonctionApiArgs } from './fonction-api.inputs.ts';
import { CETTE_FONCTION } from './fonction-api.service.ts';

/** By application, then by name. */
export async function consulter({ em }: Contexte, args: ConsulterFonctionApiArgs) {
  const recherche = args.recherche?.trim();
  let fonctions = sql(em)
    .selectFrom('fonction_api as f')
    .innerJoin('application as a', 'a.id', 'f.applicationId')
    .selectAll('f');
  if (args.applicationId != null) fonctions = fonctions.where('f.applicationId', '=', cleOuAucune(args.applicationId));
  if (args.integree != null) fonctions = fonctions.where('f.integree', '=', args.integree);
  if (recherche) fonctions = fonctions.where('f.id', 'in', await idsTrouves(em, 'fonction_api', recherche));
  return lirePage(em, fonctions.orderBy('a.nom').orderBy('f.nomFonction').orderBy('f.id'), args);
}

export async function voir({ em }: Contexte, id: string) {
  const fonction = await sql(em)
    .selectFrom('fonction_api')
    .selectAll()
    .where('id', '=', cle(id, CETTE_FONCTION))
    .executeTakeFirst();
  if (!fonction) throw introuvable(CETTE_FONCTION);
  return fonction;
}

export function permissionsDe(contexte: Contexte, fonctionId: number) {
  return lignesPar(contexte, 'permissions de la fonction', fonctionId, (ids) =>
    sql(contexte.em)
      .selectFrom('fonction_permission as fp')
      .innerJoin('permission as p', 'p.id', 'fp.permissionId')
      .where('fp.fonctionId', 'in', [...ids])
      .selectAll('p')
      .select('fp.fonctionId as cle')
      .orderBy('p.nom')
      .execute(),
  );
}
