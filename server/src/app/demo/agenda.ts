import type { DateTime } from 'luxon';
import type { Alea } from './alea.ts';

/** The six visits of a day, in hours; an intervenant is at one place at a time. */
const HEURES = [8, 9.5, 11, 13.5, 15, 16.5] as const;
export const DUREE_MAX_MINUTES = 90;

export interface Creneau {
  intervenant: string;
  debut: DateTime;
}

/** Who is where, when: free slots are taken as they come. */
export class Agenda {
  private readonly pris = new Set<string>();

  constructor(private readonly intervenants: readonly [string, ...string[]]) {}

  /** `place`: of the day, from 0 to 5. */
  prendre(intervenant: string, jour: DateTime, place: number): Creneau {
    const debut = jour.startOf('day').plus({ minutes: (HEURES[place] ?? 8) * 60 });
    this.pris.add(cle(intervenant, debut));
    return { intervenant, debut };
  }

  /** The first free slot of somebody, from this moment on; nobody works on Sundays but for what `prendre` is told. */
  premierLibre(alea: Alea, apres: DateTime): Creneau {
    for (let jour = apres.startOf('day'); ; jour = jour.plus({ days: 1 })) {
      if (jour.weekday === 7) continue;
      for (const [place, heure] of HEURES.entries()) {
        if (jour.plus({ minutes: heure * 60 }) < apres) continue;
        const depart = alea.entier(0, this.intervenants.length - 1);
        for (let pas = 0; pas < this.intervenants.length; pas++) {
          const intervenant = this.intervenants[(depart + pas) % this.intervenants.length] ?? this.intervenants[0];
          const debut = jour.plus({ minutes: heure * 60 });
          if (!this.pris.has(cle(intervenant, debut))) return this.prendre(intervenant, jour, place);
        }
      }
    }
  }
}

const cle = (intervenant: string, debut: DateTime): string => `${intervenant} ${debut.toMillis()}`;
