import type { EntityManager } from '@mikro-orm/core';
import { cleDeForme } from '../../plateforme/import-csv/forme.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { nomAffiche } from './identite.ts';
import type { Groupe } from './offres-du-fichier.ts';

/** Offers made by hand, which no catalogue has named yet, that are looked at for their names. */
const SANS_CLE_MAX = 5000;

interface Reconnues {
  /** The offer of each key. */
  parCle: Map<string, number>;
  /** Found by their present name. */
  nouvelles: { id: number; cle: string }[];
}

/** Which offers of a catalogue are there already: by their key there, else by supplier and present name. */
export async function reconnaitre(em: EntityManager, groupes: readonly Groupe[]): Promise<Reconnues> {
  const cles = groupes.map(({ cle }) => cle);
  if (cles.length === 0) return { parCle: new Map(), nouvelles: [] };
  const connues = await sql(em)
    .selectFrom('offre')
    .where('cleCatalogue', 'in', cles)
    .select(['id', 'cleCatalogue'])
    .execute();
  const parCle = new Map(connues.map(({ id, cleCatalogue }) => [cleCatalogue ?? '', id]));
  const cherchees = groupes.filter(({ cle }) => !parCle.has(cle));
  const parNom = cherchees.length === 0 ? new Map<string, number>() : await nomsSansCle(em);
  const nouvelles = cherchees.flatMap(({ cle, nom }) => {
    const noms = [nomAffiche(nom), nom.offre].map((affiche) => enCle(nom.fournisseur, affiche));
    const id = noms.map((un) => parNom.get(un)).find((trouve) => trouve !== undefined);
    if (id === undefined) return [];
    for (const un of noms) if (parNom.get(un) === id) parNom.delete(un);
    return [{ id, cle }];
  });
  for (const { id, cle } of nouvelles) parCle.set(cle, id);
  return { parCle, nouvelles };
}

const enCle = (fournisseur: string, nom: string): string => `${cleDeForme(fournisseur)}\n${cleDeForme(nom)}`;

async function nomsSansCle(em: EntityManager): Promise<Map<string, number>> {
  const offres = await sql(em)
    .selectFrom('offre')
    .where('cleCatalogue', 'is', null)
    .where('fournisseur', 'is not', null)
    .select(['id', 'nomFr', 'fournisseur'])
    .orderBy('id', 'desc')
    .limit(SANS_CLE_MAX)
    .execute();
  return new Map(offres.map(({ id, nomFr, fournisseur }) => [enCle(fournisseur ?? '', nomFr), id]));
}

export async function codesPris(em: EntityManager, groupes: readonly Groupe[]): Promise<Set<string>> {
  const codes = groupes.flatMap((groupe) => groupe.codes);
  if (codes.length === 0) return new Set();
  const pris = await sql(em).selectFrom('offre').where('code', 'in', codes).select('code').execute();
  return new Set(pris.map(({ code }) => code));
}
