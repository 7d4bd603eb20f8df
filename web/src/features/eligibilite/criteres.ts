import { OPERATEURS_ELIGIBILITE } from '@/lib/api/contrat.generated';
import type {
  AttributEligibilite,
  CritereInput,
  OperateurCritere,
  UneEligibiliteFragment,
} from './operations.generated';

export type Attribut = AttributEligibilite;
export type Operateur = OperateurCritere;
export type Eligibilite = UneEligibiliteFragment;

/** A criterion as it is being made: `valeurs` may still be empty. */
export interface Critere {
  attribut: Attribut;
  operateur: Operateur;
  valeurs: string[];
}

/** The ways in which each can be compared. */
export const OPERATEURS: Record<Attribut, readonly Operateur[]> = OPERATEURS_ELIGIBILITE;
/** Those that people ask about most come first; one that the API adds, last. */
const EN_TETE: readonly Attribut[] = [
  'codePostal',
  'ancienneteMois',
  'offreSouscrite',
  'puissance',
  'canal',
  'profil',
  'entite',
  'role',
];
export const ATTRIBUTS = [...new Set([...EN_TETE, ...(Object.keys(OPERATEURS) as Attribut[])])];
export const CANAUX = ['SITE', 'STANDARD', 'API'] as const;
export const PUISSANCES = ['3', '6', '9', '12', '15', '18', '24', '30', '36'];

export const NOUVEAU: Critere = { attribut: 'codePostal', operateur: 'COMMENCE_PAR', valeurs: [] };

/** Another attribute begins anew: its values are of another kind. */
export function avecAttribut(attribut: Attribut): Critere {
  return { attribut, operateur: OPERATEURS[attribut][0] as Operateur, valeurs: [] };
}

/** From « at least » to « between » a bound stays; between lists and bounds nothing can. */
export function avecOperateur(critere: Critere, operateur: Operateur): Critere {
  const nombre = nombreDeBornes(operateur);
  const garde =
    nombre === null ? nombreDeBornes(critere.operateur) === null : nombreDeBornes(critere.operateur) !== null;
  const valeurs = garde ? critere.valeurs.slice(0, nombre ?? undefined) : [];
  return { ...critere, operateur, valeurs };
}

/** Null: a list of values. */
export function nombreDeBornes(operateur: Operateur): number | null {
  if (operateur === 'ENTRE') return 2;
  return operateur === 'AU_MOINS' || operateur === 'AU_PLUS' ? 1 : null;
}

export function estComplet({ operateur, valeurs }: Critere): boolean {
  const bornes = nombreDeBornes(operateur);
  return valeurs.length >= (bornes ?? 1) && valeurs.every((valeur) => valeur.trim() !== '');
}

export const enEntree = (criteres: readonly Critere[]): CritereInput[] =>
  criteres.map(({ attribut, operateur, valeurs }) => ({ attribut, operateur, valeurs: [...valeurs] }));

/** What people type, in the form that is compared: « 06 » is « +336 », a postcode has no spaces. */
export function normaliser(attribut: Attribut, saisie: string): string {
  const propre = saisie.trim();
  if (attribut === 'codePostal') return propre.replace(/\s/g, '').toUpperCase();
  if (attribut !== 'prefixeNumero') return propre;
  const chiffres = propre.replace(/[^\d+]/g, '');
  if (chiffres.startsWith('00')) return `+${chiffres.slice(2)}`;
  return chiffres.startsWith('0') ? `+33${chiffres.slice(1)}` : chiffres;
}
