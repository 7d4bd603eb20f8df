import { describe, expect, it } from 'vitest';
import { Flux } from './flux.ts';

const TROP = 'TROP';

function unFlux() {
  let departs = 0;
  const flux = new Flux<string>(
    () => TROP,
    () => {
      departs += 1;
    },
  );
  return { flux, departs: () => departs };
}

const pousser = (flux: Flux<string>, nombre: number) => {
  for (let rang = 1; rang <= nombre; rang++) flux.pousser(String(rang));
};

async function lus(flux: Flux<string>, nombre: number): Promise<unknown[]> {
  const recus: unknown[] = [];
  for (let rang = 0; rang < nombre; rang++) recus.push((await flux.next()).value);
  return recus;
}

describe('ce qu’un auditeur reçoit', () => {
  it('vient dans l’ordre, que l’on ait demandé avant ou après', async () => {
    const { flux } = unFlux();
    pousser(flux, 2);
    expect(await lus(flux, 2)).toEqual(['1', '2']);
    const attendu = flux.next();
    flux.pousser('3');
    expect((await attendu).value).toBe('3');
  });

  it('attend jusqu’à cent ; de plus, un seul mot reste à la place de tous, puis la suite', async () => {
    const { flux } = unFlux();
    pousser(flux, 100);
    expect(await lus(flux, 100)).toHaveLength(100);
    pousser(flux, 150);
    const attendu = flux.next();
    expect((await attendu).value).toBe(TROP);
    flux.pousser('encore');
    expect((await flux.next()).value).toBe('encore');
  });

  it('finit tout de suite, même pendant qu’on l’attend, et ce qui attendait n’est plus donné', async () => {
    const { flux, departs } = unFlux();
    const attendu = flux.next();
    flux.finir();
    expect(await attendu).toEqual({ done: true, value: undefined });
    const autre = unFlux();
    pousser(autre.flux, 3);
    expect(await lus(autre.flux, 1)).toEqual(['1']);
    autre.flux.finir();
    expect(await autre.flux.next()).toEqual({ done: true, value: undefined });
    expect([departs(), autre.departs()]).toEqual([1, 1]);
  });

  it('finit aussi avant que rien n’ait été demandé', async () => {
    const { flux, departs } = unFlux();
    pousser(flux, 2);
    await flux.return();
    expect(await flux.next()).toEqual({ done: true, value: undefined });
    expect(departs()).toBe(1);
  });
});
