const LUE_MAX = 8000;
const GROUPE =
  /(\((?:\?|null|default)(?:, ?(?:\?|null|default))*\))(?:, ?\((?:\?|null|default)(?:, ?(?:\?|null|default))*\))+/gi;
const LISTE = /\bin \(\?(?:, ?\?)+\)/gi;
/** None is expected; should a statement be written with one some day, it does not get any further. */
const LITTERAL = /'(?:[^'\\]|''|\\.)*'/g;

/** One statement on a line: rows and lists that repeat their placeholders are said once. */
export function abregerInstruction(texte: string): string {
  return texte
    .slice(0, LUE_MAX)
    .replace(LITTERAL, '?')
    .replace(/\s+/g, ' ')
    .replace(GROUPE, '$1, …')
    .replace(LISTE, 'in (?, …)')
    .trim();
}

/** Distinct statements in their order, a line each, in at most `max` characters. */
export function direInstructions(textes: Iterable<string>, max: number): string | null {
  const lignes = [...new Set([...textes].map(abregerInstruction))];
  if (lignes.length === 0) return null;
  const tout = lignes.join(';\n');
  return tout.length <= max ? tout : `${tout.slice(0, max - 1)}…`;
}
