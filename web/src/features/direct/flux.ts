import { createParser } from 'eventsource-parser';
import type { ReponseApi } from '@/lib/api/erreur';
import { ErreurReponse, lireErreur } from '@/lib/erreurs';
import { echecDe, entetesDuCompte } from '@/lib/session/autreCompte';
import { demander, signalDeDepart } from '@/lib/session/depart';
import type { InterventionModifieeSubscription } from './serveur/operations.generated';

export type Evenement = InterventionModifieeSubscription['interventionModifiee'];

/**
 * How a stream ended. `finie`: as foreseen. `coupee`: nobody answers, or not now. `refusee`: not this account, or not by
 * this API. `session`, `remplacee`: of the session that the page had nothing is left, or it is somebody else's.
 */
export interface Fin {
  sorte: 'finie' | 'coupee' | 'refusee' | 'session' | 'remplacee';
  /** The API says when to come back. */
  attenteMs?: number;
}

interface Ecoute {
  /** For how long the page has had what it shows; what happened meanwhile is told by one RATTRAPAGE. */
  secondesAvant: number;
  signal: AbortSignal;
  surOuverture: () => void;
  /** Something came, be it only the sign that the other side is there. */
  surVie: () => void;
  surEvenement: (evenement: Evenement) => void;
}

/** The API gives a sign every twelve seconds. */
export const SILENCE_MS = 30_000;
const CONTROLE_MS = 5_000;

/** One stream, until it ends. What no longer gives a sign, as after a sleep of the computer, is over. */
export async function lireFlux({ secondesAvant, signal, surOuverture, surVie, surEvenement }: Ecoute): Promise<Fin> {
  const veille = new AbortController();
  let vivantA = Date.now();
  const controle = setInterval(() => Date.now() - vivantA > SILENCE_MS && veille.abort(), CONTROLE_MS);
  try {
    const reponse = await demander('/api/direct', {
      method: 'POST',
      body: String(secondesAvant),
      headers: { accept: 'text/event-stream', ...entetesDuCompte() },
      signal: AbortSignal.any([signal, veille.signal, signalDeDepart()]),
    });
    if (!reponse.ok) return await refus(reponse);
    const flux = reponse.headers.get('content-type')?.startsWith('text/event-stream') ? reponse.body : null;
    // Something on the way lets no stream through.
    if (flux === null) return { sorte: 'refusee' };
    surOuverture();
    return await suivre(flux, surEvenement, () => {
      vivantA = Date.now();
      surVie();
    });
  } catch {
    return { sorte: 'coupee' };
  } finally {
    clearInterval(controle);
    veille.abort();
  }
}

async function suivre(
  flux: ReadableStream<Uint8Array<ArrayBuffer>>,
  surEvenement: Ecoute['surEvenement'],
  surVie: () => void,
): Promise<Fin> {
  let fin: Fin | undefined;
  const lecteur = createParser({
    onEvent: ({ event, data }) => {
      if (event === 'complete') fin ??= { sorte: 'finie' };
      if (event !== 'next') return;
      const recu = JSON.parse(data) as ReponseApi<InterventionModifieeSubscription>;
      if (recu.data) surEvenement(recu.data.interventionModifiee);
      else if (recu.errors?.[0]) fin ??= finDe(new ErreurReponse(recu.errors[0]));
    },
  });
  const texte = flux.pipeThrough(new TextDecoderStream()).getReader();
  while (fin === undefined) {
    const { done, value } = await texte.read();
    if (done) return { sorte: 'coupee' };
    surVie();
    lecteur.feed(value);
  }
  return fin;
}

async function refus(reponse: Response): Promise<Fin> {
  const corps = (await reponse.json().catch(() => ({}))) as ReponseApi<unknown>;
  const secondes = Number(reponse.headers.get('retry-after'));
  return { ...finDe(echecDe(reponse, corps)), ...(secondes > 0 && { attenteMs: secondes * 1000 }) };
}

function finDe(erreur: ErreurReponse): Fin {
  const { code, raison } = lireErreur(erreur, 'fr');
  if (raison === 'AUTRE_COMPTE') return { sorte: 'remplacee' };
  if (code === 'UNAUTHENTICATED') return { sorte: 'session' };
  return { sorte: ['FORBIDDEN', 'BAD_USER_INPUT', 'NOT_FOUND'].includes(code) ? 'refusee' : 'coupee' };
}
