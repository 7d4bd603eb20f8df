import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/core';
import { sql as brut } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { creerBase, supprimerBase } from '../../../test/bases.ts';
import { serveurSeul } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { deuxPortraits } from '../../../test/portrait.ts';
import { entites } from '../../app/modules.ts';
import { APPLICATIONS } from '../securite/droits.ts';
import { sql } from './base-de-donnees.ts';
import { listeMigrations, migrer } from './migrations.ts';
import { dialecteDe, optionsOrm } from './orm.ts';

const serveur = serveurSeul();
/** Fresh, empty bases on the database of this run. */
let neuve: () => Promise<string>;
const prises: string[] = [];

beforeAll(async () => {
  neuve = async () => {
    const mysql = inject('serveurMysql');
    const url = mysql ? await creerBase(mysql) : `sqlite:${join(serveur.dossier, `neuve-${prises.length}.sqlite`)}`;
    prises.push(url);
    return url;
  };
});
afterAll(async () => {
  for (const url of prises) if (url.startsWith('mysql:')) await supprimerBase(url);
});

const noms = (dialecte: 'sqlite' | 'mysql') => listeMigrations(dialecte).map(({ nom }) => nom);

describe('les migrations', () => {
  it('font exactement la base que décrivent les entités', async () => {
    const [parMigrations, parEntites] = await deuxPortraits(neuve);
    expect(parMigrations).toEqual(parEntites);
  });

  it('la font aussi sur SQLite, quelle que soit la base de cet essai', async () => {
    const [ecart] = await deuxPortraits(async () => `sqlite:${join(serveur.dossier, 'autre.sqlite')}`);
    expect(ecart).toBe('');
  });

  it('ont les mêmes noms pour les deux bases', () => {
    expect(noms('mysql')).toEqual(noms('sqlite'));
    expect(noms('sqlite')).not.toEqual([]);
  });

  it('sont appliquées une seule fois par trois processus qui démarrent ensemble sur une base vide', async () => {
    const DATABASE_URL = await neuve();
    const processus = await Promise.all([1, 2, 3].map(() => serveur.processus({ DATABASE_URL })));
    const em = processus[0]?.services.orm.em.fork();
    if (!em) throw new Error('aucun processus');
    const { rows: appliquees } = await brut<{ name: string }>`select name from migration order by id`.execute(sql(em));
    const roles = await sql(em).selectFrom('role').select('id').execute();
    const statuts = await sql(em).selectFrom('statut_intervention').select('etape').execute();
    await Promise.all(processus.map((un) => un.arreter()));
    expect(appliquees.map(({ name }) => name)).toEqual(noms(dialecteDe(DATABASE_URL)));
    expect(roles).toHaveLength(5 * APPLICATIONS.length);
    expect(new Set(statuts.map(({ etape }) => etape)).size).toBe(statuts.length);
  });

  it('ne changent rien à une base qui les a déjà', async () => {
    const lire = () => sql(emDe(serveur)).selectFrom('version_referentiel').selectAll().execute();
    const avant = await lire();
    const encore = await serveur.processus();
    await encore.arreter();
    expect(await lire()).toEqual(avant);
  });

  it('un démarrage qui échoue rend le verrou', async () => {
    const databaseUrl = await neuve();
    const orm = await MikroORM.init(optionsOrm(databaseUrl, entites));
    await expect(migrer(orm, databaseUrl, () => Promise.reject(new Error('semis impossible')))).rejects.toThrow(
      'semis impossible',
    );
    await orm.close();
    const ensuite = await serveur.processus({ DATABASE_URL: databaseUrl });
    const roles = await sql(ensuite.services.orm.em.fork()).selectFrom('role').select('id').execute();
    await ensuite.arreter();
    expect(roles).toHaveLength(5 * APPLICATIONS.length);
  });
});
