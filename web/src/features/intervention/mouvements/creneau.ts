import type { ChampEnConflit } from '@/components/Conflit/Conflit';
import { champsEnConflit } from '@/components/Conflit/champsEnConflit';
import { murDeParis } from '@/lib/dates';
import { type InterventionMouvable, nomDe, type Personne } from '../types';
import { formaterMinutes } from '../useMoments';

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
