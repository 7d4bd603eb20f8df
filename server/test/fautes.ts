/** Faults that the pure tests must see: a text of a file, what stands in its place, the tests near it. */
export interface Faute {
  fichier: string;
  avant: string;
  apres: string;
  tests: string;
}

const dans = (fichier: string, tests: string, ...paires: [avant: string, apres: string][]): Faute[] =>
  paires.map(([avant, apres]) => ({ fichier: `src/${fichier}`, tests: `src/${tests}`, avant, apres }));

const MACHINE = 'interventions/intervention/machine.test.ts';
const CALCUL = 'offres/promotion/calcul.test.ts';
const EVALUER = 'offres/eligibilite/evaluer.test.ts';
const RECHERCHE = 'socle/commun/recherche.test.ts';

export const FAUTES: readonly Faute[] = [
  ...dans(
    'interventions/intervention/machine/decision.ts',
    MACHINE,
    ['if (!permissions.has(ligne.permission))', 'if (permissions.size === 0)'],
    ['if (!tient(ligne, relations))', 'if (relations.length === 0)'],
    ['mouvement.fonction === fonction', 'mouvement !== undefined'],
  ),
  ...dans(
    'interventions/intervention/machine/effets.ts',
    MACHINE,
    ['echeance.getTime() + attente', 'echeance.getTime() - attente'],
    ['return debutReel ? {} : { debutReel: maintenant }', 'return { debutReel: maintenant }'],
    ['  contestee: false,\n', ''],
  ),
  ...dans('interventions/intervention/machine/champs.ts', MACHINE, [
    'v.reprisePrevue > maintenant',
    'v.reprisePrevue >= maintenant',
  ]),
  ...dans(
    'interventions/intervention/machine/droits.ts',
    MACHINE,
    ['>= jours * 86_400_000', '> jours * 86_400_000'],
    ['return echeance < maintenant', 'return echeance <= maintenant'],
  ),
  ...dans('interventions/intervention/machine/signaux.ts', MACHINE, [
    "if (auteurId === null || relations.includes('client'))",
    'if (auteurId === null)',
  ]),
  ...dans(
    'offres/promotion/calcul.ts',
    CALCUL,
    ['a.promotion.priorite - b.promotion.priorite', 'b.promotion.priorite - a.promotion.priorite'],
    ['b.gain.cmp(a.gain)', 'a.gain.cmp(b.gain)'],
    ['(seule ? rang === 0 : !exclusive)', '(seule ? rang === 0 : true)'],
    ['    facture = reduite;\n', '    facture = appliquer(base, promotion);\n'],
    ['if (avant.eq(apres))', 'if (avant.lt(apres))'],
  ),
  ...dans('offres/promotion/actions/mois-offerts.ts', CALCUL, ['rang < action.mois', 'rang <= action.mois']),
  ...dans('offres/promotion/actions/montant.ts', CALCUL, [
    'auMoinsZero(prix.minus(action.montant))',
    'prix.minus(action.montant)',
  ]),
  ...dans('offres/promotion/actions/mois.ts', CALCUL, [
    "duree.type === 'UNE_FOIS' ? 1",
    "duree.type === 'UNE_FOIS' ? 2",
  ]),
  ...dans(
    'offres/offre/prix.ts',
    CALCUL,
    ['.times(pourcentCreuses)', '.times(100 - pourcentCreuses)'],
    ['    dit = jusquIci;\n', '    dit = dit.plus(enCentimes(prix));\n'],
    ['HORIZON_MOIS = 12', 'HORIZON_MOIS = 11'],
  ),
  ...dans(
    'offres/eligibilite/evaluer.ts',
    EVALUER,
    ['refus.some((raisons)', 'refus.every((raisons)'],
    ["if (siennes === null) return 'INCONNU'", 'if (siennes === null) return null'],
  ),
  ...dans(
    'offres/eligibilite/operateurs.ts',
    EVALUER,
    ['Number(valeur) >= borne(min))', 'Number(valeur) > borne(min))'],
    ['&& Number(valeur) <= borne(max)', '&& Number(valeur) < borne(max)'],
  ),
  ...dans(
    'socle/commun/recherche.ts',
    RECHERCHE,
    [".normalize('NFD')", ".normalize('NFC')"],
    ['.length >= 2 ||', '.length >= 1 ||'],
  ),
  ...dans(
    'socle/securite/acces.ts',
    'socle/securite/acces.test.ts',
    ['role.dateFin > maintenant', 'role.dateFin >= maintenant'],
    ['fonction.permissions.every(tenue)', 'fonction.permissions.some(tenue)'],
    ['declaree.application === application', 'declaree.application !== undefined'],
  ),
];
