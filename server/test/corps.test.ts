import type { InjectOptions } from 'fastify';
import { describe, expect, it } from 'vitest';
import type { ErreurLue } from './erreur-lue.ts';
import { essai } from './essai.ts';

/** What no client that is well written sends: refused as the caller's fault, never answered as one of ours. */

const { serveur, acteurs } = essai();

const FUITE = /FST_|SQLITE_|\bER_[A-Z]|node_modules|\.[jt]s:\d|TypeError|Cannot read/;
const QUERY = '{ __typename }';
const JSON_ = { 'content-type': 'application/json' };

const envoyer = (requete: InjectOptions) =>
  serveur.application.serveur.inject({
    ...requete,
    headers: { authorization: `Bearer ${acteurs.A.jeton}`, ...requete.headers },
  });
const poster = (corps: unknown, headers: Record<string, string> = {}) =>
  envoyer({
    method: 'POST',
    url: '/graphql',
    headers: { ...JSON_, ...headers },
    payload: typeof corps === 'string' ? corps : JSON.stringify(corps),
  });
const lire = (parametres: Record<string, string>) =>
  envoyer({
    method: 'GET',
    url: `/graphql?${new URLSearchParams(parametres)}`,
    headers: { 'apollo-require-preflight': '1' },
  });

type Recue = Awaited<ReturnType<typeof envoyer>>;

/** A fault of the caller, in the status and in the code, said in both languages, without a cause. */
function refusee(reponse: Recue): void {
  expect(reponse.statusCode, reponse.body).toBeGreaterThanOrEqual(400);
  expect(reponse.statusCode, reponse.body).toBeLessThan(500);
  const { errors } = reponse.json<{ errors: ErreurLue[] }>();
  expect(errors.length).toBeGreaterThan(0);
  for (const { extensions } of errors) {
    expect(['BAD_USER_INPUT', 'NOT_FOUND']).toContain(extensions.code);
    expect(extensions.message.fr).toMatch(/\S/);
    expect(extensions.message.en).toMatch(/\S/);
    expect(extensions.message.en).not.toBe(extensions.message.fr);
  }
  expect(reponse.body).not.toMatch(FUITE);
}

/** Every shape that JSON has, but the right one. */
const FORMES: [string, unknown][] = [
  ['un nombre', 1],
  ['un texte', 'x'],
  ['vrai', true],
  ['une liste', []],
  ['une liste d’objets', [{ a: 1 }]],
  ['un objet', { a: { b: [null] } }],
];

describe('un corps JSON d’une autre forme', () => {
  it.each([...FORMES, ['rien', null], ['un texte vide', ''], ['une liste pleine', [{ query: QUERY }]]])(
    'le corps lui-même : %s',
    async (_forme, corps) => refusee(await poster(JSON.stringify(corps))),
  );

  it.each(FORMES)('le document : %s', async (_forme, query) => refusee(await poster({ query })));

  it.each(FORMES)('le nom de l’opération : %s', async (_forme, operationName) => {
    refusee(await poster({ query: QUERY, operationName }));
    refusee(await poster({ query: `query Autre ${QUERY}`, operationName }));
    refusee(await lire({ query: QUERY, operationName: JSON.stringify(operationName) }));
  });

  it.each(FORMES.filter(([forme]) => forme !== 'un objet'))('variables et extensions : %s', async (_forme, valeur) => {
    refusee(await poster({ query: QUERY, variables: valeur }));
    refusee(await poster({ query: QUERY, extensions: valeur }));
    refusee(await lire({ query: QUERY, variables: JSON.stringify(valeur) }));
    refusee(await lire({ query: QUERY, extensions: JSON.stringify(valeur) }));
  });

  it.each(FORMES)('une requête enregistrée : %s', async (_forme, valeur) => {
    for (const persistedQuery of [valeur, { version: valeur, sha256Hash: 'a' }, { version: 1, sha256Hash: valeur }]) {
      const extensions = { persistedQuery };
      refusee(await poster({ extensions }));
      refusee(await poster({ query: QUERY, extensions }));
      refusee(await lire({ query: QUERY, extensions: JSON.stringify(extensions) }));
    }
  });

  it.each(['connexion', 'rafraichirSession', 'reinitialiserMotDePasse', 'changerMotDePasse', 'deconnexion'])(
    'l’entrée de %s, de toute forme',
    async (fonction) => {
      const type = `${fonction.charAt(0).toUpperCase()}${fonction.slice(1)}Input!`;
      const query = `mutation ($input: ${type}) { ${fonction}(input: $input) { __typename } }`;
      for (const [, input] of FORMES) refusee(await poster({ query, variables: { input } }));
    },
  );

  it.each(['', '"', '[', 'nul', 'NaN', '{"query":"{ __typename }"', '{"__proto__":{"query":"{ __typename }"}}', '\0'])(
    'ce qui n’est pas du JSON, ou d’un piège : %j',
    async (corps) => refusee(await poster(corps)),
  );

  it.each(['{"query":"\\ud800"}', '{"query":"\\u0000"}', '{"query":" "}', '{"query":"#"}'])(
    'ce qui n’est pas du GraphQL : %s',
    async (corps) => refusee(await poster(corps)),
  );
});

describe('un type ou un codage de contenu d’un autre', () => {
  const TYPES = [
    ...['', '/', ';', 'application/', 'text/html', 'text/plain', 'image/png', 'application/octet-stream'],
    ...['application/graphql', 'application/x-www-form-urlencoded', 'application/json, text/plain', 'multipart/mixed'],
    ...['application/json; charset=latin1', 'multipart/form-data', 'multipart/form-data; boundary='],
  ];
  it.each(['/graphql', '/fichiers'])('%s', async (url) => {
    for (const type of TYPES) {
      const payload = JSON.stringify({ query: QUERY });
      refusee(await envoyer({ method: 'POST', url, headers: { 'content-type': type }, payload }));
    }
    for (const codage of ['gzip', 'br', 'deflate', 'x', 'identity, gzip']) {
      const headers = { ...JSON_, 'content-encoding': codage };
      const reponse = await envoyer({ method: 'POST', url, headers, payload: JSON.stringify({ query: QUERY }) });
      expect(reponse.statusCode).toBe(415);
      refusee(reponse);
    }
  });

  it.each(['text/html', 'application/xml', 'x', ';;', '*/*;q=0', 'multipart/mixed', 'text/event-stream'])(
    'une réponse demandée en %s',
    async (accept) => refusee(await poster({ query: QUERY }, { accept })),
  );
});

describe('un formulaire étrange', () => {
  const partie = (nom: string, contenu: string, suite = '') =>
    `--x\r\nContent-Disposition: form-data; ${nom}\r\n${suite}\r\n${contenu}\r\n`;
  const FIN = '--x--\r\n';
  const USAGE = partie('name="usage"', 'icone');
  const IMAGE = partie('name="fichier"; filename="a.png"', 'x');

  it.each<[string, string]>([
    ['vide', ''],
    ['sans une partie', FIN],
    ['qui n’en est pas un', 'bonjour'],
    ['sans fin', USAGE],
    ['l’usage seul', USAGE + FIN],
    ['le fichier seul', IMAGE + FIN],
    ['deux fichiers', USAGE + IMAGE + IMAGE + FIN],
    ['coupé dans le fichier', `${USAGE}${IMAGE.slice(0, -2)}`],
    ['coupé dans un en-tête', `${USAGE}--x\r\nContent-Disp`],
    ['une partie sans en-tête', `--x\r\n\r\nabc\r\n${FIN}`],
    ['un fichier sans nom', `${USAGE}${partie('name="fichier"; filename=""', 'x')}${FIN}`],
    ['un nom mal codé', `${USAGE}${partie('name="fichier"; filename*=utf-8\'\'%E9%zz.png', 'x')}${FIN}`],
    ['un U+0000 dans le nom', `${USAGE}${partie('name="fichier"; filename="a\0.png"', 'x')}${FIN}`],
    ['l’usage deux fois', USAGE + USAGE + IMAGE + FIN],
    ['l’usage en fichier', partie('name="usage"; filename="icone"', 'icone') + IMAGE + FIN],
    ['l’usage en JSON faux', partie('name="usage"', '{', 'Content-Type: application/json\r\n') + IMAGE + FIN],
    ['l’usage en JSON', partie('name="usage"', '{"a":1}', 'Content-Type: application/json\r\n') + IMAGE + FIN],
    ['un usage trop long', partie('name="usage"', 'i'.repeat(5000)) + IMAGE + FIN],
    ['trop de champs', USAGE.repeat(20) + IMAGE + FIN],
    ['un en-tête énorme', `${USAGE}${partie('name="fichier"', 'x', `X-A: ${'a'.repeat(100_000)}\r\n`)}${FIN}`],
    ['trop d’en-têtes', `${USAGE}${partie('name="fichier"', 'x', 'X-A: a\r\n'.repeat(5000))}${FIN}`],
    ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'isPrototypeOf'].flatMap(
      (nom): [string, string][] => [
        [`un champ ${nom}`, partie(`name="${nom}"`, 'x') + USAGE + IMAGE + FIN],
        [`un fichier ${nom}`, USAGE + partie(`name="${nom}"; filename="a.png"`, 'x') + FIN],
      ],
    ),
  ])('%s', async (_cas, payload) => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    refusee(await envoyer({ method: 'POST', url: '/fichiers', headers, payload }));
  });

  it.each(['boundary="', 'boundary=y', `boundary=${'x'.repeat(300)}`, 'boundary=y; boundary=x', 'limite=x'])(
    'une séparation qui n’est pas la sienne : %s',
    async (reste) => {
      const headers = { 'content-type': `multipart/form-data; ${reste}` };
      refusee(await envoyer({ method: 'POST', url: '/fichiers', headers, payload: USAGE + IMAGE + FIN }));
    },
  );
});

it.each([
  ...['/fichiers/%00', '/fichiers/x', '/fichiers/%E0%A4%A', '/fichiers/é', `/fichiers/${'a'.repeat(500)}`],
  ...['/fichiers/1/rejets.csv', '/fichiers/%ff/rejets.csv', '//graphql', '/graphql//x', '/graphql', '/graphql?'],
  ...['/graphql?query', '/graphql?query=%', '/graphql?query=%E0%A4%A', '/graphql?query[]=a', '/graphql?variables={'],
  ...['/graphql?query=%7B__typename%7D&variables={', '/graphql?query=%7B__typename%7D&extensions=['],
  ...['query', 'operationName', 'variables', 'extensions'].map((nom) => `/graphql?${nom}=a&${nom}=b`),
])('une adresse étrange : %s', async (url) => {
  refusee(await envoyer({ method: 'GET', url, headers: { 'apollo-require-preflight': '1' } }));
});

it('après tout cela le serveur répond comme avant', async () => {
  expect((await poster({ query: QUERY })).json()).toEqual({ data: { __typename: 'Query' } });
});
