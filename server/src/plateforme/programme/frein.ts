import type { EntityManager } from '@mikro-orm/core';
import { reseauDe } from '../../socle/commun/adresse.ts';
import { tropDeDemandes } from '../../socle/commun/erreurs.ts';
import type { Horloge } from '../../socle/commun/horloge.ts';
import { cleDeFrein, compter } from '../session/frein.service.ts';

const ECHECS_PAR_RESEAU = 20;
const RETENUS_MAX = 10_000;

/**
 * A network that brings keys, or words of an identity provider, that were never made is told to wait, by every process.
 * A right key counts nowhere and is never refused: a stranger behind the same address locks no program out.
 */
export class FreinCles {
  /** Networks that are to wait, until when: nothing more is written for them. */
  private readonly retenus = new Map<string, number>();

  constructor(private readonly horloge: Horloge) {}

  /** What was brought is nobody's; throws TOO_MANY_REQUESTS with the seconds to wait when it was once too often. */
  async manquer(em: EntityManager, ip: string): Promise<void> {
    const maintenant = this.horloge.maintenant();
    const reseau = reseauDe(ip);
    const libre = this.retenus.get(reseau);
    if (libre !== undefined && libre > maintenant.getTime()) throw trop(libre - maintenant.getTime());
    this.retenus.delete(reseau);
    const secondes = await compter(em, { cle: cleDeFrein('clé', reseau), limite: ECHECS_PAR_RESEAU }, maintenant);
    if (secondes === 0) return;
    if (this.retenus.size >= RETENUS_MAX) this.retenus.delete(this.retenus.keys().next().value ?? reseau);
    this.retenus.set(reseau, maintenant.getTime() + secondes * 1000);
    throw trop(secondes * 1000);
  }
}

const trop = (ms: number) => tropDeDemandes(Math.max(1, Math.ceil(ms / 1000)));

declare module '../../socle/services.ts' {
  interface Services {
    freinCles: FreinCles;
  }
}
