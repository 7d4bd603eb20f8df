import { createHmac, createPrivateKey, createPublicKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { ErreurMetier, nonAuthentifie } from '../commun/erreurs.ts';
import { cleSecrete } from '../config/env.ts';
import type { Secrets } from '../config/secrets.ts';

const EMETTEUR = 'driven';
const AUDIENCE = 'driven-api';
/** RFC 9068: an access token can't be mistaken for another kind of token. */
const TYPE = 'at+jwt';
const DUREE_ACCES_SECONDES = 10 * 60;

export interface JetonLu {
  utilisateurId: number;
  sessionId: string;
}

interface JetonVerifie extends JetonLu {
  /** Epoch milliseconds. */
  expireA: number;
}

const VERIFIES_MAX = 5000;

/**
 * Access tokens: short, signed, and no more than a pointer to a session row that every request reads.
 * Refresh tokens: `session.generation.mac`. The mac makes every generation recognisable without keeping any of them:
 * an earlier one that comes back is proof of a copy, and ends its session (see docs/decisions).
 */
export class Jetons {
  private readonly alg: 'HS256' | 'EdDSA';
  private readonly signature: KeyObject;
  private readonly verification: KeyObject;
  private readonly secretRafraichissement: KeyObject;
  /** Signatures found right: a token serves for ten minutes, its session is looked at each time all the same. */
  private readonly verifies = new Map<string, JetonVerifie>();

  constructor(secrets: Secrets) {
    this.alg = secrets.jwtPrivateKey ? 'EdDSA' : 'HS256';
    this.signature = secrets.jwtPrivateKey ? createPrivateKey(secrets.jwtPrivateKey) : cleSecrete(secrets.jwtSecret);
    this.verification = secrets.jwtPrivateKey ? createPublicKey(this.signature) : this.signature;
    this.secretRafraichissement = cleSecrete(secrets.sessionSecret);
  }

  async acces(utilisateurId: number, sessionId: string, maintenant: Date): Promise<{ jeton: string; expireA: Date }> {
    const debut = Math.floor(maintenant.getTime() / 1000);
    const expire = debut + DUREE_ACCES_SECONDES;
    const jeton = await new SignJWT({ sid: sessionId })
      .setProtectedHeader({ alg: this.alg, typ: TYPE })
      .setSubject(String(utilisateurId))
      .setIssuer(EMETTEUR)
      .setAudience(AUDIENCE)
      .setIssuedAt(debut)
      .setExpirationTime(expire)
      .sign(this.signature);
    return { jeton, expireA: new Date(expire * 1000) };
  }

  /** Throws UNAUTHENTICATED with TOKEN_EXPIRED or TOKEN_INVALID. */
  async lireAcces(jeton: string, maintenant: Date): Promise<JetonLu> {
    const connu = this.verifies.get(jeton);
    if (connu && connu.expireA > maintenant.getTime()) return connu;
    const lu = await this.verifier(jeton, maintenant);
    if (this.verifies.size >= VERIFIES_MAX) this.verifies.delete(this.verifies.keys().next().value as string);
    this.verifies.set(jeton, lu);
    return lu;
  }

  /** jose's defaults would accept more than we sign: no expiry, another algorithm of the family, another audience. */
  private async verifier(jeton: string, maintenant: Date): Promise<JetonVerifie> {
    try {
      const { payload } = await jwtVerify(jeton, this.verification, {
        algorithms: [this.alg],
        issuer: EMETTEUR,
        audience: AUDIENCE,
        typ: TYPE,
        requiredClaims: ['exp', 'sub', 'sid'],
        currentDate: maintenant,
      });
      const utilisateurId = Number(payload.sub);
      if (!Number.isSafeInteger(utilisateurId) || typeof payload.sid !== 'string')
        throw nonAuthentifie('TOKEN_INVALID');
      return { utilisateurId, sessionId: payload.sid, expireA: Number(payload.exp) * 1000 };
    } catch (erreur) {
      if (erreur instanceof ErreurMetier) throw erreur;
      throw nonAuthentifie(erreur instanceof errors.JWTExpired ? 'TOKEN_EXPIRED' : 'TOKEN_INVALID');
    }
  }

  rafraichissement(sessionId: string, generation: number): string {
    return `${sessionId}.${generation}.${this.mac(sessionId, generation)}`;
  }

  /** Null: not a token that this product has ever made. */
  lireRafraichissement(jeton: string): { sessionId: string; generation: number } | null {
    const [sessionId, texte, mac, ...reste] = jeton.split('.');
    const generation = Number(texte);
    if (!sessionId || !mac || reste.length > 0 || !Number.isSafeInteger(generation)) return null;
    const attendu = Buffer.from(this.mac(sessionId, generation));
    const recu = Buffer.from(mac);
    return attendu.length === recu.length && timingSafeEqual(attendu, recu) ? { sessionId, generation } : null;
  }

  private mac(sessionId: string, generation: number): string {
    return createHmac('sha256', this.secretRafraichissement).update(`${sessionId}.${generation}`).digest('base64url');
  }
}
