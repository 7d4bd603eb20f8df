import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { ExecutionResult } from 'graphql';
import { afterEach, expect, it } from 'vitest';
import { Ecoulement } from './ecoulement.ts';

const aFermer: (() => void)[] = [];
afterEach(() => {
  for (const fermer of aFermer.splice(0)) fermer();
});

/** Events without end: more than any connection holds. */
class Evenements implements AsyncIterableIterator<ExecutionResult, undefined> {
  finis = false;
  demandes = 0;

  async next(): Promise<IteratorResult<ExecutionResult, undefined>> {
    this.demandes += 1;
    return this.finis ? { done: true, value: undefined } : { done: false, value: { data: {} } };
  }
  async return(): Promise<IteratorResult<ExecutionResult, undefined>> {
    this.finis = true;
    return { done: true, value: undefined };
  }
  [Symbol.asyncIterator](): this {
    return this;
  }
}

const MORCEAU = `data: ${'x'.repeat(1_000_000)}\n\n`;

/** Each event is a megabyte by the time it leaves. */
async function* corpsDe(ecoulement: Ecoulement): AsyncGenerator<string, void, undefined> {
  for await (const _ of ecoulement) yield MORCEAU;
}

/** A stream to whoever has just come, and its connection as they hold it. */
async function ouvrir(evenements: Evenements, patienceMs: number) {
  const arrivee = Promise.withResolvers<ServerResponse>();
  const serveur = createServer((_demande, reponse) => arrivee.resolve(reponse));
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret));
  const client: Socket = connect((serveur.address() as AddressInfo).port, '127.0.0.1');
  client.on('error', () => undefined);
  aFermer.push(() => {
    client.destroy();
    serveur.close();
  });
  client.pause();
  client.write('POST / HTTP/1.1\r\nHost: ici\r\nContent-Length: 0\r\n\r\n');
  const reponse = await arrivee.promise;
  const ecoulement = new Ecoulement(evenements, reponse, patienceMs);
  return { client, reponse, fin: ecoulement.verser(corpsDe(ecoulement)) };
}

it('qui ne prend rien est coupé : son flux finit, sa connexion aussi', async () => {
  const evenements = new Evenements();
  const { reponse, fin } = await ouvrir(evenements, 200);
  await fin;
  expect([reponse.destroyed, evenements.finis]).toEqual([true, true]);
});

it('qui prend lentement ne l’est pas', async () => {
  const evenements = new Evenements();
  const { client, reponse, fin } = await ouvrir(evenements, 5_000);
  let lus = 0;
  client.on('data', (morceau) => {
    lus += morceau.length;
  });
  client.resume();
  await expect.poll(() => lus).toBeGreaterThan(20_000_000);
  expect(reponse.destroyed).toBe(false);
  client.destroy();
  await fin;
  expect(evenements.finis).toBe(true);
});
