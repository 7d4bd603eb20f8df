import { enTexte, type Montant, montant, ZERO } from '../../socle/commun/montant.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import { CONSOMMATION_PAR_DEFAUT, coutAnnuel } from './prix.ts';
import type { TarifInput } from './tarif.input.ts';

/** A price that surprises: not wrong by itself, and to be confirmed by whoever writes it. */
export interface Avertissement {
  code: 'PRIX_NUL' | 'CREUSES_PLUS_CHERES' | 'DIX_FOIS_PLUS' | 'DIX_FOIS_MOINS';
  /** As in the input: `tarifs.0.kwh`. */
  champ: string;
  message: Bilingue;
}

type ChampDePrix = 'abonnement' | 'kwh' | 'kwhPleines' | 'kwhCreuses';
/** As an input has it, and as a database returns it. */
export type TarifLu = Pick<TarifInput, 'puissance' | 'abonnement' | 'kwh' | 'kwhPleines' | 'kwhCreuses'>;

export interface TermesJuges {
  tarifs: readonly TarifLu[];
  /** Null: not said again. */
  fraisActivation: string | null;
  prixExact: boolean;
}

/** What prices are held against: those of the same kind. */
export interface Reperes {
  /** What the offer is sold at, or was prepared at. */
  avant: Omit<TermesJuges, 'prixExact'> | null;
  /** In the other offers on sale: the price in the middle, by kind (`cleDe`). */
  autres: ReadonlyMap<string, string>;
}

const FOIS = 10;
/** EUR a kWh where nothing else is on sale yet: about what electricity costs. */
const KWH_COURANT = '0.2';
const CHAMPS: readonly ChampDePrix[] = ['abonnement', 'kwh', 'kwhPleines', 'kwhCreuses'];
const UNITES: Record<ChampDePrix | 'fraisActivation', Bilingue> = {
  abonnement: { fr: 'par mois', en: 'a month' },
  kwh: { fr: 'par kWh', en: 'per kWh' },
  kwhPleines: { fr: 'par kWh en heures pleines', en: 'per peak kWh' },
  kwhCreuses: { fr: 'par kWh en heures creuses', en: 'per off-peak kWh' },
  fraisActivation: { fr: 'de mise en service', en: 'for the connection' },
};

/** A subscription depends on the power, the price of a kWh hardly. */
export const cleDe = (champ: string, puissance: number): string =>
  champ === 'abonnement' ? `abonnement ${puissance}` : champ;

/** Everything that surprises, each with its field and what it would mean for a client. Pure. */
export function avertissementsDe(termes: TermesJuges, reperes: Reperes): Avertissement[] {
  const { tarifs, fraisActivation } = termes;
  const frais = fraisActivation ?? reperes.avant?.fraisActivation ?? '0';
  return [
    ...(fraisActivation === null ? [] : fraisSurprenants(fraisActivation, reperes)),
    ...tarifs.flatMap((tarif, rang) => {
      const avant = reperes.avant?.tarifs.find(({ puissance }) => puissance === tarif.puissance);
      const effet = effetDe(tarif, avant, frais);
      return ecartsDuTarif(tarif, avant, { ...reperes, prixExact: termes.prixExact }).map(({ champ, ...ecart }) => ({
        ...{ code: ecart.code, champ: `tarifs.${rang}.${champ}` },
        message: { fr: `${ecart.fr}. ${effet.fr}`, en: `${ecart.en}. ${effet.en}` },
      }));
    }),
  ];
}

type Ecart = Bilingue & { code: Avertissement['code']; champ: ChampDePrix | 'fraisActivation' };

/** Held against what the offer itself took: others ask for nothing, or for all that they want. */
function fraisSurprenants(frais: string, { avant }: Reperes): Avertissement[] {
  return ecartsDuPrix('fraisActivation', frais, [avant?.fraisActivation]).map(({ code, champ, fr, en }) => ({
    ...{ code, champ },
    message: { fr: `${fr}.`, en: `${en}.` },
  }));
}

function ecartsDuTarif(
  tarif: TarifLu,
  avant: TarifLu | undefined,
  { autres, prixExact }: Pick<Reperes, 'autres'> & { prixExact: boolean },
): Ecart[] {
  const { kwhPleines, kwhCreuses, puissance } = tarif;
  const ecarts = CHAMPS.flatMap((champ): Ecart[] => {
    const prix = tarif[champ];
    if (prix == null) return [];
    if (montant(prix).eq(ZERO)) return [nul(champ)];
    const courant = autres.get(cleDe(champ, puissance)) ?? (champ === 'abonnement' ? null : KWH_COURANT);
    return ecartsDuPrix(champ, prix, [avant?.[champ], courant]);
  });
  // Of an offer with more prices than these two, they say nothing of the hours.
  const inverse = prixExact && kwhPleines != null && kwhCreuses != null && montant(kwhCreuses).gt(kwhPleines);
  return inverse ? [...ecarts, creusesPlusCheres(kwhCreuses, kwhPleines)] : ecarts;
}

const nul = (champ: ChampDePrix): Ecart => ({
  ...{ code: 'PRIX_NUL', champ },
  fr: `0 € ${UNITES[champ].fr}`,
  en: `€0 ${UNITES[champ].en}`,
});

const creusesPlusCheres = (creuses: string, pleines: string): Ecart => ({
  ...{ code: 'CREUSES_PLUS_CHERES', champ: 'kwhCreuses' },
  fr: `Les heures creuses coûtent plus que les pleines : ${euros(creuses).fr} contre ${euros(pleines).fr}`,
  en: `Off-peak hours cost more than peak ones: ${euros(creuses).en} against ${euros(pleines).en}`,
});

/** Held against each; the first that it is far from is named. */
function ecartsDuPrix(champ: Ecart['champ'], prix: string, reperes: readonly (string | null | undefined)[]): Ecart[] {
  const valeur = montant(prix);
  for (const repere of reperes) {
    if (repere == null || montant(repere).eq(ZERO) || valeur.eq(ZERO)) continue;
    const plus = valeur.gte(montant(repere).times(FOIS));
    if (!plus && !valeur.times(FOIS).lte(repere)) continue;
    const [lui, autre] = [euros(prix), euros(repere)];
    const unite = UNITES[champ];
    return [
      {
        ...{ code: plus ? 'DIX_FOIS_PLUS' : 'DIX_FOIS_MOINS', champ },
        fr: `${lui.fr} ${unite.fr}, dix fois ${plus ? 'plus' : 'moins'} que ce qui se vend (${autre.fr}), ou davantage`,
        en: `${lui.en} ${unite.en}, ten times ${plus ? 'more' : 'less'} than what is sold (${autre.en}), or beyond`,
      },
    ];
  }
  return [];
}

/** What a typical client would pay in a first year, and what they pay today. */
function effetDe(tarif: TarifLu, avant: TarifLu | undefined, frais: string): Bilingue {
  const cout = coutType(tarif, frais);
  if (cout === null) return { fr: '', en: '' };
  const { kwhParAn } = CONSOMMATION_PAR_DEFAUT;
  const dAvant = avant ? coutType(avant, frais) : null;
  const client = {
    fr: `${tarif.puissance} kVA, ${kwhParAn} kWh par an`,
    en: `${tarif.puissance} kVA, ${kwhParAn} kWh a year`,
  };
  const [lui, autre] = [euros(enTexte(cout)), dAvant && euros(enTexte(dAvant))];
  return {
    fr: `Un client type (${client.fr}) paierait ${lui.fr} la première année${autre ? ` (${autre.fr} avant)` : ''}.`,
    en: `A typical client (${client.en}) would pay ${lui.en} in the first year${autre ? ` (${autre.en} before)` : ''}.`,
  };
}

function coutType(
  { abonnement, kwh = null, kwhPleines = null, kwhCreuses = null }: TarifLu,
  frais: string,
): Montant | null {
  if (kwh === null && (kwhPleines === null || kwhCreuses === null)) return null;
  return coutAnnuel({ abonnement, kwh, kwhPleines, kwhCreuses }, frais, CONSOMMATION_PAR_DEFAUT);
}

/** « 18,50 € » and « €18.50 »: at least two decimals, all that there are. */
function euros(prix: string): Bilingue {
  const exact = montant(prix);
  const texte = exact.eq(exact.round(2)) ? exact.toFixed(2) : exact.toFixed();
  return { fr: `${texte.replace('.', ',')} €`, en: `€${texte}` };
}
