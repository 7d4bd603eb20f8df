import type { EntityManager } from '@mikro-orm/core';
import { estBlackliste } from '../../plateforme/liste-noire/est-blackliste.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { valeursLues } from './critere-valide.ts';
import type {
  Critere,
  EligibiliteEvaluable,
  Faits,
  NomAttribut,
  Nommer,
  Raison,
  Verdict,
} from './eligibilite.types.ts';
import { evaluerEligibilites } from './evaluer.ts';

type Cible = 'offreId' | 'promotionId';

export const BLACKLISTE = {
  code: 'NUMERO_BLACKLISTE',
  fr: 'Ce numéro est sur la liste noire',
  en: 'This number is on the black list',
};

export const criteresDe = (json: string): Critere[] => (JSON.parse(json) as Critere[]).map(valeursLues);

/** The eligibilities of many offers or promotions, in one query. */
async function eligibilitesDe(
  em: EntityManager,
  cible: Cible,
  ids: readonly number[],
): Promise<Map<number, EligibiliteEvaluable[]>> {
  if (ids.length === 0) return new Map();
  const lignes = await sql(em)
    .selectFrom('eligibilite')
    .where(cible, 'in', [...ids])
    .select([`${cible} as cible`, 'criteres'])
    .orderBy('id')
    .execute();
  const groupes = Map.groupBy(lignes, (ligne) => Number(ligne.cible));
  return new Map(
    [...groupes].map(([id, siennes]) => [id, siennes.map((une) => ({ criteres: criteresDe(une.criteres) }))]),
  );
}

/** A verdict for each of them, from one reading of the facts. */
export async function verdictsPour(
  em: EntityManager,
  cible: Cible,
  ids: readonly number[],
  faits: Faits,
): Promise<Map<number, Verdict>> {
  const eligibilites = await eligibilitesDe(em, cible, ids);
  const nommer = await nomsDesRoles(em, [...eligibilites.values()].flat());
  const bloque = await estBlackliste(em, faits.prefixeNumero);
  return new Map(
    ids.map((id) => {
      const verdict = evaluerEligibilites(eligibilites.get(id) ?? [], faits, nommer);
      return [id, bloque ? { eligible: false, raisons: [BLACKLISTE, ...verdict.raisons] } : verdict];
    }),
  );
}

export const DEJA_SOUSCRITE: Raison = {
  code: 'DEJA_SOUSCRITE',
  fr: 'Ce client a déjà cette offre',
  en: 'This client has this offer already',
};
export const NUMERO_DEJA_SOUSCRIT: Raison = {
  code: 'NUMERO_DEJA_SOUSCRIT',
  fr: 'Ce numéro a déjà cette offre',
  en: 'This number has this offer already',
};

/** Who would take an offer; `numeroAtteste`: what a number has is told of one that is theirs, and of no other (decision 26). */
interface Preneur {
  clientId: number;
  numeroAtteste: string | null;
}

/** Of offers, besides their criteria: one that they have already cannot be taken again. */
export async function verdictsDesOffres(
  em: EntityManager,
  ids: readonly number[],
  faits: Faits,
  preneur: Preneur,
): Promise<Map<number, Verdict>> {
  const verdicts = await verdictsPour(em, 'offreId', ids, faits);
  const prises = await vivantesParOffre(em, ids, preneur);
  return new Map(
    [...verdicts].map(([id, verdict]) => {
      const prise = prises.get(id);
      return [id, prise ? { eligible: false, raisons: [prise, ...verdict.raisons] } : verdict];
    }),
  );
}

async function vivantesParOffre(em: EntityManager, ids: readonly number[], { clientId, numeroAtteste }: Preneur) {
  if (ids.length === 0) return new Map<number, Raison>();
  const siennes = ids.map((id) => `${clientId}:${id}`);
  const duNumero = numeroAtteste === null ? [''] : ids.map((id) => `${numeroAtteste}:${id}`);
  const vivantes = await sql(em)
    .selectFrom('souscription')
    .where((ou) => ou.or([ou('vivanteClient', 'in', siennes), ou('vivanteNumero', 'in', duNumero)]))
    .select(['offreId', 'clientId'])
    .execute();
  const parOffre = new Map<number, Raison>();
  for (const une of vivantes) {
    if (une.clientId === clientId) parOffre.set(une.offreId, DEJA_SOUSCRITE);
    else if (!parOffre.has(une.offreId)) parOffre.set(une.offreId, NUMERO_DEJA_SOUSCRIT);
  }
  return parOffre;
}

/** Roles are named as the admins call them today. */
export async function nomsDesRoles(em: EntityManager, eligibilites: readonly EligibiliteEvaluable[]): Promise<Nommer> {
  const ids = eligibilites
    .flatMap(({ criteres }) => criteres)
    .filter(({ attribut }) => attribut === 'role')
    .flatMap(({ valeurs }) => valeurs.map(Number));
  const roles =
    ids.length === 0 ? [] : await sql(em).selectFrom('role').where('id', 'in', ids).select(['id', 'nom']).execute();
  const noms = new Map(roles.map(({ id, nom }) => [String(id), nom]));
  return (attribut: NomAttribut, valeur: string) => (attribut === 'role' ? (noms.get(valeur) ?? valeur) : valeur);
}
