/** "10:30", "10h30", "10 h 30", "1030", "930", "10h", "9", "9.30", "9:30 pm": an hour as people type it. Null: none. */
export function lireHeure(saisie: string): string | null {
  // "9.30" is 9:30; the points of "a.m." say nothing.
  const texte = saisie
    .trim()
    .toLowerCase()
    .replace(/(\d)\./g, '$1:')
    .replaceAll('.', '')
    .replace(/\s+/g, ' ');
  const mots: Record<string, string> = { midi: '12:00', noon: '12:00', minuit: '00:00', midnight: '00:00' };
  const mot = mots[texte];
  if (mot !== undefined) return mot;
  const lue =
    /^(\d{1,2})(?: ?(?:h|:|heures?) ?(?:(\d{1,2}) ?(?:min|mn)?)?)? ?(am|pm)?$/.exec(texte) ??
    /^(\d{1,2})(\d{2}) ?(am|pm)?$/.exec(texte);
  if (!lue) return null;
  const [, h = '', m = '00', moitie] = lue;
  const [heures, minutes] = [Number(h), Number(m)];
  if (m.length !== 2 || minutes > 59) return null;
  if (moitie === undefined) return heures > 23 ? null : ecrire(heures, minutes);
  if (heures < 1 || heures > 12) return null;
  return ecrire((heures % 12) + (moitie === 'pm' ? 12 : 0), minutes);
}

const ecrire = (heures: number, minutes: number): string =>
  `${String(heures).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
