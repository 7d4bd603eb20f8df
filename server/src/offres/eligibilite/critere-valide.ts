import type { ChampFautif } from '../../socle/commun/validation.ts';
import { ATTRIBUTS } from './criteres/index.ts';
import type { Critere } from './eligibilite.types.ts';
import { REGLES } from './operateurs.ts';

/** Its values in their one form, where their attribute has one (`75 011` is 75011), each once. */
export function valeursLues({ attribut, operateur, valeurs }: Critere): Critere {
  const { lireValeur } = ATTRIBUTS[attribut];
  const lues = lireValeur ? valeurs.map((valeur) => lireValeur(valeur, operateur) ?? valeur) : valeurs;
  return { attribut, operateur, valeurs: [...new Set(lues)] };
}

/** What is wrong with a criterion as somebody entered it, the field named below `chemin` (`criteres.0`). */
export function fautesDuCritere({ attribut, operateur, valeurs }: Critere, chemin: string): ChampFautif[] {
  const { operateurs, forme, exemple, nom } = ATTRIBUTS[attribut];
  if (!operateurs.includes(operateur)) {
    const permis = operateurs.join(', ');
    return [
      faute(`${chemin}.operateur`, `${nom.fr} se compare par : ${permis}.`, `${nom.en} is compared by: ${permis}.`),
    ];
  }
  const { min, max } = REGLES[operateur].valeurs;
  if (valeurs.length < min || valeurs.length > max) {
    const nombre = min === max ? `${min}` : `${min}–${max}`;
    return [faute(`${chemin}.valeurs`, `Il faut ${nombre} valeur(s).`, `It takes ${nombre} value(s).`)];
  }
  if (valeurs.some((valeur) => !forme.test(valeur))) {
    return [faute(`${chemin}.valeurs`, `Des valeurs comme ${exemple}.`, `Values such as ${exemple}.`)];
  }
  if (operateur === 'ENTRE' && Number(valeurs[0]) > Number(valeurs[1])) {
    return [
      faute(`${chemin}.valeurs`, 'La première valeur est la plus petite.', 'The first value is the smaller one.'),
    ];
  }
  return [];
}

const faute = (chemin: string, fr: string, en: string): ChampFautif => ({ chemin, message: { fr, en } });
