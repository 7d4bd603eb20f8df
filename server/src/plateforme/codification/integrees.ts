import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { textesCherches } from '../../socle/champs/saisie.ts';
import { valeurDe } from '../../socle/commun/chargeurs.ts';
import { champInvalide, conflit } from '../../socle/commun/erreurs.ts';
import { aChercher } from '../../socle/commun/mots-cherches.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { CHAMPS, RECHERCHE_MAX } from './codification.champs.ts';
import { Codification } from './codification.entity.ts';

/** A parameter that the product itself reads: its value is its description, one of these, and the first for a start. */
export interface Integree {
  param: string;
  libelle: string;
  valeurs: readonly [string, ...string[]];
}

const integrees = new Map<string, Integree>();

export function declarerIntegree(integree: Integree): Integree {
  integrees.set(integree.param, integree);
  return integree;
}

/** On every base: nobody can delete them. */
export async function semerIntegrees(em: EntityManager): Promise<void> {
  for (const { param, libelle, valeurs } of integrees.values()) {
    if (await em.findOne(Codification, { param })) continue;
    const codification = { param, libelle, description: valeurs[0] };
    em.create(Codification, {
      ...codification,
      recherche: aChercher(RECHERCHE_MAX, ...textesCherches(CHAMPS, codification)),
    });
  }
  await em.flush();
}

type Ecrite = Pick<Codification, 'param' | 'description'>;

/** Neither renamed nor given a value that the product cannot read. */
export function exigerLisible({ param }: Pick<Codification, 'param'>, apres: Ecrite): void {
  const integree = integrees.get(param);
  if (!integree) return;
  if (apres.param !== param)
    throw champInvalide(
      'param',
      'Le produit lit ce paramètre : il garde son nom.',
      'The product reads it: it keeps its name.',
    );
  if (lue(integree, apres.description) !== null) return;
  const [fr, en] = [integree.valeurs.join(' ou '), integree.valeurs.join(' or ')];
  throw champInvalide('description', `Une valeur parmi : ${fr}.`, `One of these values: ${en}.`);
}

export function exigerSupprimable({ param }: Pick<Codification, 'param'>): void {
  if (!integrees.has(param)) return;
  throw conflit({
    fr: `Le produit lit ${param} : changez sa valeur, elle ne se supprime pas`,
    en: `The product reads ${param}: change its value, it cannot be deleted`,
  });
}

/** Read once for a page. What cannot be read, written before it was built in, is as if it were not there. */
export async function valeurIntegree(contexte: Contexte, integree: Integree): Promise<string> {
  const { param, valeurs } = integree;
  const dite = await valeurDe(contexte, `codification.${param}`, 0, async () => {
    const lignes = await sql(contexte.em)
      .selectFrom('codification')
      .where('param', '=', param)
      .select('description')
      .execute();
    return new Map(lignes.map(({ description }) => [0, description]));
  });
  return lue(integree, dite) ?? valeurs[0];
}

function lue({ valeurs }: Integree, description: string | null): string | null {
  const dite = description?.trim() ?? '';
  return valeurs.includes(dite) ? dite : null;
}
