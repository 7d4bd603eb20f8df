import type { Locale } from '@/lib/preferences';
import type { Permission } from './useMatrice';

export interface Groupe {
  /** The first word of its permissions' names: ROLE of ROLE_LIRE. */
  concept: string;
  permissions: Permission[];
}

export const expliquer = (permission: Pick<Permission, 'nom' | 'explication'>, locale: Locale): string =>
  permission.explication?.[locale] ?? permission.nom;

/** By concept, in the order of the names. */
export function enGroupes(permissions: readonly Permission[]): Groupe[] {
  const groupes = new Map<string, Permission[]>();
  for (const permission of permissions) {
    const concept = permission.nom.split('_')[0] ?? permission.nom;
    groupes.set(concept, [...(groupes.get(concept) ?? []), permission]);
  }
  return [...groupes].map(([concept, siennes]) => ({ concept, permissions: siennes }));
}

const normaliser = (texte: string): string =>
  texte
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');

/** Those whose name, explanation or functions hold every word. */
export function chercher(permissions: readonly Permission[], saisie: string): Permission[] {
  const mots = normaliser(saisie).split(/\s+/).filter(Boolean);
  return permissions.filter((permission) => {
    const { nom, explication, fonctions } = permission;
    const noms = (fonctions ?? []).map(({ nomFonction }) => nomFonction);
    const texte = normaliser([nom, explication?.fr, explication?.en, ...noms].join(' '));
    return mots.every((mot) => texte.includes(mot));
  });
}

/** The functions of this application that it opens. */
export function fonctionsIci({ fonctions }: Permission, applicationId: string): string[] {
  return (fonctions ?? []).filter(({ application }) => application.id === applicationId).map((une) => une.nomFonction);
}
