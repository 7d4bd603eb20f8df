import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import type { Acteur } from './acteurs.ts';
import { type Executant, lire, muter } from './appels.ts';

export interface Recu {
  enTetes: IncomingHttpHeaders;
  corps: string;
  chemin: string;
}

type Repondre = (reponse: ServerResponse, recu: Recu) => void;

/** A receiver: what it was sent, in order, and what it answers. */
export class Receveur {
  readonly recus: Recu[] = [];
  /** Held by itself: what a file holds of a receiver in advance is a copy of its properties. */
  private readonly conduite: { repondre: Repondre } = { repondre: (reponse) => reponse.writeHead(204).end() };
  private readonly serveur: Server;

  private constructor() {
    this.serveur = createServer((demande, reponse) => {
      const morceaux: Buffer[] = [];
      demande.on('data', (morceau: Buffer) => morceaux.push(morceau));
      demande.on('end', () => {
        const corps = Buffer.concat(morceaux).toString();
        const recu = { enTetes: demande.headers, corps, chemin: demande.url ?? '' };
        this.recus.push(recu);
        this.conduite.repondre(reponse, recu);
      });
    });
  }

  static async ouvrir(hote = '127.0.0.1', port = 0): Promise<Receveur> {
    const receveur = new Receveur();
    await new Promise<void>((pret) => {
      receveur.serveur.listen(port, hote, pret);
    });
    return receveur;
  }

  set repondre(repondre: Repondre) {
    this.conduite.repondre = repondre;
  }

  get port(): number {
    return (this.serveur.address() as AddressInfo).port;
  }

  get adresse(): string {
    return `http://127.0.0.1:${this.port}/driven`;
  }

  /** What it was sent since the last call for it. */
  prendre(): Recu[] {
    return this.recus.splice(0);
  }

  async fermer(): Promise<void> {
    this.serveur.closeAllConnections();
    await new Promise((ferme) => {
      this.serveur.close(ferme);
    });
  }
}

export interface EnvoiVu {
  id: string;
  evenementId: string;
  type: string;
  etat: string;
  tentatives: number;
  statutHttp: number | null;
  erreur: string | null;
}

export interface WebhookVu {
  id: string;
  version: number;
  nom: string;
  adresse: string;
  evenements: string[];
  actif: boolean;
  desactiveA: string | null;
  raisonDesactivation: string | null;
  programme: { id: string; nom: string };
  derniersEnvois: EnvoiVu[];
}

const CHAMPS_ENVOI = 'id evenementId type etat tentatives statutHttp ms erreur creerA aPartirDe faitA';
const CHAMPS_WEBHOOK = `id version nom adresse evenements actif desactiveA raisonDesactivation programme { id nom }
  derniersEnvois { ${CHAMPS_ENVOI} }`;

let numero = 0;

export const creerWebhook = (qui: Executant, valeurs: Record<string, unknown>) =>
  muter<{ webhook: WebhookVu; secret: string | null }>(
    qui,
    'creerWebhook',
    { nom: `Webhook ${++numero}`, adresse: 'https://exemple.fr/driven', evenements: ['PLANIFIEE'], ...valeurs },
    `secret webhook { ${CHAMPS_WEBHOOK} }`,
  );

/** A webhook and its secret. */
export async function webhookNeuf(qui: Acteur, valeurs: Record<string, unknown>) {
  const { rendu, errors } = await creerWebhook(qui, valeurs);
  expect(errors).toEqual([]);
  return { ...rendu.webhook, secret: rendu.secret ?? '' };
}

export const modifierWebhook = (
  qui: Executant,
  { id, version }: { id: string; version: number },
  valeurs: Record<string, unknown>,
) =>
  muter<{ webhook: WebhookVu; secret: string | null }>(
    qui,
    'modifierWebhook',
    { id, version, ...valeurs },
    `secret webhook { ${CHAMPS_WEBHOOK} }`,
  );

export const supprimerWebhook = (qui: Executant, { id, version }: { id: string; version: number }) =>
  muter<{ id: string }>(qui, 'supprimerWebhook', { id, version }, 'id');

export const essayerWebhook = (qui: Executant, id: string) =>
  muter<{ pris: boolean; statutHttp: number | null; ms: number | null; reponse: string | null; erreur: string | null }>(
    qui,
    'essayerWebhook',
    { id },
    'pris statutHttp ms reponse erreur',
  );

export const listerWebhooks = (qui: Executant, variables: Record<string, unknown> = {}) =>
  lire<{ items: WebhookVu[]; pagination: { totalItems: number } }>(
    qui,
    'consulterWebhook',
    'id: ID, page: Int, perPage: Int',
    `items { ${CHAMPS_WEBHOOK} } pagination { totalItems }`,
    variables,
  );

/** As an admin sees it now. */
export async function voirWebhook(admin: Acteur, id: string): Promise<WebhookVu> {
  const { rendu } = await listerWebhooks(admin, { id });
  return rendu.items[0] as WebhookVu;
}

export const listerEnvois = (qui: Executant, variables: Record<string, unknown>) =>
  lire<{ items: EnvoiVu[]; curseurSuivant: string | null }>(
    qui,
    'consulterEnvoiWebhook',
    'webhookId: ID!, perPage: Int, apres: String',
    `items { ${CHAMPS_ENVOI} } curseurSuivant`,
    variables,
  );
