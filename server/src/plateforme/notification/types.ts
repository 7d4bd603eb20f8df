import type { EntityManager } from '@mikro-orm/core';
import { registerEnumType } from 'type-graphql';
import type { Bilingue } from '../../socle/commun/texte.ts';
import type { Services } from '../../socle/services.ts';
import type { EvenementLu } from '../evenement/diffusion.ts';
import type { Donnees } from '../evenement/emettre.ts';
import type { ModeEmail } from './notification.enums.ts';

/** One line of a mail beside its words: « Quand : mardi 3 novembre, 10:00 – 11:00 ». */
export type Fait = readonly [nom: string, valeur: string];

/** What a mail says, in its reader's language. */
export interface Contenu {
  sujet: string;
  /** At the head of the text, where the facts already say what the subject begins with. */
  titre?: string;
  paragraphes: readonly string[];
  faits?: readonly Fait[];
  /** Of the website, from its root; none for whoever can't go there. */
  lien?: { chemin: string; texte: string };
  /** In short: what was told last is not told again. */
  dit?: string;
}

export interface Destinataire {
  compteId: number;
  relation: string;
  /** Where this person hears something else than the event's own type. */
  type?: string;
}

export interface Lecteur {
  id: number;
  langue: 'fr' | 'en';
  tient(permission: string): boolean;
}

export interface NotificationLue {
  id: number;
  type: string;
  relation: string;
  sujet: string;
  sujetId: number;
  donnees: Donnees;
  creerA: Date;
}

interface Calme {
  /** From the event to its mail, in milliseconds. */
  attente(donnees: Donnees, maintenant: Date): number;
  /** Of those of a person that wait in a group, which leaves: the last, which begins the wait anew, or the first, for all. */
  part: 'DERNIER' | 'PREMIER';
}

interface Defaut {
  readonly application: boolean;
  readonly email: ModeEmail;
  readonly obligatoire?: boolean;
  /** Also to whoever can't log in any more: of their own account. */
  readonly memeFerme?: boolean;
}

/** Something that people are told of. A house declares its own. */
export interface TypeDeNotification {
  nom: string;
  libelle: Bilingue;
  /** Who may be told at all, and where if nobody has chosen otherwise. Who is not here is never told. */
  relations: Readonly<Record<string, Defaut>>;
  calme?: Calme;
  /** Else whoever does something is not told of it. */
  aussiAQuiLeFait?: boolean;
  /** Types of one family replace each other: the last that is true is told. Absent: each is told. */
  famille?: string;
  /** In the centre: what happened, and to what. */
  titre(donnees: Donnees): Bilingue;
  objet(donnees: Donnees): Bilingue;
  /** Of the website, from its root: where this reader sees it. */
  lien(donnees: Donnees, relation: string): string | null;
  /** The mail, of the rows as they are when it leaves; null: nothing is left to tell this reader. */
  ecrire(quoi: {
    services: Services;
    em: EntityManager;
    notification: NotificationLue;
    lecteur: Lecteur;
    /** How many of its group leave with it. */
    ensemble: readonly NotificationLue[];
  }): Promise<Contenu | null>;
}

/** Who hears of an event, of which its own words are made; of an event that is nobody's news, nobody. */
export type Chercher = (quoi: {
  services: Services;
  em: EntityManager;
  evenement: EvenementLu;
  donnees: Donnees;
}) => Promise<{ destinataires: readonly Destinataire[]; donnees: Donnees }>;

/** Names to themselves, filled by the houses before the schema is made. */
export const TypeNotification: Record<string, string> = {};
registerEnumType(TypeNotification, { name: 'TypeNotification' });

const types = new Map<string, TypeDeNotification>();
const chercheurs = new Map<string, Chercher>();

/** With who hears of the events of these names. */
export function declarerNotifications(declares: readonly TypeDeNotification[], chercher: Chercher): void {
  for (const declare of declares) {
    if (types.has(declare.nom)) throw new Error(`Notification déclarée deux fois : ${declare.nom}`);
    types.set(declare.nom, declare);
    TypeNotification[declare.nom] = declare.nom;
    chercheurs.set(declare.nom, chercher);
  }
}

export const typesDeNotification = (): readonly TypeDeNotification[] => [...types.values()];
export const typeDeNotification = (nom: string): TypeDeNotification | undefined => types.get(nom);
export const chercheurDe = (nom: string): Chercher | undefined => chercheurs.get(nom);
/** Of what this relation is to it, an account that is closed does not keep the news from its person. */
export const ditMemeFerme = (nom: string, relation: string): boolean =>
  types.get(nom)?.relations[relation]?.memeFerme ?? false;
