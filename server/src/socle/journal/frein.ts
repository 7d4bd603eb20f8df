import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/core';
import { reseauDe } from '../commun/adresse.ts';
import { ResultatTrace } from './trace.entity.ts';
import type { EntreeTrace } from './trace.service.ts';
import { tracer } from './trace.service.ts';

const MINUTE_MS = 60_000;
/** A minute's refusals that are written one by one: from one address, and from all of them. */
export const PAR_ADRESSE = 20;
export const EN_TOUT = 300;
/** Addresses that are counted each in a row of its own; the others share one. */
const ADRESSES_COMPTEES = 50;
const FONCTIONS_NOMMEES = 10;
const AUTRES = 'autres';

/**
 * A refusal leaves a trace, and a stranger can be refused as fast as they can send: without a bound they would fill the
 * disk and bury what matters. So, of the refusals of nobody (no account is connected, none was tried by its name), the
 * first of each address and minute are written whole, and what comes after is counted and written as one row when the
 * minute is over. Of accounts, connected or tried, nothing is left out.
 */
export class FreinDesRefus {
  private minute = 0;
  private ecrits = 0;
  private parAdresse = new Map<string, number>();
  private comptes = new Map<string, Map<string, number>>();
  /** Of the minutes that are over, to be written. */
  private aDire: { minute: number; comptes: Map<string, Map<string, number>> }[] = [];

  /** False: counted, and not to be written. */
  laisserEcrire({ action, requete, maintenant }: Pick<EntreeTrace, 'action' | 'requete' | 'maintenant'>): boolean {
    this.passerA(maintenant);
    const adresse = reseauDe(requete.ip);
    const siens = this.parAdresse.get(adresse) ?? 0;
    if (siens < PAR_ADRESSE && this.ecrits < EN_TOUT) {
      this.parAdresse.set(adresse, siens + 1);
      this.ecrits += 1;
      return true;
    }
    const sous = this.comptes.has(adresse) || this.comptes.size < ADRESSES_COMPTEES ? adresse : AUTRES;
    const fonctions = this.comptes.get(sous) ?? new Map<string, number>();
    this.comptes.set(sous, fonctions.set(action, (fonctions.get(action) ?? 0) + 1));
    return false;
  }

  /** Writes what was counted in the minutes that are over; at the end of the process (`tout`), in this one too. */
  async dire(em: EntityManager, maintenant: Date, { tout = false } = {}): Promise<void> {
    this.passerA(tout ? new Date(maintenant.getTime() + MINUTE_MS) : maintenant);
    const aDire = this.aDire.splice(0);
    for (const { minute, comptes } of aDire) {
      for (const [adresse, fonctions] of comptes) {
        const requete = { id: randomUUID(), ip: adresse, agent: null };
        const entree = { action: 'compterRefus', application: null, utilisateurId: null, requete, maintenant };
        await tracer(em, entree, ResultatTrace.REFUS, { param: direComptes(minute, fonctions) });
      }
    }
  }

  private passerA(maintenant: Date): void {
    const minute = Math.floor(maintenant.getTime() / MINUTE_MS);
    if (minute === this.minute) return;
    if (this.comptes.size > 0) this.aDire.push({ minute: this.minute, comptes: this.comptes });
    this.minute = minute;
    this.ecrits = 0;
    this.parAdresse = new Map();
    this.comptes = new Map();
  }
}

/** `minute=2026-11-21T08:30Z refus=312 connexion=300 voirRole=12`, in the manner of document 002's parameters. */
function direComptes(minute: number, fonctions: Map<string, number>): string {
  const total = [...fonctions.values()].reduce((somme, nombre) => somme + nombre, 0);
  const premieres = [...fonctions].sort(([, a], [, b]) => b - a).slice(0, FONCTIONS_NOMMEES);
  const debut = `${new Date(minute * MINUTE_MS).toISOString().slice(0, 16)}Z`;
  return [`minute=${debut}`, `refus=${total}`, ...premieres.map(([nom, nombre]) => `${nom}=${nombre}`)].join(' ');
}
