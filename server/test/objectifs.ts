import { type Executant, lire, muter } from './appels.ts';

export interface Objectif {
  id: string;
  version: number;
  titre: string;
  utilisateur: { id: string; nom: string };
  type: string;
  description: string | null;
  periode: string;
  dateDebut: string;
  dateFin: string;
  statut: string;
  progression: number;
  valeur: string | null;
  enRetard: boolean;
  avancementAttendu: number;
  creerPar: { id: string } | null;
}
const CHAMPS = `id version titre utilisateur { id nom } type description periode dateDebut dateFin statut progression
  valeur enRetard avancementAttendu creerPar { id }`;

/** Document 002's first one. */
export const DU_DOCUMENT = {
  titre: 'Objectif CA Q1',
  type: 'chiffre_affaires',
  periode: '2024.01-2024.03',
  dateDebut: '2024-01-01T00:00:00.000Z',
  dateFin: '2024-03-31T00:00:00.000Z',
};

export const consulterObjectif = (qui: Executant, variables: Record<string, unknown> = {}) =>
  lire<{ items: Objectif[]; pagination: { totalItems: number } }>(
    qui,
    'consulterObjectif',
    `perPage: Int, utilisateurId: ID, type: String, periode: String, statut: StatutObjectif, enRetard: Boolean,
      recherche: String`,
    `items { ${CHAMPS} } pagination { totalItems }`,
    { perPage: 50, ...variables },
  );

export const voirObjectif = (qui: Executant, id: string) =>
  lire<Objectif>(qui, 'voirObjectif', 'id: ID!', CHAMPS, { id });

const ecrire = (fonction: string, qui: Executant, input: Record<string, unknown>) =>
  muter<{ message: { fr: string; en: string }; objectif: Objectif }>(qui, fonction, input, `objectif { ${CHAMPS} }`);

export const creerObjectif = (qui: Executant, input: Record<string, unknown>) =>
  ecrire('creerObjectif', qui, { ...DU_DOCUMENT, description: 'Atteindre 100K€ de CA', ...input });

export const modifierObjectif = (
  qui: Executant,
  { id, version }: Pick<Objectif, 'id' | 'version'>,
  valeurs: Record<string, unknown>,
) => ecrire('modifierObjectif', qui, { id, version, ...valeurs });

export const supprimerObjectif = (qui: Executant, { id, version }: Pick<Objectif, 'id' | 'version'>) =>
  muter<{ message: { fr: string; en: string }; id: string }>(qui, 'supprimerObjectif', { id, version }, 'id');
