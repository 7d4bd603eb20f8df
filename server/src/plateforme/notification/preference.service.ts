import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { reseauDe } from '../../socle/commun/adresse.ts';
import { conflit, introuvable, tropDeDemandes } from '../../socle/commun/erreurs.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import type { Services } from '../../socle/services.ts';
import { cleDeFrein, compter } from '../session/frein.service.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { ModeEmail } from './notification.enums.ts';
import type { ModifierPreferenceNotificationInput } from './notification.inputs.ts';
import { PreferenceNotificationChoisie } from './preference.entity.ts';
import { ou, type RegleLue } from './regles.ts';
import { relationsPossibles } from './relations.ts';
import { type TypeDeNotification, typeDeNotification, typesDeNotification } from './types.ts';

type Regles = ReadonlyMap<string, readonly RegleLue[]>;

/** Each kind of news that can reach the caller, where it does, and what the company's table would do. */
export async function consulter(contexte: Contexte) {
  const { em } = contexte;
  const { id } = appelantDe(contexte);
  const possibles = relationsPossibles(contexte);
  const regles = await lireRegles(em);
  const choix = await sql(em)
    .selectFrom('preference_notification')
    .where('utilisateurId', '=', id)
    .selectAll()
    .execute();
  return typesDeNotification().flatMap((type) => {
    const siennes = reglesPour(type, regles, possibles);
    if (siennes.length === 0) return [];
    const choisie = choix.find((une) => une.type === type.nom);
    return [rendre(type, siennes, choisie && { ...choisie, application: vraiOuNull(choisie.application) })];
  });
}

const vraiOuNull = (valeur: unknown) => (valeur === null ? null : Boolean(valeur));

function rendre(
  type: TypeDeNotification,
  regles: readonly RegleLue[],
  choisie: { application: boolean | null; email: ModeEmail | null } | undefined,
) {
  const defaut = ou(regles, undefined);
  return {
    type: type.nom,
    libelle: type.libelle,
    ...ou(regles, choisie),
    applicationParDefaut: defaut.application,
    emailParDefaut: defaut.email,
    obligatoire: regles.some(({ obligatoire }) => obligatoire),
  };
}

/** Null: as the company's table says. What is mandatory is not turned down: CONFLICT. */
export async function modifier(contexte: Contexte, input: ModifierPreferenceNotificationInput) {
  const { em } = contexte;
  const { id } = appelantDe(contexte);
  const type = typeDeNotification(input.type);
  const regles = type ? reglesPour(type, await lireRegles(em), relationsPossibles(contexte)) : [];
  if (!type || regles.length === 0)
    throw introuvable({ fr: 'Ce type de notification', en: 'This kind of notification' });
  const choisie = await choisieOuNeuve(em, id, type.nom);
  if (input.application !== undefined) choisie.application = input.application;
  if (input.email !== undefined) choisie.email = input.email;
  const [defaut, voulue] = [ou(regles, undefined), ou(regles, choisie)];
  if (regles.some(({ obligatoire }) => obligatoire)) {
    if (choisie.application === false && voulue.application) throw obligatoire('application', type);
    if (choisie.email !== null && choisie.email !== voulue.email) throw obligatoire('email', type);
  }
  // Only what differs is kept: a change of the table reaches who has chosen nothing.
  if (choisie.application === defaut.application) choisie.application = null;
  if (choisie.email === defaut.email) choisie.email = null;
  if (choisie.application === null && choisie.email === null) em.remove(choisie);
  else em.persist(choisie);
  await em.flush();
  return rendre(type, regles, choisie);
}

function obligatoire(chemin: string, { libelle }: TypeDeNotification) {
  const message = {
    fr: `« ${libelle.fr} » fait partie du service : cela ne se désactive pas`,
    en: `“${libelle.en}” is part of the service: it cannot be turned off`,
  };
  return conflit(message, { champs: [{ chemin, message }] });
}

async function lireRegles(em: EntityManager): Promise<Regles> {
  const lues = await sql(em).selectFrom('regle_notification').selectAll().orderBy('id').execute();
  const parType = new Map<string, RegleLue[]>();
  for (const { type, relation, application, email, obligatoire: tenue } of lues) {
    const regle = { relation, application: Boolean(application), email, obligatoire: Boolean(tenue) };
    parType.set(type, [...(parType.get(type) ?? []), regle]);
  }
  return parType;
}

/** Of what somebody can be to it, by their rights. */
function reglesPour({ nom, relations }: TypeDeNotification, regles: Regles, possibles: ReadonlySet<string>) {
  return (regles.get(nom) ?? []).filter(({ relation }) => relation in relations && possibles.has(relation));
}

const HEURE = 3600 * 1000;
const PAR_HEURE = 20;

/**
 * From the foot of a mail, without a login: this kind comes by mail no more. A link that is not ours does nothing, and is
 * answered as one that is. Providers of mail press for all their readers from one network: a link of ours is counted by
 * itself, and only the others by where they come from.
 */
export async function desabonner(contexte: Contexte, jeton: string): Promise<void> {
  const { em, services, requete, horloge } = contexte;
  const lu = services.desabonnement.lire(jeton);
  const dOu = lu ? [String(lu.compteId), lu.type] : [reseauDe(requete.ip)];
  const cle = cleDeFrein('désabonnement', ...dOu);
  // Before the transaction: what is counted stays so, and its row is held for no longer than that.
  const attendre = await compter(em, { cle, limite: PAR_HEURE, fenetreMs: HEURE }, horloge.maintenant());
  if (attendre > 0) throw tropDeDemandes(attendre);
  await contexte.muter((dedans) => cesser(dedans, lu));
}

async function cesser(em: EntityManager, lu: ReturnType<Services['desabonnement']['lire']>): Promise<void> {
  if (!lu || (await em.count(Utilisateur, { id: lu.compteId })) === 0) return;
  const choisie = await choisieOuNeuve(em, lu.compteId, lu.type);
  choisie.email = ModeEmail.JAMAIS;
  await em.persist(choisie).flush();
}

async function choisieOuNeuve(em: EntityManager, utilisateurId: number, type: string) {
  const cles = { utilisateur: em.getReference(Utilisateur, utilisateurId), type };
  return (
    (await em.findOne(PreferenceNotificationChoisie, cles)) ??
    em.create(PreferenceNotificationChoisie, { ...cles, application: null, email: null })
  );
}
