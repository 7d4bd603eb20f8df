import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../commun/base-de-donnees.ts';
import { champInvalide } from '../../commun/erreurs.ts';
import type { Contexte } from '../../graphql/contexte.ts';
import { journalEnCours } from '../trace/journal.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { compteDe, estUtilisable } from './compte-connu.ts';
import { MotDePasse } from './mot-de-passe.entity.ts';
import { poserMotDePasse } from './mot-de-passe.service.ts';
import { revoquer } from './revocation.service.ts';

const DUREE_REINITIALISATION = 30 * 60 * 1000;

/** The same answer whether the account exists or not; the mail leaves after the answer, so the time says nothing. */
export async function demanderReinitialisation(contexte: Contexte, identifiantSaisi: string): Promise<void> {
  const { services, requete } = contexte;
  const identifiant = identifiantSaisi.trim().toLowerCase();
  await services.limiteur.essayer(`r:${identifiant}`, requete.ip);
  const message = await contexte.muter((em) => preparerReinitialisation(em, contexte, identifiant));
  if (!message) return;
  setImmediate(() => {
    services.courrier.envoyer(message).catch((err: unknown) => {
      services.log.error({ err, requeteId: requete.id }, 'mail de réinitialisation non envoyé');
    });
  });
}

async function preparerReinitialisation(em: EntityManager, { horloge, env }: Contexte, identifiant: string) {
  const compte = await compteDe(em, identifiant);
  if (!compte?.empreinte) return null;
  const utilisateur = await em.findOneOrFail(Utilisateur, compte.id);
  if (!estUtilisable(utilisateur, horloge.maintenant())) return null;
  const jeton = randomBytes(32).toString('base64url');
  const motDePasse = await em.findOneOrFail(MotDePasse, { utilisateur: utilisateur.id });
  motDePasse.reinitialisation = sha256(jeton);
  motDePasse.reinitialisationExpireA = new Date(horloge.maintenant().getTime() + DUREE_REINITIALISATION);
  return messageReinitialisation(utilisateur, new URL(`/reinitialiser?jeton=${jeton}`, env.PUBLIC_URL).href);
}

function messageReinitialisation({ email, prenom }: Utilisateur, lien: string) {
  return {
    a: email,
    sujet: 'Driven : nouveau mot de passe / new password',
    texte: [
      `Bonjour ${prenom},`,
      `Pour choisir un nouveau mot de passe, ouvrez ce lien dans les 30 minutes : ${lien}`,
      'Si vous ne l’avez pas demandé, il n’y a rien à faire.',
      '',
      `Hello ${prenom},`,
      `To choose a new password, open this link within 30 minutes: ${lien}`,
      'If you did not ask for it, there is nothing to do.',
    ].join('\n'),
  };
}

/** Single use: the token goes with the password that it sets, and every session of the account ends. */
export async function reinitialiserMotDePasse(contexte: Contexte, jeton: string, motDePasse: string): Promise<void> {
  const maintenant = contexte.horloge.maintenant();
  // Looked at before hashing, which is costly and free for strangers otherwise.
  const utilisateurId = await porteurDe(contexte.em, jeton, maintenant);
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

function sha256(texte: string): string {
  return createHash('sha256').update(texte).digest('hex');
}
