import dns from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { adresseEcrite, type Reseaux } from './reseaux.ts';

const EN_TOUT_MS = 10_000;
const CONNEXION_MS = 5_000;
/** Of an answer, what is shown, and what is read at most so that the receiver can finish. */
const DEBUT_MAX = 200;
const LU_MAX = 64 * 1024;

export interface Reponse {
  statut: number;
  ms: number;
  debut: string;
}

/** There is no answer: why, in a word that says nothing of the network behind. */
export class AppelManque extends Error {
  readonly motif: string;

  constructor(motif: string) {
    super(motif);
    this.motif = motif;
  }
}

interface Demande {
  adresse: string;
  enTetes: Record<string, string>;
  corps: string;
}

/**
 * One POST, never redirected. The name is looked up once, here, and the connection goes to what was found and allowed:
 * whatever the name says a moment later changes nothing.
 */
export function poster({ adresse, enTetes, corps }: Demande, reseaux: Reseaux): Promise<Reponse> {
  const url = new URL(adresse);
  const enClair = url.protocol === 'http:';
  const ecrite = adresseEcrite(url);
  if (ecrite !== null && !reseaux.permet(ecrite, { enClair }))
    return Promise.reject(new AppelManque('ADRESSE_INTERDITE'));
  const debut = performance.now();
  return new Promise((resolve, reject) => {
    const requete = (enClair ? http : https).request(url, {
      method: 'POST',
      agent: false,
      headers: { ...enTetes, 'content-length': Buffer.byteLength(corps) },
      lookup: chercher(reseaux, enClair),
      signal: AbortSignal.timeout(EN_TOUT_MS),
    });
    const attente = setTimeout(() => requete.destroy(new AppelManque('CONNEXION_TROP_LENTE')), CONNEXION_MS);
    requete.on('socket', (prise) => prise.once(enClair ? 'connect' : 'secureConnect', () => clearTimeout(attente)));
    requete.on('close', () => clearTimeout(attente));
    requete.on('error', (err) => reject(enMots(err)));
    requete.on('response', (reponse) => {
      const ms = Math.round(performance.now() - debut);
      void lireDebut(reponse).then((lu) => resolve({ statut: reponse.statusCode ?? 0, ms, debut: lu }));
    });
    requete.end(corps);
  });
}

/** All that a name stands for must be allowed: the choice among them is not ours. */
function chercher(reseaux: Reseaux, enClair: boolean): LookupFunction {
  return (nom, options, rendre) => {
    dns.lookup(nom, { all: true }).then(
      (trouvees) => {
        const [premiere] = trouvees;
        if (!premiere || !trouvees.every(({ address }) => reseaux.permet(address, { enClair })))
          rendre(new AppelManque('ADRESSE_INTERDITE'), '');
        else if (options.all) rendre(null, trouvees);
        else rendre(null, premiere.address, premiere.family);
      },
      (err: NodeJS.ErrnoException) => rendre(err, ''),
    );
  };
}

/** Its status is known by then: what goes wrong while it is read changes nothing. */
async function lireDebut(reponse: http.IncomingMessage): Promise<string> {
  const morceaux: Buffer[] = [];
  let lus = 0;
  try {
    for await (const morceau of reponse as AsyncIterable<Buffer>) {
      lus += morceau.length;
      if (lus <= LU_MAX) morceaux.push(morceau);
      else break;
    }
  } catch {
    // Cut, or too slow.
  }
  const texte = Buffer.concat(morceaux).toString('utf8');
  return [...texte].slice(0, DEBUT_MAX).join('');
}

function enMots(err: Error): AppelManque {
  if (err instanceof AppelManque) return err;
  if (err.name === 'AbortError' || err.name === 'TimeoutError') return new AppelManque('REPONSE_TROP_LENTE');
  return new AppelManque('code' in err ? String(err.code).slice(0, 100) : 'APPEL_IMPOSSIBLE');
}
