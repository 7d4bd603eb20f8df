import { createRequire } from 'node:module';
import { normaliser } from '../../socle/commun/recherche.ts';

/**
 * The 49,000 best-known passwords, as the package keeps them: gathered from published leaks by zxcvbn
 * (github.com/dropbox/zxcvbn) and its successor zxcvbn-ts (MIT). Whoever guesses begins with these.
 */
let connus: ReadonlySet<string> | undefined;

export function estConnu(motDePasse: string): boolean {
  connus ??= lireConnus();
  return connus.has(motDePasse.toLowerCase());
}

/** Loaded by the first who chooses a password; a rule of class-validator can't wait for an `import()`. */
function lireConnus(): ReadonlySet<string> {
  const demander = createRequire(import.meta.url);
  const { dictionary }: typeof import('@zxcvbn-ts/language-common') = demander('@zxcvbn-ts/language-common');
  return new Set(dictionary['passwords-common'].map(String));
}

interface Titulaire {
  login: string;
  email: string;
  nom: string;
  prenom: string;
}

/** Who knows whose account it is tries these next: the login, the address, the name, whatever stands between. */
export function ditSonTitulaire(motDePasse: string, { login, email, nom, prenom }: Titulaire): boolean {
  const aDeviner = [login, email, email.split('@')[0] ?? '', nom, prenom, `${prenom} ${nom}`, `${nom} ${prenom}`];
  return aDeviner.map(colle).includes(colle(motDePasse));
}

/** Letters and digits only: « Dupont-Jean » is « dupont jean ». */
const colle = (texte: string): string => normaliser(texte).replaceAll(' ', '');
