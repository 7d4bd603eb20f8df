import type { NomApplication } from '../../socle/securite/droits.ts';
import { UsageFichier } from './fichier.entity.ts';

/** The largest of all: no request is read beyond it. */
export const FICHIER_MAX_OCTETS = 25 * 1024 * 1024;
export const ICONE_MAX_OCTETS = 512 * 1024;

interface Usage {
  /** The word of the form that is sent. */
  mot: string;
  /** A file of each use is sent by those who may call a function that takes it. */
  fonctions: readonly string[];
  application: NomApplication;
  /** Document 002, « Stockage des fichiers »: `uploads/icons/`, `uploads/pages/`. */
  dossier: string;
  maxOctets: number;
}

export const USAGES: Record<UsageFichier, Usage> = {
  [UsageFichier.IMPORT]: {
    mot: 'import',
    fonctions: ['importerInterventions', 'importerOffres'],
    application: 'interventions',
    dossier: 'imports',
    maxOctets: FICHIER_MAX_OCTETS,
  },
  [UsageFichier.ICONE]: {
    mot: 'icone',
    fonctions: ['creerApplication'],
    application: 'plateforme',
    dossier: 'icons',
    maxOctets: ICONE_MAX_OCTETS,
  },
  [UsageFichier.PAGE]: {
    mot: 'page',
    fonctions: ['creerPage'],
    application: 'plateforme',
    dossier: 'pages',
    maxOctets: ICONE_MAX_OCTETS,
  },
};

export function usageDuMot(mot: string): UsageFichier | undefined {
  return Object.values(UsageFichier).find((usage) => USAGES[usage].mot === mot);
}

/** Of what is kept; the type is the one that was found in the bytes. */
const EXTENSIONS: Record<string, string> = { 'image/png': '.png', 'image/jpeg': '.jpg', 'image/svg+xml': '.svg' };

export interface Rangee {
  id: string;
  usage: UsageFichier;
  type: string;
}

/** Where its bytes lie in the store: a random name, with the extension of what was found in them. */
export function cleDe({ id, usage, type }: Rangee): string {
  return `${USAGES[usage].dossier}/${id}${EXTENSIONS[type] ?? ''}`;
}
