import { type DetailedError, Upload } from 'tus-js-client';
import { entetesDuCompte } from '@/lib/session/autreCompte';
import { DepotRefuse } from './reponses';

const ADRESSE = '/api/depots';
const MORCEAU = 256 * 1024;
/** Of a request that neither goes on nor ends: what a telephone in a lift makes of one. */
const SILENCE_MAX_MS = 60_000;

export interface Colis {
  contenu: Blob;
  /** What is said of it with the first request. */
  faits: Record<string, string>;
  /** Where an attempt before this one left it. */
  adresse: string | null;
}

export interface Suivi {
  surAdresse: (adresse: string) => void;
  surAvancement: (octets: number) => void;
  signal: AbortSignal;
}

/** One attempt, from where the last one ended: rejects with DepotRefuse, or with anything else where no answer came. */
export function deposer(
  { contenu, faits, adresse }: Colis,
  { surAdresse, surAvancement, signal }: Suivi,
): Promise<void> {
  return new Promise((finir, echouer) => {
    let silence: ReturnType<typeof setTimeout>;
    const veiller = () => {
      clearTimeout(silence);
      silence = setTimeout(() => arreter(new Error('silence')), SILENCE_MAX_MS);
    };
    const conclure = (fin: () => void) => {
      clearTimeout(silence);
      signal.removeEventListener('abort', surArret);
      fin();
    };
    const arreter = (raison: unknown) => {
      void envoi.abort();
      conclure(() => echouer(raison));
    };
    const surArret = () => arreter(signal.reason);
    const envoi = new Upload(contenu, {
      ...(adresse === null ? { endpoint: ADRESSE } : { uploadUrl: adresse }),
      metadata: faits,
      chunkSize: MORCEAU,
      headers: entetesDuCompte(),
      // When it is tried again the queue says, which knows of the network and of the session.
      retryDelays: null,
      storeFingerprintForResuming: false,
      fingerprint: () => Promise.resolve(''),
      onUploadUrlAvailable: () => envoi.url !== null && surAdresse(envoi.url),
      onProgress: (octets) => {
        veiller();
        surAvancement(octets);
      },
      onSuccess: () => conclure(finir),
      onError: (erreur) => conclure(() => echouer(lire(erreur))),
    });
    signal.addEventListener('abort', surArret);
    veiller();
    envoi.start();
  });
}

/** What was begun and is not wanted any more; where it does not arrive, the API forgets it by itself. */
export async function renoncer(adresse: string): Promise<void> {
  await Upload.terminate(adresse, { headers: entetesDuCompte(), retryDelays: null }).catch(() => undefined);
}

function lire(erreur: Error | DetailedError): Error {
  const reponse = 'originalResponse' in erreur ? erreur.originalResponse : null;
  if (reponse === null) return erreur;
  return new DepotRefuse({
    statut: reponse.getStatus(),
    corps: reponse.getBody(),
    reessayerApres: reponse.getHeader('Retry-After') ?? null,
  });
}
