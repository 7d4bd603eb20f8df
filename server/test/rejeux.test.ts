import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { type GraphQLObjectType, getNamedType, isInputObjectType, isNonNullType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '../src/app/app.ts';
import { construireSchema } from '../src/app/schema.ts';
import { estMysql, sql } from '../src/socle/base/base-de-donnees.ts';
import { type Corps, envoyer, Mandataire } from './coupure.ts';
import { CREATIONS, type Demande } from './creations.ts';
import { differences, empreinte } from './empreinte.ts';
import { essaiDOffres } from './essai.ts';
import { derniereTrace, emDe, tracesApres } from './etat.ts';

const schema = construireSchema();
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const champsDe = (fonction: string) => {
  const saisie = getNamedType(mutations.find(({ name }) => name === fonction)?.args[0]?.type);
  return isInputObjectType(saisie) ? saisie.getFields() : {};
};

/** What takes neither a key nor the version of what it changes, and why sending it twice does nothing twice. */
const SANS_CLE: Record<string, string> = {
  connexion: 'a session whose tokens reached nobody ends by itself',
  rafraichirSession: 'a token that was replaced a moment ago answers as it did (rafraichissement.test.ts)',
  deconnexion: 'ends what there is',
  deconnecterPartout: 'ends what there is',
  changerMotDePasse: 'asks for the password that it replaces',
  reinitialiserMotDePasse: 'its token serves once',
  importerInterventions: 'a source and its reference are one line (importation.test.ts)',
  importerOffres: 'the same file twice changes nothing (importation-offres.test.ts)',
  reattribuerVisites: 'the second time there is no visit left to hand over',
  cloturerInterventions: 'each at the version that was read: the second time all are refused',
  transmettreInterventions: 'the second time none of them is left to hand over',
  creerCleAgenda: 'the one that an account has: the last that was made holds, and nothing is doubled',
  revoquerCleAgenda: 'one that is revoked stays so',
  marquerNotificationsLues: 'what is read stays so',
  modifierPreferenceNotification: 'one’s own choice: the last one holds',
  desabonner: 'one’s own choice: the last one holds',
  relancerEnvoi: 'only what was given up: sent again, it waits like any other',
  retirerPagesApplication: 'takes away',
  retirerPermissionsFonction: 'takes away',
  retirerPermissionsRole: 'takes away',
  retirerRole: 'takes away',
  essayerWebhook: 'changes nothing here',
  annulerExport: 'one that is cancelled is no longer running',
  revoquerCleApi: 'one that is revoked stays so',
};
/** Their secret is shown once: sent again they say so, and name what was made. */
const SECRETS: Record<string, string> = { creerCleApi: 'cleApiId', creerUtilisateurApi: 'utilisateurApiId' };

const monde = essaiDOffres();
const { serveur } = monde;
let autre: Application | undefined;
let mandataire: Mandataire;
let direct: number;

beforeAll(async () => {
  // SQLite in two applications of one process would wait for itself.
  if (estMysql(emDe(serveur))) autre = await serveur.processus();
  const port = await ecouter(serveur.application);
  direct = autre ? await ecouter(autre) : port;
  mandataire = await Mandataire.devant(port);
});
afterAll(async () => {
  await mandataire.fermer();
  await autre?.arreter();
});

async function ecouter({ serveur: http }: Application): Promise<number> {
  await http.listen({ port: 0, host: '127.0.0.1' });
  return (http.server.address() as AddressInfo).port;
}

describe('le schéma', () => {
  it.each(mutations.map(({ name }) => name))('%s se renvoie sans rien doubler', (fonction) => {
    const { cleIdempotence, version } = champsDe(fonction);
    const parVersion = version !== undefined && isNonNullType(version.type);
    expect([cleIdempotence !== undefined, parVersion, fonction in SANS_CLE].filter(Boolean)).toEqual([true]);
    if (cleIdempotence) expect(Object.keys(CREATIONS)).toContain(fonction);
  });

  it('ne dispense de clé que ce qui existe', () => {
    expect(Object.keys(SANS_CLE).filter((fonction) => !mutations.some(({ name }) => name === fonction))).toEqual([]);
  });
});

/** The object of the answer that has an id, with the message: what a program asks for. */
function documentDe(fonction: string): { query: string; objet: string | undefined } {
  const rendu = getNamedType(mutations.find(({ name }) => name === fonction)?.type) as GraphQLObjectType;
  const objet = Object.values(rendu.getFields()).find(({ type }) => {
    const sien = getNamedType(type);
    return isObjectType(sien) && sien.getFields().id;
  })?.name;
  const type = `${fonction.charAt(0).toUpperCase()}${fonction.slice(1)}Input`;
  const champs = `message { fr en } ${objet ? `${objet} { id }` : ''}`;
  return { query: `mutation ($input: ${type}!) { ${fonction}(input: $input) { ${champs} } }`, objet };
}

const codesDe = ({ errors = [] }: Corps) => errors.map(({ extensions }) => extensions.code);
const lignesDe = (vue: Record<string, string[]>, table: string | undefined) => (table ? vue[table]?.length : 0) ?? 0;
const cleGardee = (cle: string) =>
  sql(emDe(serveur)).selectFrom('idempotence').selectAll().where('cle', '=', cle).execute();

describe('la réponse coupée après l’enregistrement, puis la même demande', () => {
  it.each(Object.keys(CREATIONS))('%s : un seul effet, une seule trace, la même réponse', async (fonction) => {
    const { par, input, table } = await (CREATIONS[fonction] as (typeof CREATIONS)[string])(monde);
    const cleIdempotence = randomUUID();
    const { query, objet } = documentDe(fonction);
    const corps = { query, variables: { input: { ...input, cleIdempotence } } };
    const [avant, trace] = [await empreinte(serveur), await derniereTrace(serveur)];

    mandataire.coupe = true;
    await expect(envoyer(mandataire.port, corps, par?.jeton)).rejects.toThrow(/socket hang up|ECONNRESET/);
    mandataire.coupe = false;
    const apres = await empreinte(serveur);
    expect(lignesDe(apres, table)).toBe(lignesDe(avant, table) + (table ? 1 : 0));
    const [gardee] = await cleGardee(cleIdempotence);

    for (const port of [direct, mandataire.port]) {
      const encore = await envoyer(port, corps, par?.jeton);
      const secret = SECRETS[fonction];
      if (secret) {
        expect(codesDe(encore)).toEqual(['CONFLICT']);
        expect(encore.errors?.[0]?.extensions.actuel).toEqual({ [secret]: String(gardee?.objetId) });
      } else {
        expect(codesDe(encore)).toEqual([]);
        const rendu = encore.data?.[fonction] as Record<string, { id: string }>;
        if (objet) expect(rendu[objet]?.id).toBe(String(gardee?.objetId));
      }
    }
    expect(differences(apres, await empreinte(serveur))).toEqual([]);
    const faites = (await tracesApres(serveur, trace)).filter(
      ({ action, origine, resultat }) => action === fonction && origine === 'SYSTEME' && resultat === 'SUCCES',
    );
    expect(faites).toHaveLength(1);
    expect(await cleGardee(cleIdempotence)).toEqual([gardee]);
    await refuseUneAutre(fonction, { par, cleIdempotence });
  });

  /** Another input of the same function: nothing is written under the key that has served. */
  async function refuseUneAutre(
    fonction: string,
    { par, cleIdempotence }: Pick<Demande, 'par'> & { cleIdempotence: string },
  ): Promise<void> {
    const { input } = await (CREATIONS[fonction] as (typeof CREATIONS)[string])(monde);
    const avant = await empreinte(serveur);
    const { query } = documentDe(fonction);
    const refusee = await envoyer(direct, { query, variables: { input: { ...input, cleIdempotence } } }, par?.jeton);
    expect(codesDe(refusee)).toEqual(['BAD_USER_INPUT']);
    expect(refusee.errors?.[0]?.extensions.champs?.map(({ chemin }) => chemin)).toEqual(['cleIdempotence']);
    expect(differences(avant, await empreinte(serveur))).toEqual([]);
  }
});

describe('vingt fois à la fois sous la même clé, par deux processus où il y en a deux', () => {
  it.each([
    'ajouterCommentaire',
    'creerIntervention',
    'creerBlacklist',
    'creerRole',
    'creerUtilisateur',
    'assignerRole',
  ])('%s : une seule ligne, vingt fois la même réponse', async (fonction) => {
    const { par, input, table } = await (CREATIONS[fonction] as (typeof CREATIONS)[string])(monde);
    const { query } = documentDe(fonction);
    const corps = { query, variables: { input: { ...input, cleIdempotence: randomUUID() } } };
    const avant = await empreinte(serveur);
    const reponses = await Promise.all(
      Array.from({ length: 20 }, (_, un) => envoyer(un % 2 ? direct : mandataire.port, corps, par?.jeton)),
    );
    expect(reponses.flatMap(codesDe)).toEqual([]);
    expect(new Set(reponses.map((reponse) => JSON.stringify(reponse))).size).toBe(1);
    expect(lignesDe(await empreinte(serveur), table)).toBe(lignesDe(avant, table) + 1);
  });
});
