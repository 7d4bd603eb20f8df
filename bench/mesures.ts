import { strictEqual } from 'node:assert';
import type { Banc, Produit, Serveur } from './banc.ts';
import { type Cible, charger, demanderTexte, type Mesure, mediane } from './charge.ts';
import { processeurDe } from './processeur.ts';
import type { Travail } from './travaux.ts';

export interface Reglages {
  /** Interventions. */
  taille: number;
  secondes: number;
  connexions: number;
  tours: number;
}

/** One of those that are measured in turns. */
export interface Concurrent {
  pid: number | undefined;
  cible: Cible;
}

/** With the processor's microseconds a request, of the server and of the database. */
export type Tour = Mesure & { serveur: number; base: number };

const JSON_SEUL = { 'content-type': 'application/json' };
/** How many of the requests that differ are held to byte-equal answers before anything is measured. */
const EGALITES = 10;
const CHAUFFE_S = 2;

export async function produitPour(travail: Travail, { api, pid, seConnecter }: Produit): Promise<Concurrent> {
  return { pid, cible: enGraphql(travail, api, { authorization: `Bearer ${await seConnecter()}` }) };
}

export const pairPour = (travail: Travail, { adresse, pid }: Serveur): Concurrent => ({
  pid,
  cible: enGraphql(travail, `${adresse}/graphql`),
});

export function limitePour({ limite: { chemin, corps }, rangs }: Travail, { adresse, pid }: Serveur): Concurrent {
  const url = `${adresse}${chemin}`;
  const cible: Cible = corps
    ? { url, rangs, method: 'POST', headers: JSON_SEUL, body: JSON.stringify(corps) }
    : { url, rangs, method: 'GET', headers: {} };
  return { pid, cible };
}

const enGraphql = (
  { requete, variables, rangs }: Travail,
  url: string,
  headers: Record<string, string> = {},
): Cible => ({
  ...{ url, rangs, method: 'POST', headers: { ...JSON_SEUL, ...headers } },
  body: JSON.stringify({ query: requete, variables }),
});

/** Each warm, then one after the other, as often as there are turns; another begins each time: A B C, B C A. */
export async function mesurerEnTours<Nom extends string>(
  { pidBase }: Banc,
  concurrents: Record<Nom, Concurrent>,
  reglages: Reglages,
): Promise<Record<Nom, Tour>[]> {
  const tous = Object.entries(concurrents) as [Nom, Concurrent][];
  await verifierEgalite(tous.map(([, { cible }]) => cible));
  for (const [, { cible }] of tous) await charger(cible, CHAUFFE_S, reglages.connexions);
  const tours: Record<Nom, Tour>[] = [];
  for (let tour = 0; tour < reglages.tours; tour++) {
    const mesures: [Nom, Tour][] = [];
    const premier = tour % tous.length;
    for (const [nom, concurrent] of [...tous.slice(premier), ...tous.slice(0, premier)])
      mesures.push([nom, await mesurer(pidBase, concurrent, reglages)]);
    tours.push(Object.fromEntries(mesures) as Record<Nom, Tour>);
  }
  return tours;
}

async function mesurer(pidBase: number | undefined, { pid, cible }: Concurrent, reglages: Reglages): Promise<Tour> {
  const avant = [processeurDe(pid), processeurDe(pidBase)] as const;
  const mesure = await charger(cible, reglages.secondes, reglages.connexions);
  const requetes = mesure.parSeconde * reglages.secondes;
  return {
    ...mesure,
    serveur: (processeurDe(pid) - avant[0]) / requetes,
    base: (processeurDe(pidBase) - avant[1]) / requetes,
  };
}

/** All do the same work: byte for byte the same answers, but for the id of a new row. */
async function verifierEgalite(cibles: Cible[]): Promise<void> {
  for (let n = 0; n < EGALITES; n++) {
    const reponses: string[] = [];
    for (const cible of cibles) reponses.push((await demanderTexte(cible, n)).trim().replace(NOUVEAU, '$1…'));
    for (const reponse of reponses) strictEqual(reponse, reponses[0]);
  }
}

const NOUVEAU = /^(\{"data":\{"ajouterCommentaire":\{"commentaire":\{"id":")\d+/;

/** The median of the turns of what is read from each. */
export const median = <T>(tours: T[], lire: (tour: T) => number): number => mediane(tours.map(lire));
