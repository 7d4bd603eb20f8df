import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { champInvalide } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { muter } from '../../socle/graphql/transaction.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { journalEnCours } from '../../socle/journal/journal.ts';
import { estUtilisable } from '../../socle/securite/compte.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { compteDe } from './compte-connu.ts';
import type { Message } from './courrier.ts';
import { messageInvitation, messageReinitialisation } from './messages.ts';
import { MotDePasse } from './mot-de-passe.entity.ts';
import { attendreJeton, poserMotDePasse } from './mot-de-passe.service.ts';
import { refuserSonPropreNom } from './mot-de-passe-acceptable.ts';
import { revoquer } from './revocation.service.ts';

const MINUTE = 60 * 1000;
const DUREE_REINITIALISATION = 30 * MINUTE;
/** Whoever was given an account does not wait for its mail as one who has asked for it does. */
const DUREE_INVITATION = 3 * 24 * 60 * MINUTE;

/**
 * The same answer whether the account exists or not, after the same work: the link is made, and its mail leaves, when
 * the answer is gone, so that the time it takes says nothing.
 */
export async function demanderReinitialisation(contexte: Contexte, identifiantSaisi: string): Promise<void> {
  const { services, requete, em: lecture } = contexte;
  const identifiant = identifiantSaisi.trim().toLowerCase();
  const compteId = (await compteDe(lecture, identifiant))?.id ?? null;
  const essai = { usage: 'reinitialisation', compteId, identifiant, ip: requete.ip } as const;
  // Each request counts, whatever comes of it: mails are what it is about.
  await services.limiteur.essayer(lecture, essai, async () => false);
  const { nouvelle } = await contexte.muter((em) =>
    uneFois(
      { ...contexte, em },
      'mot_de_passe',
      async () => ({ nouvelle: true }),
      () => ({ nouvelle: false }),
    ),
  );
  if (nouvelle) poster(contexte, () => preparerLien(contexte, compteId));
}

export function poster({ services, requete }: Contexte, ecrire: () => Message | Promise<Message | null>): void {
  services.courrier.poster(ecrire, (err) => services.log.error({ err, requeteId: requete.id }, 'mail non envoyé'));
}

/** In a transaction of its own with its trace, of an account that there is. */
async function preparerLien(contexte: Contexte, compteId: number | null): Promise<Message | null> {
  if (compteId === null) return null;
  const { services, requete, horloge } = contexte;
  const entree = {
    action: 'preparerReinitialisation',
    application: 'plateforme',
    utilisateurId: compteId,
    requete,
    maintenant: horloge.maintenant(),
  };
  return muter(services.orm.em.fork(), entree, (em) => ecrireLien(em, contexte, compteId));
}

/** Of an account that has a password, or that was invited to choose one: others are not opened from outside. */
async function ecrireLien(em: EntityManager, contexte: Contexte, compteId: number): Promise<Message | null> {
  const utilisateur = await em.findOne(Utilisateur, compteId);
  const garde = await em.findOne(MotDePasse, { utilisateur: compteId });
  if (!utilisateur || !garde || !estUtilisable(utilisateur, contexte.horloge.maintenant())) return null;
  if (garde.empreinte === null) return inviter(contexte, em, utilisateur);
  return messageReinitialisation(utilisateur, await nouveauLien(contexte, em, utilisateur, DUREE_REINITIALISATION));
}

/** The mail that lets the person of a new account choose their password (document 002: passwords are handled apart). */
export async function inviter(contexte: Contexte, em: EntityManager, utilisateur: Utilisateur): Promise<Message> {
  return messageInvitation(utilisateur, await nouveauLien(contexte, em, utilisateur, DUREE_INVITATION));
}

async function nouveauLien(
  { horloge, env }: Contexte,
  em: EntityManager,
  { id }: Utilisateur,
  duree: number,
): Promise<string> {
  const jeton = randomBytes(32).toString('base64url');
  const maintenant = horloge.maintenant();
  const attendu = {
    reinitialisation: sha256(jeton),
    reinitialisationExpireA: new Date(maintenant.getTime() + duree),
  };
  await attendreJeton(em, id, attendu, maintenant);
  return new URL(`/reinitialiser?jeton=${jeton}`, env.PUBLIC_URL).href;
}

/** Single use: the token goes with the password that it sets, and every session of the account ends. */
export async function reinitialiserMotDePasse(contexte: Contexte, jeton: string, motDePasse: string): Promise<void> {
  const maintenant = contexte.horloge.maintenant();
  // Looked at before hashing, which is costly and free for strangers otherwise.
  const utilisateurId = await porteurDe(contexte.em, jeton, maintenant);
  if (utilisateurId !== undefined) {
    await refuserSonPropreNom(contexte, utilisateurId, motDePasse, 'motDePasse');
    await refuserLePremier(contexte, utilisateurId, motDePasse);
  }
  const empreinte = utilisateurId === undefined ? '' : await contexte.services.hacheur.empreinte(motDePasse);
  await contexte.muter(async (em) => {
    if (utilisateurId === undefined || !(await consommer(em, utilisateurId, jeton))) {
      throw champInvalide(
        'jeton',
        'Ce lien a déjà servi ou a expiré : demandez-en un nouveau.',
        'This link was already used or has expired: ask for a new one.',
      );
    }
    journalEnCours().auteurId = utilisateurId;
    await poserMotDePasse(em, utilisateurId, empreinte, maintenant);
    await revoquer(em, utilisateurId, maintenant);
  });
}

/** The password that somebody else made is not kept by way of a reset. */
async function refuserLePremier({ em, services }: Contexte, utilisateurId: number, motDePasse: string): Promise<void> {
  const garde = await sql(em)
    .selectFrom('mot_de_passe')
    .where('utilisateurId', '=', utilisateurId)
    .select(['empreinte', 'aChanger'])
    .executeTakeFirst();
  if (!garde?.aChanger || !(await services.hacheur.verifier(garde.empreinte, motDePasse))) return;
  throw champInvalide('motDePasse', 'C’est votre mot de passe actuel.', 'This is your current password.');
}

async function porteurDe(em: EntityManager, jeton: string, maintenant: Date): Promise<number | undefined> {
  const garde = await sql(em)
    .selectFrom('mot_de_passe')
    .where('reinitialisation', '=', sha256(jeton))
    .where('reinitialisationExpireA', '>', maintenant)
    .select('utilisateurId')
    .executeTakeFirst();
  return garde?.utilisateurId;
}

/** Of two that bring the same token at once, one finds it. */
async function consommer(em: EntityManager, utilisateurId: number, jeton: string): Promise<boolean> {
  const { numUpdatedRows } = await sql(em)
    .updateTable('mot_de_passe')
    .set({ reinitialisation: null })
    .where('utilisateurId', '=', utilisateurId)
    .where('reinitialisation', '=', sha256(jeton))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What waits in a mail to an address that is the account's no more. */
export async function oublierLien(em: EntityManager, utilisateurId: number): Promise<void> {
  const garde = await em.findOne(MotDePasse, { utilisateur: utilisateurId });
  if (garde) em.assign(garde, { reinitialisation: null, reinitialisationExpireA: null });
}

function sha256(texte: string): string {
  return createHash('sha256').update(texte).digest('hex');
}
