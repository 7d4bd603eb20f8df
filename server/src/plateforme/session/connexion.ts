import { saisieInvalide } from '../../socle/commun/erreurs.ts';
import type { ChampFautif } from '../../socle/commun/validation.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { connecterParIdentite } from './identite-externe.service.ts';
import { connecter, type SessionOuverte } from './ouverture.service.ts';
import type { ConnexionInput } from './session.inputs.ts';

/** Login and password, or the identity provider's word with its nonce: one of the two, whole. */
export function connecterSelon(contexte: Contexte, input: ConnexionInput): Promise<SessionOuverte> {
  const { identifiant, motDePasse, jetonIdentite, nonce } = input;
  if (jetonIdentite === undefined && nonce === undefined) {
    if (identifiant !== undefined && motDePasse !== undefined) return connecter(contexte, identifiant, motDePasse);
    throw saisieInvalide(manque({ identifiant, motDePasse }));
  }
  if (identifiant !== undefined || motDePasse !== undefined) {
    throw saisieInvalide(deTrop({ identifiant, motDePasse }));
  }
  if (jetonIdentite !== undefined && nonce !== undefined) return connecterParIdentite(contexte, jetonIdentite, nonce);
  throw saisieInvalide(manque({ jetonIdentite, nonce }));
}

type Champs = Record<string, string | undefined>;

function manque(champs: Champs): ChampFautif[] {
  const message = { fr: 'Ce champ est obligatoire.', en: 'This field is required.' };
  return Object.entries(champs).flatMap(([chemin, valeur]) => (valeur === undefined ? { chemin, message } : []));
}

function deTrop(champs: Champs): ChampFautif[] {
  const message = { fr: 'Pas avec jetonIdentite : l’un ou l’autre.', en: 'Not with jetonIdentite: one or the other.' };
  return Object.entries(champs).flatMap(([chemin, valeur]) => (valeur === undefined ? [] : { chemin, message }));
}
