import { sql } from '../../socle/base/base-de-donnees.ts';
import { valeurDe } from '../../socle/commun/chargeurs.ts';
import { normaliserNumero } from '../../socle/commun/telephone.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';

/** How many accounts have this test number as an attested one (decision 26); of a whole page of numbers at once. */
export async function titulairesDe(contexte: Contexte, id: number): Promise<number> {
  return (await valeurDe(contexte, 'numeroTest.titulaires', id, (ids) => compter(contexte, ids))) ?? 0;
}

async function compter({ em }: Contexte, ids: readonly number[]): Promise<Map<number, number>> {
  const tests = await sql(em)
    .selectFrom('numero_test')
    .where('id', 'in', [...ids])
    .select(['id', 'numero'])
    .execute();
  const comptes = await sql(em)
    .selectFrom('utilisateur')
    .where('telephoneAtteste', '=', true)
    // Written in any way, they end alike: few are left to be read.
    .where((ou) => ou.or(tests.map(({ numero }) => ou('telephone', 'like', `%${numero.slice(-2)}`))))
    .select('telephone')
    .execute();
  const numeros = comptes.map(({ telephone }) => normaliserNumero(telephone ?? ''));
  return new Map(tests.map(({ id, numero }) => [id, numeros.filter((un) => un === numero).length]));
}
