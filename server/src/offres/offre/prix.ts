import { enCentimes, type Montant, montant, somme } from '../../socle/commun/montant.ts';

/** What a client pays at a power (spec 2-offres): a monthly subscription and one price per kWh, or peak and off-peak. */
export interface PrixDuTarif {
  /** EUR a month, VAT included. */
  abonnement: string;
  /** EUR a kWh; null when peak and off-peak have each their price. */
  kwh: string | null;
  kwhPleines: string | null;
  kwhCreuses: string | null;
}

export interface Consommation {
  kwhParAn: number;
  /** Hundredths of the consumption that falls in the off-peak hours; of no use to a single price. */
  pourcentCreuses: number;
}

export const CONSOMMATION_PAR_DEFAUT: Consommation = { kwhParAn: 5000, pourcentCreuses: 30 };
export const KWH_MAX = 10_000_000;

/** What is billed, exactly: the activation once, then each month of the horizon. */
export interface Facture {
  activation: Montant;
  mois: readonly Montant[];
}

/** The yearly cost is what offers are compared by. */
const HORIZON_MOIS = 12;

export function factureDeBase(
  tarif: PrixDuTarif,
  fraisActivation: string,
  consommation: Consommation,
  horizon = HORIZON_MOIS,
): Facture {
  const parMois = energieParAn(tarif, consommation).div(12).plus(tarif.abonnement);
  return { activation: montant(fraisActivation), mois: Array.from({ length: horizon }, () => parMois) };
}

function energieParAn({ kwh, kwhPleines, kwhCreuses }: PrixDuTarif, consommation: Consommation): Montant {
  const { kwhParAn, pourcentCreuses } = consommation;
  if (kwh !== null) return montant(kwh).times(kwhParAn);
  if (kwhPleines === null || kwhCreuses === null) throw new Error('Un tarif a un prix unique, ou les deux autres');
  const creuses = montant(kwhParAn).times(pourcentCreuses).div(100);
  return montant(kwhCreuses)
    .times(creuses)
    .plus(montant(kwhPleines).times(montant(kwhParAn).minus(creuses)));
}

/**
 * To the cent, and adding up: the activation and the months together are the total, rounded once. Each month is what the
 * rounded sum has grown by, so that equal months may differ by a cent.
 */
export function auCentime({ activation, mois }: Facture): Facture {
  let exact = activation;
  let dit = enCentimes(activation);
  const arrondis = mois.map((prix) => {
    exact = exact.plus(prix);
    const jusquIci = enCentimes(exact);
    const sien = jusquIci.minus(dit);
    dit = jusquIci;
    return sien;
  });
  return { activation: enCentimes(activation), mois: arrondis };
}

export const totalDe = ({ activation, mois }: Facture): Montant => somme([activation, ...mois]);

/** By what offers are compared: a first year with its activation, without promotions. */
export function coutAnnuel(tarif: PrixDuTarif, fraisActivation: string, consommation: Consommation): Montant {
  return totalDe(factureDeBase(tarif, fraisActivation, consommation));
}
