import type { ChampMouvement, ValeursMouvement } from './champs.ts';
import { ETAPES, type Etape, type FonctionMouvement, type PermissionMouvement, type Relation } from './etapes.ts';

/** A row of the table of 2-interventions.md. */
export interface Ligne {
  /** the number in the document; 13 is the re-planning, 14 the answer to a contestation by a visit, 0 a change of status within one stage */
  readonly numero: number;
  readonly de: readonly Etape[];
  readonly vers: Etape;
  readonly fonction: FonctionMouvement;
  readonly permission: PermissionMouvement;
  readonly relations: readonly Relation[];
  readonly champs: readonly ChampMouvement[];
  /** when `motif` is required besides `champs` */
  readonly motifSi?: (appel: { relations: readonly Relation[]; champs: ValeursMouvement }) => boolean;
  /** only while the client's contestation has no answer */
  readonly seulementContestee?: true;
  /** required besides while the client's contestation has no answer */
  readonly siContestee?: readonly ChampMouvement[];
  /** the client may sign with it, and must, or the motive be told, where the company asks for it */
  readonly signable?: true;
}

/** Row 1. The due date follows from the urgency: see `echeanceInitiale`. */
export const CREATION = {
  numero: 1,
  vers: 'NOUVELLE',
  fonction: 'creerIntervention',
  permission: 'INTERVENTION_CREER',
  champs: ['clientId', 'titre', 'adresse', 'urgenceId'],
} as const;

const PLANIFIER = { fonction: 'planifierIntervention', permission: 'INTERVENTION_PLANIFIER' } as const;
const ANNULER = { fonction: 'annulerIntervention', permission: 'INTERVENTION_ANNULER' } as const;
const CLOTURER = { fonction: 'cloturerIntervention', permission: 'INTERVENTION_CLOTURER' } as const;
const CHANGER = { fonction: 'changerStatutIntervention', permission: 'INTERVENTION_CHANGER_STATUT' } as const;

const BUREAU = ['createur', 'toutes'] as const;
const TERRAIN = ['intervenant', 'toutes'] as const;
const LES_DEUX = ['createur', 'intervenant', 'toutes'] as const;

const CRENEAU = ['intervenantId', 'debut', 'dureeMinutes'] as const;
const OUVERTES = ['NOUVELLE', 'PLANIFIEE', 'EN_COURS', 'EN_ATTENTE'] as const;

/** Row 3: an intervenant who declines says why; who planned it may free the slot without a word. */
const decline: Ligne['motifSi'] = ({ relations }) => !BUREAU.some((relation) => relations.includes(relation));
/** Row 5: "AUTRE" alone says nothing. */
const attenteAutre: Ligne['motifSi'] = ({ champs }) => champs.motifAttente === 'AUTRE';

// biome-ignore format: it reads as the table of the document
export const TABLE: readonly Ligne[] = [
  { numero: 2,  de: ['NOUVELLE'],              vers: 'PLANIFIEE',  ...PLANIFIER, relations: BUREAU,     champs: CRENEAU },
  { numero: 3,  de: ['PLANIFIEE'],             vers: 'NOUVELLE',   ...CHANGER,   relations: LES_DEUX,   champs: [], motifSi: decline },
  { numero: 4,  de: ['PLANIFIEE'],             vers: 'EN_COURS',   ...CHANGER,   relations: TERRAIN,    champs: [] },
  { numero: 5,  de: ['PLANIFIEE', 'EN_COURS'], vers: 'EN_ATTENTE', ...CHANGER,   relations: LES_DEUX,   champs: ['motifAttente', 'reprisePrevue'], motifSi: attenteAutre },
  { numero: 6,  de: ['EN_ATTENTE'],            vers: 'EN_COURS',   ...CHANGER,   relations: TERRAIN,    champs: [] },
  { numero: 7,  de: ['EN_ATTENTE'],            vers: 'PLANIFIEE',  ...PLANIFIER, relations: BUREAU,     champs: CRENEAU },
  { numero: 8,  de: ['EN_COURS'],              vers: 'REALISEE',   ...CHANGER,   relations: TERRAIN,    champs: ['rapport', 'minutes'], signable: true },
  { numero: 9,  de: ['REALISEE'],              vers: 'EN_COURS',   ...CHANGER,   relations: BUREAU,     champs: ['motif'] },
  { numero: 10, de: ['REALISEE'],              vers: 'CLOTUREE',   ...CLOTURER,  relations: BUREAU,     champs: [], siContestee: ['reponseContestation'] },
  { numero: 11, de: OUVERTES,                  vers: 'ANNULEE',    ...ANNULER,   relations: BUREAU,     champs: ['motif'] },
  { numero: 12, de: ['CLOTUREE'],              vers: 'EN_COURS',   ...CHANGER,   relations: ['toutes'], champs: ['motif'] },
  { numero: 12, de: ['ANNULEE'],               vers: 'NOUVELLE',   ...CHANGER,   relations: ['toutes'], champs: ['motif'] },
  // A new slot for what is planned already: the document has it in the planning, not in its table.
  { numero: 13, de: ['PLANIFIEE'],             vers: 'PLANIFIEE',  ...PLANIFIER, relations: BUREAU,     champs: CRENEAU },
  // A contest's own answer: the work is done again, in a slot that the client is told of.
  { numero: 14, de: ['REALISEE'],              vers: 'PLANIFIEE',  ...PLANIFIER, relations: BUREAU,     champs: CRENEAU, seulementContestee: true },
];

/**
 * "A move to a status of the same stage is free for whoever may move it": the permission is
 * INTERVENTION_CHANGER_STATUT, and the relation one that some row of the table leaving this stage
 * names, whatever that row's function. So in the final stages it is `toutes` alone (row 12), and the
 * intervenant has none in REALISEE. Nothing else changes: on PLANIFIEE the slot stays as it is.
 */
const libre = (etape: Etape): Ligne => ({
  numero: 0,
  de: [etape],
  vers: etape,
  ...CHANGER,
  relations: [...new Set(TABLE.filter((ligne) => ligne.de.includes(etape)).flatMap((ligne) => ligne.relations))],
  champs: [],
});

/** The table and the changes within one stage: every move there is. */
export const LIGNES: readonly Ligne[] = [...TABLE, ...ETAPES.map(libre)];

/** Whether there is this move, as the intervention stands. */
export const existe = (ligne: Ligne, de: Etape, contestee = false): boolean =>
  ligne.de.includes(de) && (contestee || !ligne.seulementContestee);

/** What rows depend on besides their stage. */
export interface Circonstances {
  /** the client contests the result, and nobody has answered */
  contestee?: boolean;
  /** the company wants the client's signature at the end of the work */
  signatureExigee?: boolean;
}

/** What a row requires of this caller; without values, what is known before the form is filled in. */
export function champsRequis(
  ligne: Ligne,
  relations: readonly Relation[],
  champs: ValeursMouvement = {},
  { contestee = false, signatureExigee = false }: Circonstances = {},
): ChampMouvement[] {
  const motif = ligne.motifSi?.({ relations, champs }) ? (['motif'] as const) : [];
  const signature = ligne.signable && signatureExigee ? (['signature'] as const) : [];
  return [...ligne.champs, ...motif, ...signature, ...((contestee && ligne.siContestee) || [])];
}

/** Whether a motive can be asked by this row: such a move replaces the motive shown on the intervention. */
export const accepteMotif = (ligne: Ligne): boolean => ligne.champs.includes('motif') || ligne.motifSi !== undefined;
