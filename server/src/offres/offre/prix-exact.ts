import { normaliser } from '../../socle/commun/recherche.ts';

/** Of an offer whose real price has other rates than its tariff: by the day (Tempo, week-end), by the season, by more hours. */
export const PRIX_INEXACT = {
  fr: 'Ses prix dépendent aussi du jour, de la saison ou d’autres heures : son coût exact ne se calcule pas ici',
  en: 'Its prices also depend on the day, the season or other hours: its exact cost cannot be computed here',
};

/** What suppliers call such offers. */
const SIGNES =
  /\b(tempo|ejp|week end|weekend|saisons?|saisonniere?s?|estivale?|hivernale?|super creuses|heures vertes|charge heures|pointe mobile|jours? (bleu|blanc|rouge)s?)\b/;

/** Does its name say that two prices are not all of them? What nobody has said otherwise of a new offer is taken from it. */
export const nomDitDAutresPrix = (nom: string): boolean => SIGNES.test(normaliser(nom));
