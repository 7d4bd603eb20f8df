import { egaux } from '@/lib/egaux';
import type { ChampEnConflit } from './Conflit';

interface Comparaison<V> {
  /** What the form began with, what it holds now, what the server has now. */
  depart: V;
  mienne: V;
  actuelle: V;
  libelles: Record<keyof V & string, string>;
  afficher?: (nom: keyof V & string, valeur: V[keyof V]) => string;
}

/**
 * The fields to ask about: those that I changed and that someone else changed too, to something else. What only one of
 * the two changed has one answer: mine where I changed it, otherwise the current one.
 */
export function champsEnConflit<V extends Record<string, unknown>>(comparaison: Comparaison<V>): ChampEnConflit[] {
  const { depart, mienne, actuelle, libelles, afficher = (_nom, valeur) => String(valeur ?? '') } = comparaison;
  return (Object.keys(libelles) as (keyof V & string)[])
    .filter(
      (nom) =>
        !egaux(mienne[nom], depart[nom]) && !egaux(actuelle[nom], depart[nom]) && !egaux(mienne[nom], actuelle[nom]),
    )
    .map((nom) => ({
      nom,
      libelle: libelles[nom],
      mienne: afficher(nom, mienne[nom]),
      actuelle: afficher(nom, actuelle[nom]),
    }));
}

/** The values to send again, with the current version: my changes over the current row, but for what was given up. */
export function fusionner<V extends Record<string, unknown>>(
  { depart, mienne, actuelle }: Pick<Comparaison<V>, 'depart' | 'mienne' | 'actuelle'>,
  choix: Record<string, 'mienne' | 'actuelle'>,
): V {
  const fusion = { ...actuelle };
  for (const nom of Object.keys(mienne) as (keyof V & string)[]) {
    if (!egaux(mienne[nom], depart[nom]) && choix[nom] !== 'actuelle') fusion[nom] = mienne[nom];
  }
  return fusion;
}
