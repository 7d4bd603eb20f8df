/**
 * What the log may know of an error: an allow-list. Everything else that an error carries (its message, the statement
 * with its values, parameters, a driver's detail) was written by whoever sent the request, or is their data.
 */
export interface ErreurJournalisee {
  type: string;
  code?: string;
  errno?: number;
  sqlState?: string;
  /** Of the database, and only its names: the table and column or the constraint that refused. */
  contrainte?: string;
  /** Function, file, line: never a word of the message. */
  pile: string[];
  cause?: ErreurJournalisee;
}

const CAUSES_MAX = 3;
const TRAMES_MAX = 20;
const MOT = /^[A-Za-z][A-Za-z0-9_]{0,59}$/;
/** Only at the end of what a driver says, after any value that it repeats: names of ours, by their alphabet. */
const CONTRAINTES = [
  /for key '([\w.]{1,130})'$/,
  /(?:UNIQUE|NOT NULL) constraint failed: ([\w.]{1,130}(?:, [\w.]{1,130}){0,5})$/,
  /Data too long for column '(\w{1,64})' at row \d+$/,
];
const TRAME =
  /^ {4}at (?:async )?(?:(?:new )?([\w$.<>[\]]{1,100}) (?:\[as \w{1,60}\] )?)?\(?((?:node:|file:\/\/)?[^\s()]{1,400}):(\d{1,7}):(\d{1,7})\)?$/;
/** A frame is of our code, of a package or of Node, by the place of its file; nothing else is one. */
const LIEU =
  /^node:[\w/.-]+$|(?:^|\/)((?:src|dist|test|demo|scripts|node_modules|\.next)\/[\w@/.+()[\]-]+\.[cm]?[jt]sx?)$/;

export function erreurJournalisee(erreur: unknown, profondeur = 0): ErreurJournalisee {
  if (!(erreur instanceof Error)) return { type: erreur === null ? 'null' : typeof erreur, pile: [] };
  const { code, errno, sqlState, cause } = erreur as Error & Record<'code' | 'errno' | 'sqlState', unknown>;
  const contrainte = contrainteDe(erreur.message);
  return {
    type: MOT.test(erreur.constructor.name) ? erreur.constructor.name : 'Error',
    ...(typeof code === 'string' && MOT.test(code) && { code }),
    ...(typeof errno === 'number' && { errno }),
    ...(typeof sqlState === 'string' && /^[0-9A-Z]{5}$/.test(sqlState) && { sqlState }),
    ...(contrainte !== undefined && { contrainte }),
    pile: trames(erreur),
    ...(cause != null && profondeur < CAUSES_MAX && { cause: erreurJournalisee(cause, profondeur + 1) }),
  };
}

const FIN_LUE = 400;

function contrainteDe(message: unknown): string | undefined {
  if (typeof message !== 'string') return undefined;
  const fin = message.slice(-FIN_LUE);
  for (const forme of CONTRAINTES) {
    const nom = forme.exec(fin)?.[1];
    if (nom !== undefined) return nom;
  }
  return undefined;
}

function trames({ stack, message }: Error): string[] {
  if (typeof stack !== 'string') return [];
  // Lines of the message could be made to look like frames.
  const sansMessage = message === '' ? stack : stack.replaceAll(message, '');
  return sansMessage
    .slice(-20_000)
    .split('\n')
    .flatMap((ligne) => trame(ligne) ?? [])
    .slice(0, TRAMES_MAX);
}

function trame(ligne: string): string | undefined {
  if (ligne.length > 600) return undefined;
  const [, fonction, fichier = '', rang, colonne] = TRAME.exec(ligne) ?? [];
  const lieu = LIEU.exec(fichier);
  if (!lieu) return undefined;
  return `${fonction ? `${fonction} ` : ''}${lieu[1] ?? fichier}:${rang}:${colonne}`;
}
