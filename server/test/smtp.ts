import { once } from 'node:events';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export const COMPTE = { user: 'driven', pass: 'un secret @ smtp' };

interface MailRecu {
  de: string;
  a: readonly string[];
  chiffre: boolean;
  compte: string | undefined;
  mail: Email;
}

/** When the next mails are refused, and with which number. */
interface Refus {
  quand: 'RCPT' | 'DATA';
  code: number;
}

/** A mail server that takes mails over STARTTLS from whoever knows the password, and says no when it is told to. */
export class ServeurSmtp {
  /** Each that has come whole, also those that were refused then. */
  readonly recus: MailRecu[] = [];
  refus: Refus | null = null;
  private serveur: SMTPServer | undefined;
  private port = 0;

  /** On the port that it had, if it had one. */
  async ouvrir(): Promise<this> {
    this.serveur = new SMTPServer({
      authMethods: ['PLAIN', 'LOGIN'],
      disableReverseLookup: true,
      onAuth: ({ username, password }, _session, dire) =>
        username === COMPTE.user && password === COMPTE.pass
          ? dire(null, { user: username })
          : dire(new Error('Mauvais mot de passe')),
      onRcptTo: (_adresse, _session, dire) => dire(this.erreur('RCPT')),
      onData: (flux, { envelope, secure, user }, dire) => {
        const lire = async () => {
          const octets: Buffer[] = [];
          for await (const morceau of flux) octets.push(morceau as Buffer);
          this.recus.push({
            de: envelope.mailFrom ? envelope.mailFrom.address : '',
            a: envelope.rcptTo.map(({ address }) => address),
            ...{ chiffre: secure, compte: user, mail: await PostalMime.parse(Buffer.concat(octets)) },
          });
          return this.erreur('DATA');
        };
        lire().then(dire, dire);
      },
    });
    this.serveur.on('error', () => undefined);
    const ecoute = this.serveur.listen(this.port, '127.0.0.1');
    await once(ecoute, 'listening');
    const adresse = ecoute.address();
    this.port = typeof adresse === 'object' && adresse ? adresse.port : 0;
    return this;
  }

  /** As SMTP_URL takes it: its certificate is nobody's, and nothing goes in clear. */
  url(mot = COMPTE.pass): string {
    const identite = `${COMPTE.user}:${encodeURIComponent(mot)}`;
    return `smtp://${identite}@127.0.0.1:${this.port}?requireTLS=true&tls.rejectUnauthorized=false`;
  }

  fermer(): Promise<void> {
    return new Promise((suite) => (this.serveur ? this.serveur.close(suite) : suite()));
  }

  private erreur(quand: Refus['quand']): Error | null {
    if (this.refus?.quand !== quand) return null;
    return Object.assign(new Error('Non'), { responseCode: this.refus.code });
  }
}
