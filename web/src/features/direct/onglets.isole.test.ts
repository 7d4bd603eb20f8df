// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { attendreReconnexion, definirIdentifiant, identifiantAttendu, reprendre } from '@/lib/session/reconnexion';
import type { Evenement } from './flux';
import { ecouter } from './onglets';

/** The tabs of one browser: each `ecouter` is one. The website answers by streams that the test writes. */
const flux: { dire: (texte: string) => void; fermer: () => void; signal: AbortSignal }[] = [];
const reponses: (() => Response)[] = [];
const cesses: (() => void)[] = [];

function site(_adresse: string, { signal }: { signal: AbortSignal }): Promise<Response> {
  const refus = reponses.shift();
  if (refus) return Promise.resolve(refus());
  const corps = new ReadableStream<Uint8Array>({
    start: (sortie) => {
      signal.addEventListener('abort', () => sortie.error(signal.reason));
      flux.push({
        dire: (texte) => sortie.enqueue(new TextEncoder().encode(texte)),
        fermer: () => sortie.close(),
        signal,
      });
    },
  });
  return Promise.resolve(new Response(corps, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } }));
}

/** As browsers have them: one holder at a time, the others in a line. */
function verrous() {
  let file: Promise<unknown> = Promise.resolve();
  return {
    request: (_nom: string, { signal }: { signal: AbortSignal }, tenir: () => Promise<unknown>) => {
      const tour = file.then(() => (signal.aborted ? Promise.reject(signal.reason) : tenir()));
      file = tour.catch(() => undefined);
      return tour;
    },
  };
}

let venueA = 0;
/** `age`: for how long, in milliseconds, the page has been coming. */
function onglet(compteId = '1', age = 500) {
  const entendus: string[] = [];
  cesses.push(
    ecouter({
      compteId,
      depuis: venueA - age,
      surDebut: (manque) => entendus.push(manque ? 'encore' : 'début'),
      surFin: () => entendus.push('fin'),
      surEvenement: ({ type, id }) => entendus.push(`${type} ${id}`),
    }),
  );
  return { entendus, fermer: cesses.at(-1) ?? (() => undefined) };
}
const evenement = (type: Evenement['type']) =>
  `event: next\ndata: ${JSON.stringify({ data: { interventionModifiee: { type, id: '7', version: 2, acteur: null } } })}\n\n`;

beforeEach(() => {
  venueA = Date.now();
  vi.stubGlobal('fetch', vi.fn(site));
  Object.defineProperty(navigator, 'locks', { value: verrous(), configurable: true });
});
afterEach(() => {
  for (const cesser of cesses.splice(0)) cesser();
  flux.length = 0;
  reponses.length = 0;
  definirIdentifiant(null);
  vi.unstubAllGlobals();
});

describe('The tabs of a browser', () => {
  it('have one stream together, and all hear it', async () => {
    const tous = [onglet(), onglet(), onglet()];
    await vi.waitFor(() => expect(tous.map(({ entendus }) => entendus)).toEqual([['début'], ['début'], ['début']]));
    // In two pieces, as networks cut them.
    const [avant, apres] = [evenement('PLANIFIEE').slice(0, 30), evenement('PLANIFIEE').slice(30)];
    flux[0]?.dire(`:\n\n${avant}`);
    flux[0]?.dire(apres);
    for (const { entendus } of tous) await vi.waitFor(() => expect(entendus).toEqual(['début', 'PLANIFIEE 7']));
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('that comes later hears as well, and asks for no stream', async () => {
    const premier = onglet();
    await vi.waitFor(() => expect(premier.entendus).toEqual(['début']));
    const second = onglet();
    await vi.waitFor(() => expect(second.entendus).toEqual(['début']));
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('is told what happened while its page came, by the API or by the tab that had heard it, and nothing twice', async () => {
    const premier = onglet('1', 2_100);
    await vi.waitFor(() => expect(premier.entendus).toEqual(['début']));
    expect(vi.mocked(fetch).mock.calls[0]?.[1]?.body).toBe('3');
    flux[0]?.dire(evenement('PLANIFIEE'));
    await vi.waitFor(() => expect(premier.entendus).toContain('PLANIFIEE 7'));
    const [lent, vif] = [onglet('1', 60_000), onglet('1', -1_000)];
    await vi.waitFor(() => expect(lent.entendus).toEqual(['début', 'PLANIFIEE 7']));
    await vi.waitFor(() => expect(vif.entendus).toEqual(['début']));
    flux[0]?.dire(evenement('ANNULEE'));
    await vi.waitFor(() => expect(lent.entendus).toEqual(['début', 'PLANIFIEE 7', 'ANNULEE 7']));
    await vi.waitFor(() => expect(vif.entendus).toEqual(['début', 'ANNULEE 7']));
    expect(premier.entendus).toEqual(['début', 'PLANIFIEE 7', 'ANNULEE 7']);
  });

  it('of a page that is older than the API looks back reads again, as does one that is older than the first', async () => {
    const vieux = onglet('1', 700_000);
    await vi.waitFor(() => expect(vieux.entendus).toEqual(['encore']));
    expect(vi.mocked(fetch).mock.calls[0]?.[1]?.body).toBe('0');
    vieux.fermer();
    const [jeune, plusVieux] = [onglet('2', 1_000), onglet('2', 5_000)];
    await vi.waitFor(() => expect(jeune.entendus).toEqual(['début']));
    await vi.waitFor(() => expect(plusVieux.entendus).toEqual(['encore']));
  });

  it('goes on without the one that had it, and knows that something may have been missed', async () => {
    const [premier, second] = [onglet(), onglet()];
    await vi.waitFor(() => expect(second.entendus).toEqual(['début']));
    premier.fermer();
    expect(flux[0]?.signal.aborted).toBe(true);
    await vi.waitFor(() => expect(second.entendus).toEqual(['début', 'encore']));
    flux[1]?.dire(evenement('ANNULEE'));
    await vi.waitFor(() => expect(second.entendus).toContain('ANNULEE 7'));
  });

  it('of another account hears nothing of it', async () => {
    const [mien, autre] = [onglet('1'), onglet('2')];
    await vi.waitFor(() => expect(mien.entendus).toEqual(['début']));
    flux[0]?.dire(evenement('ANNULEE'));
    await vi.waitFor(() => expect(mien.entendus).toContain('ANNULEE 7'));
    expect(autre.entendus).toEqual([]);
  });
});

describe('A stream', () => {
  const refus = (status: number, extensions: object) => () =>
    Response.json({ errors: [{ message: 'no', extensions }] }, { status });

  it('that is cut is told at once, and another one opened', async () => {
    const { entendus } = onglet();
    await vi.waitFor(() => expect(entendus).toEqual(['début']));
    // Whether anybody answers is asked as well.
    flux[0]?.fermer();
    await vi.waitFor(() => expect(entendus).toEqual(['début', 'fin']));
    await vi.waitFor(() => expect(entendus).toEqual(['début', 'fin', 'encore']), 5_000);
  });

  it('of a session that ended waits for the password', async () => {
    definirIdentifiant('sofia');
    reponses.push(refus(401, { code: 'UNAUTHENTICATED' }));
    const { entendus } = onglet();
    await vi.waitFor(() => expect(identifiantAttendu()).toBe('sofia'));
    expect(fetch).toHaveBeenCalledTimes(1);
    const repris = attendreReconnexion();
    reprendre();
    await repris;
    await vi.waitFor(() => expect(entendus).toEqual(['début']));
  });

  it('of a page that is somebody else’s by now is asked for no more', async () => {
    reponses.push(refus(403, { code: 'FORBIDDEN', raison: 'AUTRE_COMPTE' }));
    const [premier, second] = [onglet(), onglet()];
    // The next in line asks for itself.
    await vi.waitFor(() => expect(second.entendus).toEqual(['début']));
    await vi.waitFor(() => expect(premier.entendus).toEqual(['début']));
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});
