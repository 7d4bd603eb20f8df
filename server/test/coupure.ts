import { request } from 'node:http';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import type { ErreurLue } from './erreur-lue.ts';

/**
 * Stands between a client and the API. While `coupe`, it carries the request, waits for the answer's first byte (what
 * was to be done is done) and cuts the connection without letting one through.
 */
export class Mandataire {
  coupe = false;
  private readonly ouvertes = new Set<Socket>();

  private constructor(
    private readonly serveur: Server,
    readonly port: number,
  ) {}

  static async devant(portApi: number): Promise<Mandataire> {
    const serveur = createServer();
    await new Promise<void>((suite) => serveur.listen(0, '127.0.0.1', suite));
    const mandataire = new Mandataire(serveur, (serveur.address() as AddressInfo).port);
    serveur.on('connection', (client) => mandataire.porter(client, connect(portApi, '127.0.0.1')));
    return mandataire;
  }

  private porter(client: Socket, api: Socket): void {
    for (const bout of [client, api]) {
      this.ouvertes.add(bout);
      bout.on('error', () => undefined);
      bout.on('close', () => {
        this.ouvertes.delete(bout);
        client.destroy();
        api.destroy();
      });
    }
    client.pipe(api);
    api.on('data', (octets) => (this.coupe ? client.resetAndDestroy() : client.write(octets)));
  }

  async fermer(): Promise<void> {
    for (const ouverte of this.ouvertes) ouverte.destroy();
    await new Promise((suite) => this.serveur.close(suite));
  }
}

export interface Corps {
  data?: Record<string, Record<string, unknown>> | null;
  errors?: ErreurLue[];
}

/** One request on a connection of its own; rejects when no answer comes back. */
export function envoyer(port: number, corps: object, jeton = ''): Promise<Corps> {
  return new Promise((rendre, rejeter) => {
    const requete = request(
      {
        ...{ port, host: '127.0.0.1', path: '/graphql', method: 'POST', agent: false },
        headers: { 'content-type': 'application/json', ...(jeton && { authorization: `Bearer ${jeton}` }) },
      },
      (reponse) => {
        let texte = '';
        reponse.setEncoding('utf8');
        reponse.on('data', (morceau: string) => {
          texte += morceau;
        });
        reponse.on('error', rejeter);
        reponse.on('end', () => rendre(JSON.parse(texte) as Corps));
      },
    );
    requete.on('error', rejeter);
    requete.end(JSON.stringify(corps));
  });
}
