import { instantDeParis, jourDeParis, murDeParis } from '@/lib/dates';
import { plusJours } from '../journee/jours';

export interface Intervalle {
  debut: string;
  fin: string;
}

const OUVERTURE = 7;
const FERMETURE = 20;
const QUART_MS = 15 * 60_000;

/** The hours that a day shows: from seven to eight in the evening, and whatever lies outside. */
export function heuresDuJour(jour: string, intervalles: readonly Intervalle[]): Intervalle {
  const heure = (nombre: number) => instantDeParis(`${jour}T${String(nombre).padStart(2, '0')}:00`);
  const minuit = instantDeParis(plusJours(jour, 1));
  const duJour = intervalles.filter(({ debut, fin }) => debut < minuit && fin > instantDeParis(jour));
  const premiere = duJour.reduce(
    (min, { debut }) => (jourDeParis(debut) < jour ? 0 : Math.min(min, heureDe(debut))),
    OUVERTURE,
  );
  const tard = duJour.some(({ fin }) => fin > heure(FERMETURE));
  return { debut: heure(premiere), fin: tard ? minuit : heure(FERMETURE) };
}

const heureDe = (instant: string): number => Number(murDeParis(instant).slice(11, 13));

/** Where an interval lies in what is shown, in percent; null: not in it. */
export function place(une: Intervalle, { debut, fin }: Intervalle): { left: string; width: string } | null {
  const [de, a] = [Date.parse(debut), Date.parse(fin)];
  const [commence, finit] = [Math.max(Date.parse(une.debut), de), Math.min(Date.parse(une.fin), a)];
  if (finit <= commence) return null;
  const pourCent = (ms: number) => `${Math.round((ms / (a - de)) * 10_000) / 100}%`;
  return { left: pourCent(commence - de), width: pourCent(finit - commence) };
}

/** Narrower than that, one could not press it: what follows closer lies beneath. */
const LARGEUR_MIN_MS = 30 * 60_000;

/** Of what happens at the same time each on a line of its own: its line, and how many there are. */
export function rangs(creneaux: readonly Intervalle[]): { lignes: number[]; nombre: number } {
  const libresA: number[] = [];
  const lignes = creneaux.map(({ debut, fin }) => {
    const commence = Date.parse(debut);
    const trouvee = libresA.findIndex((libre) => libre <= commence);
    const ligne = trouvee === -1 ? libresA.length : trouvee;
    libresA[ligne] = Math.max(Date.parse(fin), commence + LARGEUR_MIN_MS);
    return ligne;
  });
  return { lignes, nombre: Math.max(1, libresA.length) };
}

/** The quarter of an hour at this share of what is shown. */
export function quartA(part: number, { debut, fin }: Intervalle): string {
  const [de, a] = [Date.parse(debut), Date.parse(fin)];
  const ms = de + Math.min(Math.max(part, 0), 1) * (a - de);
  return new Date(Math.round(ms / QUART_MS) * QUART_MS).toISOString();
}

/** A visit is the same wherever it is taken to; time that is taken is told by its hours. */
export const cleDe = ({ debut, fin, intervention }: Intervalle & { intervention: { id: string } | null }): string =>
  intervention?.id ?? `${debut} ${fin}`;

/** Every other hour, to be read above the rows. */
export function graduations(heures: Intervalle): string[] {
  const pas = 2 * 3_600_000;
  const [de, a] = [Date.parse(heures.debut), Date.parse(heures.fin)];
  return Array.from({ length: Math.ceil((a - de) / pas) }, (_, rang) => new Date(de + rang * pas).toISOString());
}

export type Charge = 'libre' | 'pleine' | 'trop';

/** Of a day: under 80 %, up to all of it, more. */
export function charge(planifiees: number, ouvrees: number): { part: number; etat: Charge } {
  const part = ouvrees === 0 ? (planifiees > 0 ? 2 : 0) : planifiees / ouvrees;
  return { part, etat: part > 1 ? 'trop' : part >= 0.8 ? 'pleine' : 'libre' };
}

/** Monday to Sunday of the week of this day. */
export function semaineDe(jour: string): string[] {
  const rang = (new Date(`${jour}T12:00:00Z`).getUTCDay() + 6) % 7;
  return Array.from({ length: 7 }, (_, n) => plusJours(jour, n - rang));
}
