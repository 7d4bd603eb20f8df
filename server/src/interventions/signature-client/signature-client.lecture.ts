import { sql as brut } from 'kysely';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { lignesPar } from '../../socle/commun/chargeurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import type { InterventionLue } from '../intervention/intervention.lecture.ts';

/** Work that is taken up again and again is signed each time: the last ones are told of. */
const SIGNATURES_MAX = 10;

export type SignatureLue = LigneDe<'signature_client'>;

/** Of an intervention that the caller sees, the newest first. */
export function signaturesDe(contexte: Contexte, { id }: InterventionLue): Promise<SignatureLue[]> {
  return lignesPar(contexte, 'signatures', id, async (ids) => {
    const rang = brut<number>`row_number() over (partition by ${brut.ref('s.interventionId')} order by s.id desc)`;
    const lues = await sql(contexte.em)
      .selectFrom((base) =>
        base
          .selectFrom('signature_client as s')
          .where('s.interventionId', 'in', [...ids])
          .selectAll('s')
          .select(rang.as('rang'))
          .as('r'),
      )
      .where('r.rang', '<=', SIGNATURES_MAX)
      .selectAll()
      .orderBy('r.id', 'desc')
      .execute();
    return lues.map((lue) => ({ ...lue, cle: lue.interventionId }));
  });
}
