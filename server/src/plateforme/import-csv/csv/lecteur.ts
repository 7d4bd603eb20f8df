import { Worker } from 'node:worker_threads';
import { indisponible } from '../../../socle/commun/erreurs.ts';
import type { Demande, Question, Reponse } from './messages.ts';

/** As TypeScript in tests, compiled in the product. */
const OUVRIER = new URL(
  import.meta.url.endsWith('.ts') ? './lecteur.worker.ts' : './lecteur.worker.js',
  import.meta.url,
);
const DELAI_MS = 10_000;
const OISIF_MS = 60_000;

type Suite = Reponse['suite'];
type Attente = { rendre: (suite: Suite) => void; refuser: (erreur: Error) => void };

let ouvrier: Worker | null = null;
let dernier = 0;
const attentes = new Map<number, Attente>();
let repos: NodeJS.Timeout | undefined;

/**
 * One thread reads the files of all imports, one question after the other, and ends when none has come for a minute:
 * a file of 25 MB takes seconds, during which the server answers everybody else.
 */
export function demander(id: string, question: Question): Promise<Suite> {
  clearTimeout(repos);
  const travailleur = ouvrier ?? demarrer();
  dernier += 1;
  const demande: Demande = { numero: dernier, id, question };
  return new Promise<Suite>((rendre, refuser) => {
    const minuterie = setTimeout(() => abandonner(travailleur), DELAI_MS);
    const finir = <T>(suite: (valeur: T) => void) => {
      return (valeur: T) => {
        clearTimeout(minuterie);
        attentes.delete(demande.numero);
        if (attentes.size === 0) repos = setTimeout(() => abandonner(travailleur), OISIF_MS).unref();
        suite(valeur);
      };
    };
    attentes.set(demande.numero, { rendre: finir(rendre), refuser: finir(refuser) });
    travailleur.postMessage(demande, question.sorte === 'ouvrir' ? [question.octets.buffer] : []);
  });
}

function demarrer(): Worker {
  const neuf = new Worker(OUVRIER, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 384 } });
  neuf.unref();
  neuf.on('message', ({ numero, suite }: Reponse) => attentes.get(numero)?.rendre(suite));
  neuf.on('error', () => abandonner(neuf));
  neuf.on('exit', () => abandonner(neuf));
  ouvrier = neuf;
  return neuf;
}

/** What it was asked is told to be tried again: the next question finds a new one. */
function abandonner(celui: Worker): void {
  if (ouvrier !== celui) return;
  ouvrier = null;
  void celui.terminate();
  for (const { refuser } of [...attentes.values()]) refuser(indisponible());
}
