/** The same draws at every start: a small generator with a seed (mulberry32), for texts and dates, never for secrets. */
export class Alea {
  private etat: number;

  constructor(graine: number) {
    this.etat = graine >>> 0;
  }

  /** From 0 included to 1 excluded. */
  nombre(): number {
    this.etat = (this.etat + 0x6d2b79f5) >>> 0;
    let t = this.etat;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** From `min` to `max`, both included. */
  entier(min: number, max: number): number {
    return min + Math.floor(this.nombre() * (max - min + 1));
  }

  vrai(probabilite: number): boolean {
    return this.nombre() < probabilite;
  }

  parmi<T>(choix: readonly [T, ...T[]]): T {
    return choix[Math.floor(this.nombre() * choix.length)] ?? choix[0];
  }

  /** The heavier, the more often. */
  selon<T>(choix: readonly [T, ...T[]], poids: (un: T) => number): T {
    let reste = this.nombre() * choix.reduce((somme, un) => somme + poids(un), 0);
    for (const un of choix) {
      reste -= poids(un);
      if (reste < 0) return un;
    }
    return choix[0];
  }
}
