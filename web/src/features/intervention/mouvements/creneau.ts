import type { ChampEnConflit } from '@/components/Conflit/Conflit';
import { champsEnConflit } from '@/components/Conflit/champsEnConflit';
import { instantDeParis, murDeParis } from '@/lib/dates';
import { fauteDuMoment } from '@/lib/moment';
import { nomDe } from '@/lib/nomDe';
import type { InterventionMouvable, Personne } from '../types';
import { formaterMinutes } from '../useMoments';
import type { Empechement } from './AvisChevauchement';

export type NomsConnus = Record<string, Personne>;
type Creneau = { intervenantId: string; debut: string; dureeMinutes: string };
type Source = Pick<InterventionMouvable, 'intervenant' | 'debutPlanifie' | 'finPlanifiee' | 'datePrevue'>;

const DUREE_HABITUELLE = '60';

/** The slot as the form holds it: the planned one, or the day that the client wished for. */
export function creneauDe({ intervenant, debutPlanifie, finPlanifiee, datePrevue }: Source): Creneau {
  const debut = debutPlanifie ?? datePrevue;
  const minutes =
    debutPlanifie === null || finPlanifiee === null
      ? DUREE_HABITUELLE
      : String(Math.round((Date.parse(finPlanifiee) - Date.parse(debutPlanifie)) / 60_000));
  return {
    intervenantId: intervenant?.id ?? '',
    debut: debut === null ? '' : murDeParis(debut),
    dureeMinutes: minutes,
  };
}

/** One that was pointed at: whose, and from when. */
export interface CreneauVoulu {
  intervenant: Personne;
  debut: string;
  dureeMinutes?: number | undefined;
  /** It was asked for already, and this stood against it. */
  empechement?: Empechement | undefined;
}

/** One slot of one person, told from every other. */
export const cleDuCreneau = ({ intervenantId, debut, dureeMinutes }: Creneau): string =>
  [intervenantId, debut, dureeMinutes].join(' ');

const QUART_MS = 15 * 60_000;
/** The hours in which a slot is proposed; any other can be typed. */
const OUVERTURE = '08:00';
const FERMETURE = '18:00';

/** More than a quarter of an hour ago: the API then asks why it is written down afterwards. */
export function estPasse(debut: string): boolean {
  // While it is typed it may be no moment yet.
  return debut !== '' && fauteDuMoment(debut) === null && Date.parse(instantDeParis(debut)) < Date.now() - QUART_MS;
}

/** The slot as it is proposed: as it is, or, where it is over or there is none, at the next quarter of a working hour. */
export function creneauPropose(source: Source, voulu?: CreneauVoulu): Creneau {
  const creneau = creneauDe(source);
  if (voulu) {
    const minutes = voulu.dureeMinutes === undefined ? creneau.dureeMinutes : String(voulu.dureeMinutes);
    return { intervenantId: voulu.intervenant.id, debut: murDeParis(voulu.debut), dureeMinutes: minutes };
  }
  const aVenir = creneau.debut !== '' && Date.parse(instantDeParis(creneau.debut)) > Date.now();
  return aVenir ? creneau : { ...creneau, debut: prochainQuart() };
}

function prochainQuart(): string {
  const mur = murDeParis(new Date(Math.ceil((Date.now() + 60_000) / QUART_MS) * QUART_MS).toISOString()).slice(0, 16);
  const jour = new Date(`${mur.slice(0, 10)}T00:00:00Z`);
  const ferme = () => jour.getUTCDay() === 0 || jour.getUTCDay() === 6;
  const heure = mur.slice(11);
  if (!ferme() && heure < FERMETURE) return heure < OUVERTURE ? `${mur.slice(0, 10)}T${OUVERTURE}` : mur;
  do jour.setUTCDate(jour.getUTCDate() + 1);
  while (ferme());
  return `${jour.toISOString().slice(0, 10)}T${OUVERTURE}`;
}

interface Comparaison {
  depart: Source;
  mienne: Creneau;
  actuelle: Source;
  libelles: Record<keyof Creneau, string>;
  noms: NomsConnus;
}

/** Somebody else gave another slot meanwhile: what to ask about, in words. */
export function creneauxEnConflit({ depart, mienne, actuelle, libelles, noms }: Comparaison): ChampEnConflit[] {
  const { intervenantId, debut, dureeMinutes } = mienne;
  const connus = { ...noms, ...(actuelle.intervenant && { [actuelle.intervenant.id]: actuelle.intervenant }) };
  return champsEnConflit<Creneau>({
    depart: creneauDe(depart),
    mienne: { intervenantId, debut, dureeMinutes },
    actuelle: creneauDe(actuelle),
    libelles: {
      intervenantId: libelles.intervenantId,
      debut: libelles.debut,
      dureeMinutes: libelles.dureeMinutes,
    },
    afficher: (nom, valeur) => {
      if (nom === 'dureeMinutes') return formaterMinutes(Number(valeur));
      if (nom === 'debut') return valeur.replace('T', ' ');
      const personne = connus[valeur];
      return personne === undefined ? valeur : nomDe(personne);
    },
  });
}
