import { setTimeout as attendre } from 'node:timers/promises';
import { ecrireResultats, type Produit, surUnBanc } from './banc.ts';
import { demander, mediane } from './charge.ts';
import { Flux } from './flux.ts';
import { processeurDe } from './processeur.ts';
import { direTenues } from './promesses.ts';
import { semer } from './semer.ts';

/**
 * `pnpm bench:direct`: what two hundred open streams cost the API while nothing happens, and how long after a change
 * each of them has it, in the process of the change. Fails where a promise is not kept.
 */
const FLUX = 200;
const PAR_COMPTE = 3;
const COMMENTAIRES = 20;
const REPOS_S = 20;
const PROMESSES = { mio: 40, processeur: 3, ms: 300 };

const JSON_SEUL = { 'content-type': 'application/json' };

const tenue = (mesure: number, promesse: number) => ({ mesure, tenue: mesure <= promesse });

await surUnBanc(async ({ demarrerProduit }) => {
  const produit = await demarrerProduit();
  await semer(produit.base, 1000);
  const jeton = await produit.seConnecter();
  const cles = await creerProgrammes(produit, jeton);
  const vide = await reposer(produit);
  const flux = await Promise.all(
    Array.from({ length: FLUX }, (_, rang) => Flux.ouvrir(produit, cles[rang % cles.length] ?? '')),
  );
  const ouverts = await reposer(produit);
  const delais: number[] = [];
  for (let rang = 1; rang <= COMMENTAIRES; rang++) {
    const recus = flux.map((un) => un.prochain());
    const depart = performance.now();
    await commenter(produit, jeton, rang);
    await Promise.all(recus);
    delais.push(performance.now() - depart);
  }
  const mesures = {
    mio: ouverts.mio - vide.mio,
    processeur: Number(ouverts.processeur.toFixed(1)),
    processeurSansFlux: Number(vide.processeur.toFixed(1)),
    ms: Math.round(mediane(delais)),
    msAuPire: Math.round(Math.max(...delais)),
  };
  console.table([mesures]);
  await ecrireResultats('direct', { flux: FLUX, delais, ...mesures });
  direTenues([
    { promesse: `${FLUX} flux : ${PROMESSES.mio} Mio de plus au plus`, ...tenue(mesures.mio, PROMESSES.mio) },
    {
      promesse: `${FLUX} flux au repos : ${PROMESSES.processeur} % d’un processeur au plus`,
      ...tenue(mesures.processeur, PROMESSES.processeur),
    },
    { promesse: `un changement chez les ${FLUX} : ${PROMESSES.ms} ms au plus`, ...tenue(mesures.ms, PROMESSES.ms) },
  ]);
  for (const un of flux) un.fermer();
});

/** Resident memory and the share of a processor, while nobody asks for anything. */
async function reposer({ pid, memoire }: Produit): Promise<{ mio: number; processeur: number }> {
  await attendre(2000);
  const avant = processeurDe(pid);
  await attendre(REPOS_S * 1000);
  const processeur = (processeurDe(pid) - avant) / (REPOS_S * 10_000);
  return { mio: (await memoire()).residente, processeur };
}

/** As many as it takes for three streams each; they see every intervention. */
async function creerProgrammes({ api }: Produit, jeton: string): Promise<string[]> {
  const headers = { ...JSON_SEUL, authorization: `Bearer ${jeton}` };
  const appeler = async <T>(query: string, variables: object = {}): Promise<T> => {
    const cible = { url: api, method: 'POST', headers, body: JSON.stringify({ query, variables }) } as const;
    const { data, errors } = (await demander(cible)) as { data: T; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  type Roles = { consulterRole: { items: { id: string; nom: string; application: { code: string } }[] } };
  const { consulterRole } = await appeler<Roles>(
    '{ consulterRole(perPage: 50) { items { id nom application { code } } } }',
  );
  const role = consulterRole.items.find(
    ({ nom, application }) => nom === 'Admin' && application.code === 'interventions',
  );
  const cles: string[] = [];
  for (let rang = 0; rang < Math.ceil(FLUX / PAR_COMPTE); rang++) {
    const input = { nom: `Écoute ${rang}`, login: `ecoute-${rang}`, roles: [{ roleId: role?.id }] };
    const { creerUtilisateurApi } = await appeler<{ creerUtilisateurApi: { cle: string } }>(
      'mutation ($input: CreerUtilisateurApiInput!) { creerUtilisateurApi(input: $input) { cle } }',
      { input },
    );
    cles.push(creerUtilisateurApi.cle);
  }
  return cles;
}

async function commenter({ api }: Produit, jeton: string, rang: number): Promise<void> {
  const query =
    'mutation ($input: AjouterCommentaireInput!) { ajouterCommentaire(input: $input) { commentaire { id } } }';
  const body = JSON.stringify({ query, variables: { input: { interventionId: String(rang), texte: 'Rappelé.' } } });
  const headers = { ...JSON_SEUL, authorization: `Bearer ${jeton}` };
  const { errors } = (await demander({ url: api, method: 'POST', headers, body })) as { errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
}
