import type { EntityManager } from '@mikro-orm/core';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { tient } from '../../socle/securite/acces.ts';
import { estUtilisable } from '../../socle/securite/compte.ts';
import { lireDroits } from '../../socle/securite/lecture-droits.ts';
import type { Services } from '../../socle/services.ts';
import { voir as voirCoordonnees } from '../coordonnees/coordonnees.service.ts';
import type { Donnees } from '../evenement/emettre.ts';
import type { Message } from '../session/courrier.ts';
import { enHtml, enTexte } from './gabarit.ts';
import { EtatEnvoi, ModeEmail } from './notification.enums.ts';
import { contenuDuResume } from './resume.ts';
import { type Contenu, ditMemeFerme, type Lecteur, type NotificationLue, typeDeNotification } from './types.ts';

interface Compose {
  message: Message;
  dit?: string | undefined;
  /** Other deliveries of the group that it tells of too. */
  avecEux: readonly number[];
  /** For the log: from the change to the mail. */
  evenements: readonly number[];
}

interface Ecrit {
  contenu: Contenu;
  /** What its reader may stop; null: it is mandatory. A digest is of several kinds. */
  type: string | typeof RESUME | null;
  avecEux: readonly number[];
  evenements: readonly number[];
}

/** Until somebody has said what the company is called. */
const SANS_NOM = 'AccordEnergie';

const RESUME = Symbol('résumé');
/** Where one chooses what one is told by mail. */
const CHOIX = '/profil?onglet=notifications';

/** Another of its group, made earlier, tells of it too when it leaves. */
export const ATTENDRE = 'ATTENDRE';

/** The mail as it is to be said now, to whoever may still know it; null: there is nothing left to say. */
export async function composer(
  services: Services,
  em: EntityManager,
  envoi: LigneDe<'envoi'>,
): Promise<Compose | typeof ATTENDRE | null> {
  const maintenant = services.horloge.maintenant();
  const compte = await sql(em)
    .selectFrom('utilisateur')
    .where('id', '=', envoi.destinataireId)
    .select(['id', 'email', 'prenom', 'langue', 'statut', 'dateExpiration'])
    .executeTakeFirst();
  if (!compte?.email) return null;
  if (!estUtilisable(compte, maintenant) && !(await estDitMemeFerme(em, envoi))) return null;
  const droits = await lireDroits(em, compte.id);
  const lecteur: Lecteur = {
    id: compte.id,
    langue: compte.langue === 'EN' ? 'en' : 'fr',
    tient: (permission) => tient(droits, permission, maintenant),
  };
  const ecrit = await (envoi.notificationId === null
    ? ecrireResume(em, envoi, lecteur)
    : ecrireNotification(services, em, envoi, lecteur));
  if (ecrit === ATTENDRE) return ATTENDRE;
  if (!ecrit || (await dejaDit(em, envoi, ecrit.contenu.dit))) return null;
  const entreprise = await voirCoordonnees(em);
  const adresse = services.env.PUBLIC_URL.replace(/\/$/, '');
  const jeton =
    typeof ecrit.type === 'string' ? encodeURIComponent(services.desabonnement.jeton(compte.id, ecrit.type)) : null;
  const lettre = {
    ...{ langue: lecteur.langue, prenom: compte.prenom, contenu: ecrit.contenu, adresse },
    pied: {
      entreprise: entreprise.nom ?? SANS_NOM,
      telephone: entreprise.telephone,
      fin: finDe(ecrit, adresse, jeton),
    },
  };
  return {
    message: {
      a: compte.email,
      sujet: ecrit.contenu.sujet,
      texte: enTexte(lettre),
      html: enHtml(lettre),
      id: `<envoi-${envoi.id}@${new URL(adresse).hostname}>`,
      ...(jeton && {
        enTetes: {
          'List-Unsubscribe': `<${adresse}/api/desabonnement?jeton=${jeton}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        },
      }),
    },
    dit: ecrit.contenu.dit,
    avecEux: ecrit.avecEux,
    evenements: ecrit.evenements,
  };
}

function finDe({ type }: Ecrit, adresse: string, jeton: string | null): Parameters<typeof enTexte>[0]['pied']['fin'] {
  if (type === RESUME) return { quoi: 'choisir', adresse: adresse + CHOIX };
  return jeton === null ? null : { quoi: 'cesser', adresse: `${adresse}/desabonnement?jeton=${jeton}` };
}

async function estDitMemeFerme(em: EntityManager, { notificationId }: LigneDe<'envoi'>): Promise<boolean> {
  if (notificationId === null) return false;
  const notification = await sql(em)
    .selectFrom('notification')
    .where('id', '=', notificationId)
    .select(['type', 'relation'])
    .executeTakeFirst();
  return notification !== undefined && ditMemeFerme(notification.type, notification.relation);
}

async function ecrireNotification(
  services: Services,
  em: EntityManager,
  envoi: LigneDe<'envoi'>,
  lecteur: Lecteur,
): Promise<Ecrit | typeof ATTENDRE | null> {
  const groupe = await lireGroupe(em, envoi);
  const sienne = groupe.find(({ envoiId }) => envoiId === envoi.id);
  const type = sienne && typeDeNotification(sienne.type);
  if (!sienne || !type || (await neVeutPlus(em, sienne, lecteur.id))) return null;
  const remplacee = groupe.some(({ envoiId, part }) => part !== 'PREMIER' && envoiId > envoi.id);
  if (remplacee) return null;
  if (groupe.some(({ envoiId, part }) => part === 'PREMIER' && envoiId < envoi.id)) return ATTENDRE;
  const autres = groupe.filter(({ envoiId, etat }) => envoiId !== envoi.id && etat === EtatEnvoi.A_FAIRE);
  const ensemble = [...autres, sienne].toSorted((une, autre) => une.id - autre.id);
  const contenu = await type.ecrire({ services, em, notification: sienne, lecteur, ensemble });
  if (!contenu) return null;
  return {
    contenu,
    type: (await estObligatoire(em, sienne)) ? null : sienne.type,
    avecEux: autres.map(({ envoiId }) => envoiId),
    evenements: ensemble.map(({ evenementId }) => evenementId),
  };
}

interface DuGroupe extends NotificationLue {
  envoiId: number;
  evenementId: number;
  etat: EtatEnvoi;
  part: 'DERNIER' | 'PREMIER' | undefined;
}

/** This delivery, those of its group that wait as well, and newer ones that have left. */
async function lireGroupe(em: EntityManager, envoi: LigneDe<'envoi'>): Promise<DuGroupe[]> {
  const lues = await sql(em)
    .selectFrom('envoi as e')
    .innerJoin('notification as n', 'n.id', 'e.notificationId')
    .where('e.destinataireId', '=', envoi.destinataireId)
    .where('e.groupe', '=', envoi.groupe)
    .where((ou) =>
      ou.or([
        ou('e.etat', '=', EtatEnvoi.A_FAIRE),
        ou.and([ou('e.etat', '=', EtatEnvoi.FAIT), ou('e.id', '>', envoi.id)]),
      ]),
    )
    .select(['e.id as envoiId', 'e.etat', 'n.id', 'n.evenementId', 'n.type', 'n.relation', 'n.sujet', 'n.sujetId'])
    .select(['n.donnees', 'n.creerA'])
    .orderBy('e.id')
    .limit(200)
    .execute();
  return lues.map(({ donnees, creerA, ...lue }) => ({
    ...lue,
    donnees: JSON.parse(donnees) as Donnees,
    creerA: versDate(creerA),
    part: typeDeNotification(lue.type)?.calme?.part,
  }));
}

/** Chosen since the event: the mail had not left yet. */
async function neVeutPlus(em: EntityManager, { type, relation }: NotificationLue, compteId: number): Promise<boolean> {
  const choix = await sql(em)
    .selectFrom('preference_notification')
    .where('utilisateurId', '=', compteId)
    .where('type', '=', type)
    .select('email')
    .executeTakeFirst();
  if (!choix?.email || choix.email === ModeEmail.IMMEDIAT) return false;
  return !(await estObligatoire(em, { type, relation }));
}

async function estObligatoire(em: EntityManager, { type, relation }: Pick<NotificationLue, 'type' | 'relation'>) {
  const regle = await sql(em)
    .selectFrom('regle_notification')
    .where('type', '=', type)
    .where('relation', '=', relation)
    .select('obligatoire')
    .executeTakeFirst();
  return Boolean(regle?.obligatoire);
}

/** Moved and moved back before anything was said: what was told last is true again. */
async function dejaDit(em: EntityManager, envoi: LigneDe<'envoi'>, dit: string | undefined): Promise<boolean> {
  if (dit === undefined) return false;
  const dernier = await sql(em)
    .selectFrom('envoi')
    .where('destinataireId', '=', envoi.destinataireId)
    .where('groupe', '=', envoi.groupe)
    .where('etat', '=', EtatEnvoi.FAIT)
    .select('dit')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return dernier?.dit === dit;
}

async function ecrireResume(em: EntityManager, envoi: LigneDe<'envoi'>, lecteur: Lecteur): Promise<Ecrit | null> {
  const contenu = await contenuDuResume(em, lecteur, envoi.id);
  return contenu && { contenu, type: RESUME, avecEux: [], evenements: [] };
}
