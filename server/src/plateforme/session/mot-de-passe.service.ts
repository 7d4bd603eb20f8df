import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { champInvalide } from '../../socle/commun/erreurs.ts';
import type { Appelant, Contexte } from '../../socle/graphql/contexte.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { MotDePasse } from './mot-de-passe.entity.ts';
import { refuserSonPropreNom } from './mot-de-passe-acceptable.ts';
import { revoquer } from './revocation.service.ts';

/** The current password is asked for again: a session left open must not be enough to take an account over. */
export async function changerMotDePasse(contexte: Contexte, appelant: Appelant, actuel: string, nouveau: string) {
  const { services } = contexte;
  const juste = await connaitSonMotDePasse(contexte, appelant, actuel);
  if (juste && nouveau === actuel)
    throw champInvalide('nouveauMotDePasse', 'C’est votre mot de passe actuel.', 'This is your current password.');
  if (juste) await refuserSonPropreNom(contexte, appelant.id, nouveau, 'nouveauMotDePasse');
  const empreinte = juste ? await services.hacheur.empreinte(nouveau) : '';
  await contexte.muter(async (tx) => {
    if (!juste) throw mauvaisMotDePasse();
    await poserMotDePasse(tx, appelant.id, empreinte, contexte.horloge.maintenant());
    await revoquer(tx, appelant.id, contexte.horloge.maintenant(), { sauf: appelant.sessionId ?? '' });
  });
}

/** Slow on purpose, and counted as a try to log in: to be asked before any transaction. */
export async function connaitSonMotDePasse(contexte: Contexte, appelant: Appelant, actuel: string): Promise<boolean> {
  const { services, em, requete } = contexte;
  const essai = { usage: 'mot de passe', compteId: appelant.id, identifiant: '', ip: requete.ip } as const;
  const garde = await sql(em)
    .selectFrom('mot_de_passe')
    .where('utilisateurId', '=', appelant.id)
    .select('empreinte')
    .executeTakeFirst();
  return services.limiteur.essayer(em, essai, () => services.hacheur.verifier(garde?.empreinte ?? null, actuel));
}

export function mauvaisMotDePasse() {
  return champInvalide(
    'motDePasseActuel',
    'Ce n’est pas votre mot de passe actuel.',
    'This is not your current password.',
  );
}

/** Writes the hash and forgets any pending reset. `aChanger`: not its person has chosen it. */
export async function poserMotDePasse(
  em: EntityManager,
  utilisateurId: number,
  empreinte: string,
  maintenant: Date,
  { aChanger = false } = {},
) {
  await ecrire(em, utilisateurId, {
    empreinte,
    aChanger,
    modifieA: maintenant,
    reinitialisation: null,
    reinitialisationExpireA: null,
  });
}

interface JetonAttendu {
  reinitialisation: string;
  reinitialisationExpireA: Date;
}

/** Waits for the bearer of a reset token; for an account without a password yet, its row is made for that. */
export async function attendreJeton(em: EntityManager, utilisateurId: number, jeton: JetonAttendu, maintenant: Date) {
  const existant = await em.findOne(MotDePasse, { utilisateur: utilisateurId });
  const { empreinte = null, modifieA = maintenant, aChanger = false } = existant ?? {};
  await ecrire(em, utilisateurId, { empreinte, modifieA, aChanger, ...jeton });
}

type Valeurs = Pick<MotDePasse, 'empreinte' | 'modifieA' | 'aChanger' | 'reinitialisation' | 'reinitialisationExpireA'>;

async function ecrire(em: EntityManager, utilisateurId: number, valeurs: Valeurs): Promise<void> {
  const existant = await em.findOne(MotDePasse, { utilisateur: utilisateurId });
  if (existant) em.assign(existant, valeurs);
  else em.persist(em.create(MotDePasse, { utilisateur: em.getReference(Utilisateur, utilisateurId), ...valeurs }));
  await em.flush();
}
