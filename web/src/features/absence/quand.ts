import { avantLaFin, formaterDate, murDeParis } from '@/lib/dates';
import type { Locale } from '@/lib/preferences';

const MINUIT = '00:00';
const heureDe = (instant: string) => murDeParis(instant).slice(11);

/** Whole days by their days; else with their hours. */
export function formaterAbsence(debut: string, fin: string, locale: Locale): string {
  if (heureDe(debut) !== MINUIT || heureDe(fin) !== MINUIT) {
    const memeJour = murDeParis(debut).slice(0, 10) === murDeParis(fin).slice(0, 10);
    const jusqua = formaterDate(fin, locale, memeJour ? 'heure' : 'instant');
    return `${formaterDate(debut, locale, 'instant')} – ${jusqua}`;
  }
  const [premier, dernier] = [debut, avantLaFin(fin)].map((instant) => formaterDate(instant, locale, 'jourMoyen'));
  return premier === dernier ? `${premier}` : `${premier} – ${dernier}`;
}
