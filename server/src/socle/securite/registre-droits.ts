import type { EntityManager } from '@mikro-orm/core';
import { horsDelai } from '../commun/delai.ts';
import type { Droits, FonctionConnue } from './acces.ts';
import { lireDroits, lireFonctions } from './lecture-droits.ts';

const COMPTES_GARDES = 10_000;

/**
 * Rights kept in memory per version: each request reads the current version with its session (one indexed query),
 * so what another process changed counts at the very next request here.
 */
export class RegistreDroits {
  private version = -1;
  private readonly comptes = new Map<number, Promise<Droits>>();
  private readonly memoire = new Map<string, Promise<unknown>>();
  private fonctions: Promise<Map<string, FonctionConnue>> | undefined;

  /** `declarees`: what the code declares that each function requires, whatever the tables say. */
  constructor(readonly declarees: ReadonlyMap<string, readonly string[]> = new Map()) {}

  /** The rights of an account, at the version that this request has read. */
  de(em: EntityManager, utilisateurId: number, version: number): Promise<Droits> {
    this.passerA(version);
    const gardes = this.comptes.get(utilisateurId);
    if (gardes) return gardes;
    if (this.comptes.size >= COMPTES_GARDES) this.comptes.clear();
    return this.garder(
      this.comptes,
      utilisateurId,
      horsDelai(() => lireDroits(em, utilisateurId)),
    );
  }

  /** What each function requires, by name, at the version that this request has read. */
  async fonction(em: EntityManager, nom: string): Promise<FonctionConnue | undefined> {
    return (await this.toutes(em)).get(nom);
  }

  toutes(em: EntityManager): Promise<Map<string, FonctionConnue>> {
    if (!this.fonctions) {
      const lecture = horsDelai(() => lireFonctions(em));
      this.fonctions = lecture;
      // A failed reading is not kept: the next request tries again.
      lecture.catch(() => {
        if (this.fonctions === lecture) this.fonctions = undefined;
      });
    }
    return this.fonctions;
  }

  /** Whatever else depends on the rights alone, for as long as their version lasts. */
  retenir<T>(quoi: string, version: number, lire: () => Promise<T>): Promise<T> {
    this.passerA(version);
    const gardee = this.memoire.get(quoi) as Promise<T> | undefined;
    if (gardee) return gardee;
    if (this.memoire.size >= COMPTES_GARDES) this.memoire.clear();
    return this.garder(this.memoire, quoi, horsDelai(lire));
  }

  private passerA(version: number): void {
    if (version <= this.version) return;
    this.version = version;
    this.comptes.clear();
    this.memoire.clear();
    this.fonctions = undefined;
  }

  private garder<C, T>(ou: Map<C, Promise<unknown>>, cle: C, lecture: Promise<T>): Promise<T> {
    ou.set(cle, lecture);
    lecture.catch(() => {
      if (ou.get(cle) === lecture) ou.delete(cle);
    });
    return lecture;
  }
}
