import type { ServerResponse } from 'node:http';
import type { ExecutionResult } from 'graphql';
import type { ResponseBody } from 'graphql-sse';

/** Longer than a phone is in a tunnel with what it asked for on its way. */
const PATIENCE_MS = 30_000;

type Suite = AsyncIterableIterator<ExecutionResult, undefined>;

/**
 * The next event is asked for once the one before has left: what a slow listener has not taken waits where it is counted,
 * and not in the memory of the protocol.
 */
export class Ecoulement implements AsyncIterableIterator<ExecutionResult, undefined> {
  private enChemin = false;
  private partie: (() => void) | undefined;

  constructor(
    private readonly suite: Suite,
    private readonly raw: ServerResponse,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  async next(): Promise<IteratorResult<ExecutionResult, undefined>> {
    if (this.enChemin) await new Promise<void>((partie) => (this.partie = partie));
    const suivant = await this.suite.next();
    this.enChemin = true;
    return suivant;
  }

  async return(): Promise<IteratorResult<ExecutionResult, undefined>> {
    this.noter();
    await this.suite.return?.();
    return { done: true, value: undefined };
  }

  async throw(erreur: unknown): Promise<IteratorResult<ExecutionResult, undefined>> {
    await this.return();
    throw erreur;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Until it ends, or whoever listens has left. */
  async verser(corps: ResponseBody | null): Promise<void> {
    const { raw } = this;
    if (corps !== null && typeof corps !== 'string') {
      const partir = () => void corps.return(undefined);
      raw.once('close', partir);
      if (raw.destroyed) partir();
      for await (const morceau of corps) {
        if (raw.destroyed) break;
        await this.ecrire((ecrit) => raw.write(morceau, ecrit));
        this.noter();
      }
      raw.off('close', partir);
      await this.return();
    }
    if (!raw.destroyed) await this.ecrire((fini) => raw.end(fini));
  }

  /** Whoever takes nothing for so long is cut: their stream ends where it is counted, and their connection with it. */
  private async ecrire(faire: (ecrit: () => void) => void): Promise<void> {
    const coupe = setTimeout(() => this.raw.destroy(), this.patienceMs);
    // An end that was never written says so by closing.
    await new Promise<void>((suite) => {
      this.raw.once('close', suite);
      faire(() => {
        this.raw.off('close', suite);
        suite();
      });
    });
    clearTimeout(coupe);
  }

  private noter(): void {
    this.enChemin = false;
    this.partie?.();
    this.partie = undefined;
  }
}
