import type { EntityManager } from '@mikro-orm/core';
import type { EvenementLu } from '../../plateforme/evenement/diffusion.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { millisecondes } from '../../socle/commun/horloge.ts';

/** No transaction lasts as long: an id that has not appeared by then, below one that has, never will. */
const EN_COURS_MS = 60_000;
const A_LA_FOIS = 2000;

const DERNIERS_MAX = 200;

/** What has happened since; null when it may be more. */
export async function derniersDepuis(em: EntityManager, instant: Date): Promise<EvenementLu[] | null> {
  const derniers = await sql(em)
    .selectFrom('evenement')
    .where('sujet', '=', 'intervention')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(DERNIERS_MAX)
    .execute();
  const depuis = derniers.filter(({ creerA }) => millisecondes(creerA) >= instant.getTime());
  return depuis.length === DERNIERS_MAX ? null : depuis;
}

/**
 * The events of interventions as they are committed, each once. MariaDB hands out ids before it commits: "after the last
 * one" would lose those that come late with a smaller id, so the last minute is looked at again each time.
 */
export class Source {
  private base = 0;
  /** Of what is above the base, what was given, and when it was first seen. */
  private readonly vus = new Map<number, number>();

  /** From now on: what is there already is nobody's news. */
  async commencer(em: EntityManager, maintenant: Date): Promise<void> {
    const derniers = await sql(em)
      .selectFrom('evenement')
      .where('sujet', '=', 'intervention')
      .select(['id', 'creerA'])
      .orderBy('id', 'desc')
      .limit(A_LA_FOIS)
      .execute();
    const limite = maintenant.getTime() - EN_COURS_MS;
    const ancien = derniers.find(({ creerA }) => millisecondes(creerA) < limite) ?? derniers[A_LA_FOIS - 1];
    this.base = ancien?.id ?? 0;
    this.vus.clear();
    for (const { id } of derniers) if (id > this.base) this.vus.set(id, maintenant.getTime());
  }

  /** Those that were not given yet; null when they are too many to be told one by one. */
  async lire(em: EntityManager, maintenant: Date): Promise<EvenementLu[] | null> {
    const presents = await sql(em)
      .selectFrom('evenement')
      .where('sujet', '=', 'intervention')
      .where('id', '>', this.base)
      .select('id')
      .orderBy('id')
      .limit(A_LA_FOIS)
      .execute();
    if (presents.length === A_LA_FOIS) {
      await this.commencer(em, maintenant);
      return null;
    }
    const nouveaux = presents.map(({ id }) => id).filter((id) => !this.vus.has(id));
    const lus =
      nouveaux.length === 0
        ? []
        : await sql(em).selectFrom('evenement').where('id', 'in', nouveaux).selectAll().orderBy('id').execute();
    for (const { id } of lus) this.vus.set(id, maintenant.getTime());
    this.avancer(maintenant.getTime() - EN_COURS_MS);
    return lus;
  }

  private avancer(limite: number): void {
    for (const [id, vu] of this.vus) if (vu <= limite && id > this.base) this.base = id;
    for (const id of this.vus.keys()) if (id <= this.base) this.vus.delete(id);
  }
}
