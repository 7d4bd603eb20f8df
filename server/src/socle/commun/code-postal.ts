/** Postcodes as people write them, in one form: of two that a postman would not tell apart, the texts are the same. Pure. */

const SAISIE_MAX = 40;
const SEPARATEURS = /[\s.\-_·]+/gu;

/** `75 011`, `F-75011`, `FR 75011`, full-width digits → `75011`; null for what is no postcode of France. */
export function lireCodePostal(saisie: string): string | null {
  const lu = serrer(saisie);
  return lu === null ? null : (/^(?:FR?)?(\d{5})$/.exec(lu)?.[1] ?? null);
}

/** How postcodes begin, for what compares them: `75`, `F-75`, `75 0`. */
export function lireDebutDeCodePostal(saisie: string): string | null {
  const lu = serrer(saisie);
  return lu === null ? null : (/^(?:FR?)?(\d{1,5})$/.exec(lu)?.[1] ?? null);
}

/** Of an address, which may be abroad: French ones in their form, others in capitals (`B-1000`, `SW1A 1AA`). */
export function lireCodePostalDAdresse(saisie: string): string | null {
  const francais = lireCodePostal(saisie);
  if (francais !== null) return francais;
  if (saisie.length > SAISIE_MAX) return null;
  const lu = saisie.normalize('NFKC').trim().toUpperCase();
  return /^(?=.*\d)[A-Z0-9]+(?:[ -][A-Z0-9]+)*$/.test(lu) && lu.length <= 12 ? lu : null;
}

const serrer = (saisie: string): string | null =>
  saisie.length > SAISIE_MAX ? null : saisie.normalize('NFKC').toUpperCase().replace(SEPARATEURS, '');
