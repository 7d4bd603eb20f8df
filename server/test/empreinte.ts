import { type Base, sql } from '../src/socle/base/base-de-donnees.ts';
import type { ServeurDeTest } from './serveur.ts';

/** Traces, sessions and the version of the reference data change with every call; all else only when it should. */
const TABLES = [
  'intervention',
  'mouvement_intervention',
  'mot_intervention',
  'commentaire',
  'version_commentaire',
  'statut_intervention',
  'degre_urgence',
  'utilisateur',
  'utilisateur_role',
  'cle_api',
  'entite',
  'application',
  'page',
  'role',
  'role_permission',
  'permission',
  'fonction_api',
  'fonction_permission',
  'fichier',
  'rejet_import',
  'blacklist',
  'objectif',
  'codification',
  'setting',
  'coordonnees',
  'offre',
  'version_offre',
  'tarif',
  'numero_test',
  'promotion',
  'eligibilite',
  'souscription',
  'utilisation_promotion',
] as const satisfies readonly (keyof Base)[];

/** Every row of the business tables, as text. */
export async function empreinte({ application }: ServeurDeTest): Promise<Record<string, string[]>> {
  const em = application.services.orm.em.fork();
  const tables: [string, string[]][] = [];
  for (const table of TABLES) {
    const lignes = await sql(em).selectFrom(table).selectAll().execute();
    // When a key was last used is noted beside the request that used it.
    const texte = (ligne: object) => JSON.stringify(ligne, (cle, valeur) => (cle === 'utiliseeA' ? undefined : valeur));
    tables.push([table, lignes.map(texte).sort()]);
  }
  return Object.fromEntries(tables);
}

/** The rows that came, went or changed, so that a failure shows them and nothing else. */
export function differences(avant: Record<string, string[]>, apres: Record<string, string[]>): string[] {
  return TABLES.flatMap((table) => {
    const [anciennes, nouvelles] = [new Set(avant[table]), new Set(apres[table])];
    const parties = [...anciennes].filter((ligne) => !nouvelles.has(ligne)).map((ligne) => `- ${table} ${ligne}`);
    const venues = [...nouvelles].filter((ligne) => !anciennes.has(ligne)).map((ligne) => `+ ${table} ${ligne}`);
    return [...parties, ...venues];
  });
}
