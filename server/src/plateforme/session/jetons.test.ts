import { createSecretKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type JWTPayload, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { essai } from '../../../test/essai.ts';
import { codes } from '../../../test/reponses.ts';
import { MOI, moi, ouvrirSession } from '../../../test/sessions.ts';

const { serveur, acteurs } = essai();
let secret: Uint8Array;

beforeAll(async () => {
  const { JWT_SECRET } = JSON.parse(readFileSync(join(serveur.dossier, 'secrets.json'), 'utf8'));
  secret = createSecretKey(Buffer.from(JWT_SECRET)).export();
});

const lire = (jeton: string, partie: 0 | 1) =>
  JSON.parse(Buffer.from(jeton.split('.')[partie] ?? '', 'base64url').toString());
const coder = (valeur: unknown) => Buffer.from(JSON.stringify(valeur)).toString('base64url');

/** The real token of C1 with some of it replaced, and signed with the real secret unless another is given. */
function forger(
  { corps = {}, entete = {} }: { corps?: JWTPayload; entete?: Record<string, unknown> },
  cle: Uint8Array = secret,
): Promise<string> {
  const vrai = acteurs.C1.jeton;
  const valeurs = Object.entries({ ...lire(vrai, 1), ...corps }).filter(([, valeur]) => valeur !== undefined);
  return new SignJWT(Object.fromEntries(valeurs))
    .setProtectedHeader({ ...lire(vrai, 0), ...entete } as { alg: string })
    .sign(cle);
}

describe('jeton d’accès', () => {
  it('ne porte que des renvois : ni statut, ni rôle, ni nom', () => {
    expect(Object.keys(lire(acteurs.C1.jeton, 1)).sort()).toEqual(['aud', 'exp', 'iat', 'iss', 'sid', 'sub']);
  });

  it('forgé de même façon, il passe : les refus ci-dessous tiennent à ce qui change', async () => {
    expect((await moi(serveur, await forger({}))).data.moi.compte.id).toBe(acteurs.C1.id);
  });

  it.each<[string, () => Promise<string> | string]>([
    ['sans signature (alg none)', () => `${coder({ alg: 'none', typ: 'at+jwt' })}.${acteurs.C1.jeton.split('.')[1]}.`],
    ['d’un autre algorithme', () => forger({ entete: { alg: 'HS384' } })],
    ['d’un autre secret', () => forger({}, new Uint8Array(48).fill(7))],
    ['d’une autre audience', () => forger({ corps: { aud: 'autre-api' } })],
    ['d’un autre émetteur', () => forger({ corps: { iss: 'quelqu’un' } })],
    ['d’un autre type', () => forger({ entete: { typ: 'JWT' } })],
    ['sans fin', () => forger({ corps: { exp: undefined } })],
    ['pas encore valable', () => forger({ corps: { nbf: Math.floor(Date.now() / 1000) + 3600 } })],
    ['sans session', () => forger({ corps: { sid: undefined } })],
    ['dont le compte n’est pas un nombre', () => forger({ corps: { sub: 'admin' } })],
    [
      'au contenu changé après signature',
      () => {
        const [entete, , signature] = acteurs.C1.jeton.split('.');
        return `${entete}.${coder({ ...lire(acteurs.C1.jeton, 1), sub: acteurs.A.id })}.${signature}`;
      },
    ],
    ['qui n’en est pas un', () => 'bonjour'],
  ])('%s : refusé', async (_cas, fabriquer) => {
    const reponse = await moi(serveur, await fabriquer());
    expect(reponse.statut).toBe(401);
    expect(codes(reponse)).toEqual(['UNAUTHENTICATED TOKEN_INVALID']);
    expect(reponse.data).toBeNull();
  });

  it('d’une session qui n’est pas celle du compte : refusé', async () => {
    const reponse = await moi(serveur, await forger({ corps: { sub: acteurs.A.id } }));
    expect(codes(reponse)).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
  });

  it('qui désigne sa propre clé : refusé, et personne ne va la chercher', async () => {
    let visites = 0;
    const piege = createServer((_requete, reponse) => {
      visites++;
      reponse.end('{"keys":[]}');
    }).listen(0, '127.0.0.1');
    await new Promise((pret) => piege.once('listening', pret));
    const url = `http://127.0.0.1:${(piege.address() as AddressInfo).port}/cles.json`;
    const autre = new Uint8Array(48).fill(7);
    const jwk = { kty: 'oct', k: Buffer.from(autre).toString('base64url') };
    for (const entete of [{ jku: url }, { x5u: url }, { jwk }, { kid: '../../secrets.json' }]) {
      expect(codes(await moi(serveur, await forger({ entete }, autre)))).toEqual(['UNAUTHENTICATED TOKEN_INVALID']);
    }
    await new Promise((ferme) => piege.close(ferme));
    expect(visites).toBe(0);
  });

  it('périmé : refusé avec de quoi le comprendre', async () => {
    const reponse = await moi(serveur, await forger({ corps: { exp: Math.floor(Date.now() / 1000) - 10 } }));
    expect(reponse.statut).toBe(401);
    expect(codes(reponse)).toEqual(['UNAUTHENTICATED TOKEN_EXPIRED']);
    expect(reponse.errors[0]?.extensions.details).toEqual({
      fr: 'Connectez-vous à nouveau pour obtenir un nouveau token',
      en: 'Please login again to get a new token',
    });
  });

  it('se périme de lui-même au bout de dix minutes', async () => {
    const { jetonAcces } = await ouvrirSession(serveur, 's1');
    serveur.horloge.avancer(9 * 60_000);
    expect((await moi(serveur, jetonAcces)).errors).toEqual([]);
    serveur.horloge.avancer(60_001);
    expect(codes(await moi(serveur, jetonAcces))).toEqual(['UNAUTHENTICATED TOKEN_EXPIRED']);
  });

  it('n’est lu que dans l’en-tête Authorization', async () => {
    const { jetonAcces } = await ouvrirSession(serveur, 'c2');
    const { serveur: http } = serveur.application;
    const parUrl = await http.inject({
      method: 'GET',
      url: `/graphql?query=${encodeURIComponent(MOI)}&token=${jetonAcces}&access_token=${jetonAcces}`,
      headers: { 'apollo-require-preflight': '1' },
    });
    const parCorps = await http.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: MOI, token: jetonAcces, access_token: jetonAcces },
    });
    const parCookie = await http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { cookie: `token=${jetonAcces}; session=${jetonAcces}` },
      payload: { query: MOI },
    });
    for (const reponse of [parUrl, parCorps, parCookie]) {
      expect(codes(reponse.json())).toEqual(['UNAUTHENTICATED TOKEN_MISSING']);
    }
    const basique = await serveur.executer(MOI, {}, { enTetes: { authorization: `Basic ${jetonAcces}` } });
    expect(codes(basique)).toEqual(['UNAUTHENTICATED TOKEN_MISSING']);
  });
});
