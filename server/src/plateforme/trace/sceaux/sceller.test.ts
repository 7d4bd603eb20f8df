import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql as brut } from 'kysely';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Acteurs } from '../../../../test/acteurs.ts';
import { muter } from '../../../../test/appels.ts';
import { unEssai } from '../../../../test/essai.ts';
import { emDe } from '../../../../test/etat.ts';
import type { ServeurDeTest } from '../../../../test/serveur.ts';
import { dansLeDosDuProduit, semerTraces } from '../../../../test/traces.ts';
import { estMysql, sql } from '../../../socle/base/base-de-donnees.ts';
import { millisecondes } from '../../../socle/commun/horloge.ts';
import { creerRequeteSysteme } from '../../../socle/graphql/systeme.ts';
import { OrigineTrace, ResultatTrace } from '../../../socle/journal/trace.entity.ts';
import { scellerTraces } from './sceller.ts';
import { verifierTraces } from './verification.service.ts';

let serveur: ServeurDeTest;
let acteurs: Acteurs;

beforeEach(async () => {
  ({ serveur, acteurs } = await unEssai());
});
afterEach(() => serveur.arreter());

const MINUTE = 60_000;
/** SQLite waits for its lock with the whole process: there, what runs at once is of one. */
const autreProcessus = async () =>
  estMysql(serveur.application.services.orm.em) ? serveur.processus() : serveur.application;
const services = () => serveur.application.services;
const base = () => sql(emDe(serveur));
const sceaux = () => base().selectFrom('sceau_trace').selectAll().orderBy('id').execute();
const verifier = (dureeMs?: number) =>
  verifierTraces(creerRequeteSysteme(services()), { apres: 0, ...(dureeMs !== undefined && { dureeMs }) });
const duSysteme = async () =>
  (await base().selectFrom('trace').select('id').where('origine', '=', OrigineTrace.SYSTEME).execute()).length;

const attentes = async () => {
  const lues = brut<{
    n: number;
  }>`select count(*) as n from information_schema.innodb_trx where trx_state = 'LOCK WAIT'`;
  return Number((await lues.execute(base())).rows[0]?.n);
};

describe('le scellement', () => {
  it('ne prend que ce qui a plus de cinq minutes', async () => {
    serveur.horloge.avancer(4 * MINUTE);
    expect(await scellerTraces(services())).toEqual([]);
    serveur.horloge.avancer(2 * MINUTE);
    await semerTraces(serveur, 3);
    const [sceau, ...autres] = await scellerTraces(services());
    expect(autres).toEqual([]);
    expect(sceau).toMatchObject({ id: 1, premierId: 1, nombre: (await duSysteme()) - 3 });
    expect(await scellerTraces(services())).toEqual([]);
  });

  it('va par plages qui se suivent, sans trou, sans place pour les entrées manuelles', async () => {
    await muter(acteurs.A, 'creerTrace', { action: 'note' }, '');
    await semerTraces(serveur, 1200, () => ({ creerA: new Date(Date.now() - 1000) }));
    serveur.horloge.avancer(6 * MINUTE);
    const poses = await scellerTraces(services());
    expect(poses.map(({ id }) => id)).toEqual([1, 2, 3]);
    const tous = await sceaux();
    for (const [rang, sceau] of tous.entries()) expect(sceau.premierId).toBe((tous[rang - 1]?.dernierId ?? 0) + 1);
    expect(tous.reduce((somme, { nombre }) => somme + nombre, 0)).toBe(await duSysteme());
    expect(await verifier()).toMatchObject({ intacte: true, nombre: await duSysteme(), nonScellees: 0 });
  });

  it('deux processus au même moment font une seule chaîne', async () => {
    const second = await autreProcessus();
    try {
      await semerTraces(serveur, 1200, () => ({ creerA: new Date(Date.now() - 1000) }));
      serveur.horloge.avancer(6 * MINUTE);
      await Promise.all([
        scellerTraces(services()),
        scellerTraces(second.services),
        scellerTraces(services()),
        scellerTraces(second.services),
      ]);
      await scellerTraces(services());
      expect((await sceaux()).map(({ id }) => id)).toEqual([1, 2, 3]);
      expect(await verifier()).toMatchObject({ intacte: true, nombre: await duSysteme() });
    } finally {
      if (second !== serveur.application) await second.arreter();
    }
  });

  it('la tête est dite au journal et gardée hors de la base, à chaque sceau', async () => {
    const journal = vi.spyOn(services().log, 'info');
    serveur.horloge.avancer(6 * MINUTE);
    const [sceau] = await scellerTraces(services());
    expect(journal.mock.calls).toContainEqual([
      expect.objectContaining({ sceau: 1, marque: sceau?.marque }),
      'traces scellées',
    ]);
    const gardee = readFileSync(join(serveur.dossier, 'traces-tete'), 'utf8');
    expect(gardee.trim()).toBe(`1:${sceau?.marque}`);
    journal.mockRestore();
  });

  it('une fin coupée puis scellée à nouveau ne remplace pas la tête gardée : la faute reste', async () => {
    serveur.horloge.avancer(6 * MINUTE);
    await scellerTraces(services());
    const gardee = readFileSync(join(serveur.dossier, 'traces-tete'), 'utf8');
    await base().deleteFrom('sceau_trace').execute();
    await dansLeDosDuProduit(serveur, 2, { action: 'rien' });
    const erreurs = vi.spyOn(services().log, 'error');
    await scellerTraces(services());
    expect(erreurs).toHaveBeenCalledOnce();
    erreurs.mockRestore();
    expect(readFileSync(join(serveur.dossier, 'traces-tete'), 'utf8')).toBe(gardee);
    expect(await verifier()).toMatchObject({
      intacte: false,
      premiereFaute: { nature: 'SCEAU_ALTERE', sceau: 1 },
    });
  });

  it('n’écrit ni dans trace, ni rien qui fasse attendre ceux qui y écrivent', async () => {
    const avant = await base().selectFrom('trace').selectAll().execute();
    serveur.horloge.avancer(6 * MINUTE);
    await scellerTraces(services());
    expect(await base().selectFrom('trace').selectAll().execute()).toEqual(avant);
  });

  it('une trace écrite par une transaction encore ouverte n’est pas une fausse alerte', async () => {
    const { orm } = services();
    if (!estMysql(orm.em)) {
      // SQLite has one writer: a number is never given before the row of the one before is there.
      const { dernier } = await base()
        .selectFrom('trace')
        .select((ou) => ou.fn.max('id').as('dernier'))
        .executeTakeFirstOrThrow();
      await semerTraces(serveur, 2);
      const apres = await base().selectFrom('trace').select('id').where('id', '>', Number(dernier)).execute();
      expect(apres.map(({ id }) => id)).toEqual([Number(dernier) + 1, Number(dernier) + 2]);
      return;
    }
    const ouverte = orm.em.fork();
    await ouverte.begin();
    const vieille = new Date(serveur.horloge.maintenant().getTime() - 10 * MINUTE);
    const { SYSTEME: origine } = OrigineTrace;
    const tardive = { origine, resultat: ResultatTrace.SUCCES, action: 'tarder', creerA: vieille };
    await sql(ouverte).insertInto('trace').values(tardive).execute();
    await semerTraces(serveur, 2, () => ({ creerA: vieille }));
    serveur.horloge.avancer(6 * MINUTE);
    const scellement = scellerTraces(services());
    // It waits for the row, as the database says; not before is the transaction ended.
    await expect.poll(attentes).toBe(1);
    await ouverte.commit();
    expect(await scellement).toEqual([]);
    await scellerTraces(services());
    expect(await verifier()).toMatchObject({ intacte: true, nonScellees: 0 });
  });

  it('une vérification trop longue s’arrête, dit où reprendre, et reprend', async () => {
    for (let fois = 0; fois < 25; fois++) {
      await semerTraces(serveur, 1, () => ({ creerA: new Date(serveur.horloge.maintenant().getTime() - 10 * MINUTE) }));
      serveur.horloge.avancer(6 * MINUTE);
      await scellerTraces(services());
    }
    const premiere = await verifier(0);
    expect(premiere).toMatchObject({ intacte: true, sceaux: 20, suite: 20, sceauxTotal: 25 });
    const suite = await verifierTraces(creerRequeteSysteme(services()), { apres: 20 });
    expect(suite).toMatchObject({ intacte: true, sceaux: 5, suite: null });
    expect(premiere.nombre + suite.nombre).toBe(await duSysteme());
    expect(millisecondes(suite.scelleA as Date)).toBeGreaterThan(0);
  });

  it('sur une base sans trace scellée, tout va bien et il n’y a pas de tête', async () => {
    expect(await verifier()).toMatchObject({ intacte: true, nombre: 0, tete: null, scelleA: null, sceauxTotal: 0 });
    expect(existsSync(join(serveur.dossier, 'traces-tete'))).toBe(false);
  });
});
