import type { EntityManager } from '@mikro-orm/core';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';

/** A person as others see them: what is more sensitive than a name is guarded by the shield, field by field. */
export type Personne = Pick<LigneDe<'utilisateur'>, 'id' | 'nom' | 'prenom'> & Partial<LigneDe<'utilisateur'>>;

const TOUJOURS = ['id', 'nom', 'prenom'] as const;
const SUR_DEMANDE = [
  'version',
  'login',
  'email',
  'telephone',
  'statut',
  'profil',
  'dateExpiration',
  'langue',
  'theme',
  'type',
  'creerA',
  'modifierA',
] as const;
/** Relations are read from their key. */
const RELATIONS = { entite: 'entiteId', creerPar: 'creerParId', modifierPar: 'modifierParId' } as const;
type Relation = keyof typeof RELATIONS;
export type ColonnePersonne = (typeof TOUJOURS)[number] | (typeof SUR_DEMANDE)[number] | (typeof RELATIONS)[Relation];

/** The columns that a selection of a person's fields asks for. */
export function colonnesPersonne(selection: ReadonlySet<string>): ColonnePersonne[] {
  const relations = (Object.keys(RELATIONS) as Relation[]).filter((relation) => selection.has(relation));
  return [
    ...TOUJOURS,
    ...SUR_DEMANDE.filter((colonne) => selection.has(colonne)),
    ...relations.map((relation) => RELATIONS[relation]),
  ];
}

/** Accounts by id, in one query. */
export async function lirePersonnes(
  em: EntityManager,
  ids: Iterable<number>,
  colonnes: readonly ColonnePersonne[],
): Promise<Map<number, Personne>> {
  const uniques = [...new Set(ids)];
  if (uniques.length === 0) return new Map();
  const lignes = await sql(em)
    .selectFrom('utilisateur')
    .select([...colonnes])
    .where('id', 'in', uniques)
    .execute();
  return new Map(lignes.map((ligne) => [ligne.id, ligne as Personne]));
}
