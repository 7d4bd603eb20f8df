import { horsDelai } from './delai.ts';

interface EnVol<T> {
  lecture: Promise<T>;
  /** Begins when this one has ended: for all who asked meanwhile. */
  suivante: Promise<T> | undefined;
}

/**
 * A reading for which several requests wait together: those that ask while it runs share the next one. It has begun
 * after they came, so that nobody is told what was true before: what one has just written, what has just been revoked.
 */
export class LecturePartagee<T> {
  private readonly enVol = new Map<string, EnVol<T>>();

  lire(cle: string, lecture: () => Promise<T>): Promise<T> {
    const une = this.enVol.get(cle);
    if (!une) return this.commencer(cle, lecture);
    // One that fails is its own requests' affair.
    une.suivante ??= une.lecture.then(
      () => this.commencer(cle, lecture),
      () => this.commencer(cle, lecture),
    );
    return une.suivante;
  }

  private commencer(cle: string, lecture: () => Promise<T>): Promise<T> {
    const une: EnVol<T> = { lecture: horsDelai(lecture), suivante: undefined };
    this.enVol.set(cle, une);
    const finir = () => {
      if (!une.suivante) this.enVol.delete(cle);
    };
    une.lecture.then(finir, finir);
    return une.lecture;
  }
}
