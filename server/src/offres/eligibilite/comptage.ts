import type { Critere, EligibiliteEvaluable, Faits, Nommer, Raison } from './eligibilite.types.ts';
import { defautDe, evaluerEligibilites, raisonSansValeur } from './evaluer.ts';
import { BLACKLISTE } from './verdict.ts';

export interface RaisonComptee extends Raison {
  /** Clients whom it keeps out, be it beside others. */
  nombre: number;
}

export interface Exemple {
  clientId: number;
  eligible: boolean;
  raisons: Raison[];
}

const EXEMPLES_MAX = 5;

/** Counts clients by what `evaluerEligibilites` says of each: the same function that decides a subscription. Pure. */
export class Comptage {
  examines = 0;
  eligibles = 0;
  readonly exemples: Exemple[] = [];
  private readonly refus = new Map<string, RaisonComptee>();
  private readonly eligibilites: readonly EligibiliteEvaluable[];
  private readonly nommer: Nommer;

  constructor(eligibilites: readonly EligibiliteEvaluable[], nommer: Nommer) {
    this.eligibilites = eligibilites;
    this.nommer = nommer;
  }

  compter(clientId: number, faits: Faits, blackliste: boolean): void {
    const verdict = evaluerEligibilites(this.eligibilites, faits, this.nommer);
    const eligible = verdict.eligible && !blackliste;
    this.examines++;
    if (eligible) this.eligibles++;
    else this.compterRefus(verdict.eligible ? [] : this.refusDe(faits), blackliste);
    if (this.exemples.filter((exemple) => exemple.eligible === eligible).length >= EXEMPLES_MAX) return;
    const raisons = blackliste ? [BLACKLISTE, ...verdict.raisons] : verdict.raisons;
    this.exemples.push({ clientId, eligible, raisons });
  }

  /** What keeps most out comes first. */
  get raisons(): RaisonComptee[] {
    return [...this.refus.values()].sort((a, b) => b.nombre - a.nombre);
  }

  private refusDe(faits: Faits): Raison[] {
    const criteres: Critere[] = this.eligibilites.flatMap((une) => [...une.criteres]);
    return criteres.flatMap((critere) => {
      const defaut = defautDe(critere, faits);
      return defaut === null ? [] : raisonSansValeur(critere, defaut, this.nommer);
    });
  }

  private compterRefus(raisons: readonly Raison[], blackliste: boolean): void {
    const uniques = new Map((blackliste ? [BLACKLISTE, ...raisons] : raisons).map((une) => [une.fr, une]));
    for (const [cle, raison] of uniques) {
      const connue = this.refus.get(cle) ?? { ...raison, nombre: 0 };
      connue.nombre++;
      this.refus.set(cle, connue);
    }
  }
}
