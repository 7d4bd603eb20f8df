import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { delaiAvant, echecsApres, regulateur } from './rythme';

describe('The next stream', () => {
  it('is waited for longer after each that did not last, up to half a minute', () => {
    expect([1, 2, 3, 4, 5, 6, 50].map((echecs) => delaiAvant(echecs, 0.5))).toEqual([
      ...[1_000, 2_000, 5_000, 15_000, 30_000, 30_000, 30_000],
    ]);
    expect(delaiAvant(0, 1)).toBe(0);
  });

  it('comes a little sooner or later than everybody else’s', () => {
    expect([0, 1].map((hasard) => Math.round(delaiAvant(2, hasard)))).toEqual([1_600, 2_400]);
  });

  it('is opened at once where the one before lasted, and not where others keep ending it', () => {
    expect(echecsApres(4, 9 * 60_000)).toBe(0);
    expect(echecsApres(4, 59_000)).toBe(5);
  });
});

describe('What is asked for often', () => {
  const etat = { cachee: false };
  const faire = vi.fn();
  const creer = (apresMs = 0) => regulateur(faire, { espaceMs: 1_000, apresMs, cachee: () => etat.cachee });
  beforeEach(() => {
    vi.useFakeTimers();
    etat.cachee = false;
    faire.mockReset();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is done at most once in its time, and the last asking is never lost', () => {
    const { demander } = creer();
    for (let fois = 0; fois < 30; fois += 1) {
      demander();
      vi.advanceTimersByTime(100);
    }
    // At 0, 1, 2 and 3 seconds.
    expect(faire).toHaveBeenCalledTimes(4);
    demander();
    vi.advanceTimersByTime(999);
    expect(faire).toHaveBeenCalledTimes(4);
    vi.advanceTimersByTime(60_000);
    expect(faire).toHaveBeenCalledTimes(5);
  });

  it('waits for what comes with it', () => {
    const { demander } = creer(2_000);
    demander();
    vi.advanceTimersByTime(1_999);
    expect(faire).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(faire).toHaveBeenCalledTimes(1);
  });

  it('is done once when somebody looks again, and only if it was asked for', () => {
    const { demander, revenir } = creer();
    etat.cachee = true;
    demander();
    demander();
    vi.advanceTimersByTime(60_000);
    expect(faire).not.toHaveBeenCalled();
    etat.cachee = false;
    revenir();
    revenir();
    vi.advanceTimersByTime(60_000);
    expect(faire).toHaveBeenCalledTimes(1);
  });

  it('is not done any more once it is stopped', () => {
    const { demander, arreter } = creer();
    demander();
    arreter();
    vi.advanceTimersByTime(60_000);
    expect(faire).not.toHaveBeenCalled();
  });
});
