import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { MOT_DE_PASSE } from '../../../test/acteurs.ts';
import { essai } from '../../../test/essai.ts';
import { connexionDe, emDe } from '../../../test/etat.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';

const { serveur, acteurs } = essai();

const laBase = (application = serveur.application) => vi.spyOn(connexionDe(application), 'getClient');

describe('/health', () => {
  it('live répond sans toucher à la base', async () => {
    const base = laBase();
    const reponse = await serveur.application.serveur.inject('/health/live');
    const { version } = JSON.parse(readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8'));
    expect([reponse.statusCode, reponse.json()]).toEqual([200, { statut: 'ok', version }]);
    expect(base).not.toHaveBeenCalled();
    base.mockRestore();
  });

  it('ready interroge la base au plus une fois par seconde', async () => {
    const isole = await serveur.processus();
    const base = laBase(isole);
    const reponses = await Promise.all(Array.from({ length: 20 }, () => isole.serveur.inject('/health/ready')));
    expect(new Set(reponses.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
    expect(base).toHaveBeenCalledTimes(1);
    base.mockRestore();
    await isole.arreter();
  });

  it('ready dit 503 quand la base ne répond pas, puis 200 quand elle revient', async () => {
    const isole = await serveur.processus();
    vi.useFakeTimers({ toFake: ['Date'] });
    const base = laBase(isole);
    base.mockImplementation(() => {
      throw new Error('plus de base');
    });
    expect((await isole.serveur.inject('/health/ready')).statusCode).toBe(503);
    expect((await isole.serveur.inject('/health/live')).statusCode).toBe(200);
    base.mockRestore();
    vi.setSystemTime(Date.now() + 1001);
    expect((await isole.serveur.inject('/health/ready')).statusCode).toBe(200);
    vi.useRealTimers();
    await isole.arreter();
  });
});

describe('/metrics', () => {
  it('compte durées et erreurs par fonction, sans un mot de l’appelant', async () => {
    for (const acteur of Object.values(acteurs)) await acteur.connecter();
    await serveur.executer('query Intrus_mot_rare { moi { fonctions } }');
    await serveur.executer('{ mot_rare: __typename }');
    const { body, headers } = await serveur.application.serveur.inject('/metrics');
    expect(headers['content-type']).toContain('text/plain');
    expect(body).toContain('driven_erreurs_total{fonction="moi",code="UNAUTHENTICATED"} 1');
    expect(body).toMatch(/driven_fonction_secondes_count\{fonction="connexion"\} 7/);
    expect(body).not.toContain('mot_rare');
  });
});

describe('le journal', () => {
  it('a une ligne par requête : son identifiant, sa fonction, son compte, ses codes, sans secret', async () => {
    const ecrire = vi.spyOn(serveur.application.services.log, 'info');
    await serveur.executer(
      'mutation Entrer($input: ConnexionInput!) { connexion(input: $input) { jetonAcces } }',
      { input: { identifiant: 's1', motDePasse: MOT_DE_PASSE } },
      { enTetes: { 'x-request-id': 'recu-du-site-1' } },
    );
    await serveur.executer('{ moi { fonctions } }', {}, { enTetes: { 'x-request-id': '{"niveau":1}' } });
    const lignes = ecrire.mock.calls.map(([ligne]) => ligne);
    ecrire.mockRestore();
    expect(lignes).toMatchObject([
      { requeteId: 'recu-du-site-1', fonction: 'connexion', ms: expect.any(Number) },
      { requeteId: expect.stringMatching(/^[0-9a-f-]{36}$/), fonction: 'moi', codes: ['UNAUTHENTICATED'] },
    ]);
    expect(JSON.stringify(lignes)).not.toContain(MOT_DE_PASSE);
  });
});

describe('l’arrêt', () => {
  it('termine ce qui est commencé, refuse le reste, et la trace est là', async () => {
    const isole = await serveur.processus();
    const adresse = await isole.serveur.listen({ port: 0, host: '127.0.0.1' });
    let liberer = () => {};
    const commence = new Promise<void>((debut) => {
      const { hacheur } = isole.services;
      const vrai = hacheur.verifier.bind(hacheur);
      hacheur.verifier = async (...args) => {
        debut();
        await new Promise<void>((suite) => {
          liberer = suite;
        });
        return vrai(...args);
      };
    });
    const query = 'mutation ($input: ConnexionInput!) { connexion(input: $input) { jetonAcces } }';
    const enCours = fetch(`${adresse}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'pendant-l-arret' },
      body: JSON.stringify({ query, variables: { input: { identifiant: 's1', motDePasse: MOT_DE_PASSE } } }),
    });
    await commence;
    const arret = isole.arreter();
    await expect(fetch(`${adresse}/health/live`)).rejects.toThrow();
    liberer();
    const reponse = (await (await enCours).json()) as { data: { connexion: { jetonAcces: string } } };
    await arret;
    expect(reponse.data.connexion.jetonAcces).toMatch(/^ey/);
    const traces = await sql(emDe(serveur))
      .selectFrom('trace')
      .select('resultat')
      .where('requeteId', '=', 'pendant-l-arret')
      .execute();
    expect(traces).toEqual([{ resultat: 'SUCCES' }]);
  });
});
