import type { ExpressionBuilder } from 'kysely';
import type { Base, LigneDe } from '../../socle/base/base-de-donnees.ts';
import { millisecondes } from '../../socle/commun/horloge.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { tient } from '../../socle/securite/acces.ts';
import { StatutObjectif } from './objectif.champs.ts';
import { OBJECTIF_GERER } from './objectif.permissions.ts';

type Ou = ExpressionBuilder<Base, 'objectif'>;
type Avancee = Pick<LigneDe<'objectif'>, 'statut' | 'progression' | 'dateDebut' | 'dateFin'>;

/** Whose rows: one's own; everybody's for whoever gives objectives. */
export function lesSiens(contexte: Contexte) {
  const { id, droits } = appelantDe(contexte);
  const tous = tient(droits, OBJECTIF_GERER.nom, contexte.horloge.maintenant());
  return (ou: Ou) => (tous ? ou.and([]) : ou('utilisateurId', '=', id));
}

/** Still to be reached, past its end, and not reached. */
export function estEnRetard({ statut, progression, dateFin }: Avancee, maintenant: Date): boolean {
  return statut === StatutObjectif.EN_COURS && millisecondes(dateFin) < maintenant.getTime() && Number(progression) < 1;
}

/** The same in the database's words. */
export const enRetard = (ou: Ou, maintenant: Date) =>
  ou.and([ou('statut', '=', StatutObjectif.EN_COURS), ou('dateFin', '<', maintenant), ou('progression', '<', 1)]);

/** The share of its time that has gone by, from 0 to 1: where steady progress would be now. */
export function avancementAttendu({ dateDebut, dateFin }: Avancee, maintenant: Date): number {
  const debut = millisecondes(dateDebut);
  const part = (maintenant.getTime() - debut) / (millisecondes(dateFin) - debut);
  return Math.round(Math.min(Math.max(part, 0), 1) * 10_000) / 10_000;
}
