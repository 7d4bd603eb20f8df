import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Acteurs, MOT_DE_PASSE } from '../../../test/acteurs.ts';
import { essai } from '../../../test/essai.ts';
import { codes } from '../../../test/reponses.ts';
import { connecter } from '../../../test/sessions.ts';

const PAR_COMPTE = 4;
const PATIENCE = { timeout: 15_000, interval: 10 };
const { serveur, acteurs } = essai({ OPERATIONS_PAR_COMPTE: String(PAR_COMPTE), OPERATIONS_EN_TOUT: '6' });

afterEach(() => vi.restoreAllMocks());

const lire = (nom: keyof Acteurs) => acteurs[nom].executer('{ moi { fonctions } }');

/** Reads that last until they are let go; counts those that run. */
function lenteurs() {
  const { droits } = serveur.application.services;
  const toutes = droits.toutes.bind(droits);
  const retenues: (() => void)[] = [];
  const lentes = { actives: 0, maximum: 0, lacher: (): void => undefined };
  let libre = false;
  lentes.lacher = () => {
    libre = true;
    for (const une of retenues.splice(0)) une();
  };
  vi.spyOn(droits, 'toutes').mockImplementation(async (...args) => {
    lentes.actives += 1;
    lentes.maximum = Math.max(lentes.maximum, lentes.actives);
    if (!libre) await new Promise<void>((lacher) => retenues.push(lacher));
    lentes.actives -= 1;
    return toutes(...args);
  });
  return lentes;
}

describe('un compte qui demande cent choses lentes à la fois', () => {
  it('en a tant en cours et tant en attente ; le reste est refusé aussitôt, et les autres sont servis', async () => {
    const lentes = lenteurs();
    const refusees: Awaited<ReturnType<typeof lire>>[] = [];
    const demandes = Array.from({ length: 100 }, async () => {
      const reponse = await lire('C1');
      if (reponse.statut !== 200) refusees.push(reponse);
      return reponse;
    });
    await vi.waitUntil(() => refusees.length === 100 - 4 * PAR_COMPTE, PATIENCE);
    const autre = await acteurs.C2.executer('{ moi { compte { id } } }');
    expect(autre.errors).toEqual([]);
    const mesures = (await serveur.application.serveur.inject('/metrics')).body;
    expect((await serveur.application.serveur.inject('/health/ready')).statusCode).toBe(200);
    lentes.lacher();
    expect(new Set(refusees.map(({ statut }) => statut))).toEqual(new Set([503]));
    for (const refusee of refusees) {
      expect(codes(refusee)).toEqual(['UNAVAILABLE']);
      expect(refusee.enTetes['retry-after']).toBe('1');
      expect(refusee.errors[0]?.extensions.message).toEqual({
        fr: expect.stringMatching(/compte/),
        en: expect.stringMatching(/account/),
      });
    }
    expect(mesures).toContain(`driven_operations_refusees_total{limite="compte"} ${100 - 4 * PAR_COMPTE}`);
    expect(mesures).toContain(`driven_operations{etat="en_attente"} ${3 * PAR_COMPTE}`);
    const toutes = await Promise.all(demandes);
    expect(toutes.filter(({ statut }) => statut === 200)).toHaveLength(4 * PAR_COMPTE);
    expect(lentes.maximum).toBe(PAR_COMPTE);
    expect(serveur.application.services.affluence.enCours()).toEqual({ actives: 0, en_attente: 0 });
  });

  it('tous ensemble, il y en a tant, et qui se connecte passe toujours', async () => {
    const lentes = lenteurs();
    const noms = ['A', 'S1', 'S2', 'T1', 'T2', 'C1', 'C2'] as const;
    const demandes = noms.flatMap((nom) => Array.from({ length: 4 }, () => lire(nom)));
    await vi.waitUntil(() => lentes.actives === 6, PATIENCE);
    await vi.waitUntil(() => serveur.application.services.affluence.refus.tous > 0, PATIENCE);
    expect((await connecter(serveur, 's2', MOT_DE_PASSE, { ip: '10.7.0.2' })).errors).toEqual([]);
    lentes.lacher();
    const statuts = (await Promise.all(demandes)).map(({ statut }) => statut);
    expect(lentes.maximum).toBe(6);
    expect(statuts.filter((statut) => statut === 503)).toHaveLength(28 - 6 - 12);
  });
});
