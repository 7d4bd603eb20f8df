const PREFIXE = 'cle:';
const ONGLET = 'onglet';

/** A request that creates, under the key by which it may be sent again. */
export interface Tentative {
  cle: string;
  /** Of what was asked, so that two of them are told apart; nothing of it can be read from here. */
  corps: string;
  /** The tab that sent it. */
  onglet: string;
}

const enVol = new Map<string, Tentative[]>();

/**
 * One key an attempt, from the first time that it is sent until the API has said what became of it: a second press, a
 * lost answer, a reload with the draft have one effect. `place` is the form: the operation, on its page. While the fate
 * of an attempt is unknown, whatever the form sends goes under its key: changed in between, it is refused rather than
 * made twice. What two forms send at the same moment are two attempts.
 */
export function commencer(place: string, demande: unknown): Tentative {
  const corps = empreinteDe(demande);
  const parties = enVol.get(place) ?? [];
  const deja = parties.find((une) => une.corps === corps);
  const gardee = parties.length === 0 ? lire(place) : null;
  const reprise = gardee && (gardee.onglet === onglet() || gardee.corps === corps) ? gardee.cle : null;
  const tentative = { cle: deja?.cle ?? reprise ?? aleatoire(), corps, onglet: onglet() };
  enVol.set(place, [...parties, tentative]);
  // Before the answer: the page may be gone when it comes.
  ecrire(place, tentative);
  return tentative;
}

/** `sue`: the API has said whether it was done. Otherwise it is still to be found out, under the same key. */
export function finir(place: string, tentative: Tentative, sue: boolean): void {
  const restent = (enVol.get(place) ?? []).filter((une) => une !== tentative);
  if (restent.length > 0) enVol.set(place, restent);
  else enVol.delete(place);
  if (sue && lire(place)?.cle === tentative.cle) oublier(place);
}

function lire(place: string): Tentative | null {
  try {
    return JSON.parse(localStorage.getItem(PREFIXE + place) ?? 'null') as Tentative | null;
  } catch {
    return null;
  }
}

function ecrire(place: string, tentative: Tentative): void {
  try {
    localStorage.setItem(PREFIXE + place, JSON.stringify(tentative));
  } catch {
    // Storage full or forbidden: a key for this one time.
  }
}

function oublier(place: string): void {
  try {
    localStorage.removeItem(PREFIXE + place);
  } catch {
    // Forbidden: nothing was kept.
  }
}

let celuiCi: string | undefined;

/** The same over a reload, another one in another tab. */
function onglet(): string {
  if (celuiCi !== undefined) return celuiCi;
  try {
    celuiCi = sessionStorage.getItem(ONGLET) ?? aleatoire();
    sessionStorage.setItem(ONGLET, celuiCi);
  } catch {
    celuiCi = aleatoire();
  }
  return celuiCi;
}

/** FNV-1a, twice from other beginnings: tells requests apart, hides nothing of any worth. */
function empreinteDe(demande: unknown): string {
  const texte = JSON.stringify(demande);
  return [0x81_1c_9d_c5, 0x05_01_97_99]
    .map((debut) => {
      let somme = debut;
      for (let rang = 0; rang < texte.length; rang++) somme = Math.imul(somme ^ texte.charCodeAt(rang), 0x01_00_01_93);
      return (somme >>> 0).toString(16);
    })
    .join('');
}

/** `randomUUID` is there on secure pages only; this everywhere. */
export function aleatoire(): string {
  const octets = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(octets, (octet) => octet.toString(16).padStart(2, '0')).join('');
}
