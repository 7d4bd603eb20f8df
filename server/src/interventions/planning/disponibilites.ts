import type { EntityManager } from '@mikro-orm/core';
import { DateTime } from 'luxon';
import { lesIntervenants } from '../../plateforme/utilisateur/annuaire.service.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { FUSEAU, versDate } from '../../socle/commun/horloge.ts';
import type { TypeAbsence } from '../absence/absence.champs.ts';
import { semainesDe } from '../horaire/horaire.service.ts';
import { heuresDuJour, type Intervalle, plagesDe } from '../horaire/semaine.ts';
import { PRENNENT } from '../intervention/creneaux.ts';
import { toutes } from '../intervention/lignes.ts';
import type { Etape } from '../intervention/machine.ts';
import type { Candidat, VisitePrise } from './proposer.ts';

/** No slot lasts longer. */
const DUREE_MAX = 24 * 3600 * 1000;
const CANDIDATS_MAX = 100;

interface Quoi extends Intervalle {
  maintenant: Date;
  /** Absent: all of them. */
  intervenantIds?: readonly number[] | undefined;
  /** Whose slot takes nobody's time. */
  saufId?: number | undefined;
  /** Of which visits: those that take their intervenant's time, unless others are asked for. */
  etapes?: readonly Etape[];
}

/** A candidate, with what the board shows of them. */
export interface Disponibilite extends Candidat {
  jours: { jour: string; heures: Intervalle[] }[];
  absences: (Intervalle & { type: TypeAbsence })[];
  visites: (VisitePrise & { id: number })[];
}

/** Who could come between two instants, in five queries, however many they are. */
export async function lireDisponibilites(em: EntityManager, quoi: Quoi): Promise<Disponibilite[]> {
  const personnes = await lesIntervenants(em, quoi.maintenant, { ids: quoi.intervenantIds, nombre: CANDIDATS_MAX });
  const ids = personnes.map(({ id }) => id);
  if (ids.length === 0) return [];
  const horaires = await sql(em)
    .selectFrom('horaire')
    .where((ou) => ou.or([ou('utilisateurId', 'is', null), ou('utilisateurId', 'in', ids)]))
    .select(['utilisateurId', 'semaines'])
    .execute();
  const semaines = new Map(horaires.map((horaire) => [horaire.utilisateurId, semainesDe(horaire)]));
  const absences = await lireAbsences(em, ids, quoi);
  const visites = await lireVisites(em, ids, quoi);
  const jours = joursEntre(quoi);
  return personnes.map(({ id, jusqua }) => ({
    ...{ id, jusqua },
    jours: jours.map((jour) => ({
      jour,
      heures: heuresDuJour(plagesDe(semaines.get(id) ?? [], semaines.get(null) ?? [], jour), jour),
    })),
    absences: absences.filter(({ utilisateurId }) => utilisateurId === null || utilisateurId === id),
    visites: visites.filter(({ intervenantId }) => intervenantId === id),
  }));
}

async function lireAbsences(em: EntityManager, ids: readonly number[], { debut, fin }: Intervalle) {
  const lues = await sql(em)
    .selectFrom('absence')
    .where((ou) => ou.or([ou('utilisateurId', 'is', null), ou('utilisateurId', 'in', [...ids])]))
    .where('debut', '<', fin)
    .where('fin', '>', debut)
    .select(['utilisateurId', 'type', 'debut', 'fin'])
    .execute();
  return lues.map((lue) => ({ ...lue, debut: versDate(lue.debut), fin: versDate(lue.fin) }));
}

async function lireVisites(em: EntityManager, ids: readonly number[], { debut, fin, saufId, etapes = PRENNENT }: Quoi) {
  const lues = await toutes(em)
    .where('i.intervenantId', 'in', [...ids])
    .where('i.etape', 'in', [...etapes])
    .where('i.debutPlanifie', '>', new Date(debut.getTime() - DUREE_MAX))
    .where('i.debutPlanifie', '<', fin)
    .where('i.finPlanifiee', '>', debut)
    .where('i.id', '!=', saufId ?? 0)
    .orderBy('i.debutPlanifie')
    .orderBy('i.id')
    .select(['i.id', 'i.intervenantId', 'i.debutPlanifie', 'i.finPlanifiee', 'i.codePostal'])
    .execute();
  return lues.flatMap(({ id, intervenantId, debutPlanifie, finPlanifiee, codePostal }) => {
    const [de, a] = [versDate(debutPlanifie), versDate(finPlanifiee)];
    return de && a ? [{ id, intervenantId, codePostal, debut: de, fin: a }] : [];
  });
}

/** « 2026-11-21 », each day that is lived between two instants. */
function joursEntre({ debut, fin }: Intervalle): string[] {
  const jours: string[] = [];
  const dernier = DateTime.fromJSDate(fin, { zone: FUSEAU });
  for (
    let jour = DateTime.fromJSDate(debut, { zone: FUSEAU }).startOf('day');
    jour < dernier;
    jour = jour.plus({ days: 1 })
  )
    jours.push(jour.toFormat('yyyy-MM-dd'));
  return jours;
}
