import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { tropDeDemandes } from '../../commun/erreurs.ts';

const FENETRE_SECONDES = 15 * 60;
const ECHECS_PAR_ADRESSE = 20;
const CONNUES_MAX = 10_000;

/**
 * An address that brings keys, or words of an identity provider, that were never made is told to wait, before the database is asked. A key that has
 * served here still does: a stranger behind the same address locks no program out.
 */
export class FreinCles {
  private readonly echecs = new RateLimiterMemory({
    keyPrefix: 'k',
    points: ECHECS_PAR_ADRESSE,
    duration: FENETRE_SECONDES,
  });
  /** Hashes, never the keys. */
  private readonly connues = new Set<string>();

  /** Throws TOO_MANY_REQUESTS with the seconds to wait. */
  async essayer(empreinte: string, ip: string): Promise<void> {
    if (this.connues.has(empreinte)) return;
    try {
      // Counted before the answer is known, so that parallel tries count too.
      await this.echecs.consume(ip);
    } catch (refus) {
      if (!(refus instanceof RateLimiterRes)) throw refus;
      throw tropDeDemandes(Math.max(1, Math.ceil(refus.msBeforeNext / 1000)));
    }
  }

  /** Nobody could say whether it was right: this try was none. */
  async rendre(ip: string): Promise<void> {
    await this.echecs.reward(ip);
  }

  /** It exists, were it revoked: this try was none, nor will the next ones be. */
  async reussi(empreinte: string, ip: string): Promise<void> {
    if (this.connues.has(empreinte)) return;
    await this.rendre(ip);
    if (this.connues.size >= CONNUES_MAX) this.connues.delete(this.connues.values().next().value as string);
    this.connues.add(empreinte);
  }
}
