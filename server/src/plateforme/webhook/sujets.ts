import { registerEnumType } from 'type-graphql';
import type { Bilingue } from '../../socle/commun/texte.ts';
import type { Donnees } from '../evenement/emettre.ts';

/** The account whose rights say what its webhooks are told. */
export interface Programme {
  id: number;
  equipe: readonly number[];
  tient(permission: string): boolean;
}

/** What webhooks can be told of, declared by the house that owns it. */
interface Sujet {
  libelles: Readonly<Record<string, Bilingue>>;
  /** Of an event's data, what may leave: keys, stages, dates. No text that people wrote, nobody's name. */
  champs: readonly string[];
  /** The type that this program hears: the event's own, or the other that it is for some; null: nothing. */
  entend(programme: Programme, evenement: { type: string; donnees: Donnees }): string | null;
  /** Which types are another for some. */
  autrement?: Readonly<Record<string, string>>;
}

/** Names to themselves, filled by the houses before the schema is made. */
export const TypeEvenement: Record<string, string> = {};
registerEnumType(TypeEvenement, { name: 'TypeEvenement' });

const sujets = new Map<string, Sujet>();

export function declarerSujetDeWebhook(nom: string, sujet: Sujet): void {
  if (sujets.has(nom)) throw new Error(`Sujet de webhook déclaré deux fois : ${nom}`);
  sujets.set(nom, sujet);
  for (const type of Object.keys(sujet.libelles)) TypeEvenement[type] = type;
}

export const sujetDeWebhook = (nom: string): Sujet | undefined => sujets.get(nom);

export const libellesDesEvenements = (): Readonly<Record<string, Bilingue>> =>
  Object.assign({}, ...[...sujets.values()].map(({ libelles }) => libelles));
