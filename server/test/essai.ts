import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import type { Application } from '../src/app/app.ts';
import { type Acteur, type Acteurs, creerActeurs } from './acteurs.ts';
import { ouvrirPeuple } from './modele.ts';
import { creerValideur, donnerNumeros } from './offres.ts';
import { ServeurDeTest } from './serveur.ts';

/** Of the environment; asked for as the server starts when they come from what was made in advance. */
type Variables = Record<string, string> | (() => Record<string, string>);

export interface Essai {
  serveur: ServeurDeTest;
  acteurs: Acteurs;
}

/**
 * How a test file begins: the application on a base of its own, from before its tests until after them, and the eight
 * actors, logged in.
 */
export function essai(variables?: Variables): Essai {
  if (!variables) {
    const serveur = new ServeurDeTest();
    afterAll(() => serveur.arreter());
    return { serveur, acteurs: dAvance(() => ouvrirPeuple(serveur)) };
  }
  const serveur = serveurSeul(variables);
  return { serveur, acteurs: dAvance(() => creerActeurs(serveur)) };
}

/** The same where offers are sold: the clients have their numbers, and somebody else validates the tests. */
export function essaiDOffres(): Essai & { valideur: Acteur } {
  const ici = essai();
  const valideur = dAvance(() => creerValideur(ici.serveur));
  beforeAll(() => donnerNumeros(ici.acteurs));
  return { ...ici, valideur };
}

/** A further one, of a test that needs its own; the test stops it. */
export async function unEssai(): Promise<Essai> {
  const serveur = new ServeurDeTest();
  return { serveur, acteurs: await ouvrirPeuple(serveur) };
}

/** The application alone: nobody has an account. */
export function serveurSeul(variables: Variables = {}): ServeurDeTest {
  const serveur = new ServeurDeTest();
  beforeAll(() => serveur.ouvrir(typeof variables === 'function' ? variables() : variables));
  afterAll(() => serveur.arreter());
  return serveur;
}

/** A second process on the base of the first, as long as it. */
export function processusVoisin(serveur: ServeurDeTest): Application {
  const voisin = dAvance(() => serveur.processus());
  afterAll(() => voisin.arreter());
  return voisin;
}

/** What a production is told when it starts. */
export function enProduction(): Record<string, string> {
  const secret = () => randomBytes(36).toString('base64url');
  return {
    NODE_ENV: 'production',
    JWT_SECRET: secret(),
    SESSION_SECRET: secret(),
    TRACES_SECRET: secret(),
    PUBLIC_URL: 'https://driven.exemple.fr',
    MAILS_EN_FICHIERS: '1',
  };
}

/**
 * An object that all the tests of a file look at, made once before them, after what stands above it. The file holds it
 * from its first line, empty until then: its properties are read in tests, not beside them.
 */
export function dAvance<T extends object & { length?: never }>(faire: () => Promise<T>): T {
  const lieu = {} as T;
  beforeAll(async () => {
    const fait = await faire();
    Object.assign(Object.setPrototypeOf(lieu, Object.getPrototypeOf(fait)), fait);
  });
  return lieu;
}
