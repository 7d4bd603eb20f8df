import { DriverException } from '@mikro-orm/core';
import { describe, expect, it } from 'vitest';
import { erreurJournalisee } from './journal-erreurs.ts';
import { creerLog, logDe } from './log.ts';

const SECRET = 'marque-zx81';
/** As mysql2 throws them: the statement with its values, the driver's words, and whatever a library hangs on them. */
const duPilote = (message: string, autres: object = {}) =>
  Object.assign(new Error(message), {
    code: 'ER_DUP_ENTRY',
    errno: 1062,
    sqlState: '23000',
    sqlMessage: message,
    sql: `insert into utilisateur values ('${SECRET}')`,
    parameters: [SECRET],
    detail: SECRET,
    ...autres,
  });

const FAUTES: [string, unknown][] = [
  [
    'une valeur en double',
    new DriverException(duPilote(`Duplicate entry '${SECRET}' for key 'utilisateur_email_unique'`)),
  ],
  ['un message sur plusieurs lignes', duPilote(`x\n    at ${SECRET} (/app/src/${SECRET}.ts:1:1)\n${SECRET}`)],
  ['un message changé après coup', Object.assign(duPilote(`avant ${SECRET}`), { message: `après ${SECRET}` })],
  ['une cause', new Error(SECRET, { cause: duPilote(SECRET, { cause: new Error(SECRET) }) })],
  ['plusieurs à la fois', new AggregateError([duPilote(SECRET)], SECRET)],
  ['un code qui n’en est pas un', duPilote(SECRET, { code: `ER ${SECRET}`, errno: SECRET, sqlState: SECRET })],
  ['une classe nommée par une valeur', Object.assign(duPilote(SECRET), { name: SECRET })],
  [
    'du JSON illisible',
    (() => {
      try {
        return JSON.parse(SECRET) as unknown;
      } catch (erreur) {
        return erreur;
      }
    })(),
  ],
  ['un texte jeté', SECRET],
  ['un objet jeté', { message: SECRET, stack: SECRET }],
];

/** What a log of ours writes of this. */
function ecrit(dire: (log: ReturnType<typeof creerLog>) => void): string {
  const lignes: string[] = [];
  dire(creerLog({ LOG_LEVEL: 'debug' }, { write: (ligne) => lignes.push(ligne) }));
  expect(lignes).not.toEqual([]);
  return lignes.join('');
}

describe('une erreur au journal', () => {
  it.each(FAUTES)('%s : rien de ce qui fut saisi', (_cas, erreur) => {
    expect(JSON.stringify(erreurJournalisee(erreur))).not.toContain(SECRET);
    expect(ecrit((log) => log.error({ err: erreur }, 'dit'))).not.toContain(SECRET);
    expect(ecrit((log) => log.child({ ici: 1 }).error({ err: erreur }, 'dit'))).not.toContain(SECRET);
    expect(ecrit((log) => logDe(log, 'une bibliothèque').error(erreur))).not.toContain(SECRET);
    if (!(erreur instanceof Error)) return;
    expect(ecrit((log) => log.error(erreur))).not.toContain(SECRET);
    expect(ecrit((log) => log.error({ err: erreur }))).not.toContain(SECRET);
    expect(ecrit((log) => log.error({ faute: erreur }, erreur.message))).not.toContain(SECRET);
    expect(ecrit((log) => log.error({ ailleurs: erreur }, 'dit'))).not.toContain(SECRET);
  });

  it('garde de quoi trouver la faute', () => {
    const [, [, double]] = [null, FAUTES[0] as [string, DriverException]];
    expect(erreurJournalisee(double)).toMatchObject({
      type: 'DriverException',
      code: 'ER_DUP_ENTRY',
      errno: 1062,
      sqlState: '23000',
      contrainte: 'utilisateur_email_unique',
      pile: expect.arrayContaining([expect.stringMatching(/src\/socle\/config\/journal-erreurs\.test\.ts:\d+:\d+$/)]),
    });
  });

  it('une adresse demandée n’y est pas', () => {
    const req = { method: 'GET', url: `/graphql?query=${SECRET}`, routeOptions: { url: '/graphql' } };
    const ligne = ecrit((log) => log.error({ req, res: { statusCode: 500, [SECRET]: 1 } }, 'dit'));
    expect(JSON.parse(ligne)).toMatchObject({ req: { method: 'GET', route: '/graphql' }, res: { statusCode: 500 } });
    expect(ligne).not.toContain(SECRET);
  });
});
