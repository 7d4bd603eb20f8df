import { type Brouillon, cleDe, lireBrouillon } from '@/lib/brouillons';

const PLACES = [0, 1, 2, 3, 4, 5, 6, 7];
const RECHARGE_MS = 1500;

export interface Place {
  cle: string;
  brouillon: Brouillon | null;
  liberer: () => void;
}

/**
 * A draft belongs to the tab that is typing it: another tab that opens the same form takes another place, and begins
 * empty. What a closed tab has left is taken up first.
 */
export async function prendrePlace(compteId: string, nom: string): Promise<Place> {
  const places = PLACES.map((place) => {
    const cle = cleDe(compteId, nom, place);
    return { cle, brouillon: lireBrouillon(cle) };
  });
  const ordre = [...places].sort((a, b) => (b.brouillon?.quand ?? 0) - (a.brouillon?.quand ?? 0));
  for (const { cle, brouillon } of ordre) {
    // Before a reload this tab held it: it may still be letting it go.
    const liberer = await verrouiller(cle, brouillon?.onglet === onglet());
    if (liberer !== null) return { cle, brouillon: lireBrouillon(cle), liberer };
  }
  const derniere = cleDe(compteId, nom, PLACES.length);
  return { cle: derniere, brouillon: null, liberer: () => undefined };
}

/** Null: another tab holds it. Where browsers know no locks (pages without TLS), nobody does. */
function verrouiller(nom: string, attendre: boolean): Promise<(() => void) | null> {
  if (!('locks' in navigator)) return Promise.resolve(() => undefined);
  return new Promise((repondre) => {
    const options = attendre ? { signal: AbortSignal.timeout(RECHARGE_MS) } : { ifAvailable: true };
    navigator.locks
      .request(nom, options, (verrou) => {
        if (verrou === null) return repondre(null);
        return new Promise<void>((liberer) => repondre(liberer));
      })
      .catch(() => repondre(null));
  });
}

const ONGLET = 'driven:onglet';

/** One name a tab, over its reloads. */
export function onglet(): string {
  try {
    const connu = sessionStorage.getItem(ONGLET);
    if (connu !== null) return connu;
    const nouveau = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
    sessionStorage.setItem(ONGLET, nouveau);
    return nouveau;
  } catch {
    return '';
  }
}
