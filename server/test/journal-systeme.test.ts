import { type GraphQLNamedType, isScalarType } from 'graphql';
import { sql as brut } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Application } from '../src/app/app.ts';
import { construireSchema } from '../src/app/schema.ts';
import { fonctionsDe } from '../src/plateforme/semis/semis.fonctions.ts';
import { estMysql, sql } from '../src/socle/base/base-de-donnees.ts';
import { appelDe } from './entrees.ts';
import { essai } from './essai.ts';
import { connexionDe, emDe } from './etat.ts';

/** Whatever is written in an input holds one of these; the log must hold none. */
const MARQUE = 'Zx81Marque';
const NUMERO = '6 12 34 98 76';
const INTERDITS = [MARQUE, MARQUE.toLowerCase(), NUMERO, NUMERO.replaceAll(' ', '')];
const SAISIES: Record<string, string> = {
  email: `"${MARQUE}@exemple.fr"`,
  telephone: `"0${NUMERO}"`,
  numero: `"0${NUMERO}"`,
  couleur: '"#123456"',
  id: '"1"',
  version: '1',
};

const schema = construireSchema();
const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
const PUBLIQUES = new Set(fonctionsDe(schema).flatMap(({ nom, droit }) => (droit.mot === 'public' ? nom : [])));

const { serveur, acteurs } = essai();
let application: Application;
let lignes: string[] = [];

beforeAll(async () => {
  application = await serveur.processus({ LOG_LEVEL: 'debug' }, { write: (ligne) => lignes.push(ligne) });
  await preparerLesPannes();
});
afterAll(async () => {
  await application.arreter();
});

/** What each kind of refusal is called by the database, in its own words around a value. */
const PANNES: Record<string, { errno: number; mysql: string; sqlite: string }> = {
  'une valeur en double': {
    errno: 1062,
    mysql: `Duplicate entry '${MARQUE}' for key 'utilisateur_email_unique'`,
    sqlite: 'UNIQUE constraint failed: utilisateur.email',
  },
  'une clé étrangère': {
    errno: 1452,
    mysql: `a foreign key fails (${MARQUE})`,
    sqlite: 'FOREIGN KEY constraint failed',
  },
  'une valeur trop longue': {
    errno: 1406,
    mysql: `Data too long for column '${MARQUE}' at row 1, said twice`,
    sqlite: `string or blob too big ${MARQUE}`,
  },
  'une faute de syntaxe': {
    errno: 1064,
    mysql: `syntax to use near '${MARQUE}'`,
    sqlite: `near "${MARQUE}": syntax error`,
  },
  'une instruction trop longue': {
    errno: 1969,
    mysql: `max_statement_time ${MARQUE}`,
    sqlite: `interrupted ${MARQUE}`,
  },
};
const NOMS = Object.keys(PANNES);

async function executer(texte: string): Promise<Record<string, string>[]> {
  const { rows } = await brut<Record<string, string>>`${brut.raw(texte)}`.execute(sql(emDe(serveur)));
  return rows;
}

/** Every table refuses every write, in the way that `essai_panne` says. */
async function preparerLesPannes(): Promise<void> {
  const mysql = estMysql(emDe(serveur));
  const tables = await executer(
    mysql
      ? "select table_name as nom from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'"
      : "select name as nom from sqlite_master where type = 'table' and name not like 'sqlite_%'",
  );
  await executer('create table essai_panne (rang integer)');
  await executer('insert into essai_panne values (-1)');
  for (const { nom } of tables)
    for (const quand of ['insert', 'update', 'delete'])
      await executer(
        `create trigger panne_${nom}_${quand} before ${quand} on ${nom} for each row ${mysql ? signalMysql() : signalSqlite()}`,
      );
}

const signalMysql = () =>
  `begin declare r integer default (select rang from essai_panne); ${NOMS.map((nom, rang) => {
    const { errno, mysql } = PANNES[nom] as (typeof PANNES)[string];
    return `if r = ${rang} then signal sqlstate '45000' set mysql_errno = ${errno}, message_text = '${mysql.replaceAll("'", "''")}'; end if;`;
  }).join(' ')} end`;

const signalSqlite = () =>
  `begin ${NOMS.map((nom, rang) => {
    const dit = PANNES[nom]?.sqlite.replaceAll("'", "''");
    return `select raise(abort, '${dit}') from essai_panne where rang = ${rang};`;
  }).join(' ')} end`;

/** Everything that can be written is, with a mark in it. */
const appel = (fonction: string) =>
  appelDe(schema, 'Mutation', fonction, (nom, type: GraphQLNamedType) => {
    if (SAISIES[nom] !== undefined && isScalarType(type)) return SAISIES[nom];
    return type.name === 'String' ? `"${MARQUE} ${nom}"` : undefined;
  });

async function toutAppeler(): Promise<Map<string, string[]>> {
  const ecrites = new Map<string, string[]>();
  for (const fonction of mutations) {
    lignes = [];
    await serveur.executer(appel(fonction), {}, { jeton: acteurs.A.jeton }, application);
    if (PUBLIQUES.has(fonction)) await serveur.executer(appel(fonction), {}, { ip: '192.0.2.7' }, application);
    ecrites.set(fonction, lignes);
  }
  return ecrites;
}

function sansRienDeSaisi(ecrites: Map<string, string[]>): void {
  const fuites = [...ecrites].flatMap(([fonction, siennes]) =>
    siennes.filter((ligne) => INTERDITS.some((interdit) => ligne.includes(interdit))).map((ligne) => [fonction, ligne]),
  );
  expect(fuites).toEqual([]);
}

describe('le journal, quand la base refuse chaque mutation du schéma', () => {
  it.each(NOMS)('pour %s : rien de ce qui fut saisi', async (panne) => {
    await executer(`update essai_panne set rang = ${NOMS.indexOf(panne)}`);
    const ecrites = await toutAppeler();
    await executer('update essai_panne set rang = -1');
    sansRienDeSaisi(ecrites);
    const enErreur = [...ecrites].filter(([, siennes]) => siennes.some((ligne) => ligne.includes('"err":{"type"')));
    // Of some kinds the product says what they are, and logs nothing; of the others every mutation has met one.
    if (panne === 'une faute de syntaxe') expect(enErreur.map(([fonction]) => fonction)).toEqual(mutations);
    expect(enErreur.length).toBeGreaterThan(0);
  });

  it('pour une connexion perdue : rien de ce qui fut saisi', async () => {
    const panne = vi.spyOn(connexionDe(application), 'getClient').mockImplementation(() => {
      throw Object.assign(new Error(`Connection lost ${MARQUE}`), {
        code: 'PROTOCOL_CONNECTION_LOST',
        sql: MARQUE,
        parameters: [MARQUE],
        cause: new Error(MARQUE),
      });
    });
    const ecrites = await toutAppeler();
    panne.mockRestore();
    sansRienDeSaisi(ecrites);
    expect([...ecrites.values()].flat().filter((ligne) => ligne.includes('PROTOCOL_CONNECTION_LOST'))).not.toEqual([]);
  });

  it('un mail qui ne part pas ne dit ni à qui, ni ce qu’il porte', async () => {
    lignes = [];
    const { courrier, log } = application.services;
    const refus = Object.assign(new Error(`550 ${MARQUE}@exemple.fr`), {
      code: 'EENVELOPE',
      rejected: [MARQUE],
      response: MARQUE,
    });
    vi.spyOn(courrier, 'envoyer').mockRejectedValueOnce(refus);
    courrier.poster(
      () => ({ a: MARQUE, sujet: MARQUE, texte: MARQUE }),
      (err) => log.error({ err }, 'mail non envoyé'),
    );
    await courrier.terminer();
    expect(lignes.map((ligne) => JSON.parse(ligne))).toMatchObject([{ err: { code: 'EENVELOPE' } }]);
    sansRienDeSaisi(new Map([['mail', lignes]]));
  });
});
