import type { EntityManager } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { cle, lireCle } from '../../socle/commun/cle.ts';
import type { Ordre } from '../../socle/commun/curseur.ts';
import { champInvalide, introuvable } from '../../socle/commun/erreurs.ts';
import { lirePage } from '../../socle/commun/liste.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import type { Donnees } from '../evenement/emettre.ts';
import type { ConsulterNotificationArgs, MarquerNotificationsLuesInput } from './notification.inputs.ts';
import { typeDeNotification } from './types.ts';

const CETTE_NOTIFICATION = { fr: 'Cette notification', en: 'This notification' };
/** The bell says « 99+ ». */
const NON_LUES_MAX = 100;
const RIEN = { fr: '', en: '' };

const ORDRE = { marque: ['N'], id: 'id', sens: 'desc' } as const satisfies Ordre;

const siennes = (em: EntityManager, utilisateurId: number) =>
  sql(em).selectFrom('notification').where('destinataireId', '=', utilisateurId).where('application', '=', true);

/** One's own, newest first. */
export async function consulter(contexte: Contexte, args: ConsulterNotificationArgs, info: GraphQLResolveInfo) {
  const { em } = contexte;
  const { id } = appelantDe(contexte);
  const { nonLues } = args;
  // Absent and false are the same list.
  const demande = { ...args, nonLues: nonLues || null };
  const toutes = siennes(em, id);
  const requete = (nonLues ? toutes.where('lueA', 'is', null) : toutes).selectAll();
  const lue = await lirePage(em, requete, demande, { ordre: ORDRE, info });
  return {
    ...lue,
    items: (lue.items as LigneDe<'notification'>[]).map(rendre),
    nonLues: await compterNonLues(em, id),
  };
}

function rendre(ligne: LigneDe<'notification'>) {
  const type = typeDeNotification(ligne.type);
  const donnees = JSON.parse(ligne.donnees) as Donnees;
  return {
    ...ligne,
    titre: type?.titre(donnees) ?? RIEN,
    objet: type?.objet(donnees) ?? RIEN,
    lien: type?.lien(donnees, ligne.relation) ?? null,
  };
}

/** As far as the bell tells. */
async function compterNonLues(em: EntityManager, utilisateurId: number): Promise<number> {
  const lues = await siennes(em, utilisateurId).where('lueA', 'is', null).select('id').limit(NON_LUES_MAX).execute();
  return lues.length;
}

/** Some, all up to a moment, or those of one intervention. Another's are nobody's business: they count for nothing. */
export async function marquerLues(contexte: Contexte, input: MarquerNotificationsLuesInput) {
  const { em, horloge } = contexte;
  const { id: utilisateurId } = appelantDe(contexte);
  const { ids, jusquA, interventionId } = input;
  if ([ids, jusquA, interventionId].filter((donne) => donne != null).length !== 1) {
    const [fr, en] = [
      'Donnez ids, jusquA ou interventionId, un seul des trois.',
      'Give ids, jusquA or interventionId, one of the three.',
    ];
    throw champInvalide('ids', fr, en);
  }
  let requete = sql(em)
    .updateTable('notification')
    .set({ lueA: horloge.maintenant() })
    .where('destinataireId', '=', utilisateurId)
    .where('lueA', 'is', null);
  if (ids) {
    const cles = ids.map((une) => lireCle(une)).filter((une) => une !== null);
    if (ids.length === 1 && !(await existe(em, utilisateurId, cle(ids[0] ?? '', CETTE_NOTIFICATION))))
      throw introuvable(CETTE_NOTIFICATION);
    requete = requete.where('id', 'in', cles.length > 0 ? cles : [0]);
  }
  if (jusquA) requete = requete.where('creerA', '<=', jusquA);
  if (interventionId != null)
    requete = requete.where('sujet', '=', 'intervention').where('sujetId', '=', lireCle(interventionId) ?? 0);
  const { numUpdatedRows } = await requete.executeTakeFirst();
  return { nombre: Number(numUpdatedRows), nonLues: await compterNonLues(em, utilisateurId) };
}

async function existe(em: EntityManager, utilisateurId: number, id: number): Promise<boolean> {
  return (await siennes(em, utilisateurId).where('id', '=', id).select('id').executeTakeFirst()) !== undefined;
}
