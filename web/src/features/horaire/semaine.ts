import type { Locale } from '@/lib/preferences';

export const JOURS = [1, 2, 3, 4, 5, 6, 7] as const;
export type JourSemaine = (typeof JOURS)[number];

export interface Plage {
  jourSemaine: number;
  debut: string;
  fin: string;
}
interface Semaine {
  valableDu: string;
  plages: readonly Plage[];
}

const PAR_JOUR_MAX = 4;
const PLAGE = /^(\d{1,2})(?:[:h](\d{2})?)?(?:-|–|à|to)(\d{1,2})(?:[:h](\d{2})?)?$/i;

/** « 8h-12h, 13:30–17:30 » → its hours; nothing typed is none; null for what cannot be read. */
export function lirePlages(saisie: string): Omit<Plage, 'jourSemaine'>[] | null {
  const propre = saisie.replace(/\s/g, '');
  if (propre === '') return [];
  const plages = propre.split(/[,;]/).map((morceau) => {
    const [lue, h1, m1 = '00', h2, m2 = '00'] = PLAGE.exec(morceau) ?? [];
    return lue === undefined ? null : { debut: `${h1?.padStart(2, '0')}:${m1}`, fin: `${h2?.padStart(2, '0')}:${m2}` };
  });
  const lues = plages.filter((plage) => plage !== null);
  if (lues.length < plages.length || lues.length > PAR_JOUR_MAX) return null;
  const enOrdre = lues.every(({ debut, fin }, rang) => debut < fin && debut >= (lues[rang - 1]?.fin ?? ''));
  return enOrdre && lues.every(({ debut, fin }) => estUneHeure(debut) && (estUneHeure(fin) || fin === '24:00'))
    ? lues
    : null;
}

const estUneHeure = (heure: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(heure);

/** As `lirePlages` reads them. */
export const ecrirePlages = (plages: readonly Plage[], jour: number): string =>
  plages
    .filter(({ jourSemaine }) => jourSemaine === jour)
    .toSorted((a, b) => a.debut.localeCompare(b.debut))
    .map(({ debut, fin }) => `${debut}–${fin}`)
    .join(', ');

/** The week that holds on this day: the last to have begun. */
export const semaineDu = <S extends Semaine>(semaines: readonly S[], jour: string): S | undefined =>
  semaines.findLast(({ valableDu }) => valableDu <= jour);

/** « lun.–ven. 08:00–12:00, 13:30–17:30 · sam. 09:00–12:00 » */
export function resumer(plages: readonly Plage[], locale: Locale): string {
  const nom = (jour: number) =>
    new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, jour)));
  const groupes: { de: number; a: number; heures: string }[] = [];
  for (const jour of JOURS) {
    const heures = ecrirePlages(plages, jour);
    const dernier = groupes.at(-1);
    if (heures === '') continue;
    if (dernier?.a === jour - 1 && dernier.heures === heures) dernier.a = jour;
    else groupes.push({ de: jour, a: jour, heures });
  }
  return groupes.map(({ de, a, heures }) => `${de === a ? nom(de) : `${nom(de)}–${nom(a)}`} ${heures}`).join(' · ');
}
