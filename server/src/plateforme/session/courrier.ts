import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type Transporter } from 'nodemailer';
import { horsDelai } from '../../socle/commun/delai.ts';
import { DOSSIER_PRIVE, FICHIER_PRIVE } from '../../socle/config/dossier.ts';
import type { Env } from '../../socle/config/env.ts';

export interface Message {
  a: string;
  sujet: string;
  texte: string;
  /** The same, to be looked at. */
  html?: string;
  /** One that is tried again has the same. */
  id?: string;
  enTetes?: Readonly<Record<string, string>>;
}

/** Whoever waits for an answer of the mail server holds up the mails behind. */
const DELAIS_SMTP = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 20_000 };

/** By SMTP when SMTP_URL is given; otherwise each mail is a file that one can open, in DATA_DIR/mails. */
export class Courrier {
  private readonly transport: Transporter;
  private numero = 0;
  private readonly enRoute = new Set<Promise<void>>();

  constructor(private readonly env: Env) {
    this.transport = env.SMTP_URL
      ? createTransport({ url: env.SMTP_URL, ...DELAIS_SMTP })
      : createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  }

  /** A mail, which `ecrire` may still have to make; null: none is due. `surEchec` hears what went wrong. */
  poster(ecrire: () => Message | Promise<Message | null>, surEchec: (err: unknown) => void): void {
    this.apresLaReponse(async () => {
      const message = await ecrire();
      if (message) await this.envoyer(message);
    }, surEchec);
  }

  /** The answer tells nothing of what comes after it by its duration; it is given up by nobody who leaves. */
  private apresLaReponse(travail: () => Promise<void>, surEchec: (err: unknown) => void): void {
    const envoi = new Promise<void>((partir) => setImmediate(partir))
      .then(() => horsDelai(travail))
      .catch(surEchec)
      .finally(() => this.enRoute.delete(envoi));
    this.enRoute.add(envoi);
  }

  /** What was promised leaves before the process does. */
  async terminer(): Promise<void> {
    await Promise.all(this.enRoute);
  }

  async envoyer({ a, sujet, texte, html, id, enTetes }: Message): Promise<void> {
    const envoi = await this.transport.sendMail({
      ...{ from: this.env.MAIL_FROM, to: a, subject: sujet, text: texte },
      ...(html && { html }),
      ...(id && { messageId: id }),
      ...(enTetes && { headers: enTetes }),
    });
    if (this.env.SMTP_URL) return;
    const dossier = join(this.env.dataDir, 'mails');
    await mkdir(dossier, { recursive: true, mode: DOSSIER_PRIVE });
    const nom = `${new Date().toISOString().replaceAll(/[:.]/g, '-')}-${process.pid}-${++this.numero}.eml`;
    await writeFile(join(dossier, nom), envoi.message as Buffer, { mode: FICHIER_PRIVE });
  }
}

declare module '../../socle/services.ts' {
  interface Services {
    courrier: Courrier;
  }
}
