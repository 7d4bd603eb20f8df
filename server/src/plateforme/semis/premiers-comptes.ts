import type { EntityManager } from '@mikro-orm/core';
import { aChercher } from '../../socle/commun/mots-cherches.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';
import { ajouterCle } from '../programme/ajout.ts';
import { nouveauProgramme } from '../programme/programme.ts';
import { Role } from '../role/role.entity.ts';
import { UtilisateurRole } from '../role/utilisateur-role.entity.ts';
import type { Hacheur } from '../session/hacheur.ts';
import { poserMotDePasse } from '../session/mot-de-passe.service.ts';
import { Langue, Theme } from '../utilisateur/utilisateur.champs.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';

export interface NouveauCompte {
  login: string;
  nom: string;
  prenom: string;
  email: string;
  telephone?: string | null;
  profil?: string | null;
}

/** An active account; login and e-mail are kept in lower case, so that they are unique whatever their case. */
export function creerCompte(em: EntityManager, compte: NouveauCompte): Utilisateur {
  return em.create(Utilisateur, {
    nom: compte.nom,
    prenom: compte.prenom,
    login: compte.login.trim().toLowerCase(),
    email: compte.email.trim().toLowerCase(),
    telephone: compte.telephone ?? null,
    telephoneAtteste: compte.telephone != null,
    profil: compte.profil ?? null,
    statut: StatutUtilisateur.ACTIF,
    dateExpiration: null,
    langue: Langue.FR,
    theme: Theme.AUTO,
    nomRecherche: aChercher(210, compte.nom, compte.prenom),
  });
}

/** The account of a program with a first key, which whoever calls this may show or forget. */
export async function creerProgramme(
  em: EntityManager,
  { login, nom, profil = null }: { login: string; nom: string; profil?: string | null },
  maintenant: Date,
): Promise<{ compte: Utilisateur; cle: string }> {
  const compte = em.create(Utilisateur, nouveauProgramme({ nom, login, profil }));
  const { cle } = ajouterCle(em, compte, { libelle: 'Première clé', maintenant });
  await em.flush();
  return { compte, cle };
}

/** Gives the role of this name in every application that has one: for the commands that make the first accounts. */
export async function attribuerPartout(
  em: EntityManager,
  comptes: readonly Utilisateur[],
  nomRole: string,
): Promise<void> {
  const roles = await em.find(Role, { nom: nomRole }, { populate: ['application'] });
  for (const utilisateur of comptes) {
    for (const role of roles)
      em.create(UtilisateurRole, { utilisateur, role, application: role.application, dateFin: null });
  }
  await em.flush();
}

/** One hash for accounts that share a password: only the demonstration does. */
export async function donnerMotDePasse(
  em: EntityManager,
  hacheur: Hacheur,
  comptes: readonly Utilisateur[],
  motDePasse: string,
  options: { aChanger?: boolean } = {},
) {
  const empreinte = await hacheur.empreinte(motDePasse);
  for (const { id } of comptes) await poserMotDePasse(em, id, empreinte, new Date(), options);
}
