import type { Texte } from '@/lib/api/erreur';
import type { RapportQuery } from './operations.generated';

type Rapport = RapportQuery['consulterRapport'];

/** One line of the legend, one column of the table beside the chart. */
export interface Serie {
  cle: string;
  nom: Texte;
  /** Its key in the report; undefined: a measure, or all the groups that have no colour of their own. */
  groupe?: string | null;
  /** One a period; null: nothing to take the mean of. */
  valeurs: (number | null)[];
}

/** As many as can be told apart; what is left is one more. */
const SERIES_MAX = 7;
const AUTRES: Texte = { fr: 'Autres', en: 'Others' };

/** Without groups the measures of the same unit side by side; with groups the chosen measure of the greatest ones. */
export function seriesDe(rapport: Rapport, mesure: number): Serie[] {
  return rapport.groupes.length === 0 ? parMesure(rapport, mesure) : parGroupe(rapport, mesure);
}

const enNombre = (valeur: string | null | undefined): number | null => (valeur == null ? null : Number(valeur));

function parMesure({ mesures, lignes }: Rapport, choisie: number): Serie[] {
  const unite = mesures[choisie]?.unite;
  return mesures.flatMap((mesure, rang) =>
    mesure.unite === unite
      ? [{ cle: mesure.cle, nom: mesure.nom, valeurs: lignes.map(({ valeurs }) => enNombre(valeurs[rang])) }]
      : [],
  );
}

function parGroupe({ mesures, groupes, lignes, periodes }: Rapport, mesure: number): Serie[] {
  const tries = groupes.toSorted((a, b) => Number(b.valeurs[mesure]) - Number(a.valeurs[mesure]));
  const additive = mesures[mesure]?.additive === true;
  const utiles = tries.filter(({ valeurs }) => (additive ? Number(valeurs[mesure]) !== 0 : valeurs[mesure] != null));
  // One left over has its own name.
  const nombre = utiles.length === SERIES_MAX + 1 ? SERIES_MAX + 1 : SERIES_MAX;
  const parCase = new Map(
    lignes.map((ligne) => [`${ligne.periode} ${ligne.groupe.cle}`, enNombre(ligne.valeurs[mesure])]),
  );
  const valeursDe = (cle: string | null) =>
    periodes.map((periode) => parCase.get(`${periode} ${cle}`) ?? (additive ? 0 : null));
  const montrees = utiles.slice(0, nombre).map(({ cle, nom }, rang) => ({
    ...{ cle: `s${rang}`, nom, groupe: cle, valeurs: valeursDe(cle) },
  }));
  const restes = utiles.slice(nombre);
  // Means of several groups are no mean of theirs.
  if (restes.length === 0 || !additive) return montrees;
  const sommes = restes.map(({ cle }) => valeursDe(cle));
  const valeurs = periodes.map((_, i) => sommes.reduce((total, une) => total + (une[i] ?? 0), 0));
  return [...montrees, { cle: 'autres', nom: AUTRES, valeurs }];
}
