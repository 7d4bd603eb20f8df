import { Extensions } from 'type-graphql';
import type { Bilingue } from '../commun/texte.ts';

/**
 * The right stands above the function: one of three words on each root field. The start refuses a root field that
 * has none (bouclier.ts). What is written here are the defaults that seed the tables (semis.ts); the tables decide.
 */

/** Default roles, as the letters of fonctions.tsv: Admin, Standardiste, Intervenant, Client, API account. */
export type LettreRole = 'A' | 'S' | 'I' | 'C' | 'P';

export interface DefinitionPermission {
  nom: string;
  application: NomApplication;
  description: Bilingue;
  rolesParDefaut: readonly LettreRole[];
  /** Says who somebody is and opens nothing: whoever gives roles may give it without holding it. */
  marque: boolean;
}

export const APPLICATIONS = ['plateforme', 'interventions', 'offres'] as const;
export type NomApplication = (typeof APPLICATIONS)[number];

export type Droit =
  | { mot: 'public' }
  | { mot: 'connecte'; personnes: boolean; motDePasseAChanger: boolean }
  | { mot: 'exige'; application: NomApplication; permissions: readonly DefinitionPermission[] };

const registre = new Map<string, DefinitionPermission>();

/** Declares a permission: `roles` are the letters of the roles that hold it on a new base. */
export function permission(
  application: NomApplication,
  nom: string,
  roles: string,
  fr: string,
  en: string,
  { marque = false }: { marque?: boolean } = {},
): DefinitionPermission {
  const definition = { nom, application, description: { fr, en }, rolesParDefaut: [...roles] as LettreRole[], marque };
  if (registre.has(nom)) throw new Error(`Permission déclarée deux fois : ${nom}`);
  registre.set(nom, definition);
  return definition;
}

/** Of this product, and no mark. */
export const estUnPouvoir = (nom: string): boolean => registre.get(nom)?.marque === false;

/** Undefined: of those that admins made. */
export const permissionDeclaree = (nom: string): DefinitionPermission | undefined => registre.get(nom);

export function permissionsDeclarees(): DefinitionPermission[] {
  return [...registre.values()].sort((a, b) => (a.nom < b.nom ? -1 : 1));
}

function droit(valeur: Droit): MethodDecorator {
  return Extensions({ droit: valeur }) as MethodDecorator;
}

/** Anybody, connected or not. */
export const Publique = (): MethodDecorator => droit({ mot: 'public' });

/**
 * Any active account; `personnes`: but those of programs, which have no password, profile or messages;
 * `motDePasseAChanger`: also one whose password somebody else knows, to whom everything else is closed.
 */
export const Connectee = ({ personnes = false, motDePasseAChanger = false } = {}): MethodDecorator =>
  droit({ mot: 'connecte', personnes, motDePasseAChanger });

/** At least one of these permissions, in the role that the account holds in their application. */
export const Exige = (premiere: DefinitionPermission, ...autres: DefinitionPermission[]): MethodDecorator =>
  droit({ mot: 'exige', application: premiere.application, permissions: [premiere, ...autres] });

/** A field more sensitive than its row: with one of these permissions, or when the row is one's own account. */
export const Protege = (...permissions: string[]): PropertyDecorator & MethodDecorator =>
  Extensions({ protege: permissions }) as PropertyDecorator & MethodDecorator;

const rendusASoi = new WeakSet<object>();

/** The account that has just proved who it is: all its fields are its own, though the request began without a caller. */
export function rendreASoi<C extends object>(compte: C): C {
  rendusASoi.add(compte);
  return compte;
}

export const estRenduASoi = (compte: object): boolean => rendusASoi.has(compte);

/**
 * For mutations that have slow work to do before they write (hashing a password): they open their transaction
 * themselves with `contexte.muter`, so that no lock is held meanwhile.
 */
export const OuvreSaTransaction = (): MethodDecorator => Extensions({ ouvreSaTransaction: true }) as MethodDecorator;
