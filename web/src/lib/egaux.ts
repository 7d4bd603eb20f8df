/** The same value, whatever objects hold it: texts, numbers, lists in their order, fields in any order. */
export function egaux(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [gauche, droite] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    gauche.length === droite.size && gauche.every(([cle, valeur]) => droite.has(cle) && egaux(valeur, droite.get(cle)))
  );
}

/** The fields of `apres` that say something else than in `avant`, and nothing of the others. */
export function differences<E extends object>(avant: E, apres: E): Partial<E> {
  const noms = Object.keys(apres) as (keyof E)[];
  const changes: Partial<E> = {};
  for (const nom of noms) if (!egaux(avant[nom], apres[nom])) changes[nom] = apres[nom];
  return changes;
}
