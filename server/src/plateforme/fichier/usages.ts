import { sql as brut, type RawBuilder, type SqlBool } from 'kysely';
import type { LigneDe } from '../../socle/base/base-de-donnees.ts';
import { champInvalide } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import type { NomApplication } from '../../socle/securite/droits.ts';
import type { UsageFichier } from './fichier.entity.ts';
import type { Taille } from './images/refus.ts';

/** The largest of all: no request is read beyond it. */
export const FICHIER_MAX_OCTETS = 25 * 1024 * 1024;
export const ICONE_MAX_OCTETS = 512 * 1024;
/** Of one account and one use, until they are swept away (security spec, U6). */
export const FICHIERS_MAX = 200;
/** In milliseconds: a file is sent before the form that names it. */
export const UN_JOUR = 24 * 3600 * 1000;

interface Prepare {
  octets: Buffer;
  /** What was found in the bytes, never what the sender says. */
  type: string;
  /** Of a drawing: what was in it and may not be. */
  retires?: string[];
  /** Of pixels: how wide and high, and the smaller ones that are kept beside. */
  largeur?: number;
  hauteur?: number;
  tailles?: Record<Taille, Buffer>;
}

/** What a form says beside its file, before it. */
export type Dits = Readonly<Record<string, string>>;

/** Where a file goes as soon as it is kept: both, or neither. */
export interface Destination {
  /** In the transaction that keeps the file. */
  ranger(contexte: Contexte, fichierId: string): Promise<unknown>;
  /** What the answer says of it besides, also when it is asked again. */
  dire(contexte: Contexte, fichierId: string): Promise<Record<string, string>>;
}

/** What files of one use are, to whom and for how long. Whoever takes them declares it, beside their own code. */
export interface UsageDeFichier {
  /** The word of the form that is sent. */
  mot: string;
  /** Sent by those who may call one of the functions that take such a file. */
  fonctions: readonly string[];
  application: NomApplication;
  /** Document 002, « Stockage des fichiers »: `uploads/icons/`, `uploads/pages/`. */
  dossier: string;
  maxOctets: number;
  /** How many one account may have; null: `exiger` counts otherwise. */
  parCompte: number | null;
  /** What is asked for besides, before the file is read. */
  exiger?(contexte: Contexte): Promise<void>;
  /** Of a use whose files may go where they belong at once; null: not this one. */
  destiner?(contexte: Contexte, dits: Dits): Promise<Destination | null>;
  /** What is kept of the bytes that were sent; refuses those that are nothing of the kind. */
  preparer(contenu: Buffer, nom: string): Promise<Prepare>;
  /** Who may read it; for everybody else it does not exist. */
  lisible(contexte: Contexte, fichier: LigneDe<'fichier'>): boolean | Promise<boolean>;
  /** Whether whoever read it may keep it for ever, as long as they ask each time whether they may, or not at all. */
  conserve: 'TOUJOURS' | 'EN_DEMANDANT' | 'JAMAIS';
  /** Columns that name such a file: while one does, it stays. */
  renvois: readonly { table: string; colonne: string }[];
  /** How long it is kept, in ms from its sending, when nothing names it. */
  garde: number;
  /** Rows that only explain the file, and go with it. */
  dependances?: readonly { table: 'rejet_import'; colonne: 'fichierId' }[];
}

const usages = new Map<UsageFichier, UsageDeFichier>();

export function declarerUsage(usage: UsageFichier, definition: UsageDeFichier): void {
  usages.set(usage, definition);
}

export function usageDe(usage: UsageFichier): UsageDeFichier {
  const definition = usages.get(usage);
  if (!definition) throw new Error(`Usage de fichier que rien ne déclare : ${usage}`);
  return definition;
}

export const usagesDeclares = (): [UsageFichier, UsageDeFichier][] => [...usages];

export const usageDuMot = (mot: string): UsageFichier | undefined =>
  usagesDeclares().find(([, definition]) => definition.mot === mot)?.[0];

/** Conditions, one a column that may name the file `id`: it serves while one holds. */
export function emplois({ renvois }: UsageDeFichier, id: RawBuilder<unknown>): RawBuilder<SqlBool>[] {
  return renvois.map(
    ({ table, colonne }) =>
      brut<SqlBool>`exists (select 1 from ${brut.table(table)} as r where ${brut.ref(`r.${colonne}`)} = ${id})`,
  );
}

/** Of what is kept; the type is the one that was found in the bytes. */
const EXTENSIONS: Record<string, string> = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/svg+xml': '.svg',
  'application/pdf': '.pdf',
};
/** The smaller ones of a photo, by what `?taille=` says. */
export const TAILLES: Readonly<Record<Taille, { type: string; extension: string }>> = {
  m: { type: 'image/jpeg', extension: '.jpg' },
  p: { type: 'image/webp', extension: '.webp' },
};

export interface Rangee {
  id: string;
  usage: UsageFichier;
  type: string;
  largeur: number | null;
}

/** Where its bytes lie in the store: a random name, with the extension of what was found in them. */
export function cleDe({ id, usage, type }: Omit<Rangee, 'largeur'>, taille?: Taille): string {
  const { dossier } = usageDe(usage);
  return taille
    ? `${dossier}/${id}-${taille}${TAILLES[taille].extension}`
    : `${dossier}/${id}${EXTENSIONS[type] ?? ''}`;
}

/** All that lies in the store of it: a photo has smaller ones where its use keeps any. */
export function clesDe(fichier: Rangee): string[] {
  const tailles = fichier.largeur === null ? [] : (Object.keys(TAILLES) as Taille[]);
  return [cleDe(fichier), ...tailles.map((taille) => cleDe(fichier, taille))];
}

export function tropGrand(maxOctets: number) {
  const [fr, en] =
    maxOctets < 1024 * 1024
      ? [`${maxOctets / 1024} Kio`, `${maxOctets / 1024} KiB`]
      : [`${maxOctets / 1024 / 1024} Mio`, `${maxOctets / 1024 / 1024} MiB`];
  const refus = champInvalide(
    'fichier',
    `Le fichier est trop grand (${fr} au plus).`,
    `The file is too large (${en} at most).`,
  );
  return Object.assign(refus, { statut: 413 });
}
