import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { tropDeDemandes } from '../../commun/erreurs.ts';

const FENETRE_SECONDES = 15 * 60;
const CONNUES_MAX = 10_000;

/**
 * Three buckets of failures: an account from one address (a person who forgot), an account from everywhere (a
 * distributed attack), an address over all accounts (spraying). A try is counted before the password is looked at, so
 * that parallel tries count too. An address from where the account has logged in before is spared the second: a
 * stranger who fails on purpose locks nobody out.
 */
export class LimiteurConnexion {
  private readonly compteEtIp = new RateLimiterMemory({ keyPrefix: 'ci', points: 5, duration: FENETRE_SECONDES });
  private readonly compte = new RateLimiterMemory({ keyPrefix: 'c', points: 25, duration: FENETRE_SECONDES });
  private readonly connues = new Set<string>();
  private readonly ip = new RateLimiterMemory({ keyPrefix: 'i', points: 25, duration: FENETRE_SECONDES });

  /** Throws TOO_MANY_REQUESTS with the seconds to wait. */
  async essayer(identifiant: string, ip: string): Promise<void> {
    try {
      await this.compteEtIp.consume(`${identifiant}|${ip}`);
      await this.ip.consume(ip);
      if (!this.connues.has(`${identifiant}|${ip}`)) await this.compte.consume(identifiant);
    } catch (refus) {
      if (!(refus instanceof RateLimiterRes)) throw refus;
      throw tropDeDemandes(Math.max(1, Math.ceil(refus.msBeforeNext / 1000)));
    }
  }

  /** The password was right: this try was none. */
  async reussi(identifiant: string, ip: string): Promise<void> {
    await this.compteEtIp.delete(`${identifiant}|${ip}`);
    await this.ip.reward(ip);
    await this.compte.delete(identifiant);
    // The oldest leaves: a set keeps the order of its insertions.
    this.connues.delete(`${identifiant}|${ip}`);
    if (this.connues.size >= CONNUES_MAX) this.connues.delete(this.connues.values().next().value as string);
    this.connues.add(`${identifiant}|${ip}`);
  }
}
