/**
 * What is being typed, kept in this browser beyond the tab: a crash, a reload, an evening lose nothing. The account is
 * in the key, so that nobody meets another person's draft; logging out empties its own. Never passwords.
 */
export interface Brouillon {
  /** When it was last written, in milliseconds. */
  quand: number;
  /** The tab that wrote it. */
  onglet: string;
  /** Of the row that it was begun on; 0 for a new one. */
  version: number;
  /** Of the fields that were changed, what they were and what they are. */
  depart: Record<string, unknown>;
  valeurs: Record<string, unknown>;
}

const PREFIXE = 'driven:brouillon:';
const SORTIE = 'driven:sortie';
const DUREE_MS = 7 * 86_400_000;
const TAILLE_MAX = 200_000;
const NOMBRE_MAX = 40;
const SECRET = /mot_?de_?passe|password|jeton|secret/i;

/** Accounts that logged out while their pages were still open in other tabs: those write no more. */
const sortis = new Set<string>();

export const cleDe = (compteId: string, nom: string, place: number): string =>
  `${PREFIXE}${compteId}:${nom}${place === 0 ? '' : `~${place}`}`;

export function lireBrouillon(cle: string, maintenant = Date.now()): Brouillon | null {
  const lu = lire(cle);
  return lu !== null && maintenant - lu.quand < DUREE_MS ? lu : null;
}

export function ecrireBrouillon(compteId: string, cle: string, brouillon: Brouillon): void {
  if (sortis.has(compteId)) return;
  const publics = ({ depart, valeurs, ...reste }: Brouillon) => ({
    ...reste,
    depart: sansSecret(depart),
    valeurs: sansSecret(valeurs),
  });
  const texte = JSON.stringify(publics(brouillon));
  if (texte.length > TAILLE_MAX) return;
  try {
    localStorage.setItem(cle, texte);
  } catch {
    // Full, or forbidden: the oldest make room; without any the form works without a draft.
    const [ancienne] = clesParAge(compteId).filter((autre) => autre !== cle);
    if (ancienne === undefined) return;
    effacerBrouillon(ancienne);
    ecrireBrouillon(compteId, cle, brouillon);
  }
}

export function effacerBrouillon(cle: string): void {
  try {
    localStorage.removeItem(cle);
  } catch {
    // Forbidden: there is none.
  }
}

/** At logout: what this account was typing goes, here and in the other tabs. */
export function effacerBrouillons(compteId: string): void {
  sortis.add(compteId);
  for (const cle of clesParAge(compteId)) effacerBrouillon(cle);
  try {
    localStorage.setItem(SORTIE, JSON.stringify({ compteId, quand: Date.now() }));
  } catch {
    // Forbidden: there was none.
  }
}

/** Somebody signed in on this page: its drafts are kept again. */
export function rouvrirBrouillons(): void {
  sortis.clear();
}

/** What is too old, or too much, goes; and other tabs tell when their account logs out. Ends with what it answers. */
export function entretenirBrouillons(compteId: string): () => void {
  for (const cle of toutesLesCles()) if (lireBrouillon(cle) === null) effacerBrouillon(cle);
  for (const cle of clesParAge(compteId).slice(0, -NOMBRE_MAX)) effacerBrouillon(cle);
  const surSortie = ({ key, newValue }: StorageEvent) => {
    if (key === SORTIE && newValue !== null) sortis.add((JSON.parse(newValue) as { compteId: string }).compteId);
  };
  window.addEventListener('storage', surSortie);
  return () => window.removeEventListener('storage', surSortie);
}

function lire(cle: string): Brouillon | null {
  try {
    const lu = JSON.parse(localStorage.getItem(cle) ?? 'null') as Partial<Brouillon> | null;
    if (lu === null || typeof lu.quand !== 'number' || typeof lu.valeurs !== 'object') return null;
    return { onglet: '', version: 0, depart: {}, ...lu } as Brouillon;
  } catch {
    return null;
  }
}

function toutesLesCles(): string[] {
  try {
    return Object.keys(localStorage).filter((cle) => cle.startsWith(PREFIXE));
  } catch {
    return [];
  }
}

/** The oldest first. */
function clesParAge(compteId: string): string[] {
  const age = (cle: string) => lire(cle)?.quand ?? 0;
  return toutesLesCles()
    .filter((cle) => cle.startsWith(`${PREFIXE}${compteId}:`))
    .sort((a, b) => age(a) - age(b));
}

const sansSecret = (valeurs: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(valeurs).filter(([nom]) => !SECRET.test(nom)));
