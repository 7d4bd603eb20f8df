import { reseauCoupe, reseauRevenu, verifierReseau } from '@/lib/reseau';
import { attendreReconnexion, reconnexionPossible } from '@/lib/session/reconnexion';
import { type Evenement, type Fin, lireFlux, SILENCE_MS } from './flux';
import { delaiAvant, echecsApres } from './rythme';

interface Options {
  compteId: string;
  /** From now on what changes is heard; `premiere`: for the first time by this page. */
  surDebut: (premiere: boolean) => void;
  surFin: () => void;
  surEvenement: (evenement: Evenement) => void;
}

/** `debut`: another stream, before which something may have been missed. `la`: whoever has it asks nothing, and lives. */
type Message = { dit: 'debut' | 'la' | 'fin' | 'qui' | 'reveil' } | { dit: 'evenement'; evenement: Evenement };

const CONTROLE_MS = 5_000;
/** Of an account that may not listen, until its rights are others. */
const REFUS_MS = 5 * 60_000;
const REPRISE_MS = 500;

/** Where these are not (old browsers, pages without TLS), pages go on asking. */
export const directPossible = (): boolean => 'locks' in navigator && 'BroadcastChannel' in globalThis;

/**
 * What changes, for this tab. A browser opens few connections to one origin, so its tabs have one stream together: the
 * one that holds the lock reads it and passes on what it hears. When a stream ends as foreseen the lock goes to the next
 * in line, so that it does not stay with a tab that nobody has looked at for hours.
 */
export function ecouter({ compteId, surDebut, surFin, surEvenement }: Options): () => void {
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

  function entendre(autreFlux = false): void {
    entenduA = Date.now();
    if (entendu && !autreFlux) return;
    const premiere = jamais;
    [entendu, jamais] = [true, false];
    surDebut(premiere);
  }
  function perdre(): void {
    if (!entendu) return;
    entendu = false;
    surFin();
  }

  canal.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.dit === 'qui') return mene && entendu && dire({ dit: 'la' });
    if (data.dit === 'reveil') return reveils.dispatchEvent(new Event('reveil'));
    // Late, of one that had it before.
    if (data.dit === 'fin') return mene || perdre();
    entendre(data.dit === 'debut');
    return data.dit === 'evenement' && surEvenement(data.evenement);
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
    try {
      return await lireFlux({
        signal: coupure.signal,
        surOuverture: () => {
          entendre(true);
          dire({ dit: 'debut' });
        },
        surVie: () => {
          entendre();
          dire({ dit: 'la' });
        },
        surEvenement: (evenement) => {
          surEvenement(evenement);
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
