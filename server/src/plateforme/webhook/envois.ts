import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/core';
import type { ExpressionBuilder } from 'kysely';
import { type Base, type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import type { Services } from '../../socle/services.ts';
import { EtatEnvoi } from '../notification/notification.enums.ts';
import { AppelManque, poster, type Reponse } from './appel.ts';
import { desactiver } from './desactivation.ts';
import { direA } from './programme.ts';
import { enTetesSignes } from './signature.ts';
import { RaisonDesactivation } from './webhook.enums.ts';

const PAR_TOUR = 100;
/** Longer than the slowest answer: nobody else takes what is still on its way. */
const BAIL_MS = 60_000;
const MINUTE = 60_000;
/** After each failed try, until the next. */
const DELAIS_MIN = [1, 5, 15, 60, 240, 720, 1440] as const;
const JOUR = 24 * 60 * MINUTE;
const ECHEC_MAX_MS = 5 * JOUR;
const RETIRE = 410;

type EnvoiLu = LigneDe<'envoi_webhook'>;
type WebhookLu = LigneDe<'webhook'>;
type Ou = ExpressionBuilder<Base, 'envoi_webhook'>;

/**
 * Sends what is due: webhooks beside each other, the events of one in their order, until it does not answer; then its
 * others wait as well. Rows are taken one by one by their key, in any number of processes. What was answered and could
 * not be noted, because this process died in between, is sent again under the same `webhook-id`. Returns how many were
 * taken by their receiver.
 */
export async function envoyerLesWebhooks(services: Services, encore: () => boolean = () => true): Promise<number> {
  for (let partis = 0; ; ) {
    const lus = await dus(services);
    const suites = [...Map.groupBy(lus, ({ webhookId }) => webhookId).values()];
    const faits = await Promise.all(suites.map((ids) => suivre(services, ids, encore)));
    partis += faits.reduce((somme, { partis: ici }) => somme + ici, 0);
    if (lus.length < PAR_TOUR || !encore() || !faits.some(({ pris }) => pris)) return partis;
  }
}

async function suivre(services: Services, lus: readonly { id: number }[], encore: () => boolean) {
  let partis = 0;
  let pris = false;
  for (const { id } of lus) {
    if (!encore()) break;
    const envoi = await prendre(services, id);
    if (!envoi) continue;
    pris = true;
    const etat = await traiter(services, envoi);
    if (etat === EtatEnvoi.FAIT) partis += 1;
    if (etat === EtatEnvoi.A_FAIRE || etat === EtatEnvoi.ABANDONNE) break;
  }
  return { partis, pris };
}

const libre = (ou: Ou, maintenant: Date) =>
  ou.or([ou('reserveJusqua', 'is', null), ou('reserveJusqua', '<', maintenant)]);

async function dus({ orm, horloge }: Services) {
  const maintenant = horloge.maintenant();
  return sql(orm.em.fork())
    .selectFrom('envoi_webhook')
    .where('etat', '=', EtatEnvoi.A_FAIRE)
    .where('aPartirDe', '<=', maintenant)
    .where((ou) => libre(ou, maintenant))
    .select(['id', 'webhookId'])
    .orderBy('aPartirDe')
    .orderBy('id')
    .limit(PAR_TOUR)
    .execute();
}

/** Null: another process was first, or it waits with another of its webhook. */
async function prendre({ orm, horloge }: Services, id: number): Promise<EnvoiLu | null> {
  const base = sql(orm.em.fork());
  const maintenant = horloge.maintenant();
  const { numUpdatedRows } = await base
    .updateTable('envoi_webhook')
    .set((ou) => ({
      reservePar: randomUUID(),
      reserveJusqua: new Date(maintenant.getTime() + BAIL_MS),
      tentatives: ou('tentatives', '+', 1),
    }))
    .where('id', '=', id)
    .where('etat', '=', EtatEnvoi.A_FAIRE)
    .where('aPartirDe', '<=', maintenant)
    .where((ou) => libre(ou, maintenant))
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return null;
  return (await base.selectFrom('envoi_webhook').where('id', '=', id).selectAll().executeTakeFirst()) ?? null;
}

/** How far it is afterwards. */
async function traiter(services: Services, envoi: EnvoiLu): Promise<EtatEnvoi> {
  const em = services.orm.em.fork();
  const webhook = await sql(em).selectFrom('webhook').where('id', '=', envoi.webhookId).selectAll().executeTakeFirst();
  const corps = webhook && (await corpsDe(services, em, webhook, envoi));
  if (!webhook || !corps) return noter(services, em, envoi, { etat: EtatEnvoi.SANS_OBJET });
  try {
    const reponse = await appeler(services, webhook, { id: `evt_${envoi.evenementId}`, corps });
    if (estPrise(reponse)) return await reussir(services, em, envoi, reponse);
    return await echouer(services, em, webhook, envoi, reponse);
  } catch (err) {
    if (!(err instanceof AppelManque)) services.log.error({ err, envoiWebhook: envoi.id }, 'webhook non envoyé');
    return echouer(services, em, webhook, envoi, err instanceof AppelManque ? err : new AppelManque('ERREUR_INTERNE'));
  }
}

export const estPrise = ({ statut }: Reponse): boolean => statut >= 200 && statut < 300;

/** What is to be said of it now, to a program that may know of it now; null: nothing is. */
async function corpsDe(services: Services, em: EntityManager, webhook: WebhookLu, envoi: EnvoiLu) {
  if (!webhook.actif) return null;
  const evenement = await sql(em)
    .selectFrom('evenement')
    .where('id', '=', envoi.evenementId)
    .selectAll()
    .executeTakeFirst();
  if (!evenement) return null;
  const dit = await direA(em, webhook.programmeId, evenement, services.horloge.maintenant());
  return dit && enCorps(dit.type, versDate(evenement.creerA), dit.data);
}

export const enCorps = (type: string, quand: Date, data: Record<string, unknown>): string =>
  JSON.stringify({ type, timestamp: quand.toISOString(), data });

/** One signed call of this webhook; throws an AppelManque when there is no answer. */
export function appeler(services: Services, webhook: WebhookLu, { id, corps }: { id: string; corps: string }) {
  const quand = services.horloge.maintenant();
  const { adresse, secret, secretPrecedent } = webhook;
  const ancien = secretPrecedent !== null && (versDate(webhook.secretPrecedentJusqua) ?? quand) > quand;
  const enTetes = {
    'content-type': 'application/json',
    'user-agent': 'Driven-Webhooks',
    ...enTetesSignes({ id, quand, corps }, ancien ? [secret, secretPrecedent] : [secret]),
  };
  return poster({ adresse, enTetes, corps }, services.reseauxDesWebhooks);
}

interface Fin {
  etat: EtatEnvoi;
  statutHttp?: number | null;
  ms?: number | null;
  erreur?: string | null;
  aPartirDe?: Date;
}

async function noter(services: Services, em: EntityManager, envoi: EnvoiLu, fin: Fin): Promise<EtatEnvoi> {
  const faitA = fin.etat === EtatEnvoi.A_FAIRE ? null : services.horloge.maintenant();
  await sql(em)
    .updateTable('envoi_webhook')
    .set({ erreur: null, ...fin, faitA, reservePar: null, reserveJusqua: null })
    .where('id', '=', envoi.id)
    .where('reservePar', '=', envoi.reservePar)
    .execute();
  return fin.etat;
}

async function reussir(services: Services, em: EntityManager, envoi: EnvoiLu, { statut, ms }: Reponse) {
  await sql(em)
    .updateTable('webhook')
    .set({ echecDepuis: null })
    .where('id', '=', envoi.webhookId)
    .where('echecDepuis', 'is not', null)
    .execute();
  return noter(services, em, envoi, { etat: EtatEnvoi.FAIT, statutHttp: statut, ms });
}

/** Tried again later, and the others of this webhook not before: it is called once a minute at most while it fails. */
async function echouer(
  services: Services,
  em: EntityManager,
  webhook: WebhookLu,
  envoi: EnvoiLu,
  rendu: Reponse | AppelManque,
): Promise<EtatEnvoi> {
  const maintenant = services.horloge.maintenant();
  const delai = DELAIS_MIN[envoi.tentatives - 1];
  const reponse = rendu instanceof AppelManque ? null : rendu;
  const dit = {
    statutHttp: reponse?.statut ?? null,
    ms: reponse?.ms ?? null,
    erreur: rendu instanceof AppelManque ? rendu.motif : `HTTP ${rendu.statut}`,
  };
  const dans = (minutes: number) => new Date(maintenant.getTime() + minutes * MINUTE);
  const fin: Fin =
    delai === undefined
      ? { ...dit, etat: EtatEnvoi.ABANDONNE }
      : { ...dit, etat: EtatEnvoi.A_FAIRE, aPartirDe: dans(delai) };
  await noter(services, em, envoi, fin);
  await sql(em)
    .updateTable('envoi_webhook')
    .set({ aPartirDe: dans(DELAIS_MIN[0]) })
    .where('webhookId', '=', webhook.id)
    .where('etat', '=', EtatEnvoi.A_FAIRE)
    .where('aPartirDe', '<=', maintenant)
    .where((ou) => libre(ou, maintenant))
    .execute();
  await compterLEchec(services, em, webhook, { retire: reponse?.statut === RETIRE, maintenant });
  return fin.etat;
}

async function compterLEchec(
  services: Services,
  em: EntityManager,
  { id, echecDepuis }: WebhookLu,
  { retire, maintenant }: { retire: boolean; maintenant: Date },
): Promise<void> {
  if (retire) return desactiver(services, id, RaisonDesactivation.ADRESSE_RETIREE);
  const depuis = versDate(echecDepuis);
  if (depuis && maintenant.getTime() - depuis.getTime() >= ECHEC_MAX_MS)
    return desactiver(services, id, RaisonDesactivation.ECHECS);
  if (depuis) return;
  await sql(em)
    .updateTable('webhook')
    .set({ echecDepuis: maintenant })
    .where('id', '=', id)
    .where('echecDepuis', 'is', null)
    .execute();
}
