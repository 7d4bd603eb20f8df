import { saisieInvalide } from '../../commun/erreurs.ts';
import type { Services } from '../../services.ts';
import { lireOctets } from '../fichier/fichier.service.ts';
import type { Rangee } from '../fichier/usages.ts';
import { type CsvLu, lireCsv } from './lecture.ts';

export type FichierCsv = Extract<CsvLu, { ok: true }>;
/** The last file read, so that its batches do not read it again each time. */
let dernier: { id: string; csv: FichierCsv } | undefined;

/** An uploaded CSV, for any import; what cannot be read is the fault of the field that names the file. */
export async function lireDepose(services: Services, fichier: Rangee): Promise<FichierCsv> {
  const { id } = fichier;
  if (dernier?.id === id) return dernier.csv;
  const csv = lireCsv(await lireOctets(services, fichier));
  if (!csv.ok) throw saisieInvalide([{ chemin: 'fichierId', message: csv.message }]);
  dernier = { id, csv };
  return csv;
}
