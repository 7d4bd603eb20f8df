import type { Bilingue } from '../../../socle/commun/texte.ts';
import { type ChampMouvement, type ErreurChamp, erreursDesChamps, type ValeursMouvement } from './champs.ts';
import type { Etape, FonctionMouvement, Relation } from './etapes.ts';
import { refusChamps, refusEtape, refusFonction, refusPermission, refusRelation } from './messages.ts';
import { type Circonstances, champsRequis, existe, LIGNES, type Ligne } from './table.ts';

export interface Demande extends Circonstances {
  de: Etape;
  vers: Etape;
  /** the mutation that was called */
  fonction: FonctionMouvement;
  relations: readonly Relation[];
  /** names of the permissions that the caller holds in the application of interventions */
  permissions: ReadonlySet<string>;
  champs: ValeursMouvement;
  maintenant: Date;
}

type CauseRefus = 'ETAPE' | 'FONCTION' | 'PERMISSION' | 'RELATION' | 'CHAMP';
export interface Accord {
  permis: true;
  ligne: Ligne;
}
export interface Refus {
  permis: false;
  cause: CauseRefus;
  message: Bilingue;
  /** cause FONCTION: the mutation that makes this move */
  fonctionAttendue?: FonctionMouvement;
  /** cause CHAMP: the required fields that are missing or invalid, and what to say beside each */
  champsManquants?: ChampMouvement[];
  erreurs?: ErreurChamp[];
}

const tient = (ligne: Ligne, relations: readonly Relation[]): boolean =>
  ligne.relations.some((relation) => relations.includes(relation));

/** Checked in this order: stage, function, permission, relation, fields. The first that fails is the answer. */
export function decider(demande: Demande): Accord | Refus {
  const { de, vers, fonction, relations, permissions, champs, maintenant, contestee } = demande;
  const mouvements = LIGNES.filter((ligne) => existe(ligne, de, contestee) && ligne.vers === vers);
  const [premier] = mouvements;
  if (!premier) {
    return { permis: false, cause: 'ETAPE', message: refusEtape(de, vers) };
  }
  const ligne = mouvements.find((mouvement) => mouvement.fonction === fonction);
  if (!ligne) {
    const fonctionAttendue = premier.fonction;
    return {
      permis: false,
      cause: 'FONCTION',
      fonctionAttendue,
      message: refusFonction(de, vers, fonctionAttendue),
    };
  }
  if (!permissions.has(ligne.permission)) {
    return { permis: false, cause: 'PERMISSION', message: refusPermission(de, ligne) };
  }
  if (!tient(ligne, relations)) {
    return { permis: false, cause: 'RELATION', message: refusRelation(de, ligne) };
  }
  const erreurs = erreursDesChamps(champsRequis(ligne, relations, champs, demande), champs, maintenant);
  if (erreurs.length > 0) {
    const champsManquants = erreurs.map((erreur) => erreur.champ);
    return { permis: false, cause: 'CHAMP', champsManquants, erreurs, message: refusChamps(de, ligne, erreurs) };
  }
  return { permis: true, ligne };
}

export interface MouvementPossible {
  etape: Etape;
  fonction: FonctionMouvement;
  champsRequis: ChampMouvement[];
}

/**
 * The moves that `decider` would accept from this caller once the required fields are filled in.
 * The change of status within the stage is among them (etape = de, changerStatutIntervention): who
 * lists the statuses leaves out the present one. Row 5 asks for `motif` too when motifAttente is AUTRE.
 */
export function transitionsPossibles(
  appel: Pick<Demande, 'de' | 'relations' | 'permissions' | keyof Circonstances>,
): MouvementPossible[] {
  return LIGNES.filter(
    (ligne) =>
      existe(ligne, appel.de, appel.contestee) &&
      appel.permissions.has(ligne.permission) &&
      tient(ligne, appel.relations),
  ).map((ligne) => ({
    etape: ligne.vers,
    fonction: ligne.fonction,
    champsRequis: champsRequis(ligne, appel.relations, {}, appel),
  }));
}
