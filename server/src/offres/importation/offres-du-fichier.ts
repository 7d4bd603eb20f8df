import { validateSync } from 'class-validator';
import type { LigneCsv } from '../../plateforme/import-csv/csv/fichier-csv.ts';
import type { Rejet } from '../../plateforme/import-csv/rejets.ts';
import { TexteInput } from '../../socle/commun/texte.ts';
import { type ChampFautif, champsFautifs } from '../../socle/commun/validation.ts';
import { CreerOffreInput } from '../offre/offre.inputs.ts';
import { TarifInput } from '../offre/tarif.input.ts';
import { fautesDesTermes } from '../offre/termes.ts';
import type { ChampOffre, Entetes } from './colonnes.ts';
import { cleCatalogue, codesDe, type NomCatalogue, nomAffiche } from './identite.ts';
import { type LigneLue, lireLigne, nomDe } from './prix-lus.ts';

type Lue = LigneLue & { ligne: LigneCsv };

/** The lines of one offer, of all its powers, wherever they stand in the file. */
export interface Groupe {
  cle: string;
  nom: NomCatalogue;
  /** That it may have, those of other offers of the file left out. */
  codes: string[];
  lignes: LigneCsv[];
}
export interface OffreDuFichier extends Groupe {
  /** As creerOffre takes it. */
  input: CreerOffreInput;
  /** One for each line as soon as one line is wrong: an offer is taken whole or not at all. */
  rejets: Rejet[];
}

/** In the order in which the file names them. Pure. */
export function grouper(lignes: readonly LigneCsv[], colonnes: Entetes): Groupe[] {
  const groupes = new Map<string, Groupe>();
  const pris = new Set<string>();
  for (const ligne of lignes) {
    const nom = nomDe(ligne, colonnes);
    // A line that names no offer is no other's.
    const nommee = nom.fournisseur !== '' && nom.offre !== '';
    const cle = nommee ? cleCatalogue(nom) : `ligne ${ligne.numero}`;
    const groupe = groupes.get(cle);
    if (groupe) groupe.lignes.push(ligne);
    else {
      const codes = codesDe(nom).filter((code) => !pris.has(code));
      if (codes[0]) pris.add(codes[0]);
      groupes.set(cle, { cle, nom, codes, lignes: [ligne] });
    }
  }
  return [...groupes.values()];
}

/** creerOffre takes no more tariffs: beyond, the lines are not even read. */
const LIGNES_MAX = 50;

export function lireOffre(groupe: Groupe, colonnes: Entetes): OffreDuFichier {
  const lues = groupe.lignes.slice(0, LIGNES_MAX).map((ligne) => ({ ...lireLigne(ligne, colonnes), ligne }));
  const { fournisseur } = groupe.nom;
  const nom = nomAffiche(groupe.nom);
  const input = Object.assign(new CreerOffreInput(), {
    code: groupe.codes[0] ?? '',
    nom: Object.assign(new TexteInput(), { fr: nom, en: nom }),
    fournisseur,
    reglementee: lues[0]?.reglementee ?? false,
    tarifs: lues.map(({ tarif }) => Object.assign(new TarifInput(), tarif)),
  });
  if (groupe.lignes.length > LIGNES_MAX) {
    return {
      ...groupe,
      input,
      rejets: groupe.lignes.map(({ numero: ligne }) => ({ ligne, champ: 'PUISSANCE', raison: TROP })),
    };
  }
  const parLigne = fautesParLigne(lues, input);
  return { ...groupe, input, rejets: parLigne.size === 0 ? [] : rejeter(lues, parLigne) };
}

const TROP = { fr: `L’offre a plus de ${LIGNES_MAX} lignes.`, en: `The offer has more than ${LIGNES_MAX} lines.` };

type Fautes = Map<Lue, { champ: ChampOffre | null; raison: Rejet['raison'] }>;

/** The first fault of each line that has one: its own, that it is not like the others, what creerOffre would refuse. */
function fautesParLigne(lues: readonly Lue[], input: CreerOffreInput): Fautes {
  const fautes: Fautes = new Map();
  const premiere = lues[0] as Lue;
  const noter = (lue: Lue, champ: ChampOffre | null, raison: Rejet['raison']) => {
    if (!fautes.has(lue)) fautes.set(lue, { champ, raison });
  };
  for (const lue of lues) {
    for (const { champ, raison } of lue.fautes) noter(lue, champ, raison);
    if (lue.reglementee !== premiere.reglementee) noter(lue, 'REGLEMENTE', commeLaLigne(premiere.ligne.numero));
  }
  if (fautes.size > 0) return fautes;
  for (const { chemin, message } of fautesDeLInput(input)) {
    const [champ, rang] = placeDe(chemin);
    noter(lues[rang] ?? premiere, champ, message);
  }
  return fautes;
}

/** Exactly what creerOffre would say of it. */
function fautesDeLInput(input: CreerOffreInput): ChampFautif[] {
  const dites = champsFautifs(validateSync(input, { skipUndefinedProperties: true }));
  return [...dites, ...fautesDesTermes(input)];
}

const CHAMPS: Record<string, ChampOffre> = {
  fournisseur: 'FOURNISSEUR',
  nom: 'OFFRE',
  code: 'OFFRE',
  puissance: 'PUISSANCE',
  abonnement: 'ABONNEMENT',
  kwh: 'KWH',
  kwhPleines: 'KWH_PLEINES',
  kwhCreuses: 'KWH_CREUSES',
};

/** `tarifs.3.kwh` is column KWH of the fourth line. */
function placeDe(chemin: string): [ChampOffre | null, number] {
  const [, rang, champ] = /^tarifs\.(\d+)\.(\w+)/.exec(chemin) ?? [];
  const nom = champ ?? chemin.split('.')[0] ?? '';
  return [CHAMPS[nom] ?? null, Number(rang ?? 0)];
}

/** Every line of the offer goes into the refused ones: corrected, that file can be sent as it is. */
function rejeter(lues: readonly Lue[], fautes: Fautes): Rejet[] {
  const fautives = [...fautes.keys()].map(({ ligne }) => ligne.numero);
  const avecElle = {
    fr: `Refusée avec son offre : voir la ligne ${fautives[0]}.`,
    en: `Refused with its offer: see line ${fautives[0]}.`,
  };
  return lues.map((lue) => {
    const { champ, raison } = fautes.get(lue) ?? { champ: null, raison: avecElle };
    return { ligne: lue.ligne.numero, champ, raison };
  });
}

const commeLaLigne = (numero: number) => ({
  fr: `Pas comme la ligne ${numero} de la même offre.`,
  en: `Not as line ${numero} of the same offer.`,
});
