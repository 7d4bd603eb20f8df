import type { LigneDe } from '../../../socle/base/base-de-donnees.ts';
import { versDate } from '../../../socle/commun/horloge.ts';

export type LigneTrace = LigneDe<'trace'>;

/** Every column, in this order for ever: another order or another list would make each seal a lie. */
export const COLONNES = [
  'id',
  'origine',
  'utilisateurId',
  'action',
  'application',
  'resultat',
  'code',
  'changements',
  'ip',
  'agent',
  'requeteId',
  'codeSql',
  'detail',
  'param',
  'endPoint',
  'version',
  'modifierParId',
  'modifierA',
  'creerA',
] as const satisfies readonly (keyof LigneTrace)[];

const INSTANTS = new Set<string>(['creerA', 'modifierA']);

/** One text for a row, the same from SQLite and from MySQL: no separator that a value could hold, instants in ISO. */
export function texteCanonique(ligne: LigneTrace): string {
  return JSON.stringify(
    COLONNES.map((colonne) => {
      const valeur = ligne[colonne];
      return INSTANTS.has(colonne) ? (versDate(valeur)?.toISOString() ?? null) : valeur;
    }),
  );
}
