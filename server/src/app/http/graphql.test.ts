import type { InjectOptions } from 'fastify';
import { auditServer } from 'graphql-http';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ErreurLue } from '../../../test/erreur-lue.ts';
import { essai } from '../../../test/essai.ts';
import { compteDe } from '../../../test/etat.ts';
import { codes } from '../../../test/reponses.ts';

const { serveur, acteurs } = essai({ CORS_ORIGINS: 'https://site.exemple.fr' });
let adresse: string;

beforeAll(async () => {
  adresse = await serveur.application.serveur.listen({ port: 0, host: '127.0.0.1' });
});

const injecter = (requete: InjectOptions) => serveur.application.serveur.inject(requete);
const poster = (payload: unknown, headers: Record<string, string> = {}) =>
  injecter({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });

describe('GraphQL sur HTTP', () => {
  it('passe les 61 vérifications de graphql-http', async () => {
    const resultats = await auditServer({ url: `${adresse}/graphql`, fetchFn: fetch });
    const echecs = resultats.filter(({ status }) => status !== 'ok');
    expect(resultats).toHaveLength(61);
    expect(echecs.filter(({ status }) => status === 'error').map(({ name }) => name)).toEqual([]);
  });

  it('refuse une mutation par GET, avec ou sans en-tête', async () => {
    const avant = await compteDe(serveur, acteurs.C1.id);
    const url = `/graphql?query=${encodeURIComponent('mutation { deconnecterPartout { message { fr } } }')}`;
    const authorization = `Bearer ${acteurs.C1.jeton}`;
    const nue = await injecter({ method: 'GET', url, headers: { authorization } });
    const avec = await injecter({ method: 'GET', url, headers: { authorization, 'apollo-require-preflight': '1' } });
    expect([nue.statusCode, avec.statusCode]).toEqual([400, 405]);
    expect((await acteurs.C1.executer('{ moi { compte { id } } }')).errors).toEqual([]);
    expect(await compteDe(serveur, acteurs.C1.id)).toEqual(avant);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'refuse un envoi %s, qu’un site étranger peut faire sans demander',
    async (type) => {
      const query = 'mutation { deconnecterPartout { message { fr } } }';
      const reponse = await poster({ query }, { 'content-type': type, authorization: `Bearer ${acteurs.C1.jeton}` });
      expect([400, 415]).toContain(reponse.statusCode);
      expect(codes(reponse.json())).toEqual(['BAD_USER_INPUT']);
      expect((await acteurs.C1.executer('{ moi { compte { id } } }')).errors).toEqual([]);
    },
  );

  it('refuse un GET au type de contenu étrange', async () => {
    const headers = { 'content-type': 'text/plain', 'apollo-require-preflight': '1' };
    const reponse = await injecter({ method: 'GET', url: '/graphql?query=%7B__typename%7D', headers });
    expect(reponse.statusCode).toBe(415);
  });

  it('refuse plusieurs requêtes en une', async () => {
    const reponse = await poster(Array.from({ length: 10 }, () => ({ query: '{ __typename }' })));
    expect(reponse.statusCode).toBe(400);
    expect(codes(reponse.json())).toEqual(['BAD_USER_INPUT']);
  });
});

describe('un corps que le serveur ne peut lire', () => {
  it.each<[string, number, string, string]>([
    ['trop grand', 413, JSON.stringify({ query: `{ __typename } #${'x'.repeat(150_000)}` }), 'application/json'],
    ['qui n’est pas du JSON', 400, '{ "query": ', 'application/json'],
    ['vide', 400, '', 'application/json'],
    ['d’un autre jeu de caractères', 415, '{ "query": "{ __typename }" }', 'application/json; charset=utf-7'],
    ['d’un type inconnu', 415, '<query/>', 'application/xml'],
  ])('%s : refusé en HTTP %i, en JSON, dans les deux langues', async (_cas, statut, corps, type) => {
    const reponse = await poster(corps, { 'content-type': type });
    expect(reponse.statusCode).toBe(statut);
    expect(reponse.headers['content-type']).toMatch(/^application\/(json|graphql-response\+json)/);
    const [erreur] = reponse.json<{ errors: ErreurLue[] }>().errors;
    expect(erreur?.extensions.code).toBe('BAD_USER_INPUT');
    expect(erreur?.extensions.message.fr).toMatch(/\S/);
    expect(erreur?.extensions.message.en).toMatch(/\S/);
    expect(reponse.body).not.toMatch(/FST_|at .+:\d+|node_modules/);
  });

  it('un JSON de 20 000 niveaux ne fait pas tomber le serveur', async () => {
    const reponse = await poster(
      `{"query":"{ __typename }","variables":{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`,
    );
    expect(reponse.statusCode).toBeLessThan(500);
    expect((await poster({ query: '{ __typename }' })).json().data).toEqual({ __typename: 'Query' });
  });

  it.each(['__proto__', 'constructor'])('%s dans les variables ne change aucun objet', async (cle) => {
    await poster(`{"query":"{ __typename }","variables":{"${cle}":{"prototype":{"pollue":1},"pollue":1}}}`);
    expect(({} as Record<string, unknown>).pollue).toBeUndefined();
  });
});

describe('CORS', () => {
  const preflight = (origin: string) =>
    injecter({
      method: 'OPTIONS',
      url: '/graphql',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,authorization',
      },
    });

  it.each(['https://evil.exemple', 'null', 'https://site.exemple.fr.evil.exemple', 'http://site.exemple.fr'])(
    'n’ouvre rien à %s',
    async (origin) => {
      for (const reponse of [await preflight(origin), await poster({ query: '{ __typename }' }, { origin })]) {
        expect(reponse.headers['access-control-allow-origin']).toBeUndefined();
        expect(reponse.headers['access-control-allow-credentials']).toBeUndefined();
      }
    },
  );

  it('rend son nom exact à une origine déclarée', async () => {
    const origin = 'https://site.exemple.fr';
    for (const reponse of [await preflight(origin), await poster({ query: '{ __typename }' }, { origin })]) {
      expect(reponse.headers['access-control-allow-origin']).toBe(origin);
      expect(reponse.headers.vary).toMatch(/Origin/i);
    }
  });
});

describe('ce que disent les réponses', () => {
  it('rien n’est gardé par un cache, et aucun navigateur ne devine un type', async () => {
    const { enTetes } = await acteurs.C1.executer('{ moi { compte { id email } } }');
    expect(enTetes).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(enTetes).not.toHaveProperty('x-powered-by');
    expect(enTetes).not.toHaveProperty('server');
  });

  it.each([
    '/.env',
    '/.git/HEAD',
    '/server.js',
    '/main.js.map',
    '/graphql/../.env',
    '/data/driven.sqlite',
    '/fichiers/../secrets.json',
  ])('%s n’existe pas', async (url) => {
    const reponse = await injecter({ method: 'GET', url });
    expect([401, 404]).toContain(reponse.statusCode);
    expect(reponse.body).not.toContain('SECRET');
  });

  it('PUT, DELETE et PATCH ne sont pas servis', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH'] as const) {
      expect((await injecter({ method, url: '/graphql' })).statusCode).toBe(404);
    }
  });
});
