import type { OffreEntiereFragment, TermesDeVersionFragment } from '../operations.generated';
import type { TermesEnvoyes } from './valeurs';

/** What is edited: the version being prepared; without one, the active version, from which the next is made. */
export function baseDe({ versionPreparee, versionActive }: OffreEntiereFragment): TermesDeVersionFragment {
  const base = versionPreparee ?? versionActive;
  if (base === null) throw new Error('An offer has a version that is active or being prepared');
  return base;
}

export function termesLus(offre: OffreEntiereFragment): TermesEnvoyes {
  const { fraisActivation, engagementMois, prixExact, valideDu, valideAu, tarifs } = baseDe(offre);
  return {
    ...{ fraisActivation, engagementMois, prixExact, valideDu, valideAu },
    tarifs: tarifs.map(({ puissance, abonnement, kwh, kwhPleines, kwhCreuses }) => ({
      ...{ puissance, abonnement, kwh, kwhPleines, kwhCreuses },
    })),
  };
}
