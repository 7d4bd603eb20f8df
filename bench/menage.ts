import { arreterTout, surArret } from '../scripts/lib/processus.ts';

type Geste = () => unknown;
export type Ensuite = (geste: Geste) => void;

const enCours = new Set<() => Promise<void>>();

/** What is set up is taken down in the opposite order: at the end, after an error, at Ctrl-C. */
export async function avecMenage(travail: (ensuite: Ensuite) => Promise<void>): Promise<void> {
  ecouter();
  const gestes: Geste[] = [];
  let fini: Promise<void> | undefined;
  const ranger = () => {
    fini ??= (async () => {
      for (let geste = gestes.pop(); geste; geste = gestes.pop()) await geste();
    })();
    return fini;
  };
  enCours.add(ranger);
  try {
    await travail((geste) => gestes.push(geste));
  } finally {
    await ranger();
    enCours.delete(ranger);
  }
}

let ecoute = false;

function ecouter(): void {
  if (ecoute) return;
  ecoute = true;
  surArret(() =>
    arreterTout()
      .then(() => Promise.all([...enCours].map((ranger) => ranger())))
      .finally(() => process.exit(130)),
  );
}
