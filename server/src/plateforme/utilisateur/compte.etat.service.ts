import { sql } from '../../socle/base/base-de-donnees.ts';
import type { SupprimerInput } from '../../socle/commun/edition.ts';
import { champInvalide } from '../../socle/commun/erreurs.ts';
import { refuserSiCite } from '../../socle/commun/references.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';
import { changerDroits } from '../droits/droits.service.ts';
import { UtilisateurRole } from '../role/utilisateur-role.entity.ts';
import type { Message } from '../session/courrier.ts';
import { messageCompteSupprime } from '../session/messages.ts';
import { inviter, poster } from '../session/reinitialisation.service.ts';
import { revoquer } from '../session/revocation.service.ts';
import { annoncerStatut, annoncerSuppression } from './changements.ts';
import type { ModifierStatutUtilisateurInput, ProlongerUtilisateurInput } from './compte.inputs.ts';
import { ecrireCompte, exigerAVenir } from './compte.service.ts';
import { CE_COMPTE, compteAEditer, exigerUnAutre } from './gestion.ts';
import { type Utilisateur } from './utilisateur.entity.ts';

const TRENTE_JOURS = 30 * 24 * 3600 * 1000;

/** Document 002: the date that is given, or 30 days from today. It never shortens; nobody prolongs themselves. */
export function prolonger(contexte: Contexte, input: ProlongerUtilisateurInput) {
  return ecrireCompte(contexte, async (dedans) => {
    const utilisateur = await compteAEditer(dedans, input);
    await exigerUnAutre(dedans, utilisateur, {
      fr: 'Personne ne prolonge son propre compte',
      en: 'Nobody prolongs their own account',
    });
    const fin = input.dateExpiration ?? new Date(dedans.horloge.maintenant().getTime() + TRENTE_JOURS);
    exigerAVenir(dedans, fin);
    if (utilisateur.dateExpiration !== null && fin < utilisateur.dateExpiration) {
      throw champInvalide(
        'dateExpiration',
        'Le compte va déjà plus loin : pour l’écourter, modifiez-le.',
        'The account already lasts longer: to shorten it, change it.',
      );
    }
    utilisateur.dateExpiration = fin;
    return { id: utilisateur.id, messages: [] };
  });
}

/** Document 002, "Mettre à jour le statut": whatever is not ACTIF ends the account's sessions at once. */
export function modifierStatut(contexte: Contexte, input: ModifierStatutUtilisateurInput) {
  return ecrireCompte(contexte, async (dedans) => {
    const { em, horloge } = dedans;
    const utilisateur = await compteAEditer(dedans, input);
    await exigerUnAutre(dedans, utilisateur, {
      fr: 'Personne ne change le statut de son propre compte',
      en: 'Nobody changes the status of their own account',
    });
    const { statut: avant } = utilisateur;
    utilisateur.statut = input.statut;
    await em.flush();
    if (input.statut !== StatutUtilisateur.ACTIF) await revoquer(em, utilisateur.id, horloge.maintenant());
    const invite = input.statut === StatutUtilisateur.ACTIF && !(await aUnMotDePasse(dedans, utilisateur));
    if (input.statut !== avant) await annoncerStatut(dedans, utilisateur, { invite });
    return { id: utilisateur.id, messages: invite ? [await inviter(dedans, em, utilisateur)] : [] };
  });
}

async function aUnMotDePasse({ em }: Contexte, { id }: Utilisateur): Promise<boolean> {
  const garde = sql(em).selectFrom('mot_de_passe').where('utilisateurId', '=', id).where('empreinte', 'is not', null);
  return (await garde.select('utilisateurId').executeTakeFirst()) !== undefined;
}

/** What is work that an account has done, and keeps its name. */
export const RENVOIS = [
  {
    table: 'intervention',
    colonne: 'clientId',
    mots: { fr: 'intervention(s) dont c’est le client', en: 'intervention(s) as client' },
  },
  {
    table: 'intervention',
    colonne: 'standardisteId',
    mots: { fr: 'intervention(s) que ce compte a créées', en: 'intervention(s) created' },
  },
  {
    table: 'intervention',
    colonne: 'intervenantId',
    mots: { fr: 'intervention(s) attribuée(s)', en: 'intervention(s) assigned' },
  },
  {
    table: 'mouvement_intervention',
    colonne: 'auteurId',
    mots: { fr: 'ligne(s) d’historique', en: 'history line(s)' },
  },
  { table: 'commentaire', colonne: 'auteurId', mots: { fr: 'commentaire(s)', en: 'comment(s)' } },
  { table: 'webhook', colonne: 'programmeId', mots: { fr: 'webhook(s)', en: 'webhook(s)' } },
  { table: 'objectif', colonne: 'utilisateurId', mots: { fr: 'objectif(s)', en: 'objective(s)' } },
  { table: 'souscription', colonne: 'clientId', mots: { fr: 'souscription(s)', en: 'subscription(s)' } },
  // Who defined a test and who validated it are two people: both can be asked who they were.
  {
    table: 'numero_test',
    colonne: 'creerParId',
    mots: { fr: 'numéro(s) de test défini(s)', en: 'test number(s) defined' },
  },
  { table: 'numero_test', colonne: 'valideParId', mots: { fr: 'test(s) validé(s)', en: 'test(s) validated' } },
];

/**
 * Document 002, "Supprimer un utilisateur": its roles, sessions, password and settings go with it. Work that bears its
 * name keeps it: then it is put INACTIF. Its person is told by a mail that nothing of the account has to outlive.
 */
export async function supprimer(contexte: Contexte, input: SupprimerInput): Promise<number> {
  const { id, message } = await contexte.muter((em) => supprimerDans({ ...contexte, em }, input));
  if (message) poster(contexte, () => message);
  return id;
}

function supprimerDans(contexte: Contexte, input: SupprimerInput): Promise<{ id: number; message: Message | null }> {
  const { em } = contexte;
  return changerDroits(contexte, async () => {
    const utilisateur = await compteAEditer(contexte, input);
    const { id, email, prenom, login } = utilisateur;
    await exigerUnAutre(contexte, utilisateur, {
      fr: 'Personne ne supprime son propre compte',
      en: 'Nobody deletes their own account',
    });
    await refuserSiCite(em, id, CE_COMPTE, RENVOIS, {
      fr: 'Rendez-le plutôt inactif',
      en: 'Make it inactive instead',
    });
    // One by one, so that the trace says what it held.
    for (const tenu of await em.find(UtilisateurRole, { utilisateur })) em.remove(tenu);
    await em.flush();
    const servait = await aUnMotDePasse(contexte, utilisateur);
    em.remove(utilisateur);
    await annoncerSuppression(contexte, id);
    return { id, message: servait ? messageCompteSupprime({ email, prenom, login }) : null };
  });
}
