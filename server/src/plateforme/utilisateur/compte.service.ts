import type { EntityManager } from '@mikro-orm/core';
import type { LigneDe } from '../../socle/base/base-de-donnees.ts';
import { changementsDe, valeursDe } from '../../socle/champs/saisie.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { champInvalide, interdit } from '../../socle/commun/erreurs.ts';
import { aChercher } from '../../socle/commun/mots-cherches.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { StatutUtilisateur, TypeCompte } from '../../socle/securite/compte.ts';
import { changerDroits } from '../droits/droits.service.ts';
import { Entite } from '../entite/entite.entity.ts';
import type { Message } from '../session/courrier.ts';
import { inviter, poster } from '../session/reinitialisation.service.ts';
import { changerAdresse } from './adresse.ts';
import { PAS_SES_ROLES, poserRoles } from './attribution.service.ts';
import type { CreerUtilisateurInput, ModifierUtilisateurInput } from './compte.inputs.ts';
import { lireCompte, voir } from './compte.lecture.ts';
import { compteAEditer, exigerUnAutre } from './gestion.ts';
import { enMinuscules, exigerIdentiteLibre } from './identite.ts';
import { compteRenomme } from './renommage.ts';
import { attester, changerTelephone } from './telephone.ts';
import { CHAMPS, Langue, Theme } from './utilisateur.champs.ts';
import { Utilisateur } from './utilisateur.entity.ts';

interface Ecrit {
  id: number;
  messages: Message[];
}

/** The change in its transaction with the lock of the rights, then its mails, then the row as it is. */
export async function ecrireCompte(
  contexte: Contexte,
  travail: (dedans: Contexte) => Promise<Ecrit>,
): Promise<LigneDe<'utilisateur'>> {
  const { compte, messages } = await contexte.muter(async (em) => {
    const dedans = { ...contexte, em };
    const ecrire = () => changerDroits(dedans, () => travail(dedans));
    const { id, messages } = await uneFois(dedans, 'utilisateur', ecrire, (ecrit) => dejaEcrit(em, ecrit));
    return { compte: await lireCompte(em, id), messages };
  });
  for (const message of messages) poster(contexte, () => message);
  return compte;
}

/** Its mails have left with the first request. */
async function dejaEcrit(em: EntityManager, id: string): Promise<Ecrit> {
  const compte = await voir(em, { id });
  return { id: compte.id, messages: [] };
}

/** Document 002, "Créer un nouvel utilisateur", with its roles: all or nothing. */
export function creer(contexte: Contexte, input: CreerUtilisateurInput) {
  return ecrireCompte(contexte, async (dedans) => {
    const { em } = dedans;
    const valeurs = valeursDe(CHAMPS, input);
    const entite = await entiteDe(em, input.entiteId);
    await exigerIdentiteLibre(em, valeurs, null);
    exigerAVenir(dedans, valeurs.dateExpiration);
    const utilisateur = em.create(Utilisateur, {
      statut: StatutUtilisateur.ACTIF,
      langue: Langue.FR,
      ...valeurs,
      type: TypeCompte.PERSONNE,
      theme: Theme.AUTO,
      telephoneAtteste: valeurs.telephone !== null,
      entite,
      jetonsDepuis: null,
      nomRecherche: aChercher(210, valeurs.nom, valeurs.prenom),
    });
    await em.flush();
    await poserRoles(dedans, utilisateur, input.roles ?? [], { invite: true });
    const invite = utilisateur.statut === StatutUtilisateur.ACTIF;
    return { id: utilisateur.id, messages: invite ? [await inviter(dedans, em, utilisateur)] : [] };
  });
}

/** Document 002, "Mettre à jour un utilisateur": what is absent stays. */
export function modifier(contexte: Contexte, input: ModifierUtilisateurInput) {
  return ecrireCompte(contexte, async (dedans) => {
    const { em } = dedans;
    const { roles, entiteId } = input;
    const utilisateur = await compteAEditer(dedans, input);
    await exigerPermisSurSoi(dedans, utilisateur, input);
    const entite = entiteId === undefined ? undefined : await entiteDe(em, entiteId);
    const { email, dateExpiration, telephone, telephoneAtteste, ...valeurs } = changementsDe(CHAMPS, input);
    await exigerIdentiteLibre(em, { login: valeurs.login, email }, utilisateur.id);
    if (dateExpiration !== undefined && dateExpiration?.getTime() !== utilisateur.dateExpiration?.getTime()) {
      exigerAVenir(dedans, dateExpiration);
      utilisateur.dateExpiration = dateExpiration;
    }
    em.assign(utilisateur, { ...valeurs, entite }, { ignoreUndefined: true });
    await changerTelephone(dedans, utilisateur, telephone);
    attester(dedans, utilisateur, telephoneAtteste);
    const nomRecherche = aChercher(210, utilisateur.nom, utilisateur.prenom);
    const renomme = nomRecherche !== utilisateur.nomRecherche;
    utilisateur.nomRecherche = nomRecherche;
    if (roles !== undefined) await poserRoles(dedans, utilisateur, roles);
    const messages = email === undefined ? [] : await changerAdresse(dedans, utilisateur, email);
    await em.flush();
    if (renomme) await compteRenomme(em, utilisateur.id);
    return { id: utilisateur.id, messages };
  });
}

/** One's own address asks for the password (modifierProfil); one's own roles and end are others' to decide. */
async function exigerPermisSurSoi(
  contexte: Contexte,
  utilisateur: Utilisateur,
  { email, dateExpiration, roles }: ModifierUtilisateurInput,
): Promise<void> {
  if (utilisateur.id !== appelantDe(contexte).id) return exigerUnAutre(contexte, utilisateur, PAS_SES_ROLES);
  if (roles !== undefined) throw interdit(PAS_SES_ROLES);
  if (dateExpiration !== undefined && dateExpiration?.getTime() !== utilisateur.dateExpiration?.getTime())
    throw interdit({ fr: 'Personne ne change la fin de son propre compte', en: 'Nobody changes their own expiry' });
  if (email === undefined || enMinuscules(email) === utilisateur.email) return;
  throw interdit({
    fr: 'Changez votre propre adresse dans votre profil : votre mot de passe y est demandé',
    en: 'Change your own address in your profile: your password is asked for there',
  });
}

export async function entiteDe(em: EntityManager, entiteId: string | null | undefined): Promise<Entite | null> {
  if (entiteId == null) return null;
  const entite = await em.findOne(Entite, cleOuAucune(entiteId));
  if (!entite) throw champInvalide('entiteId', 'Cette entité n’existe pas.', 'This entity does not exist.');
  return entite;
}

/** An account ends in the future; to end it now is to change its status, which says so. */
export function exigerAVenir({ horloge }: Contexte, dateExpiration: Date | null): void {
  if (dateExpiration === null || dateExpiration > horloge.maintenant()) return;
  throw champInvalide(
    'dateExpiration',
    'Cette date est passée : pour fermer le compte maintenant, changez son statut.',
    'This date is in the past: to close the account now, change its status.',
  );
}
