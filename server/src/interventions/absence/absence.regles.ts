import type { ExpressionBuilder } from 'kysely';
import type { Base, LigneDe } from '../../socle/base/base-de-donnees.ts';
import { millisecondes } from '../../socle/commun/horloge.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { tient } from '../../socle/securite/acces.ts';
import { INTERVENTION_PLANIFIER } from '../intervention/intervention.permissions.ts';
import { ABSENCE_GERER } from './absence.permissions.ts';

export type LigneAbsence = LigneDe<'absence'>;
type Ou = ExpressionBuilder<Base, 'absence'>;

export interface RegardAbsence {
  utilisateurId: number;
  /** Who plans must know who is not there. */
  toutes: boolean;
  gere: boolean;
  maintenant: Date;
}

export function regardAbsence(contexte: Contexte): RegardAbsence {
  const { id, droits } = appelantDe(contexte);
  const maintenant = contexte.horloge.maintenant();
  const gere = tient(droits, ABSENCE_GERER.nom, maintenant);
  return { utilisateurId: id, gere, toutes: gere || tient(droits, INTERVENTION_PLANIFIER.nom, maintenant), maintenant };
}

/** One's own, and those of everybody. */
export const lesSiennes =
  ({ utilisateurId, toutes }: RegardAbsence) =>
  (ou: Ou) =>
    toutes ? ou.and([]) : ou.or([ou('utilisateurId', '=', utilisateurId), ou('utilisateurId', 'is', null)]);

/** Why is said to its person, to who enters them, and of a closure to all. */
export const litLeMotif = (
  { utilisateurId, gere }: RegardAbsence,
  absence: { utilisateurId: number | null },
): boolean => gere || absence.utilisateurId === null || absence.utilisateurId === utilisateurId;

export const estLaSienne = ({ utilisateurId, gere }: RegardAbsence, absence: { utilisateurId: number | null }) =>
  gere || absence.utilisateurId === utilisateurId;

export const estFinie = ({ fin }: Pick<LigneAbsence, 'fin'>, maintenant: Date): boolean =>
  millisecondes(fin) <= maintenant.getTime();
