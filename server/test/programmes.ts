import { expect } from 'vitest';
import type { Acteur } from './acteurs.ts';
import { type Executant, lire, muter } from './appels.ts';

export interface Cle {
  id: string;
  libelle: string;
  prefixe: string;
  creerA: string;
  expireA: string | null;
  utiliseeA: string | null;
  revoqueeA: string | null;
  creerPar: { id: string } | null;
}

export interface Programme {
  id: string;
  version: number;
  nom: string;
  login: string;
  description: string | null;
  statut: string;
  dateExpiration: string | null;
  entite: { id: string; nom: string } | null;
  roles: { role: { nom: string }; application: { nom: string }; dateFin: string | null }[];
  cles: Cle[];
  utiliseA: string | null;
  creerPar: { id: string; nom: string } | null;
}

const CHAMPS_CLE = 'id libelle prefixe creerA expireA utiliseeA revoqueeA creerPar { id }';
const CHAMPS_PROGRAMME = `id version nom login description statut dateExpiration utiliseA entite { id nom }
  roles { role { nom } application { nom } dateFin } cles { ${CHAMPS_CLE} } creerPar { id nom }`;

let numero = 0;

/** `creerUtilisateurApi` with a login of its own, unless one is given. */
export const creerProgramme = (qui: Executant, valeurs: Record<string, unknown> = {}) =>
  muter<{ utilisateurApi: Programme; cle: string }>(
    qui,
    'creerUtilisateurApi',
    { nom: 'Passerelle', login: `passerelle-${++numero}`, ...valeurs },
    `cle utilisateurApi { ${CHAMPS_PROGRAMME} }`,
  );

/** A program and its first key. */
export async function programmeNeuf(qui: Executant, valeurs: Record<string, unknown> = {}) {
  const { rendu, errors } = await creerProgramme(qui, valeurs);
  expect(errors).toEqual([]);
  return { ...rendu.utilisateurApi, cle: rendu.cle };
}

export const modifierProgramme = (
  qui: Executant,
  { id, version }: { id: string; version: number },
  valeurs: Record<string, unknown>,
) =>
  muter<{ utilisateurApi: Programme }>(
    qui,
    'modifierUtilisateurApi',
    { id, version, ...valeurs },
    `utilisateurApi { ${CHAMPS_PROGRAMME} }`,
  );

export const supprimerProgramme = (qui: Executant, { id, version }: { id: string; version: number }) =>
  muter<{ id: string }>(qui, 'supprimerUtilisateurApi', { id, version }, 'id');

export const creerCle = (qui: Executant, utilisateurApiId: string, valeurs: Record<string, unknown> = {}) =>
  muter<{ cle: string; cleApi: Cle }>(
    qui,
    'creerCleApi',
    { utilisateurApiId, libelle: 'Seconde', ...valeurs },
    `cle cleApi { ${CHAMPS_CLE} }`,
  );

export const revoquerCle = (qui: Executant, id: string) =>
  muter<{ cleApi: Cle }>(qui, 'revoquerCleApi', { id }, `cleApi { ${CHAMPS_CLE} }`);

const FILTRES =
  'id: ID, page: Int, perPage: Int, recherche: String, statut: StatutUtilisateur, entiteId: ID, roleId: ID';

export const listerProgrammes = (qui: Executant, variables: Record<string, unknown> = {}, champs = CHAMPS_PROGRAMME) =>
  lire<{ items: Programme[]; pagination: { totalItems: number; hasNext: boolean } }>(
    qui,
    'consulterUtilisateurApi',
    FILTRES,
    `items { ${champs} } pagination { totalItems hasNext }`,
    variables,
  );

/** As an admin sees it now. */
export async function voirProgramme(admin: Acteur, id: string): Promise<Programme> {
  const { rendu } = await listerProgrammes(admin, { id });
  return rendu.items[0] as Programme;
}
