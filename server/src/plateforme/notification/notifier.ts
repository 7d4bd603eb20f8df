import type { EntityManager } from '@mikro-orm/core';
import { type NouvelleLigne, sql } from '../../socle/base/base-de-donnees.ts';
import { estUtilisable } from '../../socle/securite/compte.ts';
import type { Services } from '../../socle/services.ts';
import { type EvenementLu, quandUnEvenement } from '../evenement/diffusion.ts';
import type { Donnees } from '../evenement/emettre.ts';
import { EtatEnvoi, ModeEmail } from './notification.enums.ts';
import { ou, type PreferenceLue, type RegleLue } from './regles.ts';
import { chercheurDe, type Destinataire, ditMemeFerme, type TypeDeNotification, typeDeNotification } from './types.ts';

interface Diffusion {
  services: Services;
  em: EntityManager;
}

interface ANotifier {
  compteId: number;
  type: TypeDeNotification;
  relations: string[];
}

quandUnEvenement(notifier);

/** Whoever an event concerns, but whoever did it: their line in the centre, and the mail that waits for its time. */
async function notifier({ services, em }: Diffusion, evenement: EvenementLu): Promise<void> {
  const chercher = chercheurDe(evenement.type);
  if (!chercher) return;
  const lues = JSON.parse(evenement.donnees) as Donnees;
  const { destinataires, donnees } = await chercher({ services, em, evenement, donnees: lues });
  const concernes = regrouper(destinataires, evenement);
  if (concernes.length === 0) return;
  const maintenant = services.horloge.maintenant();
  const actifs = await comptesActifs(em, concernes, maintenant);
  const regles = await lireRegles(em, concernes);
  const preferences = await lirePreferences(em, concernes);
  for (const { compteId, type, relations } of concernes) {
    if (!actifs.has(compteId) && !relations.some((relation) => ditMemeFerme(type.nom, relation))) continue;
    const siennes = regles.filter((regle) => regle.type === type.nom && relations.includes(regle.relation));
    const { application, email } = ou(siennes, preferences.get(`${compteId} ${type.nom}`));
    if (!application && email === ModeEmail.JAMAIS) continue;
    const notificationId = await inserer(em, {
      ...{ evenementId: evenement.id, destinataireId: compteId, type: type.nom, relation: relations[0] ?? '' },
      ...{ sujet: evenement.sujet, sujetId: evenement.sujetId, donnees: JSON.stringify(donnees) },
      ...{ application, email, creerA: evenement.creerA as Date, lueA: null, resumeId: null },
    });
    if (email !== ModeEmail.IMMEDIAT) continue;
    await prevoirEnvoi(em, {
      ...{ notificationId, destinataireId: compteId, groupe: groupeDe(type, evenement), creerA: maintenant },
      aPartirDe: new Date(maintenant.getTime() + (type.calme?.attente(donnees, maintenant) ?? 0)),
    });
  }
}

/** Mails of one group replace each other; without a family each is alone in its own. */
const groupeDe = ({ famille, nom }: TypeDeNotification, { id, sujet, sujetId }: EvenementLu): string =>
  famille ? `${famille} ${sujet} ${sujetId}` : `${nom} ${id}`;

/** One line a person, with all that they are to it. */
function regrouper(destinataires: readonly Destinataire[], { type, acteurId }: EvenementLu): ANotifier[] {
  const parCompte = new Map<number, ANotifier>();
  for (const { compteId, relation, type: autre = type } of destinataires) {
    const declare = typeDeNotification(autre);
    if (!declare || !(relation in declare.relations)) continue;
    if (compteId === acteurId && !declare.aussiAQuiLeFait) continue;
    const connu = parCompte.get(compteId);
    if (connu) connu.relations.push(relation);
    else parCompte.set(compteId, { compteId, type: declare, relations: [relation] });
  }
  return [...parCompte.values()];
}

async function comptesActifs(em: EntityManager, concernes: readonly ANotifier[], maintenant: Date) {
  const comptes = await sql(em)
    .selectFrom('utilisateur')
    .where(
      'id',
      'in',
      concernes.map(({ compteId }) => compteId),
    )
    .select(['id', 'statut', 'dateExpiration'])
    .execute();
  return new Set(comptes.filter((compte) => estUtilisable(compte, maintenant)).map(({ id }) => id));
}

async function lireRegles(
  em: EntityManager,
  concernes: readonly ANotifier[],
): Promise<(RegleLue & { type: string })[]> {
  const lues = await sql(em)
    .selectFrom('regle_notification')
    .where('type', 'in', [...new Set(concernes.map(({ type }) => type.nom))])
    .select(['type', 'relation', 'application', 'email', 'obligatoire'])
    .execute();
  return lues.map((lue) => ({ ...lue, application: Boolean(lue.application), obligatoire: Boolean(lue.obligatoire) }));
}

async function lirePreferences(
  em: EntityManager,
  concernes: readonly ANotifier[],
): Promise<Map<string, PreferenceLue>> {
  const lues = await sql(em)
    .selectFrom('preference_notification')
    .where(
      'utilisateurId',
      'in',
      concernes.map(({ compteId }) => compteId),
    )
    .where('type', 'in', [...new Set(concernes.map(({ type }) => type.nom))])
    .selectAll()
    .execute();
  return new Map(
    lues.map(({ utilisateurId, type, application, email }) => [
      `${utilisateurId} ${type}`,
      { application: application === null ? null : Boolean(application), email },
    ]),
  );
}

async function inserer(em: EntityManager, ligne: NouvelleLigne<'notification'>): Promise<number> {
  const { insertId } = await sql(em).insertInto('notification').values(ligne).executeTakeFirstOrThrow();
  return Number(insertId);
}

type Prevu = Pick<NouvelleLigne<'envoi'>, 'notificationId' | 'destinataireId' | 'groupe' | 'aPartirDe' | 'creerA'>;

export async function prevoirEnvoi(em: EntityManager, prevu: Prevu): Promise<number> {
  const { insertId } = await sql(em)
    .insertInto('envoi')
    .values({
      ...prevu,
      ...{ etat: EtatEnvoi.A_FAIRE, tentatives: 0, reservePar: null, reserveJusqua: null },
      ...{ erreur: null, dit: null, faitA: null },
    })
    .executeTakeFirstOrThrow();
  return Number(insertId);
}
