import { type Connection, createConnection, type RowDataPacket } from 'mysql2/promise';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { creerBase, supprimerBase } from '../../../test/bases.ts';
import { serveurSeul } from '../../../test/essai.ts';
import { type Atelier, Etapes, enEtapes, type Migration, TABLES } from './etapes-migration.ts';
import { atelierMysql, listeMigrations, migrer } from './migrations.ts';
import { sansLimiteDeTemps } from './mysql.ts';

const serveur = serveurSeul();

const remigrer = () =>
  migrer(serveur.application.services.orm, serveur.databaseUrl, undefined, (quoi, message) =>
    dits.push([message, quoi]),
  );
const dits: [string, object][] = [];
const ordonner = (texte: string) => serveur.application.services.orm.em.fork().getConnection().execute(texte);

describe('ce qui a été appliqué', () => {
  it('est noté instruction par instruction ; une autre que celle des fichiers arrête le démarrage, avec des mots', async () => {
    await remigrer();
    await ordonner(
      `update migration_etape set empreinte = '${'0'.repeat(64)}' where migration = '0002-offres' and rang = 3`,
    );
    await expect(remigrer()).rejects.toThrow(/ont changé[\s\S]*0002-offres, instruction 4/);
    const dossier = listeMigrations('sqlite');
    expect(dossier.length).toBeGreaterThan(1);
  });

  it('par une version qui ne le notait pas l’est à la première vue', async () => {
    await ordonner('drop table migration_etape');
    await remigrer();
    const [{ n }] = await ordonner('select count(*) as n from migration_etape where finie = 1');
    expect(Number(n)).toBeGreaterThan(100);
  });

  it('par une version plus récente est dit', async () => {
    await ordonner("insert into migration (name) values ('9999-demain')");
    await remigrer();
    expect(dits).toContainEqual(['la base est plus récente que ce programme', { migrations: ['9999-demain'] }]);
    await ordonner("delete from migration where name = '9999-demain'");
  });

  it('ne tient ni aux commentaires ni aux blancs', () => {
    const nues = enEtapes('create table a (b int);\nupdate a set b = 1;\n');
    const ornees = enEtapes('-- une table\ncreate table a\n  (b int);\n\n-- rien\n;\nupdate a set b = 1;');
    expect(ornees.map(({ empreinte }) => empreinte)).toEqual(nues.map(({ empreinte }) => empreinte));
    expect(enEtapes('update a set b = 2;')[0]?.empreinte).not.toBe(nues[1]?.empreinte);
  });
});

const surMysql = inject('serveurMysql') === '' ? [] : ['MariaDB'];

/** SQLite undoes a whole migration with its process; MariaDB keeps each statement. */
describe.each(surMysql)('%s, un processus tué pendant ses migrations', () => {
  class Mort extends Error {}
  const prises: string[] = [];
  const ouvertes: Connection[] = [];
  afterAll(async () => {
    for (const connexion of ouvertes) await connexion.end();
    for (const url of prises) await supprimerBase(url);
  });

  async function neuve(): Promise<{ url: string; atelier: Atelier; connexion: Connection }> {
    const url = await creerBase(inject('serveurMysql'));
    const connexion = await createConnection(url);
    prises.push(url);
    ouvertes.push(connexion);
    return { url, connexion, atelier: atelierMysql(connexion) };
  }

  /** Dies at that call: before it reached the database, or after, before its answer came. */
  function mourant(atelier: Atelier, appel: number, apres: boolean): Atelier {
    let appels = 0;
    return {
      ...atelier,
      executer: async (texte, valeurs) => {
        const meurt = ++appels >= appel;
        if (meurt && !apres) throw new Mort();
        await atelier.executer(texte, valeurs);
        if (meurt) throw new Mort();
      },
    };
  }

  const SORTES: Migration[] = [
    {
      nom: '0001-a',
      etapes: enEtapes(
        [
          'create table a (id int not null primary key, b int, c varchar(20))',
          'alter table a add index a_b (b)',
          'alter table a add unique a_c (c)',
          "insert into a values (1, 1, 'un'), (2, 2, 'deux')",
          'create table d (id int not null primary key, aId int, index d_a (aId))',
          'alter table d add constraint d_a_foreign foreign key (aId) references a (id)',
          'create table perdue (id int)',
          '',
        ].join(';\n'),
      ),
    },
    {
      nom: '0002-b',
      etapes: enEtapes(
        [
          'alter table a add column e int not null default 7',
          'alter table a drop index a_b',
          'update a set b = b + 1',
          'drop table perdue',
          'alter table a drop column c',
          '',
        ].join(';\n'),
      ),
    },
  ];

  async function contenu(connexion: Connection): Promise<unknown[]> {
    const lues: unknown[] = [];
    for (const table of ['a', 'd', 'migration_etape']) {
      lues.push((await connexion.query(`show create table ${table}`))[0]);
      lues.push((await connexion.query(`select * from ${table} order by 1, 2`))[0]);
    }
    const [tables] = await connexion.query(
      'select table_name from information_schema.tables where table_schema = database() order by 1',
    );
    return [...lues, tables, (await connexion.query('select name from migration order by id'))[0]];
  }

  it.each([
    ['avant', false],
    ['après', true],
  ])(
    'à chaque instruction, juste %s qu’elle atteigne la base : le suivant continue, et la base est celle d’un seul',
    async (_quand, apres) => {
      const temoin = await neuve();
      await new Etapes(temoin.atelier, TABLES.mysql, () => undefined).appliquer(SORTES);
      const { atelier, connexion } = await neuve();
      const dites: string[] = [];
      let morts = 0;
      // Rows and their step are one transaction: whoever always died within it would never get further.
      for (let fini = false; !fini; ) {
        const tue = mourant(atelier, (apres ? 1 : 2) + (morts % 3), apres);
        const dire = (_quoi: object, message: string) => dites.push(message);
        fini = await new Etapes(tue, TABLES.mysql, dire).appliquer(SORTES).then(
          () => true,
          (erreur: unknown) => {
            if (!(erreur instanceof Mort)) throw erreur;
            morts++;
            return false;
          },
        );
      }
      expect(morts).toBeGreaterThan(12);
      expect(dites).toContain('migration interrompue : elle reprend ici');
      if (apres) expect(dites).toContain('cette instruction avait déjà été faite');
      expect(await contenu(connexion)).toEqual(await contenu(temoin.connexion));
    },
  );

  it('d’une version qui ne notait rien : sa base à moitié faite reprend aussi', async () => {
    const { atelier, connexion } = await neuve();
    const petite: Migration = {
      nom: '0001-a',
      etapes: enEtapes('create table a (b int);\nalter table a add index ib (b);\ncreate table c (d int);\n'),
    };
    await connexion.query(TABLES.mysql.migration);
    await connexion.query('create table a (b int)');
    await connexion.query('alter table a add index ib (b)');
    await new Etapes(atelier, TABLES.mysql, () => undefined).appliquer([petite]);
    const [tables] = await connexion.query<RowDataPacket[]>("show tables like 'c'");
    expect(tables).toHaveLength(1);
  });

  it('une table d’autrui n’est pas prise pour un pas déjà fait', async () => {
    const { atelier, connexion } = await neuve();
    await connexion.query('create table a (z int)');
    const petite: Migration = { nom: '0001-a', etapes: enEtapes('create table a (b int);\n') };
    await expect(new Etapes(atelier, TABLES.mysql, () => undefined).appliquer([petite])).rejects.toThrow(
      /already exists/,
    );
  });

  it('des lignes ne sont écrites qu’une fois', async () => {
    const { atelier, connexion } = await neuve();
    const lignes: Migration = {
      nom: '0001-a',
      etapes: enEtapes('create table a (b int);\ninsert into a values (1);\n'),
    };
    for (let appel = 1; appel < 12; appel++)
      await new Etapes(mourant(atelier, appel, appel % 2 === 0), TABLES.mysql, () => undefined)
        .appliquer([lignes])
        .catch((erreur: unknown) => expect(erreur).toBeInstanceOf(Mort));
    const [[{ n } = { n: 0 }]] = await connexion.query<RowDataPacket[]>('select count(*) as n from a');
    expect(n).toBe(1);
  });

  it('une instruction plus longue que toute limite du serveur va à son terme', async () => {
    const { atelier, connexion } = await neuve();
    await connexion.query('set session max_statement_time = 1');
    await sansLimiteDeTemps(connexion);
    const lente: Migration = { nom: '0001-lente', etapes: enEtapes('create table lente as select sleep(2) as a;\n') };
    await new Etapes(atelier, TABLES.mysql, () => undefined).appliquer([lente]);
    const [tables] = await connexion.query<RowDataPacket[]>("show tables like 'lente'");
    expect(tables).toHaveLength(1);
  });
});
