import type { EntityManager } from '@mikro-orm/core';
import type { Logger } from 'pino';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { millisecondes } from '../../socle/commun/horloge.ts';

const HEURE = 3600 * 1000;
const CLES_GARDEES = 10_000;

/** When keys were last used, to the hour, and never while a request waits for it. */
export class UsageCles {
  /** What this process has written or is writing: of a burst of requests one writes. */
  private readonly notees = new Map<number, number>();

  noter(
    em: EntityManager,
    log: Logger,
    cle: { id: number; utiliseeA: Date | number | string | null },
    maintenant: Date,
  ) {
    const lue = cle.utiliseeA === null ? 0 : millisecondes(cle.utiliseeA);
    const connue = Math.max(lue, this.notees.get(cle.id) ?? 0);
    if (connue > maintenant.getTime() - HEURE) return;
    if (this.notees.size >= CLES_GARDEES) this.notees.clear();
    this.notees.set(cle.id, maintenant.getTime());
    setImmediate(() => {
      ecrire(em.fork(), cle.id, maintenant).catch((err: unknown) => {
        this.notees.delete(cle.id);
        log.warn({ err, cleId: cle.id }, 'usage d’une clé non noté');
      });
    });
  }
}

/** Of several processes the first writes; the row's version is people's and stays. */
async function ecrire(em: EntityManager, id: number, maintenant: Date): Promise<void> {
  await sql(em)
    .updateTable('cle_api')
    .set({ utiliseeA: maintenant })
    .where('id', '=', id)
    .where((ou) => ou.or([ou('utiliseeA', 'is', null), ou('utiliseeA', '<', new Date(maintenant.getTime() - HEURE))]))
    .execute();
}

declare module '../../socle/services.ts' {
  interface Services {
    usageCles: UsageCles;
  }
}
