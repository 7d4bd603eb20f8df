import type { Bilingue } from '../../socle/commun/texte.ts';
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

export type Defaut = 'INCONNU' | 'REFUSE';

/** Null when the criterion holds; what is not known does not hold. */
export function defautDe({ attribut, operateur, valeurs }: Critere, faits: Faits): Defaut | null {
  const siennes = ATTRIBUTS[attribut].lire(faits);
  if (siennes === null) return 'INCONNU';
  return REGLES[operateur].tient(siennes, valeurs) ? null : 'REFUSE';
}

function raisonDe(critere: Critere, faits: Faits, nommer: Nommer): Raison | null {
  const defaut = defautDe(critere, faits);
  if (defaut === null) return null;
  const raison = raisonSansValeur(critere, defaut, nommer);
  const ici = (ATTRIBUTS[critere.attribut].lire(faits) ?? []).map((valeur) => nommer(critere.attribut, valeur));
  if (ici.length === 0) return raison;
  return { ...raison, fr: `${raison.fr} (ici : ${ici.join(', ')})`, en: `${raison.en} (here: ${ici.join(', ')})` };
}

/** The same for everybody whom it keeps out: what is counted. */
export function raisonSansValeur(critere: Critere, defaut: Defaut, nommer: Nommer): Raison {
  const { code, nom } = ATTRIBUTS[critere.attribut];
  const demande = critereEnMots(critere, nommer);
  if (defaut === 'REFUSE') return { code: `${code}_REFUSE`, ...demande };
  return {
    code: `${code}_INCONNU`,
    fr: `${demande.fr} : ${nom.fr.toLowerCase()} non renseigné`,
    en: `${demande.en}: ${nom.en.toLowerCase()} not known`,
  };
}

/** « Code postal commence par 75 ou 92 »: what an editor shows and a refusal repeats. */
export function critereEnMots({ attribut, operateur, valeurs }: Critere, nommer: Nommer = tellesQuelles): Bilingue {
  const { nom } = ATTRIBUTS[attribut];
  const mots = REGLES[operateur].mots(valeurs.map((valeur) => nommer(attribut, valeur)));
  return { fr: `${nom.fr} ${mots.fr}`, en: `${nom.en} ${mots.en}` };
}
