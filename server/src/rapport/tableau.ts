import type { Bilingue } from '../socle/commun/texte.ts';
import type { Noms } from './etiquettes.ts';
import type { Compte } from './lecture.ts';
import type { Mesure } from './rapport.types.ts';

export interface Nomme {
  cle: string | null;
  nom: Bilingue;
}
export interface LigneRapport {
  periode: string;
  groupe: Nomme;
  /** One a measure, in their order; null: a mean of nothing, or of too little. */
  valeurs: (string | null)[];
}
export interface GroupeTotalise extends Nomme {
  valeurs: (string | null)[];
}

const TOTAL: Bilingue = { fr: 'Total', en: 'Total' };
const cleDe = (groupe: string | null) => (groupe === null ? 'sans' : `:${groupe}`);

/** The totals of the whole period, one a measure. */
export function totaliser(mesures: readonly Mesure[], comptes: readonly Compte[][]): (string | null)[] {
  return mesures.map((mesure, rang) => enTexte(mesure, comptes[rang] ?? []));
}

/** Of each group the whole period, the greatest first. */
export function parGroupe(mesures: readonly Mesure[], comptes: readonly Compte[][], noms: Noms): GroupeTotalise[] {
  const cases = comptes.map((lignes) => Map.groupBy(lignes, ({ groupe }) => cleDe(groupe)));
  const cles = new Map(comptes.flat().map(({ groupe }) => [cleDe(groupe), groupe]));
  return [...cles]
    .map(([cle, groupe]) => ({
      ...{ cle: groupe, nom: noms(groupe) },
      valeurs: mesures.map((mesure, rang) => enTexte(mesure, cases[rang]?.get(cle) ?? [])),
    }))
    .sort((a, b) => comparer(a.valeurs, b.valeurs) || a.nom.fr.localeCompare(b.nom.fr, 'fr'));
}

function comparer(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  const rang = a.findIndex((valeur, i) => valeur !== b[i]);
  return rang === -1 ? 0 : Number(b[rang]) - Number(a[rang]);
}

/** Without a group every period; with one, of each period the groups that have something in it, in their order. */
export function croiser(
  mesures: readonly Mesure[],
  comptes: readonly Compte[][],
  periodes: readonly string[],
  groupes: readonly Nomme[] | null,
): LigneRapport[] {
  const cases = comptes.map((lignes) => Map.groupBy(lignes, ({ periode, groupe }) => `${periode} ${cleDe(groupe)}`));
  return periodes.flatMap((periode) =>
    (groupes ?? [{ cle: null, nom: TOTAL }])
      .filter(({ cle }) => groupes === null || cases.some((une) => une.has(`${periode} ${cleDe(cle)}`)))
      .map(({ cle, nom }) => ({
        ...{ periode, groupe: { cle, nom } },
        valeurs: mesures.map((mesure, rang) => enTexte(mesure, cases[rang]?.get(`${periode} ${cleDe(cle)}`) ?? [])),
      })),
  );
}

/** Sums of what was counted, so that the totals are those of the rows; a mean is of all its rows. */
function enTexte({ calcul, decimales, minimum = 1 }: Mesure, comptes: readonly Compte[]): string | null {
  const nombre = comptes.reduce((total, compte) => total + compte.nombre, 0);
  if (calcul === 'NOMBRE') return String(nombre);
  const somme = comptes.reduce((total, compte) => total + compte.somme, 0);
  if (calcul === 'SOMME') return (somme / 10 ** decimales).toFixed(decimales);
  return nombre < minimum ? null : (somme / nombre).toFixed(decimales);
}
