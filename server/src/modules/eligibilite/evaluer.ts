import type { Bilingue } from '../../commun/texte.ts';
import { ATTRIBUTS } from './criteres/index.ts';
import type { Critere, EligibiliteEvaluable, Faits, Nommer, Raison, Verdict } from './eligibilite.types.ts';
import { REGLES } from './operateurs.ts';

const tellesQuelles: Nommer = (_attribut, valeur) => valeur;

/**
 * May this client take it: of one eligibility all the criteria must hold; of several, one suffices; none means
 * everybody (spec 1-product, decision 15). Pure: the same for preview, test and subscription. The reasons are all those
 * of all the eligibilities, each once.
 */
export function evaluerEligibilites(
  eligibilites: readonly EligibiliteEvaluable[],
  faits: Faits,
  nommer: Nommer = tellesQuelles,
): Verdict {
  if (eligibilites.length === 0) return { eligible: true, raisons: [] };
  const refus = eligibilites.map(({ criteres }) =>
    criteres.flatMap((critere) => raisonDe(critere, faits, nommer) ?? []),
  );
  if (refus.some((raisons) => raisons.length === 0)) return { eligible: true, raisons: [] };
  const uniques = new Map(refus.flat().map((raison) => [`${raison.code} ${raison.fr}`, raison]));
  return { eligible: false, raisons: [...uniques.values()] };
}

/** Null when the criterion holds. */
function raisonDe(critere: Critere, faits: Faits, nommer: Nommer): Raison | null {
  const { attribut, operateur, valeurs } = critere;
  const { code, nom, lire } = ATTRIBUTS[attribut];
  const siennes = lire(faits);
  const demande = critereEnMots(critere, nommer);
  if (siennes === null) {
    return {
      code: `${code}_INCONNU`,
      fr: `${demande.fr} : ${nom.fr.toLowerCase()} non renseigné`,
      en: `${demande.en}: ${nom.en.toLowerCase()} not known`,
    };
  }
  if (REGLES[operateur].tient(siennes, valeurs)) return null;
  const ici = siennes.map((valeur) => nommer(attribut, valeur)).join(', ');
  return {
    code: `${code}_REFUSE`,
    fr: ici === '' ? demande.fr : `${demande.fr} (ici : ${ici})`,
    en: ici === '' ? demande.en : `${demande.en} (here: ${ici})`,
  };
}

/** « Code postal commence par 75 ou 92 »: what an editor shows and a refusal repeats. */
export function critereEnMots({ attribut, operateur, valeurs }: Critere, nommer: Nommer = tellesQuelles): Bilingue {
  const { nom } = ATTRIBUTS[attribut];
  const mots = REGLES[operateur].mots(valeurs.map((valeur) => nommer(attribut, valeur)));
  return { fr: `${nom.fr} ${mots.fr}`, en: `${nom.en} ${mots.en}` };
}
