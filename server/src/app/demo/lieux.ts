import { readFileSync } from 'node:fs';
import { depuisRacine } from '../../socle/config/racine.ts';
import { Alea } from './alea.ts';

/** Where a client lives. */
export interface Lieu {
  adresse: string;
  codePostal: string;
}

interface Commune {
  nom: string;
  codePostal: string;
  habitants: number;
}

const VOIES = [
  'rue de la République',
  'rue Victor-Hugo',
  'avenue Jean-Jaurès',
  'rue Pasteur',
  'rue des Écoles',
  'chemin des Vignes',
  'rue du Moulin',
  'boulevard Gambetta',
  'rue Anatole-France',
  'avenue de la Gare',
  'impasse des Tilleuls',
  'rue Marie-Curie',
  'rue de l’Église',
  'allée des Acacias',
  'quai du Rhône',
  'place du Marché',
  'rue Louise-Michel',
  'montée de la Chapelle',
  'rue des Frères-Lumière',
  'route de Grenoble',
  'rue Jules-Ferry',
  'rue du 8-Mai-1945',
  'square des Platanes',
  'rue Simone-Veil',
] as const;
const COMPLEMENTS = [
  'bâtiment A',
  'bâtiment C',
  'escalier 2',
  '3e étage',
  'rez-de-chaussée',
  'résidence Les Cèdres',
] as const;

/** Real towns with their postcodes: `scripts/communes.ts` makes the file. */
function lireCommunes(): readonly [Commune, ...Commune[]] {
  const texte = readFileSync(depuisRacine('server/demo/communes.csv'), 'utf8');
  const [premiere, ...autres] = texte
    .trim()
    .split('\n')
    .slice(1)
    .map((ligne) => {
      const [nom = '', codePostal = '', habitants = ''] = ligne.split(';');
      return { nom, codePostal, habitants: Number(habitants) };
    });
  if (!premiere) throw new Error('demo/communes.csv est vide');
  return [premiere, ...autres];
}

let communes: readonly [Commune, ...Commune[]] | undefined;

/** The home of the client of this rank, the same at every call. */
export function lieuDe(rang: number): Lieu {
  communes ??= lireCommunes();
  const alea = new Alea(7000 + rang);
  const { nom, codePostal } = alea.selon(communes, ({ habitants }) => habitants);
  const complement = alea.vrai(0.3) ? `, ${alea.parmi(COMPLEMENTS)}` : '';
  const bis = alea.vrai(0.08) ? ' bis' : '';
  return { adresse: `${alea.entier(1, 140)}${bis} ${alea.parmi(VOIES)}${complement}, ${nom}`, codePostal };
}
