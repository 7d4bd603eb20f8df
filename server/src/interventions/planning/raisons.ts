import type { Bilingue } from '../../socle/commun/texte.ts';
import type { CodeRaison } from './proposer.ts';

const HEURE = 3_600_000;
const JOUR = 24 * HEURE;

/** Why this slot, in words: « libre », « 2 h avant l’échéance ». */
export function raisonEnMots(code: CodeRaison, fin: Date, echeance: Date | null): Bilingue {
  if (code === 'LIBRE') return { fr: 'libre', en: 'free' };
  if (code === 'MEME_LIEU_AVANT')
    return { fr: 'même code postal que la visite d’avant', en: 'same postcode as the visit before' };
  if (code === 'MEME_LIEU_APRES')
    return { fr: 'même code postal que la visite d’après', en: 'same postcode as the visit after' };
  if (code === 'MEME_SECTEUR_AVANT')
    return { fr: 'même secteur que la visite d’avant', en: 'same sector as the visit before' };
  if (code === 'MEME_SECTEUR_APRES')
    return { fr: 'même secteur que la visite d’après', en: 'same sector as the visit after' };
  if (code === 'SON_SECTEUR') return { fr: 'dans son secteur', en: 'in their sector' };
  const ecart = ecartEnMots(Math.abs((echeance?.getTime() ?? 0) - fin.getTime()));
  return code === 'AVANT_ECHEANCE'
    ? { fr: `${ecart.fr} avant l’échéance`, en: `${ecart.en} before the due date` }
    : { fr: `${ecart.fr} après l’échéance`, en: `${ecart.en} after the due date` };
}

function ecartEnMots(ms: number): Bilingue {
  const jours = Math.floor(ms / JOUR);
  if (jours >= 1) return { fr: jours === 1 ? '1 jour' : `${jours} jours`, en: jours === 1 ? '1 day' : `${jours} days` };
  const heures = Math.floor(ms / HEURE);
  if (heures >= 1) return { fr: `${heures} h`, en: `${heures} h` };
  const minutes = Math.round(ms / 60_000);
  return { fr: `${minutes} min`, en: `${minutes} min` };
}
