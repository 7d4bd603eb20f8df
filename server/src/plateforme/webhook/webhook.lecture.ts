import type { EntityManager } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { lignesPar } from '../../socle/commun/chargeurs.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import type { Ordre } from '../../socle/commun/curseur.ts';
import { introuvable } from '../../socle/commun/erreurs.ts';
import { lirePage } from '../../socle/commun/liste.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import type { ConsulterEnvoiWebhookArgs, ConsulterWebhookArgs } from './webhook.inputs.ts';

export type LigneWebhook = LigneDe<'webhook'>;

export const CE_WEBHOOK = { fr: 'Ce webhook', en: 'This webhook' };
const ORDRE = { marque: ['W'], id: 'e.id', sens: 'desc' } as const satisfies Ordre;
const DERNIERS = 5;

export function pageDeWebhooks(em: EntityManager, demande: ConsulterWebhookArgs) {
  const tous = sql(em).selectFrom('webhook').selectAll().orderBy('nom').orderBy('id');
  return lirePage(em, demande.id == null ? tous : tous.where('id', '=', cleOuAucune(demande.id)), demande);
}

export async function lireWebhook(em: EntityManager, id: number): Promise<LigneWebhook> {
  const ligne = await sql(em).selectFrom('webhook').where('id', '=', id).selectAll().executeTakeFirst();
  if (!ligne) throw introuvable(CE_WEBHOOK);
  return ligne;
}

/** Newest first. */
export function envoisDe({ em }: Contexte, args: ConsulterEnvoiWebhookArgs, info: GraphQLResolveInfo) {
  const siens = sql(em)
    .selectFrom('envoi_webhook as e')
    .where('e.webhookId', '=', cleOuAucune(args.webhookId))
    .selectAll('e');
  return lirePage(em, siens, args, { ordre: ORDRE, info });
}

/** The last ones of each webhook of a page. */
export function derniersEnvois(contexte: Contexte, { id }: LigneWebhook) {
  return lignesPar<LigneDe<'envoi_webhook'>>(contexte, 'webhook.envois', id, (ids) =>
    sql(contexte.em)
      .selectFrom((sous) =>
        sous
          .selectFrom('envoi_webhook')
          .where('webhookId', 'in', [...ids])
          .selectAll()
          .select('webhookId as cle')
          .select((ou) =>
            ou.fn
              .agg<number>('row_number')
              .over((sur) => sur.partitionBy('webhookId').orderBy('id', 'desc'))
              .as('rang'),
          )
          .as('e'),
      )
      .where('e.rang', '<=', DERNIERS)
      .selectAll('e')
      .orderBy('e.id', 'desc')
      .execute(),
  );
}
