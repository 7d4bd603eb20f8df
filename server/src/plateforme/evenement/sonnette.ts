import type { EntityManager, EventSubscriber, TransactionEventArgs } from '@mikro-orm/core';

/** Says that an event is committed: whoever looks for them every second looks now. Carries nothing. */
export class Sonnette implements EventSubscriber {
  private readonly oreilles = new Set<() => void>();
  private readonly relais = new Set<() => void>();
  private readonly avecNouvelle = new WeakSet<object>();

  /** Rings once this unit of work is committed. */
  apres(em: EntityManager): void {
    if (this.oreilles.size + this.relais.size > 0) this.avecNouvelle.add(em);
  }

  /** In this process. Returns how to stop. */
  ecouter(entendre: () => void): () => void {
    this.oreilles.add(entendre);
    return () => this.oreilles.delete(entendre);
  }

  /** Of what this process has committed alone: what it is told by others goes no further. Returns how to stop. */
  relayer(dire: () => void): () => void {
    this.relais.add(dire);
    return () => this.relais.delete(dire);
  }

  tinter(): void {
    for (const entendre of this.oreilles) entendre();
  }

  async afterTransactionCommit({ em }: TransactionEventArgs): Promise<void> {
    if (!this.avecNouvelle.delete(em)) return;
    this.tinter();
    for (const dire of this.relais) dire();
  }
}

declare module '../../socle/services.ts' {
  interface Services {
    sonnette: Sonnette;
  }
}
