import type { EntityManager, EventSubscriber, TransactionEventArgs } from '@mikro-orm/core';

/** Says in this process that an event is committed: whoever looks for them every second looks now. Carries nothing. */
export class Sonnette implements EventSubscriber {
  private readonly oreilles = new Set<() => void>();
  private readonly avecNouvelle = new WeakSet<object>();

  /** Rings once this unit of work is committed. */
  apres(em: EntityManager): void {
    if (this.oreilles.size > 0) this.avecNouvelle.add(em);
  }

  /** Returns how to stop. */
  ecouter(entendre: () => void): () => void {
    this.oreilles.add(entendre);
    return () => this.oreilles.delete(entendre);
  }

  async afterTransactionCommit({ em }: TransactionEventArgs): Promise<void> {
    if (!this.avecNouvelle.delete(em)) return;
    for (const entendre of this.oreilles) entendre();
  }
}

declare module '../../socle/services.ts' {
  interface Services {
    sonnette: Sonnette;
  }
}
