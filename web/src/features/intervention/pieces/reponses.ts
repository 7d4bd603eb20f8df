import type { ErreurApi, ReponseApi } from '@/lib/api/erreur';
import { ErreurReponse } from '@/lib/erreurs';

/** An answer to a part of a deposit that was not taken. */
export interface ReponseDeDepot {
  statut: number;
  corps: string;
  /** As the header says it: seconds. */
  reessayerApres: string | null;
}

export class DepotRefuse extends Error {
  readonly reponse: ReponseDeDepot;
  constructor(reponse: ReponseDeDepot) {
    super(`${reponse.statut}`);
    this.reponse = reponse;
  }
}

/** What is done after it. */
export type Suite =
  /** The API has said no: the same will be refused again. */
  | { quoi: 'REFUSER'; erreur: ErreurReponse }
  /** The session is over: after the password. */
  | { quoi: 'RECONNECTER' }
  /** The deposit is no more: from the beginning. */
  | { quoi: 'RECOMMENCER' }
  /** Not now; `apresMs` where it was said when. */
  | { quoi: 'REESSAYER'; erreur: ErreurReponse; apresMs: number | null };

/** `depose`: it was about a deposit that had begun, whose place only may be wrong. */
export function suiteDe({ statut, corps, reessayerApres }: ReponseDeDepot, depose: boolean): Suite {
  const erreur = new ErreurReponse(erreurDe(corps));
  if (statut === 401) return { quoi: 'RECONNECTER' };
  if (depose && (statut === 404 || statut === 410)) return { quoi: 'RECOMMENCER' };
  const secondes = Number(reessayerApres ?? Number.NaN);
  const apresMs = Number.isFinite(secondes) ? secondes * 1_000 : null;
  // A full disk is made room on, another part may be on its way, the place where it goes on is asked for again.
  const passager = statut >= 500 || statut === 408 || statut === 423 || statut === 429;
  const decale = depose && statut === 409 && erreur.erreur.extensions?.code !== 'CONFLICT';
  return passager || decale ? { quoi: 'REESSAYER', erreur, apresMs } : { quoi: 'REFUSER', erreur };
}

function erreurDe(corps: string): ErreurApi {
  try {
    return (JSON.parse(corps) as ReponseApi<unknown>).errors?.[0] ?? { message: corps };
  } catch {
    return { message: corps };
  }
}
