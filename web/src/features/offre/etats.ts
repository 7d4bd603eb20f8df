import type { OffreDeListeFragment, TermesDeVersionFragment } from './operations.generated';

export type Statut = OffreDeListeFragment['statut'];
export type StatutDeVersion = TermesDeVersionFragment['statut'];
export const STATUTS = ['EN_PREPARATION', 'ACTIVE', 'SUSPENDUE', 'RETIREE'] as const satisfies readonly Statut[];
/** Of a version that is being prepared, in the order in which it goes through them. */
export const PREPARATIONS = ['BROUILLON', 'EN_TEST', 'VALIDEE'] as const satisfies readonly StatutDeVersion[];

/** « Programmed » and « expired » follow from the validity of what is active. */
export type EtatOffre = Statut | 'PROGRAMMEE' | 'EXPIREE';

interface Validite {
  valideDu: string | null;
  valideAu: string | null;
}

export function etatDe(
  { statut, versionActive }: { statut: Statut; versionActive: Validite | null },
  maintenant: number = Date.now(),
): EtatOffre {
  if (statut !== 'ACTIVE' || versionActive === null) return statut;
  if (estFinie(versionActive, maintenant)) return 'EXPIREE';
  return versionActive.valideDu !== null && Date.parse(versionActive.valideDu) > maintenant ? 'PROGRAMMEE' : 'ACTIVE';
}

export const estFinie = ({ valideAu }: Pick<Validite, 'valideAu'>, maintenant: number = Date.now()): boolean =>
  valideAu !== null && Date.parse(valideAu) <= maintenant;

/** Numbers are never given twice, not even that of a version that was abandoned. */
export const numeroSuivant = ({ versions }: { versions: readonly { numero: number }[] }): number =>
  Math.max(0, ...versions.map(({ numero }) => numero)) + 1;

export const COULEURS_OFFRE: Record<EtatOffre, string> = {
  EN_PREPARATION: 'blue',
  ACTIVE: 'green',
  PROGRAMMEE: 'cyan',
  EXPIREE: 'orange',
  SUSPENDUE: 'orange',
  RETIREE: 'gray',
};
export const COULEURS_VERSION: Record<StatutDeVersion, string> = {
  BROUILLON: 'gray',
  EN_TEST: 'blue',
  VALIDEE: 'cyan',
  ACTIVE: 'green',
  REMPLACEE: 'gray',
  ABANDONNEE: 'gray',
};
