import type { TermesDeVersionFragment } from '../operations.generated';

type Tarif = TermesDeVersionFragment['tarifs'][number];
const PRIX = ['abonnement', 'kwh', 'kwhPleines', 'kwhCreuses'] as const;
export type Prix = (typeof PRIX)[number];

export interface LigneComparee {
  puissance: number;
  avant: Tarif | null;
  apres: Tarif | null;
}

/** A line a power, of both versions; without an earlier one, of this one alone. */
export function lignesDe(version: TermesDeVersionFragment, avant: TermesDeVersionFragment | null): LigneComparee[] {
  const puissances = new Set([...version.tarifs, ...(avant?.tarifs ?? [])].map(({ puissance }) => puissance));
  const tarif = (tarifs: readonly Tarif[] | undefined, voulue: number) =>
    tarifs?.find(({ puissance }) => puissance === voulue) ?? null;
  return [...puissances]
    .sort((a, b) => a - b)
    .map((puissance) => ({
      puissance,
      avant: tarif(avant?.tarifs, puissance),
      apres: tarif(version.tarifs, puissance),
    }));
}

/** Prices that a version uses: a column that holds nothing is not shown. */
export const colonnesDe = (lignes: readonly LigneComparee[]): Prix[] =>
  PRIX.filter((prix) => lignes.some(({ avant, apres }) => (avant?.[prix] ?? apres?.[prix] ?? null) !== null));

const DECIMALES = 5;

/** « 16.2 » − « 15.47 » → « 0.73 », exactly; null where one of them is none. */
export function ecart(avant: string | null | undefined, apres: string | null | undefined): string | null {
  if (avant == null || apres == null) return null;
  const difference = enUnites(apres) - enUnites(avant);
  const texte = String(difference < 0n ? -difference : difference).padStart(DECIMALES + 1, '0');
  const signe = difference < 0n ? '-' : '';
  return `${signe}${texte.slice(0, -DECIMALES)}.${texte.slice(-DECIMALES)}`;
}

function enUnites(decimal: string): bigint {
  const [entier = '0', fraction = ''] = decimal.split('.');
  return BigInt(entier + fraction.slice(0, DECIMALES).padEnd(DECIMALES, '0'));
}

export const GENERAUX = ['fraisActivation', 'engagementMois', 'prixExact', 'valideDu', 'valideAu'] as const;

/** How many cells and terms differ. */
export function nombreDeChangements(version: TermesDeVersionFragment, avant: TermesDeVersionFragment): number {
  const generaux = GENERAUX.filter((nom) => version[nom] !== avant[nom]).length;
  const lignes = lignesDe(version, avant).filter((ligne) =>
    PRIX.some((prix) => (ligne.avant?.[prix] ?? null) !== (ligne.apres?.[prix] ?? null)),
  );
  return generaux + lignes.length;
}
