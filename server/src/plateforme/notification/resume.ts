import type { EntityManager } from '@mikro-orm/core';
import { DateTime } from 'luxon';
import { estMysql, sql } from '../../socle/base/base-de-donnees.ts';
import { FUSEAU } from '../../socle/commun/horloge.ts';
import { enTransaction } from '../../socle/graphql/transaction.ts';
import type { Services } from '../../socle/services.ts';
import type { Donnees } from '../evenement/emettre.ts';
import { ModeEmail } from './notification.enums.ts';
import { prevoirEnvoi } from './notifier.ts';
import { type Contenu, type Lecteur, typeDeNotification } from './types.ts';

const HEURE = 7;
const LIGNES_MAX = 50;
const PAR_LOT = 200;
/** Who was away from the product for longer finds the rest in the centre. */
const JOURS_MAX = 7;

const MOTS = {
  fr: {
    sujet: (nombre: number) => (nombre === 1 ? 'Une nouvelle pour vous' : `${nombre} nouvelles pour vous`),
    debut: 'Depuis votre dernier résumé :',
    autres: (nombre: number) => (nombre === 1 ? 'et une autre.' : `et ${nombre} autres.`),
    deuxPoints: ' :',
    lien: 'Tout voir',
  },
  en: {
    sujet: (nombre: number) => (nombre === 1 ? 'One item of news for you' : `${nombre} items of news for you`),
    debut: 'Since your last digest:',
    autres: (nombre: number) => (nombre === 1 ? 'and one more.' : `and ${nombre} more.`),
    deuxPoints: ':',
    lien: 'See them all',
  },
} as const;

/**
 * From seven in the morning, company's clock: one mail for all that somebody chose to hear of once a day and has not read
 * yet. A day has one digest of a person's, whatever number of processes see the hour come. Returns how many were made.
 */
export async function preparerResumes(services: Services): Promise<number> {
  const maintenant = services.horloge.maintenant();
  const heure = DateTime.fromJSDate(maintenant, { zone: FUSEAU });
  if (heure.hour < HEURE) return 0;
  const jour = heure.toISODate() ?? '';
  const lecture = sql(services.orm.em.fork());
  let faits = 0;
  for (let dernier = 0; ; ) {
    const lus = await lecture
      .selectFrom('notification')
      .where('email', '=', ModeEmail.RESUME)
      .where('lueA', 'is', null)
      .where('resumeId', 'is', null)
      .where('creerA', '>', heure.minus({ days: JOURS_MAX }).toJSDate())
      .where('destinataireId', '>', dernier)
      .select('destinataireId')
      .groupBy('destinataireId')
      .orderBy('destinataireId')
      .limit(PAR_LOT)
      .execute();
    for (const { destinataireId } of lus) if (await preparerUn(services, destinataireId, jour, maintenant)) faits += 1;
    if (lus.length < PAR_LOT) return faits;
    dernier = lus.at(-1)?.destinataireId ?? dernier;
  }
}

/** It tells of what is there now: what arrives meanwhile is the next one's. */
function preparerUn(services: Services, destinataireId: number, jour: string, maintenant: Date): Promise<boolean> {
  return enTransaction(services.orm.em.fork(), async (em) => {
    const base = sql(em);
    const insertion = base
      .insertInto('resume_notification')
      .values({ utilisateurId: destinataireId, jour, faitA: maintenant });
    const { numInsertedOrUpdatedRows } = await (estMysql(em)
      ? insertion.ignore()
      : insertion.orIgnore()
    ).executeTakeFirstOrThrow();
    if (!numInsertedOrUpdatedRows) return false;
    const groupe = `RESUME ${jour}`;
    const attendu = { notificationId: null, destinataireId, groupe, aPartirDe: maintenant, creerA: maintenant };
    const resumeId = await prevoirEnvoi(em, attendu);
    await base
      .updateTable('notification')
      .set({ resumeId })
      .where('destinataireId', '=', destinataireId)
      .where('email', '=', ModeEmail.RESUME)
      .where('lueA', 'is', null)
      .where('resumeId', 'is', null)
      .execute();
    return true;
  });
}

/** What of it is unread when it leaves; null: all was read meanwhile. */
export async function contenuDuResume(em: EntityManager, lecteur: Lecteur, resumeId: number): Promise<Contenu | null> {
  const siennes = sql(em)
    .selectFrom('notification')
    .where('destinataireId', '=', lecteur.id)
    .where('resumeId', '=', resumeId)
    .where('lueA', 'is', null);
  const { nombre } = await siennes.select((ou) => ou.fn.countAll<number>().as('nombre')).executeTakeFirstOrThrow();
  const total = Number(nombre);
  if (total === 0) return null;
  const lues = await siennes.select(['type', 'donnees']).orderBy('id', 'desc').limit(LIGNES_MAX).execute();
  const mots = MOTS[lecteur.langue];
  const lignes = lues.flatMap(({ type, donnees: json }) => {
    const declare = typeDeNotification(type);
    if (!declare) return [];
    const donnees = JSON.parse(json) as Donnees;
    return [`• ${declare.objet(donnees)[lecteur.langue]}${mots.deuxPoints} ${declare.titre(donnees)[lecteur.langue]}`];
  });
  const reste = total - lues.length;
  return {
    sujet: mots.sujet(total),
    paragraphes: [mots.debut, lignes.join('\n'), ...(reste > 0 ? [mots.autres(reste)] : [])],
    lien: { chemin: '/notifications', texte: mots.lien },
  };
}
