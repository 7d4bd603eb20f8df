import type { Intervalle } from '../horaire/semaine.ts';

/** Who could come, and when: from what is known of each, without a clock or a database. */

export interface VisitePrise extends Intervalle {
  codePostal: string | null;
}

interface JourDeTravail {
  /** The hours of the day, in order. */
  heures: readonly Intervalle[];
}

export interface Candidat {
  id: number;
  jours: readonly JourDeTravail[];
  absences: readonly Intervalle[];
  visites: readonly VisitePrise[];
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

export type CodeRaison = 'LIBRE' | 'MEME_LIEU_AVANT' | 'MEME_LIEU_APRES' | 'AVANT_ECHEANCE' | 'APRES_ECHEANCE';

export interface Trouvee {
  intervenantId: number;
  debut: Date;
  fin: Date;
  /** Minutes from the visit before and to the one after, on the same day; null: there is none. */
  trajetAvant: number | null;
  trajetApres: number | null;
  /** Planned already on that day. */
  minutesDuJour: number;
  raisons: CodeRaison[];
}

const MINUTE = 60_000;
const QUART = 15 * MINUTE;
const PAR_PERSONNE = 3;
/** Minutes of the way, a hint that no map gives: within one postcode, to another, and where one of the two is not known. */
const TRAJET = { MEME: 10, AUTRE: 40, INCONNU: 30 } as const;

type Lieu = { codePostal: string | null };

export function trajet(de: Lieu, vers: Lieu): number {
  if (de.codePostal === null || vers.codePostal === null) return TRAJET.INCONNU;
  return de.codePostal === vers.codePostal ? TRAJET.MEME : TRAJET.AUTRE;
}

/** What is left of these intervals, both in order, without those that are taken. */
export function soustraire(libres: readonly Intervalle[], pris: readonly Intervalle[]): Intervalle[] {
  return pris.reduce<Intervalle[]>(
    (restes, { debut, fin }) =>
      restes.flatMap((reste) => {
        if (fin <= reste.debut || debut >= reste.fin) return [reste];
        return [
          ...(debut > reste.debut ? [{ debut: reste.debut, fin: debut }] : []),
          ...(fin < reste.fin ? [{ debut: fin, fin: reste.fin }] : []),
        ];
      }),
    [...libres],
  );
}

/** The best first: before the due date, with the least way added, and then the earliest or the least loaded day. */
export function proposer(demande: Demande, candidats: readonly Candidat[]): Trouvee[] {
  const trouvees = candidats.flatMap((candidat) =>
    candidat.jours
      .flatMap((jour) => duJour(demande, candidat, jour))
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

function duJour(demande: Demande, candidat: Candidat, { heures }: JourDeTravail): Classee[] {
  const [premiere, derniere] = [heures.at(0), heures.at(-1)];
  if (!premiere || !derniere) return [];
  const visites = candidat.visites
    .filter(({ debut, fin }) => debut < derniere.fin && fin > premiere.debut)
    .toSorted((a, b) => a.debut.getTime() - b.debut.getTime());
  const minutesDuJour = visites.reduce((somme, { debut, fin }) => somme + minutesEntre(debut, fin), 0);
  return soustraire(heures, [...candidat.absences, ...visites]).flatMap((libre) => {
    const avant = visites.findLast(({ fin }) => fin <= libre.debut);
    const apres = visites.find(({ debut }) => debut >= libre.fin);
    const creneau = premierDans(libre, demande, candidat.jusqua, avant, apres);
    return creneau ? [classer(creneau, demande, { candidat, avant, apres, minutesDuJour })] : [];
  });
}

/** The first quarter of an hour that leaves time to come from the visit before, and to go to the one after. */
function premierDans(
  libre: Intervalle,
  { codePostal, dureeMinutes, apres: pasAvant, avant: pasApres }: Demande,
  jusqua: Date | null,
  avant?: VisitePrise,
  apres?: VisitePrise,
): Intervalle | null {
  const ici = { codePostal };
  const auPlusTot = Math.max(
    libre.debut.getTime(),
    pasAvant.getTime(),
    avant ? avant.fin.getTime() + trajet(avant, ici) * MINUTE : 0,
  );
  const debut = Math.ceil(auPlusTot / QUART) * QUART;
  const fin = debut + dureeMinutes * MINUTE;
  const auPlusTard = apres ? apres.debut.getTime() - trajet(ici, apres) * MINUTE : Number.POSITIVE_INFINITY;
  if (fin > Math.min(libre.fin.getTime(), pasApres.getTime(), auPlusTard)) return null;
  if (jusqua !== null && fin >= jusqua.getTime()) return null;
  return { debut: new Date(debut), fin: new Date(fin) };
}

interface Autour {
  candidat: Candidat;
  avant: VisitePrise | undefined;
  apres: VisitePrise | undefined;
  minutesDuJour: number;
}

function classer({ debut, fin }: Intervalle, demande: Demande, autour: Autour): Classee {
  const { candidat, avant, apres, minutesDuJour } = autour;
  const { echeance, codePostal } = demande;
  const ici = { codePostal };
  const [trajetAvant, trajetApres] = [avant ? trajet(avant, ici) : null, apres ? trajet(ici, apres) : null];
  // Where a day begins and ends is not known.
  const sans = avant || apres ? (avant && apres ? trajet(avant, apres) : TRAJET.INCONNU) : 0;
  const tard = echeance !== null && fin > echeance;
  const raisons: CodeRaison[] = ['LIBRE'];
  if (trajetAvant === TRAJET.MEME) raisons.push('MEME_LIEU_AVANT');
  if (trajetApres === TRAJET.MEME) raisons.push('MEME_LIEU_APRES');
  if (echeance !== null) raisons.push(tard ? 'APRES_ECHEANCE' : 'AVANT_ECHEANCE');
  return {
    ...{ intervenantId: candidat.id, debut, fin, trajetAvant, trajetApres, minutesDuJour, raisons, tard },
    ajoute: (trajetAvant ?? TRAJET.INCONNU) + (trajetApres ?? TRAJET.INCONNU) - sans,
  };
}

const minutesEntre = (debut: Date, fin: Date): number => Math.round((fin.getTime() - debut.getTime()) / MINUTE);
