import type { Bilingue } from '../../../socle/commun/texte.ts';
import type { SignatureInput } from '../../signature-client/signature-client.inputs.ts';
import { MOTIFS_ATTENTE, type MotifAttente } from './etapes.ts';

/** What may be said with a move, and is required by none. */
interface ValeursLibres {
  pieceManquante?: string | null;
  secondeVisite?: boolean | null;
}

/** What a move may require (schema.graphql, TransitionPossible.champsRequis), with the bounds of each value. */
export interface ValeursMouvement extends ValeursLibres {
  motif?: string | null;
  motifAttente?: MotifAttente | null;
  reprisePrevue?: Date | null;
  rapport?: string | null;
  minutes?: number | null;
  intervenantId?: string | number | null;
  debut?: Date | null;
  dureeMinutes?: number | null;
  /** What a client who contested reads before it is closed all the same. */
  reponseContestation?: string | null;
  /** The client's, or why there is none; what it must hold, its own rules say. */
  signature?: SignatureInput | null;
}
export type ChampMouvement = Exclude<keyof ValeursMouvement, keyof ValeursLibres>;

const DUREE_MIN_MINUTES = 5;
const DUREE_MAX_MINUTES = 24 * 60;
/** About 70 days of work: beyond it is a slip of the finger. */
const MINUTES_MAX = 100_000;

const ecrit = (texte: unknown): boolean => typeof texte === 'string' && texte.trim() !== '';
const instant = (date: unknown): date is Date => date instanceof Date && !Number.isNaN(date.getTime());
const entier = (nombre: unknown, min: number, max: number): boolean =>
  Number.isInteger(nombre) && Number(nombre) >= min && Number(nombre) <= max;

interface Controle {
  valide: (valeurs: ValeursMouvement, maintenant: Date) => boolean;
  message: Bilingue;
}

const CONTROLES: Readonly<Record<ChampMouvement, Controle>> = {
  motif: {
    valide: (v) => ecrit(v.motif),
    message: { fr: 'Indiquez le motif.', en: 'Give the reason.' },
  },
  motifAttente: {
    valide: (v) => MOTIFS_ATTENTE.some((motif) => motif === v.motifAttente),
    message: {
      fr: "Choisissez ce qu'on attend : le client, une pièce, un accès ou autre chose.",
      en: 'Choose what is awaited: the client, a part, access or something else.',
    },
  },
  reprisePrevue: {
    valide: (v, maintenant) => instant(v.reprisePrevue) && v.reprisePrevue > maintenant,
    message: { fr: 'Indiquez une date de reprise, dans le futur.', en: 'Give a resume date, in the future.' },
  },
  rapport: {
    valide: (v) => ecrit(v.rapport),
    message: { fr: 'Écrivez le rapport.', en: 'Write the report.' },
  },
  minutes: {
    valide: (v) => entier(v.minutes, 1, MINUTES_MAX),
    message: {
      fr: 'Indiquez les minutes passées : un nombre entier, à partir de 1.',
      en: 'Give the minutes spent: a whole number, 1 or more.',
    },
  },
  intervenantId: {
    valide: (v) => ecrit(v.intervenantId) || entier(v.intervenantId, 1, Number.MAX_SAFE_INTEGER),
    message: { fr: "Choisissez l'intervenant.", en: 'Choose the field worker.' },
  },
  debut: {
    valide: (v) => instant(v.debut),
    message: { fr: 'Indiquez le début du créneau.', en: 'Give the start of the slot.' },
  },
  dureeMinutes: {
    valide: (v) => entier(v.dureeMinutes, DUREE_MIN_MINUTES, DUREE_MAX_MINUTES),
    message: {
      fr: `Indiquez la durée : de ${DUREE_MIN_MINUTES} à ${DUREE_MAX_MINUTES} minutes.`,
      en: `Give the duration: ${DUREE_MIN_MINUTES} to ${DUREE_MAX_MINUTES} minutes.`,
    },
  },
  reponseContestation: {
    valide: (v) => ecrit(v.reponseContestation),
    message: {
      fr: 'Le client conteste le résultat : répondez-lui, il lira votre réponse, ou reprenez le travail.',
      en: 'The client contests the result: answer them, they will read it, or take the work up again.',
    },
  },
  signature: {
    valide: (v) => v.signature != null,
    message: {
      fr: 'Faites signer le client, ou dites pourquoi il ne signe pas.',
      en: 'Have the client sign, or say why they do not.',
    },
  },
};

export interface ErreurChamp {
  champ: ChampMouvement;
  message: Bilingue;
}

/** The required fields that are missing or have no valid value, in the order given. */
export function erreursDesChamps(
  requis: readonly ChampMouvement[],
  valeurs: ValeursMouvement,
  maintenant: Date,
): ErreurChamp[] {
  return requis
    .filter((champ) => !CONTROLES[champ].valide(valeurs, maintenant))
    .map((champ) => ({ champ, message: CONTROLES[champ].message }));
}
