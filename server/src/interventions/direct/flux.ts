import { type Push, Repeater, type RepeaterBuffer, type Stop } from '@repeaterjs/repeater';

const FILE_MAX = 100;

/** What waits for a slow listener. Of more than it holds, one word is left that stands for all of it. */
class File<T> implements RepeaterBuffer<T> {
  readonly full = false;
  private attendent: T[] = [];
  private debordee = false;

  constructor(private readonly aLaPlace: () => T) {}

  get empty(): boolean {
    return this.attendent.length === 0;
  }

  add(un: T): void {
    if (this.debordee) return;
    this.attendent.push(un);
    if (this.attendent.length <= FILE_MAX) return;
    this.debordee = true;
    this.attendent = [this.aLaPlace()];
  }

  remove(): T {
    this.debordee = false;
    return this.attendent.shift() as T;
  }

  vider(): void {
    this.attendent = [];
  }
}

/** What one listener is given, as fast as they take it. `partir`: done once, however it ends. */
export class Flux<T> implements AsyncIterableIterator<T, undefined> {
  private readonly file: File<T>;
  private readonly suite: Repeater<T, undefined>;
  private prise: { pousser: Push<T>; arreter: Stop } | undefined;

  constructor(
    aLaPlace: () => T,
    private readonly partir: () => void,
  ) {
    this.file = new File(aLaPlace);
    this.suite = new Repeater((pousser, arreter) => {
      this.prise = { pousser, arreter };
      return arreter;
    }, this.file);
  }

  pousser(un: T): void {
    // Nobody has asked for the first one yet: it waits where the others will.
    if (this.prise) void this.prise.pousser(un);
    else this.file.add(un);
  }

  /** What waits is not given any more. */
  finir(): void {
    this.file.vider();
    if (this.prise) this.prise.arreter();
    else void this.suite.return();
    this.partir();
  }

  next(): Promise<IteratorResult<T, undefined>> {
    return this.suite.next();
  }

  async return(): Promise<IteratorResult<T, undefined>> {
    this.finir();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
