import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import Provider, { type Configuration } from 'oidc-provider';

export const AUDIENCE = 'https://driven.exemple/api';
export const CLIENT = 'driven-site';
export const SECRET_CLIENT = 'secret-du-site-pour-les-essais';
const RETOUR = 'http://127.0.0.1:9/retour';

/** What the provider says of a person; its own name of them is the one they log in with. */
export interface Personne {
  email?: string;
  email_verified?: boolean;
  preferred_username?: string;
}

export interface Jetons {
  acces: string;
  identite: string;
  nonce: string;
}

/** A real OpenID provider (oidc-provider) on a port of its own, with the people of a test and its own login pages. */
export class FournisseurDeTest {
  readonly emetteur: string;
  private readonly serveur: Server;
  private readonly cle: CryptoKey;

  // Written out: the journeys load this file with its types erased.
  private constructor(emetteur: string, serveur: Server, cle: CryptoKey) {
    this.emetteur = emetteur;
    this.serveur = serveur;
    this.cle = cle;
  }

  /** `retour`: the callback addresses of a site that logs in with it. */
  static async demarrer(personnes: Record<string, Personne>, retours: string[] = []): Promise<FournisseurDeTest> {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    const serveur = createServer();
    await new Promise<void>((ouvert) => serveur.listen(0, '127.0.0.1', ouvert));
    const emetteur = `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`;
    const jwk = { ...(await exportJWK(privateKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
    const fournisseur = new Provider(emetteur, reglages(personnes, jwk, [RETOUR, ...retours]));
    serveur.on('request', fournisseur.callback());
    return new FournisseurDeTest(emetteur, serveur, privateKey);
  }

  /** Stops answering, as one that is down. */
  async arreter(): Promise<void> {
    this.serveur.closeAllConnections();
    await new Promise((ferme) => this.serveur.close(ferme));
  }

  /** A token that the provider could have made, but for what is said here; signed with its own key unless with another. */
  forger(contenu: JWTPayload, { cle = this.cle, kid = 'k1' }: { cle?: CryptoKey; kid?: string } = {}): Promise<string> {
    const maintenant = Math.floor(Date.now() / 1000);
    const defauts = { iss: this.emetteur, aud: AUDIENCE, sub: 'x', iat: maintenant, exp: maintenant + 600 };
    return new SignJWT({ ...defauts, ...contenu }).setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid }).sign(cle);
  }

  /** The authorization code flow through the provider's own pages, as a browser goes through them. */
  async connecter(personne: string): Promise<Jetons> {
    const nonce = `nonce-${Math.random()}`;
    const verificateur = 'v'.repeat(43);
    const demande = new URLSearchParams({
      client_id: CLIENT,
      response_type: 'code',
      redirect_uri: RETOUR,
      scope: 'openid email profile',
      resource: AUDIENCE,
      code_challenge: Buffer.from(
        await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verificateur)),
      ).toString('base64url'),
      code_challenge_method: 'S256',
      nonce,
      state: 'etat',
    });
    const code = await this.parcourir(`${this.emetteur}/auth?${demande}`, personne);
    const reponse = await fetch(`${this.emetteur}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${CLIENT}:${SECRET_CLIENT}`)}` },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        redirect_uri: RETOUR,
        code_verifier: verificateur,
        resource: AUDIENCE,
      }),
    });
    const recu = (await reponse.json()) as { access_token: string; id_token: string };
    if (!reponse.ok) throw new Error(JSON.stringify(recu));
    return { acces: recu.access_token, identite: recu.id_token, nonce };
  }

  private async parcourir(adresse: string, personne: string): Promise<string> {
    const cookies = new Map<string, string>();
    let etape: { url: string; corps?: URLSearchParams } = { url: adresse };
    for (let pas = 0; pas < 12; pas++) {
      const reponse = await fetch(etape.url, {
        method: etape.corps ? 'POST' : 'GET',
        ...(etape.corps && { body: etape.corps }),
        headers: { cookie: [...cookies].map(([nom, valeur]) => `${nom}=${valeur}`).join('; ') },
        redirect: 'manual',
      });
      for (const cookie of reponse.headers.getSetCookie()) {
        const [paire = ''] = cookie.split(';');
        cookies.set(paire.slice(0, paire.indexOf('=')), paire.slice(paire.indexOf('=') + 1));
      }
      const suite = reponse.headers.get('location');
      if (suite?.startsWith(RETOUR)) return new URL(suite).searchParams.get('code') ?? suite;
      if (suite) etape = { url: new URL(suite, this.emetteur).href };
      else {
        const page = await reponse.text();
        const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? '';
        etape = { url: etape.url, corps: new URLSearchParams({ prompt, login: personne, password: 'peu importe' }) };
      }
    }
    throw new Error('le fournisseur ne mène nulle part');
  }
}

function reglages(personnes: Record<string, Personne>, jwk: JWK, retours: string[]): Configuration {
  return {
    jwks: { keys: [jwk] },
    clients: [{ client_id: CLIENT, client_secret: SECRET_CLIENT, redirect_uris: retours }],
    cookies: { keys: ['une clé pour les essais'] },
    conformIdTokenClaims: false,
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['preferred_username'] },
    findAccount: (_requete, sub) => ({ accountId: sub, claims: () => ({ sub, ...personnes[sub] }) }),
    extraTokenClaims: (_requete, jeton) => ('accountId' in jeton ? { ...personnes[jeton.accountId as string] } : {}),
    features: {
      devInteractions: { enabled: true },
      resourceIndicators: {
        enabled: true,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience: AUDIENCE,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 3600,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    ttl: { IdToken: 600, Session: 600, Interaction: 600, Grant: 600, AccessToken: 600 },
  };
}
