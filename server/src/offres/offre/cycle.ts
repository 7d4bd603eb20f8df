import type { Bilingue } from '../../socle/commun/texte.ts';

/** What is prepared (a version, a promotion) goes from draft through its tests to validated, and back when edited. */
export type StatutPrepare = 'BROUILLON' | 'EN_TEST' | 'VALIDEE';
type Resultat = 'EN_ATTENTE' | 'REUSSI' | 'ECHOUE';

/**
 * Spec 2-offres: validated when at least one test has succeeded, none is pending, none has failed; without any number
 * it is a draft. Pure; asked again after each change of the numbers and of their results.
 */
export function statutSelonLesTests(resultats: readonly Resultat[]): StatutPrepare {
  if (resultats.length === 0) return 'BROUILLON';
  return resultats.every((resultat) => resultat === 'REUSSI') ? 'VALIDEE' : 'EN_TEST';
}

export interface EtatAActiver {
  statut: string | null;
  resultats: readonly Resultat[];
  /** Null: without end. */
  valideAu: Date | null;
  /** Of a version its tariffs, of a promotion its offers. */
  contenu: number;
  motsDuContenu: Bilingue;
}

/** Everything that is missing before it may be activated, in words; empty when nothing is. */
export function manquePourActiver(etat: EtatAActiver, maintenant: Date): Bilingue[] {
  const { statut, resultats, valideAu, contenu, motsDuContenu } = etat;
  if (statut === null) {
    return [{ fr: 'Rien n’est préparé : modifiez-la d’abord', en: 'Nothing is prepared: edit it first' }];
  }
  const enAttente = resultats.filter((resultat) => resultat === 'EN_ATTENTE').length;
  const echoues = resultats.filter((resultat) => resultat === 'ECHOUE').length;
  const manques: (Bilingue | false)[] = [
    contenu === 0 && { fr: `Il faut ${motsDuContenu.fr}`, en: `It takes ${motsDuContenu.en}` },
    valideAu !== null &&
      valideAu <= maintenant && { fr: 'Sa validité est déjà finie', en: 'Its validity is already over' },
    resultats.length === 0 && { fr: 'Aucun numéro ne l’a testée', en: 'No number has tested it' },
    enAttente > 0 && {
      fr: `${enAttente} ${enAttente === 1 ? 'test' : 'tests'} sans résultat`,
      en: `${enAttente} ${enAttente === 1 ? 'test' : 'tests'} without a result`,
    },
    echoues > 0 && {
      fr: `${echoues} ${echoues === 1 ? 'test' : 'tests'} en échec`,
      en: `${echoues} failed ${echoues === 1 ? 'test' : 'tests'}`,
    },
  ];
  return manques.filter((manque) => manque !== false);
}
