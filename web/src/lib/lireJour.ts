/** "21/11/2026", "21.11.26", "21 11", "2111": a day as people type it, day first. Null: not a day. */
export function lireJour(saisie: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(saisie.trim());
  if (iso) return valide(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const lu = /^(\d{1,2})[\s./-]?(\d{1,2})(?:[\s./-]?(\d{4}|\d{2}))?$/.exec(saisie.trim());
  if (!lu) return null;
  const annee = lu[3] === undefined ? new Date().getFullYear() : Number(lu[3].length === 2 ? `20${lu[3]}` : lu[3]);
  return valide(annee, Number(lu[2]), Number(lu[1]));
}

function valide(annee: number, mois: number, jour: number): string | null {
  const date = new Date(Date.UTC(annee, mois - 1, jour));
  return date.getUTCMonth() === mois - 1 && date.getUTCDate() === jour ? date.toISOString().slice(0, 10) : null;
}
