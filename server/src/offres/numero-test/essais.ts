import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { lignesPar } from '../../socle/commun/chargeurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';

/** The subscriptions that test numbers made of what they test, as it is now: a change of its terms ended the others. */
export async function essaisDe(contexte: Contexte, { versionOffreId, promotionId }: LigneDe<'numero_test'>) {
  const { em } = contexte;
  if (versionOffreId !== null) {
    return lignesPar(contexte, 'essais de versions', versionOffreId, (ids) =>
      vivantes(em)
        .where('s.versionOffreId', 'in', [...ids])
        .select('s.versionOffreId as cle')
        .execute(),
    );
  }
  return lignesPar(contexte, 'essais de promotions', promotionId ?? 0, (ids) =>
    vivantes(em)
      .innerJoin('utilisation_promotion as u', 'u.souscriptionId', 's.id')
      .where('u.promotionId', 'in', [...ids])
      .select('u.promotionId as cle')
      .execute(),
  );
}

const vivantes = (em: Contexte['em']) =>
  sql(em)
    .selectFrom('souscription as s')
    .where('s.test', '=', true)
    .where('s.vivanteClient', 'is not', null)
    .select(['s.numero', 's.creerA'])
    .orderBy('s.id', 'desc');
