import type { ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { portsLibres } from '../scripts/lib/ports.ts';
import { appeler, demarrerApi, jetonAdmin } from './outils/api.ts';
import { BASES, type Lire, ouvrirBase } from './outils/bases.ts';

// No browser: two processes of the API on one base, one of them killed again and again while clients subscribe.
const COUPS = 4;
const A_LA_FOIS = 4;

interface Demande {
  cleIdempotence: string;
  offreId: string;
  clientId: string;
  puissance: number;
  codePostal: string;
}
interface Processus {
  port: number;
  jeton: string;
}

for (const base of BASES) {
  test(`${base} : tué pendant des souscriptions, chacune est entière ou n’est pas ; renvoyée, elle n’a qu’un effet`, async () => {
    test.slow();
    const dossier = await mkdtemp(join(tmpdir(), 'driven-tuees-'));
    const [portA = 0, portB = 0] = await portsLibres(2);
    const { variables, lire, fermer } = await ouvrirBase(base, dossier);
    const enVie: ChildProcess[] = [];
    const lancer = async (port: number) => {
      const api = demarrerApi(dossier, port, variables);
      enVie.push(api);
      return { api, processus: { port, jeton: await jetonAdmin(port) } };
    };
    try {
      const b = await lancer(portB);
      const demandes = await preparer(b.processus);
      const envoyees: Demande[] = [];
      const reponses = new Map<string, string>();
      for (let coup = 0; coup < COUPS; coup++) {
        const a = await lancer(portA);
        const fin = once(a.api, 'exit');
        const tue = new AbortController();
        const ecrivains = [a, a, b].flatMap(({ processus }) =>
          Array.from({ length: A_LA_FOIS / 2 }, () => ecrire(processus, demandes, envoyees, reponses, tue.signal)),
        );
        await new Promise((suite) => setTimeout(suite, randomInt(200, 900)));
        a.api.kill('SIGKILL');
        tue.abort();
        await Promise.all([fin, ...ecrivains]);
        // What was under way is of unknown fate: asked again of the other process, it is there once.
        for (const demande of envoyees.filter(({ cleIdempotence: cle }) => !reponses.has(cle)))
          reponses.set(demande.cleIdempotence, await souscrire(b.processus, demande));
      }
      expect([...reponses.values()].filter((id) => id !== 'CONFLICT').length).toBeGreaterThan(COUPS);
      // The process that was killed, started again, answers all of it as it was answered, and nothing is added.
      const compter = async () => Number((await lire('select count(*) as n from souscription'))[0]?.n);
      const avant = await compter();
      const { processus } = await lancer(portA);
      for (const demande of envoyees)
        expect(await souscrire(processus, demande)).toBe(reponses.get(demande.cleIdempotence));
      expect(await compter()).toBe(avant);
      await verifier(lire, new Set([...reponses.values()].filter((id) => id !== 'CONFLICT')));
    } finally {
      for (const api of enVie) api.kill('SIGKILL');
      await fermer();
      await rm(dossier, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}

/** Every subscription has its trace, its terms and what it took of the promotions; every trace and key its subscription. */
async function verifier(lire: Lire, acquittees: ReadonlySet<string>): Promise<void> {
  const souscriptions = await lire('select id, test, termes from souscription order by id');
  const ids = souscriptions.map(({ id }) => Number(id));
  expect([...acquittees].filter((id) => !ids.includes(Number(id)))).toEqual([]);
  const traces = await lire(
    "select changements from trace where action = 'souscrireOffre' and resultat = 'SUCCES' and changements is not null",
  );
  const tracees = traces.flatMap(({ changements }) =>
    (JSON.parse(String(changements)) as { objet: string; id: unknown }[])
      .filter(({ objet }) => objet === 'souscription')
      .map(({ id }) => Number(id)),
  );
  expect(tracees.toSorted((x, y) => x - y)).toEqual(ids);
  const prises = await lire('select promotionId, souscriptionId, rendueA from utilisation_promotion');
  const attendues = souscriptions.flatMap(({ id, termes }) =>
    (JSON.parse(String(termes)).etapes as { promotionId: number }[]).map(({ promotionId }) => `${id} ${promotionId}`),
  );
  expect(prises.map(({ souscriptionId, promotionId }) => `${souscriptionId} ${promotionId}`).sort()).toEqual(
    attendues.toSorted(),
  );
  for (const { id, utilisations } of await lire('select id, utilisations from promotion')) {
    const tenues = prises.filter(({ promotionId, rendueA }) => promotionId === id && rendueA === null);
    expect([id, tenues.length]).toEqual([id, Number(utilisations)]);
  }
  const cles = await lire('select objetId from idempotence');
  expect(new Set(cles.map(({ objetId }) => String(objetId)))).toEqual(acquittees);
  expect(cles).toHaveLength(acquittees.size);
}

/** Each client of the demonstration with each of the offers on sale, those with promotions first. */
async function preparer({ port, jeton }: Processus): Promise<Demande[]> {
  const offres: string[] = [];
  for (const recherche of ['accord serenite', 'octopus', 'edf zen', 'engie', 'ilek', 'alpiq', 'mint']) {
    const document =
      'query ($recherche: String) { consulterOffre(recherche: $recherche, perPage: 50) { items { id } } }';
    type Page = { consulterOffre: { items: { id: string }[] } };
    const { data } = await appeler<Page>(port, document, { recherche }, jeton);
    offres.push(...(data?.consulterOffre.items ?? []).map(({ id }) => id));
  }
  const annuaire = '{ consulterAnnuaire(type: CLIENT, perPage: 50) { items { id } } }';
  const { data } = await appeler<{ consulterAnnuaire: { items: { id: string }[] } }>(port, annuaire, {}, jeton);
  const clients = (data?.consulterAnnuaire.items ?? []).map(({ id }) => id);
  expect(offres.length * clients.length).toBeGreaterThan(500);
  return offres.flatMap((offreId) =>
    clients.map((clientId) => {
      const cleIdempotence = `tuee-${offreId}-${clientId}`;
      return { cleIdempotence, offreId, clientId, puissance: 9, codePostal: '75011' };
    }),
  );
}

/** The id of the subscription, or CONFLICT (the client has the offer already, may not take it, or the price changed). */
async function souscrire({ port, jeton }: Processus, input: Demande): Promise<string> {
  const document = 'mutation ($input: SouscrireOffreInput!) { souscrireOffre(input: $input) { souscription { id } } }';
  type Fait = { souscrireOffre: { souscription: { id: string } } };
  const { data, errors } = await appeler<Fait>(port, document, { input }, jeton);
  if (data?.souscrireOffre) return data.souscrireOffre.souscription.id;
  const code = errors?.[0]?.extensions.code;
  if (code !== 'CONFLICT') throw new Error(`${code} : ${errors?.[0]?.message}`);
  return code;
}

/** One after the other, until the killing; a process that is gone leaves its request without an answer. */
async function ecrire(
  processus: Processus,
  demandes: Demande[],
  envoyees: Demande[],
  reponses: Map<string, string>,
  tue: AbortSignal,
): Promise<void> {
  while (!tue.aborted) {
    const demande = demandes.shift();
    if (!demande) return;
    envoyees.push(demande);
    try {
      reponses.set(demande.cleIdempotence, await souscrire(processus, demande));
    } catch (erreur) {
      // fetch says so of a connection that was cut; anything else is a fault.
      if (!(erreur instanceof TypeError)) throw erreur;
      return;
    }
  }
}
