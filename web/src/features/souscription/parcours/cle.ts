const PREFIXE = 'souscription:';

/**
 * One key an attempt, kept in this tab over a reload: a double click, a lost answer or a second try has one effect.
 * Anything that changes in what is asked is another attempt.
 */
export function cleDeTentative(compteId: string, demande: object): string {
  const empreinte = JSON.stringify(demande);
  const place = `${PREFIXE}${compteId}`;
  const gardee = lire(place);
  if (gardee?.empreinte === empreinte) return gardee.cle;
  const cle = aleatoire();
  try {
    sessionStorage.setItem(place, JSON.stringify({ empreinte, cle }));
  } catch {
    // Storage full or forbidden: the button still sends one request at a time.
  }
  return cle;
}

export function oublierTentative(compteId: string): void {
  sessionStorage.removeItem(`${PREFIXE}${compteId}`);
}

function lire(place: string): { empreinte: string; cle: string } | null {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? 'null') as { empreinte: string; cle: string } | null;
  } catch {
    return null;
  }
}

/** `randomUUID` is there on secure pages only; this everywhere. */
function aleatoire(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (octet) => octet.toString(16).padStart(2, '0')).join(
    '',
  );
}
