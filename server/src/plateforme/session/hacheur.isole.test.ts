import * as argon2 from '@node-rs/argon2';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Hacheur } from './hacheur.ts';

vi.mock('@node-rs/argon2', { spy: true });

const PARAMETRES = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/;

describe('hacheur', () => {
  beforeEach(() => vi.clearAllMocks());

  it('garde un mot de passe en argon2id, avec un sel à chaque fois', async () => {
    const hacheur = new Hacheur();
    const [une, autre] = [await hacheur.empreinte('correct-cheval'), await hacheur.empreinte('correct-cheval')];
    expect(une).toMatch(PARAMETRES);
    expect(une).not.toBe(autre);
    expect(await hacheur.verifier(une, 'correct-cheval')).toBe(true);
    expect(await hacheur.verifier(une, 'Correct-cheval')).toBe(false);
  });

  it('fait le même travail pour un compte sans mot de passe, et refuse toujours', async () => {
    const hacheur = new Hacheur();
    expect(await hacheur.verifier(null, 'un mot de passe que personne n’a')).toBe(false);
    expect(vi.mocked(argon2.verify).mock.calls).toEqual([
      [expect.stringMatching(PARAMETRES), 'un mot de passe que personne n’a'],
    ]);
  });

  it('compare un long mot de passe jusqu’au bout', async () => {
    const hacheur = new Hacheur();
    const long = 'a'.repeat(1023);
    const empreinte = await hacheur.empreinte(`${long}b`);
    expect(await hacheur.verifier(empreinte, `${long}c`)).toBe(false);
    expect(await hacheur.verifier(empreinte, `${long}b`)).toBe(true);
  });

  it('en fait quatre à la fois et refuse ceux que la file ne peut plus prendre', async () => {
    const hacheur = new Hacheur();
    let actifs = 0;
    let maximum = 0;
    const fini: Array<() => void> = [];
    vi.mocked(argon2.hash).mockImplementation(() => {
      maximum = Math.max(maximum, ++actifs);
      return new Promise<string>((rendre) => {
        fini.push(() => {
          actifs--;
          rendre('empreinte');
        });
      });
    });
    const demandes = Array.from({ length: 100 }, () => hacheur.empreinte('x').catch((refus) => refus.code as string));
    // What runs is let go one by one: each leaves its place to one of the queue.
    for (let faits = 0; faits < 68; faits++) {
      await vi.waitUntil(() => fini[faits] !== undefined, { interval: 1 });
      fini[faits]?.();
    }
    const reponses = await Promise.all(demandes);
    vi.mocked(argon2.hash).mockReset();
    expect(maximum).toBe(4);
    expect(reponses.filter((reponse) => reponse === 'UNAVAILABLE')).toHaveLength(32);
  });
});
