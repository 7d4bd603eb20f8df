import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/core';
import { sql as brut } from 'kysely';
import { estMysql, sql } from '../../commun/base-de-donnees.ts';
import { champInvalide } from '../../commun/erreurs.ts';
import { appelantDe, type Contexte } from '../../graphql/contexte.ts';

interface ClePrise {
  id: number;
  /** What an earlier request with this key has made. */
  deja: number | null;
}

/**
 * Takes the caller's key before anything else is done: of two that come at once the second waits here for the first,
 * and then answers as it did. Another body under the same key is refused. In the transaction of the effect: a request
 * that failed leaves its key free. The body is what was sent: what it means (the account's number) may have changed
 * before it is sent again.
 */
export async function prendreCle(
  contexte: Contexte,
  saisie: { cleIdempotence?: string } & object,
): Promise<ClePrise | null> {
  const { cleIdempotence: cle, ...demande } = saisie;
  if (cle == null) return null;
  const { em, horloge } = contexte;
  const utilisateurId = appelantDe(contexte).id;
  const empreinte = empreinteDe(demande);
  const insertion = sql(em)
    .insertInto('idempotence')
    .values({ utilisateurId, cle, empreinte, souscriptionId: null, creerA: horloge.maintenant() });
  const prise = await (estMysql(em)
    ? insertion.ignore()
    : insertion.onConflict((sur) => sur.doNothing())
  ).executeTakeFirstOrThrow();
  if (Number(prise.numInsertedOrUpdatedRows) === 1) return { id: Number(prise.insertId), deja: null };
  const gardee = await lireCle(em, utilisateurId, cle);
  if (gardee.empreinte === empreinte) return { id: gardee.id, deja: gardee.souscriptionId };
  throw champInvalide(
    'cleIdempotence',
    'Cette clé a déjà servi à une autre demande.',
    'This key has served another request already.',
  );
}

/**
 * As it is now and not as at the beginning of this transaction: the other one has just committed it. No more than the
 * shared lock that the refused insertion holds already: many who wanted a stronger one would wait for each other.
 */
function lireCle(em: EntityManager, utilisateurId: number, cle: string) {
  const lecture = sql(em)
    .selectFrom('idempotence')
    .where('utilisateurId', '=', utilisateurId)
    .where('cle', '=', cle)
    .select(['id', 'empreinte', 'souscriptionId']);
  return (estMysql(em) ? lecture.modifyEnd(brut`lock in share mode`) : lecture).executeTakeFirstOrThrow();
}

export async function remplirCle(em: EntityManager, id: number, souscriptionId: number): Promise<void> {
  await sql(em).updateTable('idempotence').set({ souscriptionId }).where('id', '=', id).execute();
}

function empreinteDe(demande: object): string {
  const triee = Object.entries(demande).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(triee)).digest('hex');
}
