import { dernierJour, finDuJour, instantDeParis, murDeParis } from '@/lib/dates';
import { lireDecimal } from '@/lib/decimal';
import type { Locale } from '@/lib/preferences';
import type { TarifInput, TermesDeVersionFragment } from '../operations.generated';

export const COLONNES = ['puissance', 'abonnement', 'kwh', 'kwhPleines', 'kwhCreuses'] as const;
export type ColonneTarif = (typeof COLONNES)[number];
/** A tariff as it is typed. */
export type LigneTarif = Record<ColonneTarif, string>;

export interface ValeursTermes {
  fraisActivation: string;
  engagementMois: string;
  /** « autres »: it has more prices than its tariffs say; « nom »: as the name of a new offer tells. */
  prixExact: 'tous' | 'autres' | 'nom';
  /** Days of Paris, or "". */
  valideDu: string;
  /** The last day, included. */
  valideAu: string;
  tarifs: LigneTarif[];
}

export const LIGNE_VIDE: LigneTarif = { puissance: '', abonnement: '', kwh: '', kwhPleines: '', kwhCreuses: '' };
export const TERMES_VIDES: ValeursTermes = {
  ...{ fraisActivation: '0', engagementMois: '0', prixExact: 'nom', valideDu: '', valideAu: '' },
  tarifs: [{ ...LIGNE_VIDE, puissance: '6' }],
};
export const estVide = (ligne: LigneTarif): boolean => COLONNES.every((colonne) => ligne[colonne].trim() === '');

/** As the reader types decimals. */
const saisi = (valeur: string | null, locale: Locale): string =>
  valeur === null ? '' : locale === 'fr' ? valeur.replace('.', ',') : valeur;

export function valeursDe(version: TermesDeVersionFragment, locale: Locale): ValeursTermes {
  return {
    fraisActivation: saisi(version.fraisActivation, locale),
    engagementMois: String(version.engagementMois),
    prixExact: version.prixExact ? 'tous' : 'autres',
    valideDu: version.valideDu === null ? '' : murDeParis(version.valideDu).slice(0, 10),
    valideAu: version.valideAu === null ? '' : dernierJour(version.valideAu),
    tarifs: version.tarifs.map(({ puissance, abonnement, kwh, kwhPleines, kwhCreuses }) => ({
      puissance: String(puissance),
      abonnement: saisi(abonnement, locale),
      kwh: saisi(kwh, locale),
      kwhPleines: saisi(kwhPleines, locale),
      kwhCreuses: saisi(kwhCreuses, locale),
    })),
  };
}

export interface TermesEnvoyes {
  fraisActivation: string;
  engagementMois: number;
  /** Absent: as its name tells. */
  prixExact?: boolean;
  valideDu: string | null;
  valideAu: string | null;
  tarifs: TarifInput[];
}

/** What was typed, checked before, as the API takes it. */
export function termesDe({
  fraisActivation,
  engagementMois,
  prixExact,
  valideDu,
  valideAu,
  tarifs,
}: ValeursTermes): TermesEnvoyes {
  return {
    fraisActivation: lireDecimal(fraisActivation) ?? '0',
    engagementMois: Number(engagementMois || '0'),
    ...(prixExact !== 'nom' && { prixExact: prixExact === 'tous' }),
    valideDu: valideDu === '' ? null : instantDeParis(valideDu),
    valideAu: valideAu === '' ? null : finDuJour(valideAu),
    tarifs: tarifs.filter((ligne) => !estVide(ligne)).map(tarifDe),
  };
}

function tarifDe({ puissance, abonnement, kwh, kwhPleines, kwhCreuses }: LigneTarif): TarifInput {
  const prix = (saisie: string) => (saisie.trim() === '' ? null : lireDecimal(saisie));
  return {
    puissance: Number(puissance),
    abonnement: lireDecimal(abonnement) ?? '0',
    ...{ kwh: prix(kwh), kwhPleines: prix(kwhPleines), kwhCreuses: prix(kwhCreuses) },
  };
}
