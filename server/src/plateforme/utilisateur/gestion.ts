import { cle } from '../../socle/commun/cle.ts';
import { enClair, type SupprimerInput } from '../../socle/commun/edition.ts';
import { conflit, conflitDeVersion, interdit, introuvable } from '../../socle/commun/erreurs.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { tient } from '../../socle/securite/acces.ts';
import { TypeCompte } from '../../socle/securite/compte.ts';
import { exigerAutantDeDroits } from '../droits/delegation.ts';
import { UtilisateurRole } from '../role/utilisateur-role.entity.ts';
import { Utilisateur } from './utilisateur.entity.ts';
import { UTILISATEUR_GERER, UTILISATEUR_LIRE } from './utilisateur.permissions.ts';

export const CE_COMPTE = { fr: 'Ce compte', en: 'This account' };

/** Oneself, or an account that the caller may manage: for the functions that serve for both. */
export async function compteAGerer(contexte: Contexte, utilisateurId: string | null | undefined): Promise<number> {
  const appelant = appelantDe(contexte);
  const id = utilisateurId == null ? appelant.id : cle(utilisateurId, CE_COMPTE);
  if (id === appelant.id) return id;
  if (!tient(appelant.droits, UTILISATEUR_GERER.nom, contexte.horloge.maintenant())) throw interdit();
  const compte = await contexte.em.findOne(Utilisateur, id);
  if (!compte) throw introuvable(CE_COMPTE);
  exigerUnePersonne(compte);
  await exigerAutantDeDroits(contexte, id);
  return id;
}

/** Somebody else's account, by one who has as many rights: nobody does this to themselves, by accident or for gain. */
export async function exigerUnAutre(contexte: Contexte, { id }: Utilisateur, details: Bilingue): Promise<void> {
  if (id === appelantDe(contexte).id) throw interdit(details);
  await exigerAutantDeDroits(contexte, id);
}

/** A program's account has functions of its own, which its keys go with. */
function exigerUnePersonne({ type }: Utilisateur): void {
  if (type === TypeCompte.PERSONNE) return;
  throw conflit(
    { fr: 'Ce compte est celui d’un programme', en: 'This account is a program’s' },
    {
      details: {
        fr: 'Passez par les fonctions des comptes d’API (modifierUtilisateurApi, supprimerUtilisateurApi)',
        en: 'Use the functions of API accounts (modifierUtilisateurApi, supprimerUtilisateurApi)',
      },
    },
  );
}

/** A person's account at the version that the caller has read. */
export async function compteAEditer(contexte: Contexte, { id, version }: SupprimerInput): Promise<Utilisateur> {
  const utilisateur = await contexte.em.findOne(Utilisateur, cle(id, CE_COMPTE));
  if (!utilisateur) throw introuvable(CE_COMPTE);
  exigerUnePersonne(utilisateur);
  if (utilisateur.version === version) return utilisateur;
  throw conflitDeVersion(await actuelPour(contexte, utilisateur));
}

/** A conflict shows no more of an account than reading it would; to whoever may read it, its roles too. */
async function actuelPour(contexte: Contexte, utilisateur: Utilisateur): Promise<Record<string, unknown>> {
  const { id: appelantId, droits } = appelantDe(contexte);
  const { id, version, nom, prenom } = utilisateur;
  const lit = appelantId === id || tient(droits, UTILISATEUR_LIRE.nom, contexte.horloge.maintenant());
  if (!lit) return { id: String(id), version, nom, prenom };
  return { ...enClair(contexte.em, utilisateur), roles: await rolesEnClair(contexte, id) };
}

async function rolesEnClair({ em }: Contexte, utilisateurId: number) {
  const tenus = await em.find(UtilisateurRole, { utilisateur: utilisateurId });
  return tenus.map(({ application, role, dateFin }) => ({
    applicationId: String(application.id),
    roleId: String(role.id),
    dateFin,
  }));
}
