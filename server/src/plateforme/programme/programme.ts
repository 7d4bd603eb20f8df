import { interdit } from '../../socle/commun/erreurs.ts';
import { aChercher } from '../../socle/commun/mots-cherches.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { StatutUtilisateur, TypeCompte } from '../../socle/securite/compte.ts';
import { exigerAutantDeDroits } from '../droits/delegation.ts';
import { Langue, Theme } from '../utilisateur/utilisateur.champs.ts';

export const CE_PROGRAMME = { fr: 'Ce programme', en: 'This program' };

/**
 * A program has no mail box, and the column wants an address of its own for each: one that no mail can reach (RFC 2606)
 * and that nobody logs in with.
 */
export function identite(nom: string, login: string) {
  return { nom, login, email: `${login}@programme.invalid`, nomRecherche: aChercher(210, nom, login) };
}

/** An active account of a program, with nothing of a person's. */
export function nouveauProgramme({ nom, login, profil }: { nom: string; login: string; profil: string | null }) {
  return {
    ...identite(nom, login),
    profil,
    prenom: '',
    telephone: null,
    telephoneAtteste: false,
    statut: StatutUtilisateur.ACTIF,
    type: TypeCompte.API,
    entite: null,
    dateExpiration: null,
    langue: Langue.FR,
    theme: Theme.AUTO,
    jetonsDepuis: null,
  };
}

/** Programs are people's to make and to give keys to: else a stolen key could make its own successor, or a twin. */
export function exigerUnePersonne(contexte: Contexte): void {
  if (appelantDe(contexte).type !== TypeCompte.API) return;
  throw interdit({
    fr: 'Un programme ne gère aucun programme, pas même le sien',
    en: 'A program manages no program, not even its own',
  });
}

/** A key of a program is all its rights: one manages only those that have no more than oneself. */
export async function exigerDePouvoirGerer(contexte: Contexte, utilisateurId: number): Promise<void> {
  exigerUnePersonne(contexte);
  await exigerAutantDeDroits(contexte, utilisateurId);
}
