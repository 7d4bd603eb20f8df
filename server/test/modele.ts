import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createConnection, format, type RowDataPacket } from 'mysql2/promise';
import { type Acteurs, creerActeurs } from './acteurs.ts';
import { ServeurDeTest } from './serveur.ts';

/** Traces and sessions are this much older than in a base that was just made: less than anything a test looks at. */
const AGE_MAX = 60_000;

interface Modele {
  faitA: number;
  base: Buffer | string;
  secrets: Buffer;
  acteurs: Acteurs;
}
let modele: Modele | undefined;

/**
 * The server on a base with the eight actors, logged in. Migrations, seeds and passwords take longer than most files'
 * tests: a worker makes them once a minute, and each of its files has a copy.
 */
export async function ouvrirPeuple(serveur: ServeurDeTest): Promise<Acteurs> {
  if (!modele || Date.now() - modele.faitA > AGE_MAX) modele = await faireModele();
  const { base, secrets, acteurs } = modele;
  await serveur.ouvrir({}, async () => {
    await writeFile(fichierSecrets(serveur), secrets);
    await remettre(serveur, base);
  });
  const siens: Partial<Acteurs> = {};
  for (const acteur of Object.values(acteurs)) siens[acteur.nom] = await acteur.chez(serveur);
  return siens as Acteurs;
}

async function faireModele(): Promise<Modele> {
  const faitA = Date.now();
  const serveur = await ServeurDeTest.demarrer();
  const acteurs = await creerActeurs(serveur);
  const fait = { faitA, acteurs, base: await copie(serveur), secrets: await readFile(fichierSecrets(serveur)) };
  await serveur.arreter();
  return fait;
}

const fichierSecrets = ({ dossier }: ServeurDeTest) => join(dossier, 'secrets.json');
const fichierDe = ({ databaseUrl }: ServeurDeTest) => databaseUrl.slice('sqlite:'.length);
const estMysql = ({ databaseUrl }: ServeurDeTest) => databaseUrl.startsWith('mysql:');

async function copie(serveur: ServeurDeTest): Promise<Buffer | string> {
  if (estMysql(serveur)) return enSql(serveur.databaseUrl);
  const fichier = join(serveur.dossier, 'modele.sqlite');
  const base = new DatabaseSync(fichierDe(serveur));
  base.prepare('vacuum into ?').run(fichier);
  base.close();
  return readFile(fichier);
}

export async function remettre(serveur: ServeurDeTest, base: Buffer | string): Promise<void> {
  if (typeof base !== 'string') return writeFile(fichierDe(serveur), base);
  const connexion = await createConnection({ uri: serveur.databaseUrl, multipleStatements: true });
  try {
    await connexion.query(base);
  } finally {
    await connexion.end();
  }
}

/** All of a base of MariaDB, as the statements that make it. */
export async function enSql(databaseUrl: string): Promise<string> {
  const connexion = await createConnection({ uri: databaseUrl, dateStrings: true, bigNumberStrings: true });
  const lire = async (demande: string) => (await connexion.query<RowDataPacket[]>(demande))[0];
  try {
    const morceaux = ['set foreign_key_checks = 0, unique_checks = 0'];
    for (const table of (await lire('show tables')).flatMap((ligne) => Object.values<string>(ligne))) {
      morceaux.push(String((await lire(`show create table \`${table}\``))[0]?.['Create Table']));
      const lignes = await lire(`select * from \`${table}\``);
      if (lignes.length > 0) morceaux.push(format('insert into ?? values ?', [table, lignes.map(Object.values)]));
    }
    return morceaux.join(';\n');
  } finally {
    await connexion.end();
  }
}
