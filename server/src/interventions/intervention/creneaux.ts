import type { EntityManager } from '@mikro-orm/core';
import { DateTime } from 'luxon';
import { peutEtre } from '../../plateforme/utilisateur/annuaire.service.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { champInvalide, conflit } from '../../socle/commun/erreurs.ts';
import { FUSEAU, versDate } from '../../socle/commun/horloge.ts';
import { referenceDe } from '../../socle/commun/recherche.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { TypeAbsence } from '../absence/absence.champs.ts';
import { type AbsenceTrouvee, absenceSur } from '../absence/absence.lecture.ts';
import type { Intervention } from './intervention.entity.ts';
import { toutes } from './lignes.ts';
import type { Etape } from './machine.ts';

/** The time of the intervenants: who may be given a slot, which slots are taken, when nobody comes, which are over. */

/** Stages whose slot is the intervenant's time. */
export const PRENNENT: readonly Etape[] = ['PLANIFIEE', 'EN_COURS'];

export interface Creneau {
  debut: Date;
  fin: Date;
}

const TOLERANCE_MINUTES = 15;

/**
 * A slot that began more than a quarter of an hour ago is a slip, unless a motive says that work is being written down
 * afterwards. Returns the motive where it was needed.
 */
export function exigerAVenir(
  { horloge }: Contexte,
  champ: string,
  debut: Date,
  motifPasse: string | null | undefined,
): string | null {
  if (debut.getTime() >= horloge.maintenant().getTime() - TOLERANCE_MINUTES * 60_000) return null;
  const motif = motifPasse?.trim() || null;
  if (motif !== null) return motif;
  throw champInvalide(
    champ,
    'Ce moment est passé : choisissez-en un à venir, ou dites pourquoi il est noté après coup (motifPasse).',
    'This moment is in the past: choose one to come, or say why it is written down afterwards (motifPasse).',
  );
}

/** Work taken up again takes its old slot again; where that is still to come, somebody may have been given it. */
export async function garderCreneauLibre(contexte: Contexte, intervention: Intervention, vers: Etape): Promise<void> {
  const { id, etape, intervenant, debutPlanifie, finPlanifiee } = intervention;
  if (PRENNENT.includes(etape) || !PRENNENT.includes(vers) || !intervenant || !debutPlanifie || !finPlanifiee) return;
  if (finPlanifiee <= contexte.horloge.maintenant()) return;
  await verrouiller(contexte.em, intervenant.id);
  const chevauchee = await chevauchement(contexte.em, id, intervenant.id, { debut: debutPlanifie, fin: finPlanifiee });
  if (chevauchee) throw dejaPris(chevauchee);
}

/**
 * Two plannings of the same intervenant at once go one after the other: the second sees the first one's slot. Without
 * the lock both would find the time free.
 */
export async function verrouillerIntervenant({ em, horloge }: Contexte, saisi: string, champ: string): Promise<number> {
  const id = cleOuAucune(saisi);
  await verrouiller(em, id);
  if (id === 0 || !(await peutEtre(em, 'INTERVENANT', id, horloge.maintenant()))) {
    throw champInvalide(champ, 'Cet intervenant n’existe pas.', 'This technician does not exist.');
  }
  return id;
}

/** An account, or a role, that ends before the visit does: nobody would come. */
export async function exigerQuIlPuisseVenir(em: EntityManager, id: number, { fin }: Creneau, champ: string) {
  if (await peutEtre(em, 'INTERVENANT', id, fin)) return;
  throw champInvalide(
    champ,
    'Le compte ou le rôle de cet intervenant se termine avant ce créneau.',
    'The account or the role of this technician ends before this slot.',
  );
}

export async function verrouiller(em: EntityManager, intervenantId: number): Promise<void> {
  await sql(em).updateTable('utilisateur').set({ id: intervenantId }).where('id', '=', intervenantId).execute();
}

/** The first other intervention whose slot this one would meet; slots that only touch do not overlap. */
async function chevauchement(em: EntityManager, id: number, intervenantId: number, { debut, fin }: Creneau) {
  return toutes(em)
    .where('intervenantId', '=', intervenantId)
    .where('etape', 'in', PRENNENT)
    .where('debutPlanifie', '<', fin)
    .where('finPlanifiee', '>', debut)
    .where('id', '!=', id)
    .select(['id', 'creerA', 'titre', 'debutPlanifie', 'finPlanifiee'])
    .orderBy('debutPlanifie')
    .limit(1)
    .executeTakeFirst();
}

/** What stands against a slot that is given: another visit, or a time when nobody comes. */
export type Empechement = { chevauchee: Chevauchee } | { absence: AbsenceTrouvee };

export async function empechement(
  em: EntityManager,
  id: number,
  intervenantId: number,
  creneau: Creneau,
): Promise<Empechement | undefined> {
  const chevauchee = await chevauchement(em, id, intervenantId, creneau);
  if (chevauchee) return { chevauchee };
  const absence = await absenceSur(em, intervenantId, creneau);
  return absence && { absence };
}

export const refusDuCreneau = (trouve: Empechement, champ = 'debut') =>
  'chevauchee' in trouve ? dejaPris(trouve.chevauchee, champ) : estAbsent(trouve.absence, champ);

const AUTREMENT = {
  fr: 'Choisissez un autre créneau, ou donnez le motif d’une dérogation',
  en: 'Choose another slot, or give the reason of a derogation',
};

/** « Martin Petit est absent jusqu’au jeudi 12 novembre à 08:00 » */
export function absenceEnMots({ type, fin, nom, prenom }: AbsenceTrouvee) {
  const [fr, en] = (['fr', 'en'] as const).map((langue) => finDite(versDate(fin), langue));
  return type === TypeAbsence.FERMETURE
    ? { fr: `L’entreprise est fermée jusqu’au ${fr}`, en: `The company is closed until ${en}` }
    : { fr: `${prenom} ${nom} est absent jusqu’au ${fr}`, en: `${prenom} ${nom} is absent until ${en}` };
}

function finDite(fin: Date, langue: 'fr' | 'en'): string {
  const locale = DateTime.fromJSDate(fin, { zone: FUSEAU }).setLocale(langue);
  const dit = locale.toFormat(langue === 'fr' ? "cccc d LLLL 'à' HH:mm" : 'cccc d LLLL, HH:mm');
  return langue === 'fr' ? dit.replace(' 1 ', ' 1er ') : dit;
}

function estAbsent(absence: AbsenceTrouvee, champ: string) {
  const message = absenceEnMots(absence);
  const { type, fin } = absence;
  return conflit(message, {
    details: AUTREMENT,
    champs: [{ chemin: champ, message }],
    actuel: { type, fin: versDate(fin) },
  });
}

type Chevauchee = NonNullable<Awaited<ReturnType<typeof chevauchement>>>;

function dejaPris({ id, creerA, titre, debutPlanifie, finPlanifiee }: Chevauchee, champ = 'debut') {
  const reference = referenceDe(id, versDate(creerA));
  const message = {
    fr: `Cet intervenant est déjà pris par ${reference} « ${titre} »`,
    en: `This technician is already taken by ${reference} “${titre}”`,
  };
  return conflit(message, {
    details: AUTREMENT,
    champs: [{ chemin: champ, message }],
    actuel: { reference, titre, debutPlanifie: versDate(debutPlanifie), finPlanifiee: versDate(finPlanifiee) },
  });
}
