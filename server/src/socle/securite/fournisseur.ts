import { createRemoteJWKSet, decodeJwt, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Logger } from 'pino';
import { indisponible, nonAuthentifie } from '../commun/erreurs.ts';
import { enForme } from '../commun/forme-du-texte.ts';

/** Who an identity provider says that somebody is. */
export interface Identite {
  /** Only one that the provider has verified: anybody can claim an address. In lower case, as ours. */
  email: string | null;
  login: string | null;
  emisA: Date;
  expireA: Date;
}

export interface ReglagesFournisseur {
  emetteur: string;
  /** Of the tokens that programs and other sites bring to the API. */
  audience: string;
  /** Of the tokens that say to our website who has logged in. */
  clientId: string | undefined;
}

/** Signatures with a key that the provider publishes; never `none`, nor a secret that somebody shares with it. */
const ALGORITHMES = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const DELAI_MS = 3000;
const DECALAGE_SECONDES = 30;
/** The website exchanges an ID token in the second in which it gets it. */
const AGE_MAX_SECONDES = 5 * 60;
const PAUSE_APRES_PANNE_MS = 2000;
/** What jose throws when the keys could not be had, as opposed to a token that is wrong. */
const SANS_CLES = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);

/**
 * The identity provider that OIDC_ISSUER names. Its keys are found by its discovery document and kept ten minutes; a
 * token signed with an unknown one has them read again, at most every thirty seconds. When they can't be had the answer
 * is UNAVAILABLE: nobody comes in unverified.
 */
export class Fournisseur {
  private cles: Promise<JWTVerifyGetKey> | undefined;
  private panneA = 0;

  constructor(
    private readonly reglages: ReglagesFournisseur,
    private readonly log: Logger,
  ) {}

  /** Of whom the token says to be, before anything of it is believed. */
  estDeLui(jeton: string): boolean {
    try {
      return decodeJwt(jeton).iss === this.reglages.emetteur;
    } catch {
      return false;
    }
  }

  /** A bearer token. Throws UNAUTHENTICATED with TOKEN_EXPIRED or TOKEN_INVALID, or UNAVAILABLE. */
  async lireJetonAcces(jeton: string, maintenant: Date): Promise<Identite> {
    return identiteDe(await this.verifier(jeton, maintenant, this.reglages.audience));
  }

  /** What the website got for the login that it began with this nonce. */
  async lireJetonIdentite(jeton: string, nonce: string, maintenant: Date): Promise<Identite> {
    const { clientId } = this.reglages;
    if (clientId === undefined) throw nonAuthentifie('TOKEN_INVALID');
    const contenu = await this.verifier(jeton, maintenant, clientId, AGE_MAX_SECONDES);
    if (contenu.nonce !== nonce || (contenu.azp !== undefined && contenu.azp !== clientId))
      throw nonAuthentifie('TOKEN_INVALID');
    return identiteDe(contenu);
  }

  private async verifier(jeton: string, maintenant: Date, audience: string, ageMax?: number): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(jeton, await this.lireCles(), {
        algorithms: ALGORITHMES,
        issuer: this.reglages.emetteur,
        audience,
        requiredClaims: ['exp', 'iat', 'sub'],
        clockTolerance: DECALAGE_SECONDES,
        currentDate: maintenant,
        ...(ageMax !== undefined && { maxTokenAge: ageMax }),
      });
      return payload;
    } catch (erreur) {
      if (erreur instanceof errors.JWTExpired) throw nonAuthentifie('TOKEN_EXPIRED');
      if (erreur instanceof errors.JOSEError && !SANS_CLES.has(erreur.code)) throw nonAuthentifie('TOKEN_INVALID');
      this.log.warn({ err: erreur }, 'fournisseur d’identité injoignable');
      throw indisponible();
    }
  }

  private async lireCles(): Promise<JWTVerifyGetKey> {
    if (Date.now() < this.panneA + PAUSE_APRES_PANNE_MS) throw new Error('fournisseur d’identité en panne à l’instant');
    this.cles ??= decouvrir(this.reglages.emetteur);
    try {
      return await this.cles;
    } catch (erreur) {
      // Not kept: the next request but a few tries again.
      this.cles = undefined;
      this.panneA = Date.now();
      throw erreur;
    }
  }
}

async function decouvrir(emetteur: string): Promise<JWTVerifyGetKey> {
  const adresse = `${emetteur.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const reponse = await fetch(adresse, { redirect: 'error', signal: AbortSignal.timeout(DELAI_MS) });
  if (!reponse.ok) throw new Error(`${adresse} : ${reponse.status}`);
  const { issuer, jwks_uri: cles } = (await reponse.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (issuer !== emetteur) throw new Error(`${adresse} parle au nom d’un autre : ${String(issuer)}`);
  const url = new URL(String(cles));
  if (url.protocol !== new URL(emetteur).protocol) throw new Error(`${adresse} : clés en ${url.protocol}`);
  return createRemoteJWKSet(url, { timeoutDuration: DELAI_MS });
}

function identiteDe({ email, email_verified: verifiee, preferred_username: nom, iat, exp }: JWTPayload): Identite {
  const texte = (valeur: unknown) => (typeof valeur === 'string' ? nomDe(valeur) : null);
  return {
    email: verifiee === true ? texte(email) : null,
    login: texte(nom),
    emisA: new Date(Number(iat) * 1000),
    expireA: new Date(Number(exp) * 1000),
  };
}

/**
 * A name as the door would let it in, composed, in lower case. One that the door would change otherwise is nobody's: to
 * the provider it is another than the one that it would become here, and may be somebody else's.
 */
function nomDe(brut: string): string | null {
  const nom = enForme(brut);
  return nom !== null && nom !== '' && nom === brut.normalize('NFC') ? nom.toLowerCase() : null;
}
