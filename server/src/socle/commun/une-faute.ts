/** Shorter words have too many neighbours to be told from. */
const LETTRES_MIN = 4;

/**
 * Whether `tape` begins `mot` but for one letter that is another, too many, missing, or the other way round with the
 * next. Both normalised; a short word must begin it as it is. Pure.
 */
export function commencePresque(tape: string, mot: string): boolean {
  if (mot.startsWith(tape)) return true;
  if (tape.length < LETTRES_MIN) return false;
  let rang = 0;
  while (rang < tape.length && tape[rang] === mot[rang]) rang += 1;
  const [ici, suite] = [tape.slice(rang), mot.slice(rang)];
  const tournees = `${ici[1]}${ici[0]}${ici.slice(2)}`;
  return (
    suite.slice(1).startsWith(ici.slice(1)) ||
    suite.startsWith(ici.slice(1)) ||
    suite.slice(1).startsWith(ici) ||
    (ici.length > 1 && suite.startsWith(tournees))
  );
}

export const assezLong = (tape: string): boolean => tape.length >= LETTRES_MIN;
