// @vitest-environment jsdom
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Observable } from 'rxjs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { oublier } from '@/lib/apollo/oublier';
import { nombreDOublis } from '@/lib/apollo/oublis';
import type { NonLuesPremiere } from './nonLues';
import { SuiviNonLues } from './SuiviNonLues';

const api = { lectures: 0 };
const client = new ApolloClient({
  cache: new InMemoryCache(),
  link: new ApolloLink(
    () =>
      new Observable((suite) => {
        api.lectures += 1;
        suite.next({ data: { consulterNotification: { __typename: 'NotificationPage', nonLues: 2 } } });
        suite.complete();
      }),
  ),
});
vi.mock('@/lib/apollo/useClient', () => ({ useClient: () => client }));
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

/** What came with the page: three are unread. */
const premiere = (): NonLuesPremiere => ({
  variables: {},
  donnees: { consulterNotification: { nonLues: 3 } },
});

let racine: ReturnType<typeof createRoot>;
beforeEach(() => {
  api.lectures = 0;
  racine = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(async () => {
  await act(() => racine.unmount());
  await client.clearStore();
});

/** The bell was drawn when so many answers had been given up; it is followed from now on. */
async function suivreLaCloche(oublis: number): Promise<number[]> {
  const lus: number[] = [];
  const surLecture = (nombre: number) => lus.push(nombre);
  const compter = { current: null };
  await act(async () =>
    racine.render(createElement(SuiviNonLues, { premiere: premiere(), oublis, surLecture, compter })),
  );
  return lus;
}

it('counts what came with the page, and asks nothing', async () => {
  expect(await suivreLaCloche(nombreDOublis())).toEqual([3]);
  expect(api.lectures).toBe(0);
});

it('asks, where some were marked as read between the page and its first look, and never shows the old number', async () => {
  const oublis = nombreDOublis();
  client.cache.batch({ update: oublier('consulterNotification') });
  expect(await suivreLaCloche(oublis)).toEqual([2]);
  expect(api.lectures).toBe(1);
});
