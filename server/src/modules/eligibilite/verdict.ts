import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../commun/base-de-donnees.ts';
import { valeursLues } from './critere-valide.ts';
import type { Critere, EligibiliteEvaluable, Faits, NomAttribut, Nommer, Verdict } from './eligibilite.types.ts';
import { evaluerEligibilites } from './evaluer.ts';

type Cible = 'offreId' | 'promotionId';

export const BLACKLISTE = {
  code: 'NUMERO_BLACKLISTE',
  fr: 'Ce numéro est sur la liste noire',
  en: 'This number is on the black list',
};

export const criteresDe = (json: string): Critere[] => (JSON.parse(json) as Critere[]).map(valeursLues);

/** The eligibilities of many offers or promotions, in one query. */
export async function eligibilitesDe(
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

/** Is this number on the black list? It is eligible for nothing then (spec 1-product, decision 15). */
export async function estBlackliste(em: EntityManager, numero: string | null): Promise<boolean> {
  if (numero === null) return false;
  const ligne = await sql(em).selectFrom('blacklist').where('numero', '=', numero).select('id').executeTakeFirst();
  return ligne !== undefined;
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
