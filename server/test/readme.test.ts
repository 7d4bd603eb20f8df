import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { chargerDemonstration } from '../src/app/demo/demonstration.ts';
import { sql } from '../src/socle/base/base-de-donnees.ts';
import { type Executant, muter } from './appels.ts';
import { serveurSeul } from './essai.ts';
import { emDe } from './etat.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const ADRESSE = 'http://127.0.0.1:4000';
const executer = promisify(execFile);

const serveur = serveurSeul();
let adresse: string;

beforeAll(async () => {
  await chargerDemonstration(serveur.application.services);
  adresse = await serveur.application.serveur.listen({ port: 0, host: '127.0.0.1' });
}, 120_000);

/** What the README gives to be typed, with the address of this server. */
const blocs = (langue: string) =>
  [...README.matchAll(new RegExp(`\`\`\`${langue}\\n(.*?)\`\`\``, 'gs'))].map(([, code = '']) =>
    code.replaceAll(ADRESSE, adresse),
  );

describe('Les exemples du README', () => {
  it('curl : la session, puis ce qui attend le standardiste', async () => {
    const bloc = blocs('sh').find((code) => code.includes('curl')) ?? '';
    const [connexion = '', liste = ''] = [...bloc.matchAll(/-d '(\{.*?\})'/gs)].map(([, corps = '']) => corps);
    const appeler = async (corps: string, entetes = {}) => {
      const headers = { 'content-type': 'application/json', ...entetes };
      return (await fetch(`${adresse}/graphql`, { method: 'POST', headers, body: corps })).json();
    };
    const ouverte = (await appeler(connexion)) as { data: { connexion: { jetonAcces: string } } };
    const authorization = `Bearer ${ouverte.data.connexion.jetonAcces}`;
    const { data, errors } = (await appeler(liste, { authorization })) as {
      data: { consulterIntervention: { items: { reference: string }[] } };
      errors?: object[];
    };
    expect(errors).toBeUndefined();
    expect(data.consulterIntervention.items[0]?.reference).toMatch(/^INT-/);
  });

  it('le programme qui souscrit pour un client : renvoyé, la même réponse et un seul effet', async () => {
    const { data } = await serveur.executer<{ connexion: { jetonAcces: string } }>(
      'mutation ($input: ConnexionInput!) { connexion(input: $input) { jetonAcces } }',
      { input: { identifiant: 'admin', motDePasse: 'Driven-demo-2026' } },
    );
    const admin: Executant = {
      executer: (document: string, variables = {}) =>
        serveur.executer(document, variables, { jeton: data.connexion.jetonAcces }),
    };
    const programme = await sql(emDe(serveur))
      .selectFrom('utilisateur')
      .where('login', '=', 'standard-telephonique')
      .select('id')
      .executeTakeFirstOrThrow();
    const client = await sql(emDe(serveur))
      .selectFrom('utilisateur')
      .where('login', '=', 'client.70')
      .select('id')
      .executeTakeFirstOrThrow();
    const { rendu } = await muter<{ cle: string }>(
      admin,
      'creerCleApi',
      { utilisateurApiId: String(programme.id), libelle: 'Essai du README' },
      'cle',
    );
    const fichier = join(serveur.dossier, 'souscrire.mjs');
    await writeFile(fichier, blocs('js').find((code) => code.includes('souscrire.mjs')) ?? '');
    const env = { CLE: rendu.cle, CLIENT: String(client.id), COMMANDE: '2026-00042' };
    const lancer = async () => (await executer(process.execPath, [fichier], { env })).stdout;
    const premiere = await lancer();
    expect(premiere).toMatch(/statut: 'ACTIVE'/);
    expect(await lancer()).toBe(premiere);
    const siennes = await sql(emDe(serveur))
      .selectFrom('souscription')
      .where('clientId', '=', client.id)
      .select(['canal', 'termes'])
      .execute();
    expect(siennes.map(({ canal }) => canal)).toEqual(['API']);
    // What they have already is not proposed to them again.
    const encore = (await executer(process.execPath, [fichier], { env: { ...env, COMMANDE: '2026-00043' } })).stdout;
    expect(encore).toMatch(/statut: 'ACTIVE'/);
    expect(encore.split(' [')[0]).not.toBe(premiere.split(' [')[0]);
    expect(premiere).toContain(`total: '${Number(JSON.parse(siennes[0]?.termes ?? '{}').total)}`);
  });
});
