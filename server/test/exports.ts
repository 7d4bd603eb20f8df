import { fabriquerLesExports } from '../src/plateforme/exportation/fabrication.ts';
import { sql } from '../src/socle/base/base-de-donnees.ts';
import type { Acteur } from './acteurs.ts';
import { type Executant, lire, muter } from './appels.ts';
import { emDe } from './etat.ts';
import type { ServeurDeTest } from './serveur.ts';

interface ExportDeTest {
  id: string;
  liste: string;
  etat: string;
  faits: number;
  total: number | null;
  url: string | null;
  erreur: { fr: string; en: string } | null;
}

const CHAMPS = 'id liste etat faits total url erreur { fr en }';

/** Asked for, and not made yet. */
export const demanderExport = (qui: Executant, fonction: string, input: Record<string, unknown> = {}) =>
  muter<{ exportation: ExportDeTest }>(qui, fonction, { langue: 'FR', ...input }, `exportation { ${CHAMPS} }`);

export const annulerExport = (qui: Executant, id: string) =>
  muter<{ exportation: ExportDeTest }>(qui, 'annulerExport', { id }, `exportation { ${CHAMPS} }`);

export const voirExport = (qui: Executant, id?: string) =>
  lire<{ exportation: ExportDeTest | null }>(
    qui,
    'voirExport',
    'id: ID',
    `exportation { ${CHAMPS} }`,
    id === undefined ? {} : { id },
  );

/** As one's own page gets it. */
export async function telecharger({ application }: ServeurDeTest, qui: Pick<Acteur, 'jeton'> | null, url: string) {
  const { statusCode, headers, rawPayload } = await application.serveur.inject({
    method: 'GET',
    url,
    ...(qui && { headers: { authorization: `Bearer ${qui.jeton}` } }),
  });
  return { statut: statusCode, enTetes: headers, texte: rawPayload.toString() };
}

/** Asked for and made: its lines without the end of each, the titles first. */
export async function exporterTout(
  serveur: ServeurDeTest,
  qui: Acteur,
  fonction: string,
  input: Record<string, unknown> = {},
): Promise<string[]> {
  const { rendu, errors } = await demanderExport(qui, fonction, input);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  await fabriquerLesExports(serveur.application.services);
  const fait = (await voirExport(qui, rendu.exportation.id)).rendu.exportation;
  if (!fait?.url) throw new Error(JSON.stringify(fait));
  return (await telecharger(serveur, qui, fait.url)).texte
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');
}

/** Nothing of theirs is on its way any more. */
export async function sansExport(serveur: ServeurDeTest, { id }: Pick<Acteur, 'id'>): Promise<void> {
  await sql(emDe(serveur)).deleteFrom('exportation').where('utilisateurId', '=', Number(id)).execute();
}
