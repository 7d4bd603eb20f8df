import type { ConnectionOptions } from 'mysql2';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import type { Origine } from './mysql.ts';

const CONTROLE_MS = 2000;

/**
 * A statement goes on when its connection is gone, until it has something to say: KILL, over a connection of its own.
 * Several are told together. Best effort: a server that can't be reached undoes them when it finds their connection ended.
 */
export class InterruptionsMysql {
  private aFaire: Origine[] = [];
  private enCours = false;

  constructor(private readonly options: ConnectionOptions) {}

  demander(origine: Origine): void {
    this.aFaire.push(origine);
    if (this.enCours) return;
    this.enCours = true;
    void this.faire()
      .catch(() => undefined)
      .finally(() => {
        this.enCours = false;
      });
  }

  private async faire(): Promise<void> {
    while (this.aFaire.length > 0) {
      const lot = this.aFaire;
      this.aFaire = [];
      const connexion = await createConnection({ ...this.options, connectTimeout: CONTROLE_MS });
      const minuterie = setTimeout(() => connexion.destroy(), CONTROLE_MS);
      try {
        const [[ici]] = await connexion.query<RowDataPacket[]>('select @@hostname as hote, @@port as port');
        for (const { hote, port, fil } of lot) {
          // Behind a proxy this may be another server, where that number is somebody else's.
          if (hote === ici?.hote && port === Number(ici?.port))
            await connexion.query(`kill ${fil}`).catch(() => undefined);
        }
      } finally {
        clearTimeout(minuterie);
        connexion.destroy();
      }
    }
  }
}
