import { type LigneChangee, NatureChangement } from '../../socle/journal/changements.types.ts';
import type { ChangementTrace } from '../../socle/journal/journal.ts';

export interface ChangementsLus {
  changements: LigneChangee[];
  autresChangements: number;
}

/** What `journal.ts` has written, field by field. Whatever else is in the column is not ours to explain. */
export function lireChangements(json: string | null): ChangementsLus {
  const lus = lireJson(json);
  const reste = lus.find(({ objet }) => objet === '…');
  return {
    changements: lus.filter((ligne) => ligne !== reste).map(ligneChangee),
    autresChangements: typeof reste?.id === 'number' ? reste.id : 0,
  };
}

function lireJson(json: string | null): ChangementTrace[] {
  if (json === null) return [];
  try {
    const lu: unknown = JSON.parse(json);
    return Array.isArray(lu) ? lu.filter((ligne) => typeof ligne?.objet === 'string') : [];
  } catch {
    return [];
  }
}

function ligneChangee({ objet, id, avant, apres }: ChangementTrace): LigneChangee {
  const noms = [...new Set([...Object.keys(avant ?? {}), ...Object.keys(apres ?? {})])].filter((nom) => nom !== 'id');
  return {
    objet,
    id: id == null ? null : texte(id),
    nature: natureDe({ avant, apres }),
    champs: noms.map((champ) => ({ champ, avant: texte(avant?.[champ]), apres: texte(apres?.[champ]) })),
  };
}

function natureDe({ avant, apres }: Pick<ChangementTrace, 'avant' | 'apres'>): NatureChangement | null {
  if (avant && apres) return NatureChangement.MODIFICATION;
  if (apres) return NatureChangement.CREATION;
  return avant ? NatureChangement.SUPPRESSION : null;
}

function texte(valeur: unknown): string | null {
  if (valeur == null) return null;
  return typeof valeur === 'object' ? JSON.stringify(valeur) : String(valeur);
}
