import type { EntityManager } from '@mikro-orm/core';
import { type Base, sql } from '../base/base-de-donnees.ts';
import { ErreurMetier } from '../commun/erreurs.ts';
import type { Contexte } from '../graphql/contexte.ts';
import { autreDemande, type CleDemandee } from './cle-idempotence.ts';

/**
 * What a creating mutation does, once per key: `faire` makes the row and answers it; a request that comes again under
 * the key is answered by `relire`, by the normal path and with the caller's rights of now. The key is written in the
 * transaction of the effect, as its last statement (the unique index decides between two that come at once), so that it
 * costs one statement, and a request that failed leaves it free. Who comes second is undone by it and read: see `muter`.
 */
export async function uneFois<L, R = L>(
  contexte: Contexte,
  objet: keyof Base,
  faire: () => Promise<L>,
  relire: (id: string) => R | Promise<R>,
): Promise<L | R> {
  const { em, horloge, cle } = contexte;
  if (!cle) return faire();
  if (cle.deja) return dejaFait(() => relire(String(cle.deja?.objetId)));
  const fait = await faire();
  const { deja: _deja, ...demandee } = cle;
  await sql(em)
    .insertInto('idempotence')
    .values({ ...demandee, objet, objetId: idDe(fait), creerA: horloge.maintenant() })
    .execute();
  return fait;
}

function idDe(fait: unknown): number | null {
  const id = typeof fait === 'object' && fait !== null && 'id' in fait ? fait.id : fait;
  const nombre = Number(id);
  return Number.isSafeInteger(nombre) && nombre > 0 ? nombre : null;
}

/** Whether this key has served already; another body, or another function, under it is refused. */
export async function retrouver(em: EntityManager, cle: CleDemandee): Promise<boolean> {
  const gardee = await sql(em)
    .selectFrom('idempotence')
    .where('utilisateurId', '=', cle.utilisateurId)
    .where('cle', '=', cle.cle)
    .select(['fonction', 'empreinte', 'objetId'])
    .executeTakeFirst();
  if (!gardee) return false;
  if (gardee.fonction !== cle.fonction || gardee.empreinte !== cle.empreinte) throw autreDemande();
  cle.deja = { objetId: gardee.objetId };
  return true;
}

/** What this request once made may have gone since, or its caller may see it no more. */
async function dejaFait<R>(relire: () => R | Promise<R>): Promise<R> {
  try {
    return await relire();
  } catch (erreur) {
    if (!(erreur instanceof ErreurMetier) || erreur.code !== 'NOT_FOUND') throw erreur;
    throw new ErreurMetier('NOT_FOUND', erreur.extensions.message as { fr: string; en: string }, {
      details: {
        fr: 'Cette demande a été enregistrée ; ce qu’elle a fait a été supprimé depuis, ou vous ne le voyez plus',
        en: 'This request was recorded; what it made has been deleted since, or you see it no more',
      },
    });
  }
}
