import { createHash } from 'node:crypto';
import { validateSync } from 'class-validator';
import { normaliser } from '../../commun/recherche.ts';
import { TexteInput } from '../../commun/texte.ts';
import { type ChampFautif, champsFautifs } from '../../commun/validation.ts';
import type { LigneCsv } from '../importation/lecture.ts';
import type { Rejet } from '../importation/rejets.ts';
import { CreerOffreInput, TarifInput } from '../offre/offre.inputs.ts';
import { fautesDesTermes } from '../offre/termes.ts';
import type { ChampOffre, Entetes } from './colonnes.ts';
import { type LigneLue, lireLigne } from './valeurs.ts';

type Lue = LigneLue & { ligne: LigneCsv };

/** The lines of one offer, of all its powers, wherever they stand in the file. */
export interface OffreDuFichier {
  lignes: LigneCsv[];
  /** As creerOffre takes it. */
  input: CreerOffreInput;
  /** One for each line as soon as one line is wrong: an offer is taken whole or not at all. */
  rejets: Rejet[];
}

/** In the order in which the file names them. Pure. */
export function lireOffres(lignes: readonly LigneCsv[], colonnes: Entetes): OffreDuFichier[] {
  const parCode = new Map<string, Lue[]>();
  for (const ligne of lignes) {
    const lue = { ...lireLigne(ligne, colonnes), ligne };
    // A line that names no offer is no other's.
    const nommee = lue.fournisseur !== '' && lue.offre !== '';
    const cle = nommee ? codeDe(lue) : `ligne ${ligne.numero}`;
    const groupe = parCode.get(cle);
    if (groupe) groupe.push(lue);
    else parCode.set(cle, [lue]);
  }
  return [...parCode].map(([code, lues]) => lireOffre(code, lues));
}

/** Stable: the same supplier and offer have the same code in every file, whatever their case and accents. */
export function codeDe({ fournisseur, offre }: { fournisseur: string; offre: string }): string {
  const noms = normaliser(`${fournisseur} ${offre}`);
  const code = noms
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (code.length >= 2 && code.length <= 50) return code;
  const empreinte = createHash('sha256').update(noms).digest('hex').slice(0, 8).toUpperCase();
  return `${code.slice(0, 41)}-${empreinte}`.replace(/^-/, '');
}

function lireOffre(code: string, lues: readonly [Lue, ...Lue[]] | Lue[]): OffreDuFichier {
  const [premiere] = lues as [Lue];
  const { fournisseur, offre, reglementee } = premiere;
  // "EDF Bleu" among the offers of all: the name alone must say whose it is.
  const nom = normaliser(offre).startsWith(normaliser(fournisseur)) ? offre : `${fournisseur} ${offre}`;
  const input = Object.assign(new CreerOffreInput(), {
    code,
    nom: Object.assign(new TexteInput(), { fr: nom, en: nom }),
    fournisseur,
    reglementee,
    tarifs: lues.map(({ tarif }) => Object.assign(new TarifInput(), tarif)),
  });
  const parLigne = fautesParLigne(lues, input);
  return {
    lignes: lues.map(({ ligne }) => ligne),
    input,
    rejets: parLigne.size === 0 ? [] : rejeter(lues, parLigne),
  };
}

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
    const autreNom = (['fournisseur', 'offre'] as const).find(
      (nom) => lue[nom].toLowerCase() !== premiere[nom].toLowerCase(),
    );
    if (autreNom) noter(lue, 'OFFRE', memeCode(input.code, premiere));
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
    return { ligne: lue.ligne.numero, champ, raison, valeurs: lue.ligne.valeurs };
  });
}

const memeCode = (code: string, { fournisseur, offre, ligne }: Lue) => ({
  fr: `Même code ${code} que « ${fournisseur} ${offre} », ligne ${ligne.numero}, sous un autre nom.`,
  en: `Same code ${code} as "${fournisseur} ${offre}", line ${ligne.numero}, under another name.`,
});

const commeLaLigne = (numero: number) => ({
  fr: `Pas comme la ligne ${numero} de la même offre.`,
  en: `Not as line ${numero} of the same offer.`,
});
