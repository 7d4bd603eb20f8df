import { parentPort } from 'node:worker_threads';
import { CsvIllisible, FichierCsv } from './fichier-csv.ts';
import type { Demande, Reponse } from './messages.ts';

/** Files that are being imported, the last used at the end. */
const ouverts = new Map<string, FichierCsv>();
const OUVERTS_MAX = 3;

function traiter({ id, question }: Demande): Reponse['suite'] {
  if (question.sorte === 'ouvrir') {
    ouverts.delete(id);
    for (const ancien of [...ouverts.keys()].slice(0, Math.max(0, ouverts.size - OUVERTS_MAX + 1)))
      ouverts.delete(ancien);
    ouverts.set(id, new FichierCsv(question.octets));
    return { etat: 'lu', valeur: null };
  }
  const fichier = ouverts.get(id);
  if (!fichier) return { etat: 'inconnu' };
  ouverts.delete(id);
  ouverts.set(id, fichier);
  switch (question.sorte) {
    case 'forme':
      return { etat: 'lu', valeur: { ...fichier.forme, bruts: fichier.entetesBruts() } };
    case 'lire':
      return { etat: 'lu', valeur: fichier.lire(question.debut, question.nombre) };
    case 'brutes':
      return { etat: 'lu', valeur: fichier.brutes(question.numeros) };
    case 'memes':
      return {
        etat: 'lu',
        valeur: fichier.memesValeurs(question.colonne, question.valeurs, question.fin, question.parMax),
      };
  }
}

parentPort?.on('message', (demande: Demande) => {
  let suite: Reponse['suite'];
  try {
    suite = traiter(demande);
  } catch (erreur) {
    suite =
      erreur instanceof CsvIllisible
        ? { etat: 'illisible', message: { fr: erreur.fr, en: erreur.en } }
        : { etat: 'panne', message: String(erreur) };
  }
  parentPort?.postMessage({ numero: demande.numero, suite } satisfies Reponse);
});
