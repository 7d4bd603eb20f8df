import { saisieInvalide } from './erreurs.ts';

/** Of the keys that an object may be asked for by, exactly one is given: otherwise BAD_USER_INPUT names them all. */
export function exigerUneSeuleCle(cles: Record<string, unknown>): void {
  if (Object.values(cles).filter((valeur) => valeur != null).length === 1) return;
  const noms = Object.keys(cles);
  const message = { fr: `Donnez un seul de ${noms.join(', ')}.`, en: `Give exactly one of ${noms.join(', ')}.` };
  throw saisieInvalide(noms.map((chemin) => ({ chemin, message })));
}

/** The same, and which one it is. */
export function uneSeuleCle<N extends string>(cles: Record<N, string | null | undefined>): { nom: N; valeur: string } {
  exigerUneSeuleCle(cles);
  const nom = (Object.keys(cles) as N[]).find((nom) => cles[nom] != null) as N;
  return { nom, valeur: cles[nom] as string };
}
