import { dictionary } from '@zxcvbn-ts/language-common';
import { normaliser } from '../../socle/commun/recherche.ts';

/**
 * The 49,000 best-known passwords, as the package keeps them: gathered from published leaks by zxcvbn
 * (github.com/dropbox/zxcvbn) and its successor zxcvbn-ts (MIT). Whoever guesses begins with these.
 */
const CONNUS = new Set(dictionary['passwords-common'].map(String));

export const estConnu = (motDePasse: string): boolean => CONNUS.has(motDePasse.toLowerCase());

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
