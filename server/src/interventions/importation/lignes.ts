import type { LigneCsv } from '../../plateforme/import-csv/csv/fichier-csv.ts';
import { formeDe } from '../../plateforme/import-csv/forme.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import { ETAPES_FINALES, type Etape } from '../intervention/machine.ts';
import { codePostalDe, dateDe, delaiDe, RefusDeLigne, statutDe, texteDe } from './champs-lus.ts';
import { type ClientNomme, clientNommeDe } from './client-nomme.ts';
import type { ChampImport, OptionsImport } from './correspondance.ts';

export * from '../../plateforme/import-csv/rejets.ts';
export * from './correspondance.ts';
export * from './dates/validation.ts';
export * from './repartition.ts';

/** What a row of the file says, before it is known whether the accounts it names exist. */
export interface InterventionLue {
  sourceReference: string;
  titre: string;
  description: string | null;
  adresse: string | null;
  codePostal: string | null;
  statutId: string;
  etape: Etape;
  /** from the column URGENCE, else from creation to due date; null: the default degree */
  delaiHeures: number | null;
  creerA: Date;
  echeance: Date | null;
  /** when it was done: stage REALISEE only */
  realiseeLe: Date | null;
  /** when it ended: CLOTUREE and ANNULEE only */
  clotureeLe: Date | null;
  clientIdentifiant: string | null;
  intervenantIdentifiant: string | null;
  /** where new clients are to be created: whom the line describes */
  clientNomme?: ClientNomme | null;
}
export type LignePreparee =
  | { ok: true; intervention: InterventionLue }
  | { ok: false; champ: ChampImport | null; raison: Bilingue };

/**
 * One row into one intervention, or the first thing that is wrong with it.
 * Kept as they are: a due date before the creation (real files have it; it gives no urgency) and a
 * missing address. Decided here: a final row without a closing date ended when it was created, for each
 * closed row has a date; a closing date before the creation is refused; an open row has none.
 */
export function preparerLigne(
  ligne: Pick<LigneCsv, 'valeurs'> & Partial<Pick<LigneCsv, 'anomalie'>>,
  options: OptionsImport,
): LignePreparee {
  if (ligne.anomalie) return { ok: false, champ: null, raison: ligne.anomalie };
  try {
    return { ok: true, intervention: lireLigne(ligne.valeurs, options) };
  } catch (erreur) {
    if (!(erreur instanceof RefusDeLigne)) throw erreur;
    return { ok: false, champ: erreur.champ, raison: erreur.raison };
  }
}

function lireLigne(valeurs: Record<string, string>, options: OptionsImport): InterventionLue {
  const lire = (champ: ChampImport): string | null => texteDe(champ, valeurs, options);
  const exiger = (champ: ChampImport): string => {
    const texte = lire(champ);
    if (texte === null) throw new RefusDeLigne(champ, { fr: 'Valeur absente.', en: 'Value missing.' });
    return texte;
  };
  const dater = (champ: ChampImport): Date | null => {
    const texte = lire(champ);
    return texte === null ? null : dateDe(champ, texte, options);
  };
  const sourceReference = formeDe(exiger('REFERENCE'));
  const titre = formeDe(exiger('TITRE'));
  const creerA = dateDe('CREEE_LE', exiger('CREEE_LE'), options);
  const { statutId, etape } = statutDe(exiger('STATUT'), options);
  const echeance = dater('ECHEANCE');
  const finie = ETAPES_FINALES.includes(etape);
  const fin = finie || etape === 'REALISEE' ? (dater('CLOTUREE_LE') ?? creerA) : null;
  if (fin && fin < creerA) {
    const fr = 'La date de clôture précède la date de création.';
    throw new RefusDeLigne('CLOTUREE_LE', { fr, en: 'The closing date is before the creation date.' });
  }
  return {
    sourceReference,
    titre,
    description: lire('DESCRIPTION'),
    adresse: ligneDe(lire('ADRESSE')),
    codePostal: codePostalDe(lire('CODE_POSTAL')),
    statutId,
    etape,
    delaiHeures: delaiDe(lire('URGENCE'), options) ?? delaiJusqua(creerA, echeance),
    creerA,
    echeance,
    realiseeLe: finie ? null : fin,
    clotureeLe: finie ? fin : null,
    clientIdentifiant: lire('CLIENT'),
    intervenantIdentifiant: lire('INTERVENANT'),
    ...(options.nouveauxClients && { clientNomme: clientNommeDe(valeurs, options) }),
  };
}

const ligneDe = (texte: string | null): string | null => (texte === null ? null : formeDe(texte));

function delaiJusqua(creerA: Date, echeance: Date | null): number | null {
  if (!echeance || echeance < creerA) return null;
  return Math.round((echeance.getTime() - creerA.getTime()) / 3_600_000);
}
