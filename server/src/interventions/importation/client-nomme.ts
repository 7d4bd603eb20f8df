import { createHash } from 'node:crypto';
import { isEmail } from 'class-validator';
import { formeDe } from '../../plateforme/import-csv/forme.ts';
import { adresseAbsente } from '../../plateforme/utilisateur/sans-adresse.ts';
import { normaliser } from '../../socle/commun/recherche.ts';
import { normaliserNumero } from '../../socle/commun/telephone.ts';
import { RefusDeLigne, texteDe } from './champs-lus.ts';
import type { ChampImport, OptionsImport } from './correspondance.ts';

/** A client whom a line describes, rather than names by an account. */
export interface ClientNomme {
  nom: string;
  prenom: string;
  email: string | null;
  telephone: string | null;
  /** in the one form of numbers */
  numero: string | null;
}

/** Null: the line describes nobody. A name alone is not enough: the next of that name would be taken for them. */
export function clientNommeDe(valeurs: Record<string, string>, options: OptionsImport): ClientNomme | null {
  const lire = (champ: ChampImport) => {
    const texte = texteDe(champ, valeurs, options);
    return texte === null ? null : formeDe(texte);
  };
  const [nom, prenom] = [lire('CLIENT_NOM'), lire('CLIENT_PRENOM') ?? ''];
  const [email, telephone] = [lire('CLIENT_EMAIL')?.toLowerCase() ?? null, lire('CLIENT_TELEPHONE')];
  if (nom === null && email === null && telephone === null) return null;
  const numero = telephone === null ? null : normaliserNumero(telephone);
  if (telephone !== null && numero === null) {
    throw new RefusDeLigne('CLIENT_TELEPHONE', {
      fr: 'Ce n’est pas un numéro de téléphone.',
      en: 'This is not a telephone number.',
    });
  }
  if (email !== null && !isEmail(email)) {
    throw new RefusDeLigne('CLIENT_EMAIL', {
      fr: 'Ce n’est pas une adresse e-mail.',
      en: 'This is not an e-mail address.',
    });
  }
  if (nom === null) throw new RefusDeLigne('CLIENT_NOM', { fr: 'Valeur absente.', en: 'Value missing.' });
  if (email === null && numero === null) {
    throw new RefusDeLigne('CLIENT_TELEPHONE', {
      fr: 'Il faut un téléphone ou un e-mail : un nom seul ne dit pas de qui il s’agit.',
      en: 'It takes a telephone number or an e-mail: a name alone does not say who it is.',
    });
  }
  return { nom, prenom, email, telephone, numero };
}

/** "Jean Dupont", "DUPONT Jean": the same words. */
const motsDuNom = (nom: string): string => normaliser(nom).split(' ').toSorted().join(' ');

/** By what somebody is recognised: their address, or their number with their name. */
export function clesDe({
  nom,
  prenom,
  email,
  numero,
}: Pick<ClientNomme, 'nom' | 'prenom' | 'email' | 'numero'>): string[] {
  return [
    ...(email === null ? [] : [email]),
    ...(numero === null ? [] : [`${numero} ${motsDuNom(`${nom} ${prenom}`)}`]),
  ];
}

/** Of this account, whatever it is called later: the same file recognises it. */
export function loginDe(client: ClientNomme): string {
  return `client-${createHash('sha256')
    .update(clesDe(client)[0] ?? '')
    .digest('hex')
    .slice(0, 12)}`;
}

export const emailDe = (client: ClientNomme): string => client.email ?? adresseAbsente(loginDe(client));

/** How the directory may have written a name: as it is here, or its first or last word at the other end. */
export function nomsPossibles({ nom, prenom }: ClientNomme): string[] {
  const mots = normaliser(`${nom} ${prenom}`).split(' ');
  const tournes = [mots, [...mots.slice(1), ...mots.slice(0, 1)], [...mots.slice(-1), ...mots.slice(0, -1)]];
  return [...new Set(tournes.map((ordre) => ordre.join(' ')))];
}
