import type { AddressInfo, Server } from 'node:net';
import type { ErreurLue } from './erreur-lue.ts';

/** What of an application a stream needs: journeys read streams too, and load none of it. */
interface Application {
  serveur: {
    server: Pick<Server, 'listening' | 'address'>;
    listen(ou: { port: number; host: string }): Promise<string>;
  };
}

export interface Evenement {
  type: string;
  id: string | null;
  reference: string | null;
  version: number | null;
  retiree: boolean;
  acteur: { id: string; nom: string } | null;
  intervention: { id: string; titre: string; version: number } | null;
}

const DOCUMENT = `subscription ($ids: [ID!]) { interventionModifiee(interventionIds: $ids) {
  type id reference version retiree acteur { id nom } intervention { id titre version }
} }`;

interface Demande {
  query?: string;
  variables?: Record<string, unknown>;
}

/** A stream through the network, as any program opens one. What comes is read when it is asked for. */
export class FluxDeTest {
  private texte = '';
  private readonly lecteur: ReadableStreamDefaultReader<Uint8Array> | undefined;
  private readonly decodeur = new TextDecoder();
  private readonly reponse: Response;
  private readonly depart: AbortController;

  private constructor(reponse: Response, depart: AbortController) {
    this.reponse = reponse;
    this.depart = depart;
    this.lecteur = reponse.body?.getReader();
  }

  /** Of this application, or of a process that listens at this address. */
  static async ouvrir(ou: Application | string, jeton?: string, demande: Demande = {}): Promise<FluxDeTest> {
    const depart = new AbortController();
    const reponse = await fetch(`${typeof ou === 'string' ? ou : await adresseDe(ou)}/graphql`, {
      method: 'POST',
      signal: depart.signal,
      headers: {
        accept: 'text/event-stream',
        'content-type': 'application/json',
        ...(jeton && { authorization: `Bearer ${jeton}` }),
      },
      body: JSON.stringify({ query: DOCUMENT, ...demande }),
    });
    return new FluxDeTest(reponse, depart);
  }

  get statut(): number {
    return this.reponse.status;
  }

  enTete(nom: string): string | null {
    return this.reponse.headers.get(nom);
  }

  /** What was answered instead of a stream. */
  async refus(): Promise<ErreurLue[]> {
    const morceaux: string[] = [];
    for (let lu = await this.lire(); lu !== null; lu = await this.lire()) morceaux.push(lu);
    return JSON.parse(morceaux.join('')).errors;
  }

  /** The next event; null once the stream is complete. */
  async suivant(): Promise<Evenement | null> {
    const recu = await this.recevoir();
    return recu && (recu.data.interventionModifiee as Evenement);
  }

  async recevoir(): Promise<{ data: Record<string, unknown>; errors?: ErreurLue[] } | null> {
    for (;;) {
      const fin = this.texte.indexOf('\n\n');
      if (fin === -1) {
        const lu = await this.lire();
        if (lu === null) throw new Error(`Flux coupé sans un mot, après « ${this.texte} »`);
        this.texte += lu;
        continue;
      }
      const message = this.texte.slice(0, fin);
      this.texte = this.texte.slice(fin + 2);
      if (message.startsWith('event: complete')) return null;
      const donnees = /^data: (.*)$/m.exec(message)?.[1];
      if (donnees) return JSON.parse(donnees);
    }
  }

  partir(): void {
    this.depart.abort();
  }

  private async lire(): Promise<string | null> {
    const lu = await this.lecteur?.read();
    return lu === undefined || lu.done ? null : this.decodeur.decode(lu.value, { stream: true });
  }
}

async function adresseDe({ serveur }: Application): Promise<string> {
  if (!serveur.server.listening) await serveur.listen({ port: 0, host: '127.0.0.1' });
  return `http://127.0.0.1:${(serveur.server.address() as AddressInfo).port}`;
}

/** Whether one may listen, in the form of any other answer. */
export async function suivreUnInstant(application: Application, query: string, jeton?: string) {
  const flux = await FluxDeTest.ouvrir(application, jeton, { query });
  if (flux.statut !== 200) return { data: null, errors: await flux.refus() };
  flux.partir();
  return { data: {}, errors: [] };
}
