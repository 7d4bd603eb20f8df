import type { Intervalle } from '../horaire/semaine.ts';
import {
  autour,
  departAvant,
  type JourDeTravail,
  type Lieu,
  seCoupent,
  type Trajets,
  type VisitePrise,
} from './trajet.ts';

/** Who could come, and when: from what is known of each, without a clock or a database. */

export interface Candidat {
  id: number;
  jours: readonly JourDeTravail[];
  absences: readonly Intervalle[];
  visites: readonly VisitePrise[];
  /** Where their days start from. */
  base: Lieu | null;
  /** To which they belong. */
  secteurIds: readonly number[];
  /** Their account or their role ends then: a visit ends before. */
  jusqua: Date | null;
}

export interface Demande {
  codePostal: string | null;
  dureeMinutes: number;
  echeance: Date | null;
  /** The earliest matters more than an even load. */
  presse: boolean;
  /** Nothing begins before. */
  apres: Date;
  avant: Date;
  limite: number;
}

export type CodeRaison =
  | 'LIBRE'
  | 'MEME_LIEU_AVANT'
  | 'MEME_LIEU_APRES'
  | 'MEME_SECTEUR_AVANT'
  | 'MEME_SECTEUR_APRES'
  | 'SON_SECTEUR'
  | 'AVANT_ECHEANCE'
  | 'APRES_ECHEANCE';

export interface Trouvee {
  intervenantId: number;
  debut: Date;
  fin: Date;
  /** Minutes from the visit before, or the base, and to the visit after, on the same day; null: there is none. */
  trajetAvant: number | null;
  trajetApres: number | null;
  /** Planned already on that day. */
  minutesDuJour: number;
  raisons: CodeRaison[];
}

const MINUTE = 60_000;
const QUART = 15 * MINUTE;
const PAR_PERSONNE = 3;
/** Minutes to where a day begins or ends, of which nothing is known. */
const BOUT = 30;

/** What is left of these intervals, both in order, without those that are taken. */
export function soustraire(libres: readonly Intervalle[], pris: readonly Intervalle[]): Intervalle[] {
  return pris.reduce<Intervalle[]>(
    (restes, { debut, fin }) =>
      restes.flatMap((reste) => {
        if (!seCoupent({ debut, fin }, reste)) return [reste];
        return [
          ...(debut > reste.debut ? [{ debut: reste.debut, fin: debut }] : []),
          ...(fin < reste.fin ? [{ debut: fin, fin: reste.fin }] : []),
        ];
      }),
    [...libres],
  );
}

/** The best first: before the due date, with the least way added, and then the earliest or the least loaded day. */
export function proposer(demande: Demande, candidats: readonly Candidat[], trajets: Trajets): Trouvee[] {
  const trouvees = candidats.flatMap((candidat) =>
    candidat.jours
      .flatMap((jour) => duJour(demande, candidat, jour, trajets))
      .sort((a, b) => comparer(a, b, demande))
      .slice(0, PAR_PERSONNE),
  );
  return trouvees
    .sort((a, b) => comparer(a, b, demande))
    .slice(0, demande.limite)
    .map(({ ajoute: _ajoute, tard: _tard, ...trouvee }) => trouvee);
}

interface Classee extends Trouvee {
  /** Minutes of way that this visit adds to the day. */
  ajoute: number;
  /** Past the due date. */
  tard: boolean;
}

function comparer(a: Classee, b: Classee, { presse }: Demande): number {
  const heure = a.debut.getTime() - b.debut.getTime();
  return (
    Number(a.tard) - Number(b.tard) ||
    a.ajoute - b.ajoute ||
    (presse ? heure : a.minutesDuJour - b.minutesDuJour) ||
    heure ||
    a.intervenantId - b.intervenantId
  );
}

function duJour(demande: Demande, candidat: Candidat, jour: JourDeTravail, trajets: Trajets): Classee[] {
  const { entier, heures } = jour;
  const visites = candidat.visites.filter((visite) => seCoupent(visite, entier));
  const prises = visites.filter(({ prend }) => prend);
  const minutesDuJour = prises.reduce((somme, { debut, fin }) => somme + minutesEntre(debut, fin), 0);
  const du: DuJour = { demande, candidat: { ...candidat, visites }, jour, trajets, minutesDuJour };
  return soustraire(heures, [...candidat.absences, ...prises]).flatMap((libre) => {
    const creneau = premierDans(libre, du);
    return creneau ? classer(creneau, du) : [];
  });
}

interface DuJour {
  demande: Demande;
  candidat: Candidat;
  jour: JourDeTravail;
  trajets: Trajets;
  minutesDuJour: number;
}

/** The first quarter of an hour that leaves time to come from where they are before. */
function premierDans(libre: Intervalle, { demande, candidat, jour, trajets }: DuJour): Intervalle | null {
  const auPlusTot = new Date(Math.max(libre.debut.getTime(), demande.apres.getTime()));
  const auPlusTard = Math.min(libre.fin.getTime(), demande.avant.getTime()) - demande.dureeMinutes * MINUTE;
  // Most of what is free is too short: nothing more is asked of it.
  if (auPlusTot.getTime() > auPlusTard) return null;
  const depart = departAvant({ ...candidat, jour }, auPlusTot);
  const arrivee = depart?.depuis
    ? depart.depuis.getTime() + trajets.entre(depart.lieu, demande).minutes * MINUTE
    : Number.NEGATIVE_INFINITY;
  const debut = Math.ceil(Math.max(auPlusTot.getTime(), arrivee) / QUART) * QUART;
  if (debut > auPlusTard) return null;
  const fin = debut + demande.dureeMinutes * MINUTE;
  if (candidat.jusqua !== null && fin >= candidat.jusqua.getTime()) return null;
  return { debut: new Date(debut), fin: new Date(fin) };
}

/** None if time is missing on the way: a slot that is proposed is not tight. */
function classer({ debut, fin }: Intervalle, { demande, candidat, jour, trajets, minutesDuJour }: DuJour): Classee[] {
  const { echeance, codePostal } = demande;
  const { avant, apres, depart, suivante } = autour(trajets, { ...candidat, jour }, { debut, fin, codePostal });
  if ((avant?.manque ?? 0) > 0 || (apres?.manque ?? 0) > 0) return [];
  const siens = trajets.secteursDe(demande).filter((id) => candidat.secteurIds.includes(id));
  // Where a day begins and ends is not known; of somebody's own sector the way is no longer than there.
  const bout = siens.length > 0 ? Math.min(BOUT, trajets.dansUnSecteur) : BOUT;
  const sansVisite = !depart?.depuis && !suivante;
  const sans = sansVisite ? 0 : depart && suivante ? trajets.entre(depart.lieu, suivante).minutes : BOUT;
  const tard = echeance !== null && fin > echeance;
  const raisons: CodeRaison[] = ['LIBRE'];
  const proche = depart?.depuis ? avant?.trajet.proche : null;
  if (proche === 'LIEU') raisons.push('MEME_LIEU_AVANT');
  if (proche === 'SECTEUR') raisons.push('MEME_SECTEUR_AVANT');
  if (apres?.trajet.proche === 'LIEU') raisons.push('MEME_LIEU_APRES');
  if (apres?.trajet.proche === 'SECTEUR') raisons.push('MEME_SECTEUR_APRES');
  if (siens.length > 0 && raisons.length === 1) raisons.push('SON_SECTEUR');
  if (echeance !== null) raisons.push(tard ? 'APRES_ECHEANCE' : 'AVANT_ECHEANCE');
  const [trajetAvant, trajetApres] = [avant?.trajet.minutes ?? null, apres?.trajet.minutes ?? null];
  return [
    {
      ...{ intervenantId: candidat.id, debut, fin, trajetAvant, trajetApres, minutesDuJour, raisons, tard },
      ajoute: (trajetAvant ?? bout) + (trajetApres ?? bout) - sans,
    },
  ];
}

const minutesEntre = (debut: Date, fin: Date): number => Math.round((fin.getTime() - debut.getTime()) / MINUTE);
