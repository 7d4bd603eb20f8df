import { join } from 'node:path';
import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../../socle/base/base-de-donnees.ts';
import { cleSecrete, type Env } from '../../../socle/config/env.ts';
import { Marques, type Sceau } from './marques.ts';
import { TeteGardee } from './tete.ts';

/** What sealing, verification and purge share: the key, and the head that was last seen. */
export class Sceaux {
  readonly marques: Marques;
  readonly tete: TeteGardee;

  constructor(env: Pick<Env, 'dataDir'>, secret: string) {
    this.marques = new Marques(cleSecrete(secret));
    this.tete = new TeteGardee(join(env.dataDir, 'traces-tete'));
  }
}

export function dernierSceau(em: EntityManager): Promise<Sceau | undefined> {
  return sql(em).selectFrom('sceau_trace').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirst();
}

export function sceauNumero(em: EntityManager, id: number): Promise<Sceau | undefined> {
  return sql(em).selectFrom('sceau_trace').selectAll().where('id', '=', id).executeTakeFirst();
}

declare module '../../../socle/services.ts' {
  interface Services {
    sceaux: Sceaux;
  }
}
