import {
  ApolloClient,
  ApolloLink,
  gql,
  InMemoryCache,
  type TypedDocumentNode,
  type WatchQueryFetchPolicy,
} from '@apollo/client';
import { Observable } from 'rxjs';
import { expect, it } from 'vitest';
import { relire } from './relire';

interface Lue {
  voirOffre: { id: string; nom: string };
}
const LIRE: TypedDocumentNode<Lue> = gql`query Lire { voirOffre { id nom } consulterOffre { id } }`;
const CHANGER = gql`mutation Changer { modifierOffre { ok } }`;

/** A page that shows an offer, which has another name at each reading; with `panne` it can be read no more. */
function page(fetchPolicy: WatchQueryFetchPolicy) {
  const api = { lectures: 0, panne: false };
  const link = new ApolloLink(({ operationName }) => {
    if (operationName === 'Changer') return reponse({ modifierOffre: { __typename: 'Payload', ok: true } });
    api.lectures += 1;
    if (api.panne) return new Observable((suite) => suite.error(new Error('panne')));
    const voirOffre = { __typename: 'Offre', id: '1', nom: `lue ${api.lectures} fois` };
    return reponse({ voirOffre, consulterOffre: { __typename: 'Offre', id: '2' } });
  });
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link,
    defaultOptions: { watchQuery: { nextFetchPolicy: 'cache-first' } },
  });
  const requete = client.watchQuery({ query: LIRE, fetchPolicy });
  const vus: (string | undefined)[] = [];
  requete.subscribe(({ data }) => vus.push(data?.voirOffre?.nom));
  const changer = async (...fonctions: string[]) => {
    await expect.poll(() => vus.at(-1)).toBe('lue 1 fois');
    return client.mutate({ mutation: CHANGER, ...relire(...fonctions) });
  };
  return { api, vus, changer };
}

const reponse = (data: Record<string, unknown>) =>
  new Observable<ApolloLink.Result>((suite) => {
    queueMicrotask(() => {
      suite.next({ data });
      suite.complete();
    });
  });

it.each(['cache-first', 'cache-and-network', 'network-only'] as const)(
  'what is shown (%s) stays until it has been read again, once, before the change is done',
  async (fetchPolicy) => {
    const { api, vus, changer } = page(fetchPolicy);
    await changer('voirOffre');
    expect(vus.at(-1)).toBe('lue 2 fois');
    expect(api.lectures).toBe(2);
    expect(vus.slice(vus.indexOf('lue 1 fois'))).not.toContain(undefined);
  },
);

it('what a change does not touch is not read again', async () => {
  const { api, changer } = page('cache-first');
  await changer('consulterTrace');
  expect(api.lectures).toBe(1);
});

it('a change that was made is made, whatever cannot be read again', async () => {
  const { api, vus, changer } = page('cache-first');
  await expect.poll(() => vus.at(-1)).toBe('lue 1 fois');
  api.panne = true;
  const { data } = await changer('voirOffre');
  expect(data).toMatchObject({ modifierOffre: { ok: true } });
  expect(api.lectures).toBeGreaterThan(1);
});
