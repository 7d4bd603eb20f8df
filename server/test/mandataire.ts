import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

type Etat = 'PASSE' | 'RETIENT';

interface Ligne {
  client: Socket;
  base: Socket;
  /** What has arrived and was not passed on, with where to. */
  retenu: (() => void)[];
  etat: Etat;
}

/** Between the product and its database: cuts, holds back, falls silent, as networks and frozen machines do. */
export class Mandataire {
  private readonly lignes = new Set<Ligne>();
  private etatDesNouvelles: Etat = 'PASSE';
  /** What the product sends and this says yes to never arrives: its line is cut instead. */
  couperSur: (texte: string) => boolean = () => false;

  private constructor(
    private readonly ecoute: Server,
    private readonly vers: URL,
  ) {
    ecoute.on('connection', (client) => this.accueillir(client));
  }

  static async devant(databaseUrl: string): Promise<Mandataire> {
    const ecoute = createServer();
    await new Promise<void>((pret) => ecoute.listen(0, '127.0.0.1', pret));
    return new Mandataire(ecoute, new URL(databaseUrl));
  }

  get url(): string {
    const url = new URL(this.vers);
    url.port = String((this.ecoute.address() as AddressInfo).port);
    return url.href;
  }

  /** As a frozen machine: everything is accepted, nothing is answered, nothing is lost. */
  geler(): void {
    this.etatDesNouvelles = 'RETIENT';
    for (const ligne of this.lignes) ligne.etat = 'RETIENT';
  }

  degeler(): void {
    this.rouvrir();
    for (const ligne of this.lignes) {
      ligne.etat = 'PASSE';
      for (const passer of ligne.retenu.splice(0)) passer();
    }
  }

  /** As after a switch-over: new lines lead somewhere, the old ones nowhere, and nobody has closed them. */
  rouvrir(): void {
    this.etatDesNouvelles = 'PASSE';
  }

  async fermer(): Promise<void> {
    for (const { client, base } of this.lignes) {
      client.destroy();
      base.destroy();
    }
    await new Promise((fini) => this.ecoute.close(fini));
  }

  private accueillir(client: Socket): void {
    const base = connect({ host: this.vers.hostname, port: Number(this.vers.port) });
    const ligne: Ligne = { client, base, retenu: [], etat: this.etatDesNouvelles };
    this.lignes.add(ligne);
    const passer = (faire: () => void) => {
      if (ligne.etat === 'PASSE') faire();
      else ligne.retenu.push(faire);
    };
    const finir = () => {
      this.lignes.delete(ligne);
      client.destroy();
      base.destroy();
    };
    client.on('data', (octets) => {
      if (this.couperSur(octets.toString('latin1'))) finir();
      else passer(() => base.write(octets));
    });
    base.on('data', (octets) => passer(() => client.write(octets)));
    // What was sent before the end still arrives.
    client.on('close', () => passer(() => base.end()));
    base.on('close', () => passer(finir));
    for (const prise of [client, base]) prise.setNoDelay(true).on('error', () => undefined);
  }
}
