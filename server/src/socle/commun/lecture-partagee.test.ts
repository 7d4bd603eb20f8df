import { describe, expect, it } from 'vitest';
import { LecturePartagee } from './lecture-partagee.ts';

function essai() {
  const partagee = new LecturePartagee<string>();
  const fins: ((erreur?: Error) => void)[] = [];
  const lire = (cle = 'une') =>
    partagee.lire(
      cle,
      () =>
        new Promise((tenir, rompre) => {
          const rang = fins.length + 1;
          fins.push((erreur) => (erreur ? rompre(erreur) : tenir(`lecture ${rang}`)));
        }),
    );
  const finir = async (rang: number, erreur?: Error) => {
    fins[rang]?.(erreur);
    await new Promise(setImmediate);
  };
  return { lire, finir, commencees: () => fins.length };
}

describe('La lecture partagée', () => {
  it('celles qui arrivent pendant une lecture partagent la suivante, qui commence après elles', async () => {
    const { lire, finir, commencees } = essai();
    const premiere = lire();
    const [une, autre] = [lire(), lire()];
    expect(commencees()).toBe(1);
    await finir(0);
    expect(commencees()).toBe(2);
    const tardive = lire();
    await finir(1);
    await finir(2);
    expect(await Promise.all([premiere, une, autre, tardive])).toEqual([
      'lecture 1',
      'lecture 2',
      'lecture 2',
      'lecture 3',
    ]);
  });

  it('ne garde rien : finie, la prochaine demande lit de nouveau', async () => {
    const { lire, finir } = essai();
    const premiere = lire();
    await finir(0);
    expect(await premiere).toBe('lecture 1');
    const seconde = lire();
    await finir(1);
    expect(await seconde).toBe('lecture 2');
  });

  it('ne mêle pas ce qui n’est pas le même, et une erreur n’est dite qu’à qui l’attendait', async () => {
    const { lire, finir, commencees } = essai();
    const [premiere, etrangere, suivante] = [lire(), lire('autre'), lire()];
    expect(commencees()).toBe(2);
    const dite = expect(premiere).rejects.toThrow('panne');
    await finir(0, new Error('panne'));
    await dite;
    await finir(1);
    await finir(2);
    expect([await etrangere, await suivante]).toEqual(['lecture 2', 'lecture 3']);
  });
});
