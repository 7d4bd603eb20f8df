/** Amounts as people and spreadsheets write them. Pure. */

export type Unite = 'EUROS' | 'CENTIMES';

/** What may stand behind an amount of that unit, or before it; the other one would be a hundred times as much. */
const SIGNES: Record<Unite, RegExp> = {
  EUROS: /(?:€|eur|euros?)(?:\s*ttc)?(?:\s*(?:\/|par)\s*mois)?$/i,
  CENTIMES: /(?:c€|cts?|c|ct€|centimes?|cents?)(?:\s*ttc)?(?:\s*(?:\/|par)\s*kwh)?$/i,
};
const EN_TETE: Record<Unite, RegExp> = { EUROS: /^(?:€|eur)\s*/i, CENTIMES: /^$/ };

/**
 * `12,50 €`, `1 234,56`, `1.234,56`, `1,234.56` as digits with a point, or null. A single sign is a decimal one:
 * 17.929 is a price per kWh. Signs that come twice or before another part thousands, and only every three figures.
 */
export function lireNombre(texte: string, unite: Unite): string | null {
  const brut = texte.trim().replace(SIGNES[unite], '').replace(EN_TETE[unite], '').trim();
  if (!/^\d[\d.,' ’]*$/.test(brut)) return null;
  const signes = brut.replace(/\d/g, '');
  const dernier = signes.at(-1) ?? '';
  const decimal = /[.,]/.test(dernier) && signes.indexOf(dernier) === signes.length - 1 ? dernier : '';
  const [entiers = '', decimales, ...reste] = decimal === '' ? [brut] : brut.split(decimal);
  if (reste.length > 0 || (decimales !== undefined && !/^\d+$/.test(decimales))) return null;
  const groupes = entiers.split(/[.,' ’]/);
  const parMilliers = groupes.slice(1).every((groupe) => groupe.length === 3) && (groupes[0] ?? '').length <= 3;
  if (groupes.length > 1 && (!parMilliers || new Set(entiers.replace(/\d/g, '')).size > 1)) return null;
  return decimales === undefined ? groupes.join('') : `${groupes.join('')}.${decimales}`;
}
