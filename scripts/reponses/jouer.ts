import { setTimeout as attendre } from 'node:timers/promises';
import { Aleas } from './alea.ts';
import type { Api } from './api.ts';
import type { Demande, Echange, Reponse } from './echange.ts';

/** What says when and over which connection, and the length, which random values change. */
const ENTETES_TUS = new Set(['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding']);

const ESSAIS = 5;
const PAUSE_MS = 2000;

/** One run against one API: sends, moves the clock, and knows the random values that came. */
export class Partie {
  private readonly aleas = new Aleas();
  private readonly api: Api;
  readonly echanges: Echange[] = [];

  constructor(api: Api) {
    this.api = api;
  }

  /** Returns the body as it really came. */
  async envoyer(demande: Demande): Promise<string> {
    const rang = this.echanges.length;
    await this.api.avancer(demande.attente);
    const entetes = Object.entries(demande.entetes).map(([nom, valeur]) => [nom, this.aleas.rendre(valeur)] as const);
    const recue = await this.insister(() =>
      fetch(this.api.url + this.aleas.rendre(demande.chemin), {
        method: demande.methode,
        headers: { 'x-request-id': `reponses-${rang}`, ...Object.fromEntries(entetes) },
        body: demande.corps === null ? null : this.aleas.rendre(demande.corps),
        redirect: 'manual',
        signal: AbortSignal.timeout(60_000),
      }),
    );
    const texte = await recue.text();
    const reponse: Reponse = { statut: recue.status, entetes: {}, corps: this.aleas.masquer(rang, texte) };
    for (const [nom, valeur] of recue.headers)
      if (!ENTETES_TUS.has(nom)) reponse.entetes[nom] = this.aleas.masquer(rang, valeur);
    this.echanges.push({ demande: this.nommee(demande), reponse });
    return texte;
  }

  /** A service that has no time says so before it has written anything: that tells of the machine, not of the code. */
  private async insister(envoyer: () => Promise<Response>): Promise<Response> {
    for (let essai = 1; ; essai += 1) {
      const recue = await envoyer();
      if (recue.status !== 503 || essai === ESSAIS) return recue;
      await recue.body?.cancel();
      await attendre(PAUSE_MS);
    }
  }

  private nommee(demande: Demande): Demande {
    const { entetes, corps, chemin } = demande;
    return {
      ...demande,
      chemin: this.aleas.nommer(chemin),
      entetes: Object.fromEntries(Object.entries(entetes).map(([nom, valeur]) => [nom, this.aleas.nommer(valeur)])),
      corps: corps === null ? null : this.aleas.nommer(corps),
    };
  }
}
