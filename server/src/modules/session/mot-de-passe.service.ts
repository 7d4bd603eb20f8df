import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../commun/base-de-donnees.ts';
import { champInvalide } from '../../commun/erreurs.ts';
import type { Appelant, Contexte } from '../../graphql/contexte.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { MotDePasse } from './mot-de-passe.entity.ts';
import { revoquer } from './revocation.service.ts';

/** The current password is asked for again: a session left open must not be enough to take an account over. */
export async function changerMotDePasse(contexte: Contexte, appelant: Appelant, actuel: string, nouveau: string) {
  const { services, em, requete } = contexte;
  await services.limiteur.essayer(`#${appelant.id}`, requete.ip);
  const garde = await sql(em)
    .selectFrom('mot_de_passe')
    .where('utilisateurId', '=', appelant.id)
    .select('empreinte')
    .executeTakeFirst();
  const juste = await services.hacheur.verifier(garde?.empreinte ?? null, actuel);
  if (juste) await services.limiteur.reussi(`#${appelant.id}`, requete.ip);
  const empreinte = juste ? await services.hacheur.empreinte(nouveau) : '';
  await contexte.muter(async (tx) => {
    if (!juste) {
      throw champInvalide(
        'motDePasseActuel',
        'Ce n’est pas votre mot de passe actuel.',
        'This is not your current password.',
      );
    }
    await poserMotDePasse(tx, appelant.id, empreinte, contexte.horloge.maintenant());
    await revoquer(tx, appelant.id, contexte.horloge.maintenant(), { sauf: appelant.sessionId ?? '' });
  });
}

/** Writes the hash and forgets any pending reset. */
export async function poserMotDePasse(em: EntityManager, utilisateurId: number, empreinte: string, maintenant: Date) {
  const existant = await em.findOne(MotDePasse, { utilisateur: utilisateurId });
  const valeurs = { empreinte, modifieA: maintenant, reinitialisation: null, reinitialisationExpireA: null };
  if (existant) em.assign(existant, valeurs);
  else em.persist(em.create(MotDePasse, { utilisateur: em.getReference(Utilisateur, utilisateurId), ...valeurs }));
  await em.flush();
}
