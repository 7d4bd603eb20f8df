import { reseauCoupe, reseauRevenu, verifierReseau } from '@/lib/reseau';
import { attendreReconnexion, reconnexionPossible } from '@/lib/session/reconnexion';
import { type Evenement, type Fin, lireFlux, SILENCE_MS } from './flux';
import { delaiAvant, echecsApres } from './rythme';

interface Options {
  compteId: string;
  /** When the page began to be made: what it shows was read after it. */
  depuis: number;
  /** From now on what changes is heard; `manque`: of what came before, nobody knows. */
  surDebut: (manque: boolean) => void;
  surFin: () => void;
  surEvenement: (evenement: Evenement) => void;
}

interface Recent {
  a: number;
  evenement: Evenement;
}

/**
 * `debut`: another stream, which tells of what happened since `depuis`; without, something may have been missed. `la`:
 * whoever has it asks nothing, and lives; to one that has just come, with what came of late.
 */
type Message =
  | { dit: 'fin' | 'qui' | 'reveil' }
  | { dit: 'debut'; depuis?: number | undefined }
  | { dit: 'la'; recents?: readonly Recent[] }
  | { dit: 'evenement'; evenement: Evenement };

const CONTROLE_MS = 5_000;
/** Of an account that may not listen, until its rights are others. */
const REFUS_MS = 5 * 60_000;
const REPRISE_MS = 500;
/** The API looks no further back. */
const AVANT_MAX_S = 600;
/** What a page that takes long to come may have missed. */
const RECENTS_MAX = 100;

/** Where these are not (old browsers, pages without TLS), pages go on asking. */
export const directPossible = (): boolean => 'locks' in navigator && 'BroadcastChannel' in globalThis;

/**
 * What changes, for this tab. A browser opens few connections to one origin, so its tabs have one stream together: the
 * one that holds the lock reads it and passes on what it hears. When a stream ends as foreseen the lock goes to the next
 * in line, so that it does not stay with a tab that nobody has looked at for hours.
 */
export function ecouter({ compteId, depuis, surDebut, surFin, surEvenement }: Options): () => void {
  const arret = new AbortController();
  const { signal } = arret;
  const canal = new BroadcastChannel(`driven:direct:${compteId}`);
  const dire = (message: Message) => signal.aborted || canal.postMessage(message);
  const abandon = new Promise<void>((suite) => signal.addEventListener('abort', () => suite()));
  const reveils = new EventTarget();
  let entendu = false;
  let jamais = true;
  let entenduA = 0;
  let mene = false;
  const recents: Recent[] = [];
  const venuA = Date.now();
  let rattrape = false;

  /** `complet`: of another stream, that it tells of all since this page. */
  function entendre(autreFlux = false, complet = !autreFlux): void {
    entenduA = Date.now();
    if (entendu && !autreFlux) return;
    const manque = !jamais || !complet;
    [entendu, jamais] = [true, false];
    surDebut(manque);
  }
  function perdre(): void {
    if (!entendu) return;
    entendu = false;
    surFin();
  }

  canal.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.dit === 'qui') return mene && entendu && dire({ dit: 'la', recents });
    if (data.dit === 'reveil') return reveils.dispatchEvent(new Event('reveil'));
    // Late, of one that had it before.
    if (data.dit === 'fin') return mene || perdre();
    if (data.dit === 'debut') return entendre(true, data.depuis !== undefined && data.depuis <= depuis);
    entendre();
    if (data.dit === 'evenement') return surEvenement(data.evenement);
    if (data.dit !== 'la' || data.recents === undefined || rattrape) return;
    rattrape = true;
    for (const { a, evenement } of data.recents) if (a >= depuis && a < venuA) surEvenement(evenement);
  };
  const controle = setInterval(() => Date.now() - entenduA > SILENCE_MS && perdre(), CONTROLE_MS);
  // Who comes back to a page that does not hear is not made to wait for the next try of a tab that is out of sight.
  const reveiller = () => {
    if (document.hidden || entendu) return;
    reveils.dispatchEvent(new Event('reveil'));
    dire({ dit: 'reveil' });
  };
  document.addEventListener('visibilitychange', reveiller, { signal });
  window.addEventListener('online', reveiller, { signal });
  dire({ dit: 'qui' });

  async function lire(): Promise<Fin> {
    const coupure = new AbortController();
    // The system knows before the stream does.
    window.addEventListener('offline', () => coupure.abort(), { signal: coupure.signal });
    signal.addEventListener('abort', () => coupure.abort(), { signal: coupure.signal });
    const age = Math.ceil((Date.now() - depuis) / 1000);
    const complet = jamais && age <= AVANT_MAX_S;
    try {
      return await lireFlux({
        secondesAvant: complet ? age : 0,
        signal: coupure.signal,
        surOuverture: () => {
          entendre(true, complet);
          dire({ dit: 'debut', ...(complet && { depuis }) });
        },
        surVie: () => {
          entendre();
          dire({ dit: 'la' });
        },
        surEvenement: (evenement) => {
          surEvenement(evenement);
          recents.push({ a: Date.now(), evenement });
          if (recents.length > RECENTS_MAX) recents.shift();
          dire({ dit: 'evenement', evenement });
        },
      });
    } finally {
      coupure.abort();
    }
  }

  /** Holding the lock: stream after stream, until another tab is to have the next. */
  async function mener(): Promise<Fin['sorte']> {
    mene = true;
    for (let echecs = 0; ; ) {
      const debut = Date.now();
      const { sorte, attenteMs } = await lire();
      if (signal.aborted) return sorte;
      echecs = echecsApres(echecs, Date.now() - debut);
      if (sorte === 'finie' && echecs === 0) {
        await attendre(Math.random() * REPRISE_MS);
        return sorte;
      }
      if (entendu) dire({ dit: 'fin' });
      perdre();
      if (sorte === 'session' || sorte === 'remplacee') return sorte;
      if (sorte === 'coupee') await verifierReseau();
      if (reseauCoupe()) await Promise.race([reseauRevenu(), abandon]);
      else await attendre(attenteMs ?? (sorte === 'refusee' ? REFUS_MS : delaiAvant(echecs, Math.random())));
      if (signal.aborted) return sorte;
    }
  }

  /** Until then, or until somebody looks. */
  function attendre(ms: number): Promise<void> {
    const temps = new Promise<void>((suite) => {
      setTimeout(suite, ms);
      reveils.addEventListener('reveil', () => suite(), { once: true });
    });
    return Promise.race([temps, abandon]);
  }

  async function tourner(): Promise<void> {
    while (!signal.aborted) {
      const sorte = await navigator.locks.request(`driven-direct-${compteId}`, { signal }, mener);
      mene = false;
      // Whose page it was is told over it; this one has nothing to hear any more.
      if (sorte === 'remplacee' || (sorte === 'session' && !reconnexionPossible())) return;
      if (sorte === 'session') await attendreReconnexion();
    }
  }
  // Given up, with the page or with the session.
  void tourner().catch(() => undefined);

  return () => {
    arret.abort();
    clearInterval(controle);
    canal.close();
    perdre();
  };
}
