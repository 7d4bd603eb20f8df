import { type ChildProcess, fork } from 'node:child_process';
import { champInvalide, indisponible } from '../../../socle/commun/erreurs.ts';
import type { Image } from './detection.ts';
import type { ImagePrete, PhotoPrete } from './refus.ts';

/** A photo is any image of pixels, kept larger than an icon and in several sizes. */
export type Commande = CommandeDImage | { octets: Uint8Array; image: 'photo' };
interface CommandeDImage {
  octets: Uint8Array;
  image: Image;
  /** Pixels wide and high that are kept at most; a drawing has none. */
  coteMax: number;
}
export type Resultat = { prete: ImagePrete | PhotoPrete } | { refus: { fr: string; en: string } };

/** As TypeScript in tests, compiled in the product. */
const PROCESSUS = new URL(
  import.meta.url.endsWith('.ts') ? './atelier.processus.ts' : './atelier.processus.js',
  import.meta.url,
);
const DELAI_MS = 20_000;
/** Beyond, whoever comes is told to come back: an icon is sent now and then. */
const EN_ATTENTE_MAX = 8;
/** Loading what it works with takes a second; its memory is not trusted for ever. */
const IMAGES_MAX = 50;
const OISIF_MS = 15_000;

let enAttente = 0;
let precedent: Promise<unknown> = Promise.resolve();
let atelier: { processus: ChildProcess; faites: number } | null = null;
let repos: NodeJS.Timeout | undefined;

/**
 * Images are looked at in a process of their own, one at a time: what keeps a decoder busy can be killed there, and
 * takes no thread of the server's.
 */
export async function travailler(commande: CommandeDImage): Promise<ImagePrete> {
  const prete = (await aSonTour(commande)) as ImagePrete;
  return { ...prete, octets: Buffer.from(prete.octets) };
}

export async function reduire(octets: Uint8Array): Promise<PhotoPrete> {
  const { tailles, ...prete } = (await aSonTour({ octets, image: 'photo' })) as PhotoPrete;
  return {
    ...prete,
    octets: Buffer.from(prete.octets),
    tailles: { m: Buffer.from(tailles.m), p: Buffer.from(tailles.p) },
  };
}

async function aSonTour(commande: Commande): Promise<ImagePrete | PhotoPrete> {
  if (enAttente >= EN_ATTENTE_MAX) throw indisponible();
  enAttente += 1;
  const tour = precedent.then(() => executer(commande));
  precedent = tour.catch(() => undefined);
  const resultat = await tour.finally(() => {
    enAttente -= 1;
  });
  if ('prete' in resultat) return resultat.prete;
  throw champInvalide('fichier', resultat.refus.fr, resultat.refus.en);
}

/** A time that ran out, a process that died: no fault of the image can be read from it. */
function executer(commande: Commande): Promise<Resultat> {
  clearTimeout(repos);
  const { processus } = ouvrir();
  return new Promise<Resultat>((rendre, refuser) => {
    const finir = (suite: () => void) => () => {
      clearTimeout(minuterie);
      processus.off('message', surReponse).off('error', surPanne).off('exit', surPanne);
      suite();
    };
    const surPanne = finir(() => {
      fermer();
      refuser(indisponible());
    });
    const surReponse = (resultat: Resultat) =>
      finir(() => {
        if (atelier && ++atelier.faites >= IMAGES_MAX) fermer();
        repos = setTimeout(fermer, OISIF_MS).unref();
        rendre(resultat);
      })();
    const minuterie = setTimeout(surPanne, DELAI_MS);
    processus.once('message', surReponse).once('error', surPanne).once('exit', surPanne);
    processus.send(commande, (erreur) => erreur && surPanne());
  });
}

function ouvrir() {
  if (atelier) return atelier;
  const processus = fork(PROCESSUS, {
    execArgv: ['--max-old-space-size=256'],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  // The server may end without waiting for it: it ends with the server.
  processus.unref();
  processus.channel?.unref();
  atelier = { processus, faites: 0 };
  return atelier;
}

function fermer(): void {
  clearTimeout(repos);
  atelier?.processus.kill('SIGKILL');
  atelier = null;
}
