import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Acteurs, creerActeurs } from '../../../../test/acteurs.ts';
import { muter } from '../../../../test/appels.ts';
import { emDe } from '../../../../test/etat.ts';
import { ServeurDeTest } from '../../../../test/serveur.ts';
import { dansLeDosDuProduit, semerTraces } from '../../../../test/traces.ts';
import { estMysql, sql } from '../../../socle/base/base-de-donnees.ts';
import { creerRequeteSysteme } from '../../../socle/graphql/systeme.ts';
import { OrigineTrace, ResultatTrace } from '../../../socle/journal/trace.entity.ts';
import { purgerTraces } from './purger.ts';
import { scellerTraces } from './sceller.ts';
import { verifierTraces } from './verification.service.ts';

let serveur: ServeurDeTest;
let acteurs: Acteurs;

beforeEach(() => demarrer({ TRACES_RETENTION_JOURS: '30' }));
afterEach(() => serveur.arreter());

async function demarrer(variables: Record<string, string>) {
  serveur = await ServeurDeTest.demarrer(variables);
  acteurs = await creerActeurs(serveur);
}

const MINUTE = 60_000;
const JOUR = 24 * 60 * MINUTE;
/** SQLite waits for its lock with the whole process: there, what runs at once is of one. */
const autreProcessus = async () =>
  estMysql(serveur.application.services.orm.em)
    ? serveur.processus({ TRACES_RETENTION_JOURS: '30' })
    : serveur.application;
const services = () => serveur.application.services;
const base = () => sql(emDe(serveur));
const purger = () => purgerTraces(services());
const verifier = () => verifierTraces(creerRequeteSysteme(services()), { apres: 0 });
const ids = async () => (await base().selectFrom('trace').select('id').orderBy('id').execute()).map(({ id }) => id);

/** A range that is sealed now. */
async function plage(nombre: number): Promise<void> {
  const instant = serveur.horloge.maintenant().getTime();
  await semerTraces(serveur, nombre, (rang) => ({ action: 'vieillir', creerA: new Date(instant - MINUTE + rang) }));
  serveur.horloge.avancer(6 * MINUTE);
  await scellerTraces(services());
}

describe('la purge', () => {
  it('retire les plages plus vieilles que la durée de conservation, et rien d’autre', async () => {
    await plage(5);
    serveur.horloge.avancer(20 * JOUR);
    await plage(7);
    const avant = await ids();
    serveur.horloge.avancer(11 * JOUR);
    const purgees = await purger();
    const apres = await ids();
    expect(purgees).toBe(avant.length - 7);
    // The seven, and the trace of the purge.
    expect(apres).toHaveLength(8);
    expect(await purger()).toBe(0);
    expect(await ids()).toEqual(apres);
  });

  it('laisse une trace qui dit quelles plages et combien de lignes', async () => {
    await plage(5);
    serveur.horloge.avancer(31 * JOUR);
    const avant = await ids();
    await purger();
    const [trace] = await base().selectFrom('trace').selectAll().execute();
    expect(trace).toMatchObject({
      action: 'purgerTraces',
      origine: 'SYSTEME',
      resultat: 'SUCCES',
      utilisateurId: null,
      param: `traces=1-${avant.at(-1)} sceaux=1-1 supprimees=${avant.length}`,
    });
    expect(trace?.codeSql).toMatch(/delete from .trace. where/);
  });

  it('garde la chaîne vérifiable : ce qui est purgé n’est pas une faute, et se compte', async () => {
    await plage(5);
    await plage(6);
    serveur.horloge.avancer(31 * JOUR);
    await plage(4);
    await purger();
    expect(await verifier()).toMatchObject({ intacte: true, nombre: 4, sceaux: 3, nonScellees: 1 });
    expect((await verifier()).purgees).toBeGreaterThanOrEqual(11);
  });

  it('emporte les entrées manuelles du même âge, garde les plus jeunes', async () => {
    await muter(acteurs.A, 'creerTrace', { action: 'ancienne' }, '');
    await plage(1);
    serveur.horloge.avancer(31 * JOUR);
    await acteurs.A.connecter();
    await muter(acteurs.A, 'creerTrace', { action: 'recente' }, '');
    await purger();
    const actions = (await base().selectFrom('trace').select('action').execute()).map(({ action }) => action);
    expect(actions).not.toContain('ancienne');
    expect(actions).toContain('recente');
  });

  it('des lignes qui manquent sans marque de purge, ou sous une marque forgée, sont une faute', async () => {
    await plage(5);
    serveur.horloge.avancer(31 * JOUR);
    await plage(3);
    await base().deleteFrom('trace').where('id', '<=', 3).execute();
    expect(await verifier()).toMatchObject({ intacte: false, premiereFaute: { nature: 'SUPPRIMEE', traceId: 1 } });
    const forge = { purgeA: serveur.horloge.maintenant(), marquePurge: 'f'.repeat(64), lignes: null };
    await base().updateTable('sceau_trace').set(forge).where('id', '=', 1).execute();
    expect(await verifier()).toMatchObject({ intacte: false, premiereFaute: { nature: 'SCEAU_ALTERE', sceau: 1 } });
  });

  it('une trace remise dans une plage purgée est une faute', async () => {
    await plage(5);
    serveur.horloge.avancer(31 * JOUR);
    await purger();
    const { SYSTEME: origine } = OrigineTrace;
    const fausse = { id: 2, origine, resultat: ResultatTrace.SUCCES, action: 'inventer', creerA: new Date() };
    await base().insertInto('trace').values(fausse).execute();
    expect(await verifier()).toMatchObject({ intacte: false, premiereFaute: { nature: 'AJOUTEE', traceId: 2 } });
  });

  it('ne détruit pas la preuve : une plage altérée reste, et tout ce qui la suit', async () => {
    await plage(5);
    await plage(5);
    await plage(5);
    const [, deuxieme] = await base().selectFrom('sceau_trace').selectAll().orderBy('id').execute();
    await dansLeDosDuProduit(serveur, deuxieme?.premierId ?? 0, { action: 'rien' });
    serveur.horloge.avancer(31 * JOUR);
    const erreurs = vi.spyOn(services().log, 'error');
    await purger();
    expect(erreurs).toHaveBeenCalled();
    erreurs.mockRestore();
    expect((await ids())[0]).toBe(deuxieme?.premierId);
    expect(await verifier()).toMatchObject({
      intacte: false,
      premiereFaute: { nature: 'MODIFIEE', traceId: deuxieme?.premierId },
    });
  });

  it('deux processus au même moment purgent une fois', async () => {
    const second = await autreProcessus();
    try {
      await plage(5);
      await plage(5);
      const avant = (await ids()).length;
      serveur.horloge.avancer(31 * JOUR);
      const nombres = await Promise.all([purger(), purgerTraces(second.services)]);
      expect(nombres[0] + nombres[1]).toBe(avant);
      const traces = await base().selectFrom('trace').select('action').execute();
      expect(traces.map(({ action }) => action)).toEqual(['purgerTraces']);
      expect((await verifier()).intacte).toBe(true);
    } finally {
      if (second !== serveur.application) await second.arreter();
    }
  });

  it('avec 0, tout est gardé pour toujours', async () => {
    await serveur.arreter();
    await demarrer({ TRACES_RETENTION_JOURS: '0' });
    await plage(5);
    serveur.horloge.avancer(36_000 * JOUR);
    expect(await purger()).toBe(0);
  });
});
