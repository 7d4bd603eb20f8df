import { randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';
import type { TestProject } from 'vitest/node';
import { demarrerMariadb } from './mariadb.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The MariaDB or MySQL server of this run, without a database name; empty when the tests run on SQLite. */
    serveurMysql: string;
  }
}

/** Global setup of vitest: with `TEST_BASE=mysql`, one server for the whole run; each test file makes its own base. */
export default async function preparer(projet: TestProject): Promise<(() => Promise<void>) | undefined> {
  const base = process.env.TEST_BASE ?? 'sqlite';
  if (base === 'sqlite') {
    projet.provide('serveurMysql', '');
    return;
  }
  if (base !== 'mysql') throw new Error(`TEST_BASE vaut « ${base} » : sqlite ou mysql sont possibles.`);
  if (process.env.TEST_DATABASE_URL) {
    projet.provide('serveurMysql', process.env.TEST_DATABASE_URL);
    return;
  }
  const mariadb = await demarrerMariadb();
  projet.provide('serveurMysql', mariadb.url);
  return () => mariadb.arreter();
}

/** A fresh, empty database on that server; returns its own url. */
export async function creerBase(serveur: string): Promise<string> {
  const url = new URL(serveur);
  url.pathname = `/driven_test_${randomBytes(6).toString('hex')}`;
  await ordonner(serveur, `CREATE DATABASE ${nomDe(url)} CHARACTER SET utf8mb4`);
  return url.href;
}

/** For a server that outlives the run (TEST_DATABASE_URL). */
export async function supprimerBase(base: string): Promise<void> {
  await ordonner(base, `DROP DATABASE IF EXISTS ${nomDe(new URL(base))}`);
}

const nomDe = (url: URL) => `\`${url.pathname.slice(1)}\``;

async function ordonner(url: string, sql: string): Promise<void> {
  const connexion = await createConnection(url);
  try {
    await connexion.query(sql);
  } finally {
    await connexion.end();
  }
}

/** What such a base holds, read from outside the product. */
export async function interroger(base: string, sql: string): Promise<Record<string, unknown>[]> {
  const connexion = await createConnection(base);
  try {
    const [lignes] = await connexion.query(sql);
    return lignes as Record<string, unknown>[];
  } finally {
    await connexion.end();
  }
}
