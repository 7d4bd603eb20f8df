import type { EntityManager } from '@mikro-orm/core';
import { DateTime } from 'luxon';
import { lesIntervenants } from '../../plateforme/utilisateur/annuaire.service.ts';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { FUSEAU, versDate } from '../../socle/commun/horloge.ts';
import type { TypeAbsence } from '../absence/absence.champs.ts';
import { lireFichesDe, lireSecteursDe } from '../fiche-intervenant/fiche-intervenant.lecture.ts';
import { semainesDe } from '../horaire/horaire.service.ts';
import { type Cadran, cadranDu, heuresDuJour, type Intervalle, plagesDe } from '../horaire/semaine.ts';
import { PRENNENT } from '../intervention/creneaux.ts';
import { toutes } from '../intervention/lignes.ts';
import type { Etape } from '../intervention/machine.ts';
import type { Candidat } from './proposer.ts';
import type { JourDeTravail, VisitePrise } from './trajet.ts';

/** No slot lasts longer. */
const DUREE_MAX = 24 * 3600 * 1000;
const CANDIDATS_MAX = 100;
/** Whose slot is, or was, the intervenant's time. */
const TENUES: readonly Etape[] = ['PLANIFIEE', 'EN_COURS', 'REALISEE', 'CLOTUREE'];

interface Quoi extends Intervalle {
  maintenant: Date;
  /** Absent: all of them. */
  intervenantIds?: readonly number[] | undefined;
  /** Whose slot takes nobody's time. */
  saufId?: number | undefined;
}

/** A candidate, with what the board shows of them. */
export interface Disponibilite extends Candidat {
  jours: (JourDeTravail & { jour: string; heures: Intervalle[] })[];
  secteurs: LigneDe<'secteur'>[];
  absences: (Intervalle & { type: TypeAbsence })[];
  visites: (VisitePrise & { id: number })[];
}

/** Who could come between two instants, on the whole of their days: in seven queries, however many they are. */
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
  const jours = joursEntre(quoi);
  // What comes before and after on the same day says how long the way is.
  const etendue = { debut: jours[0]?.entier.debut ?? quoi.debut, fin: jours.at(-1)?.entier.fin ?? quoi.fin };
  const absences = await lireAbsences(em, ids, etendue);
  const lues = await lireVisites(em, ids, { ...etendue, saufId: quoi.saufId });
  const visites = Map.groupBy(lues, ({ intervenantId }) => intervenantId);
  const secteurs = Map.groupBy(await lireSecteursDe(em, ids), ({ utilisateurId }) => utilisateurId);
  const bases = new Map((await lireFichesDe(em, ids)).map((fiche) => [fiche.utilisateurId, fiche.codePostalBase]));
  return personnes.map(({ id, jusqua }) => ({
    ...{ id, jusqua, base: baseA(bases.get(id)) },
    secteurs: secteurs.get(id) ?? [],
    secteurIds: (secteurs.get(id) ?? []).map((secteur) => secteur.id),
    jours: jours.map(({ jour, entier, cadran }) => ({
      ...{ jour, entier },
      heures: heuresDuJour(plagesDe(semaines.get(id) ?? [], semaines.get(null) ?? [], jour), cadran),
    })),
    absences: absences.filter(({ utilisateurId }) => utilisateurId === null || utilisateurId === id),
    visites: visites.get(id) ?? [],
  }));
}

const baseA = (codePostal: string | null | undefined) => (codePostal == null ? null : { codePostal });

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

async function lireVisites(
  em: EntityManager,
  ids: readonly number[],
  { debut, fin, saufId }: Intervalle & Pick<Quoi, 'saufId'>,
) {
  const lues = await toutes(em)
    .where('i.intervenantId', 'in', [...ids])
    .where('i.etape', 'in', [...TENUES])
    .where('i.debutPlanifie', '>', new Date(debut.getTime() - DUREE_MAX))
    .where('i.debutPlanifie', '<', fin)
    .where('i.finPlanifiee', '>', debut)
    .where('i.id', '!=', saufId ?? 0)
    .orderBy('i.debutPlanifie')
    .orderBy('i.id')
    .select(['i.id', 'i.intervenantId', 'i.debutPlanifie', 'i.finPlanifiee', 'i.codePostal', 'i.etape'])
    .execute();
  return lues.flatMap(({ id, intervenantId, debutPlanifie, finPlanifiee, codePostal, etape }) => {
    const [de, a] = [versDate(debutPlanifie), versDate(finPlanifiee)];
    const prend = PRENNENT.includes(etape);
    return de && a ? [{ id, intervenantId, codePostal, prend, debut: de, fin: a }] : [];
  });
}

interface JourCivil {
  /** « 2026-11-21 » */
  jour: string;
  entier: Intervalle;
  cadran: Cadran;
}

/** Each day that is lived between two instants. */
function joursEntre({ debut, fin }: Intervalle): JourCivil[] {
  const jours: JourCivil[] = [];
  const dernier = DateTime.fromJSDate(fin, { zone: FUSEAU });
  let jour = DateTime.fromJSDate(debut, { zone: FUSEAU }).startOf('day');
  while (jour < dernier) {
    const suivant = jour.plus({ days: 1 });
    const nom = jour.toFormat('yyyy-MM-dd');
    const entier = { debut: jour.toJSDate(), fin: suivant.toJSDate() };
    jours.push({ jour: nom, entier, cadran: cadranDu(nom) });
    jour = suivant;
  }
  return jours;
}
