import { once } from 'node:events';
import type { Produit } from './banc.ts';

const ABONNEMENT = 'subscription { interventionModifiee { type id version } }';

/** One open stream of a program's. */
export class Flux {
  private readonly arrivees = new EventTarget();

  private readonly depart: AbortController;

  private constructor(depart: AbortController, corps: ReadableStream<Uint8Array>) {
    this.depart = depart;
    this.lire(corps).catch(() => undefined);
  }

  static async ouvrir({ api }: Produit, cle: string): Promise<Flux> {
    const depart = new AbortController();
    const reponse = await fetch(api, {
      ...{ method: 'POST', signal: depart.signal, body: JSON.stringify({ query: ABONNEMENT }) },
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${cle}` },
    });
    if (!reponse.ok || !reponse.body) throw new Error(`Flux refusé (${reponse.status}) : ${await reponse.text()}`);
    return new Flux(depart, reponse.body);
  }

  /** When the next event has come. */
  prochain(): Promise<unknown> {
    return once(this.arrivees, 'next');
  }

  fermer(): void {
    this.depart.abort();
  }

  private async lire(corps: ReadableStream<Uint8Array>): Promise<void> {
    const decodeur = new TextDecoder();
    for await (const octets of corps)
      if (/^event: next$/m.test(decodeur.decode(octets, { stream: true })))
        this.arrivees.dispatchEvent(new Event('next'));
  }
}
