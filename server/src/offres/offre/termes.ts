import { montant, ZERO } from '../../socle/commun/montant.ts';
import { type ChampFautif } from '../../socle/commun/validation.ts';
import type { TarifInput } from './tarif.input.ts';

/** What a version says, as it is entered. */
export interface Termes {
  tarifs: TarifInput[];
  fraisActivation: string;
  engagementMois: number;
  prixExact: boolean;
  valideDu: Date | null;
  valideAu: Date | null;
}

const PRIX_MAX = montant('100000');
/** The columns hold as many: more would be rounded without a word. */
const DECIMALES_MAX = 5;

/** Every fault of the terms, each with its field. Pure. */
export function fautesDesTermes(termes: Partial<Termes>): ChampFautif[] {
  const { tarifs = [], fraisActivation, valideDu, valideAu } = termes;
  const puissances = new Set<number>();
  return [
    ...fauteDePrix('fraisActivation', fraisActivation),
    ...(valideDu && valideAu && valideDu >= valideAu
      ? [faute('valideAu', 'La fin vient après le début.', 'The end comes after the beginning.')]
      : []),
    ...tarifs.flatMap((tarif, rang) => {
      const chemin = `tarifs.${rang}`;
      const enDouble = puissances.has(tarif.puissance);
      puissances.add(tarif.puissance);
      return [
        ...(enDouble
          ? [faute(`${chemin}.puissance`, 'Un seul tarif par puissance.', 'Only one tariff per power.')]
          : []),
        ...fautesDuTarif(tarif, chemin),
      ];
    }),
  ];
}

function fautesDuTarif({ abonnement, kwh, kwhPleines, kwhCreuses }: TarifInput, chemin: string): ChampFautif[] {
  const unique = kwh != null && kwhPleines == null && kwhCreuses == null;
  const double = kwh == null && kwhPleines != null && kwhCreuses != null;
  return [
    ...fauteDePrix(`${chemin}.abonnement`, abonnement),
    ...(unique || double
      ? []
      : [
          faute(
            `${chemin}.kwh`,
            'Un prix unique, ou un prix d’heures pleines et un d’heures creuses.',
            'One price, or a peak and an off-peak price.',
          ),
        ]),
    ...fauteDePrix(`${chemin}.kwh`, kwh),
    ...fauteDePrix(`${chemin}.kwhPleines`, kwhPleines),
    ...fauteDePrix(`${chemin}.kwhCreuses`, kwhCreuses),
  ];
}

function fauteDePrix(chemin: string, prix: string | null | undefined): ChampFautif[] {
  if (prix == null) return [];
  const valeur = montant(prix);
  const exact = valeur.round(DECIMALES_MAX).eq(valeur);
  if (exact && valeur.gte(ZERO) && valeur.lte(PRIX_MAX)) return [];
  return [
    faute(
      chemin,
      'Un prix de 0 à 100 000 €, cinq décimales au plus.',
      'A price from 0 to €100,000, at most five decimals.',
    ),
  ];
}

const faute = (chemin: string, fr: string, en: string): ChampFautif => ({ chemin, message: { fr, en } });
