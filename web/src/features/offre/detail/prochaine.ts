import { estFinie, etatDe } from '../etats';
import type { OffreEntiereFragment, TestDeVersionFragment } from '../operations.generated';

/** The one thing to do next with an offer, and with which test where it is about one. */
export type Prochaine =
  | {
      quoi:
        | 'definir'
        | 'corrigerTest'
        | 'corrigerValidite'
        | 'activer'
        | 'preparer'
        | 'programmee'
        | 'renouveler'
        | 'reprendre';
    }
  | { quoi: 'rendre' | 'attendreAutre' | 'attendreEssai' | 'expire'; test: TestDeVersionFragment };

export function prochaineDe(
  {
    versionPreparee,
    versionActive,
    statut,
  }: Pick<OffreEntiereFragment, 'versionPreparee' | 'versionActive' | 'statut'>,
  moiId: string,
  maintenant: number = Date.now(),
): Prochaine {
  if (versionPreparee === null) {
    const etat = etatDe({ statut, versionActive }, maintenant);
    if (etat === 'SUSPENDUE') return { quoi: 'reprendre' };
    return { quoi: etat === 'PROGRAMMEE' ? 'programmee' : etat === 'EXPIREE' ? 'renouveler' : 'preparer' };
  }
  if (estFinie(versionPreparee, maintenant)) return { quoi: 'corrigerValidite' };
  if (versionPreparee.statut === 'VALIDEE') return { quoi: 'activer' };
  const tests = versionPreparee.numerosTest ?? [];
  if (tests.length === 0) return { quoi: 'definir' };
  if (tests.some(({ resultat }) => resultat === 'ECHOUE')) return { quoi: 'corrigerTest' };
  const attendus = tests.filter(({ resultat }) => resultat === 'EN_ATTENTE');
  const essayes = attendus.filter(({ essaiA }) => essaiA !== null);
  const pourMoi = essayes.find(({ creerPar }) => creerPar?.id !== moiId);
  if (pourMoi) return { quoi: 'rendre', test: pourMoi };
  const [sien] = essayes;
  const nonEssaye = attendus.find(({ essaiA }) => essaiA === null);
  if (nonEssaye && Date.parse(nonEssaye.expireA) <= maintenant) return { quoi: 'expire', test: nonEssaye };
  if (nonEssaye) return { quoi: 'attendreEssai', test: nonEssaye };
  return sien ? { quoi: 'attendreAutre', test: sien } : { quoi: 'definir' };
}
