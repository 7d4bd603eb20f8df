import { DriverException, type EntityManager } from '@mikro-orm/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { essai } from '../../../test/essai.ts';
import { compteDe } from '../../../test/etat.ts';
import { estMysql, sql } from '../base/base-de-donnees.ts';
import { enTransaction } from './transaction.ts';

const { serveur, acteurs } = essai();
let em: EntityManager;

beforeAll(async () => {
  em = serveur.application.services.orm.em;
});

const refus = (code: string, message = code) => new DriverException(Object.assign(new Error(message), { code }));
const renommer = (tx: EntityManager, id: string, nom: string) =>
  sql(tx).updateTable('utilisateur').set({ nom }).where('id', '=', Number(id)).execute();

describe('une unité de travail que la base refuse', () => {
  it.each([
    ['un interblocage', refus('ER_LOCK_DEADLOCK')],
    ['une attente de verrou trop longue', refus('ER_LOCK_WAIT_TIMEOUT')],
    ['une ligne changée depuis sa lecture', refus('ER_CHECKREAD')],
    ['SQLite occupée', refus('ERR_SQLITE_ERROR', 'database is locked')],
  ])('par %s : est refaite en entier, et n’a qu’un effet', async (_cas, erreur) => {
    let essais = 0;
    await enTransaction(em, async (tx) => {
      essais++;
      const { telephone } = await sql(tx)
        .selectFrom('utilisateur')
        .where('id', '=', Number(acteurs.C1.id))
        .select('telephone')
        .executeTakeFirstOrThrow();
      const suivant = `${essais} sur ${telephone?.startsWith('essai') ? 'reste d’un essai' : 'rien'}`;
      await sql(tx)
        .updateTable('utilisateur')
        .set({ telephone: `essai ${suivant}` })
        .where('id', '=', Number(acteurs.C1.id))
        .execute();
      if (essais < 3) throw erreur;
      await sql(tx)
        .updateTable('utilisateur')
        .set({ telephone: suivant })
        .where('id', '=', Number(acteurs.C1.id))
        .execute();
    });
    expect(essais).toBe(3);
    expect((await compteDe(serveur, acteurs.C1.id)).telephone).toBe('3 sur rien');
  });

  it('cinq fois de suite : l’erreur sort, rien n’est écrit', async () => {
    let essais = 0;
    const travail = enTransaction(em, async (tx) => {
      essais++;
      await renommer(tx, acteurs.C2.id, 'Jamais');
      throw refus('ER_LOCK_DEADLOCK');
    });
    await expect(travail).rejects.toThrow('ER_LOCK_DEADLOCK');
    expect(essais).toBe(5);
    expect((await compteDe(serveur, acteurs.C2.id)).nom).toBe('NomC2');
  });

  it.each(['ECONNRESET', 'PROTOCOL_CONNECTION_LOST', 'ER_SERVER_SHUTDOWN', 'ER_DUP_ENTRY', 'ER_QUERY_INTERRUPTED'])(
    'par %s : n’est pas refaite, car on ne sait pas si elle a été enregistrée ou elle échouerait encore',
    async (code) => {
      let essais = 0;
      const travail = enTransaction(em, async () => {
        essais++;
        throw refus(code);
      });
      await expect(travail).rejects.toThrow(code);
      expect(essais).toBe(1);
    },
  );

  it('une erreur à nous n’est pas refaite non plus', async () => {
    let essais = 0;
    const travail = enTransaction(em, async () => {
      essais++;
      throw new TypeError('deadlock');
    });
    await expect(travail).rejects.toThrow(TypeError);
    expect(essais).toBe(1);
  });
});

describe('deux unités de travail qui prennent deux lignes en ordre inverse', () => {
  /** Both hold their first row before either asks for its second. SQLite lets in one writer at a time: no meeting. */
  function rendezVous(): () => Promise<void> {
    let arrives = 0;
    let ouvrir = () => {};
    const ouverture = new Promise<void>((suite) => {
      ouvrir = suite;
    });
    return async () => {
      if (!estMysql(em)) return;
      if (++arrives >= 2) ouvrir();
      await ouverture;
    };
  }

  it('finissent toutes deux, l’une après l’autre, et le total est juste', async () => {
    const [un, deux] = [acteurs.T1.id, acteurs.T2.id];
    await enTransaction(em, async (tx) => {
      await sql(tx)
        .updateTable('utilisateur')
        .set({ telephone: '0' })
        .where('id', 'in', [Number(un), Number(deux)])
        .execute();
    });
    const attendre = rendezVous();
    let essais = 0;
    const ajouter = async (tx: EntityManager, id: string) => {
      const ligne = await sql(tx)
        .selectFrom('utilisateur')
        .where('id', '=', Number(id))
        .select('telephone')
        .executeTakeFirstOrThrow();
      await sql(tx)
        .updateTable('utilisateur')
        .set({ telephone: String(Number(ligne.telephone) + 1) })
        .where('id', '=', Number(id))
        .execute();
    };
    const verrouiller = (tx: EntityManager, id: string) => renommer(tx, id, `Verrou ${essais}`);
    const croiser = (premier: string, second: string) =>
      enTransaction(em, async (tx) => {
        essais++;
        await verrouiller(tx, premier);
        await attendre();
        await verrouiller(tx, second);
        await ajouter(tx, premier);
        await ajouter(tx, second);
      });
    await Promise.all([croiser(un, deux), croiser(deux, un)]);
    const { telephone: a } = await compteDe(serveur, un);
    const { telephone: b } = await compteDe(serveur, deux);
    expect([a, b]).toEqual(['2', '2']);
    // On MySQL one was the victim and ran again; on SQLite the second simply waited.
    expect(essais).toBe(estMysql(em) ? 3 : 2);
  });
});
