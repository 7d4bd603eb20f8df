import { parseArgs } from 'node:util';
import { ecrireResultats, type Produit, surUnBanc } from './banc.ts';
import type { Base } from './base.ts';
import { demander, mediane } from './charge.ts';
import { semerRapports } from './semer-rapports.ts';

/**
 * `pnpm bench:rapports`: every report, by every group and grain, through the API, over a million subscriptions of
 * three years; beside each the time that `select count(*)` of the table takes at the same moment, because the machine
 * may be busy with something else. The promise is a second.
 */
const { values } = parseArgs({
  options: { taille: { type: 'string', default: '1000000' }, essais: { type: 'string', default: '5' } },
});
const [taille, essais] = [Number(values.taille), Number(values.essais)] as const;
const PROMESSE_MS = 1000;

const TYPES = [
  'SOUSCRIPTIONS',
  'RESILIATIONS',
  'PROMOTIONS',
  'TESTS',
  'INTERVENTIONS',
  'DELAIS',
  'OBJECTIFS',
  'ACTIVITE',
];
/** The longest period that each grain takes, and for groups that have too many rows by day a shorter one. */
const PERIODES = [
  { grain: 'MOIS', du: '2023-11-01', au: '2026-10-31', nom: 'mois, 3 ans' },
  { grain: 'SEMAINE', du: '2024-11-01', au: '2026-10-31', nom: 'semaine, 2 ans' },
  { grain: 'JOUR', du: '2025-11-01', au: '2026-10-31', nom: 'jour, 1 an' },
];
const REQUETE = `query ($input: ConsulterRapportInput!) { consulterRapport(input: $input) {
  groupesPossibles totaux periodes lignes { periode groupe { cle } valeurs } groupes { cle nom { fr } valeurs } } }`;

interface Rapport {
  groupesPossibles: string[];
  totaux: (string | null)[];
  lignes: unknown[];
}
interface Reponse {
  data: { consulterRapport: Rapport } | null;
  errors?: { extensions?: { code?: string } }[];
}

interface Session {
  produit: Produit;
  jeton: string;
}

async function demanderRapport(
  { produit: { api }, jeton }: Session,
  input: Record<string, string>,
): Promise<Rapport | null> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${jeton}` };
  const body = JSON.stringify({ query: REQUETE, variables: { input } });
  const { data, errors } = (await demander({ url: api, method: 'POST', headers, body })) as Reponse;
  if (data) return data.consulterRapport;
  // Too many rows to be read by anybody: the API says so.
  if (errors?.[0]?.extensions?.code === 'BAD_USER_INPUT') return null;
  throw new Error(JSON.stringify(errors));
}

async function chronometrer<T>(travail: () => Promise<T>): Promise<[number, T]> {
  const debut = performance.now();
  const rendu = await travail();
  return [performance.now() - debut, rendu];
}

const compterTout = (base: Base) => chronometrer(() => base.lire('select count(*) from souscription'));

async function mesurerUn(
  session: Session,
  type: string,
  groupe: string,
  { nom, ...periode }: (typeof PERIODES)[number],
) {
  const input = { type, groupe, ...periode };
  const rapport = await demanderRapport(session, input);
  const [comptes, rapports]: [number[], number[]] = [[], []];
  for (let essai = 0; essai < essais; essai++) {
    comptes.push((await compterTout(session.produit.base))[0]);
    rapports.push((await chronometrer(() => demanderRapport(session, input)))[0]);
  }
  const [ms, compte] = [mediane(rapports), mediane(comptes)];
  return {
    ...{ type, groupe, periode: nom, ms: Math.round(ms), 'ms count(*)': Math.round(compte) },
    ratio: Number((ms / compte).toFixed(2)),
    lignes: rapport ? rapport.lignes.length : 'refusé',
    tenue: ms <= PROMESSE_MS,
  };
}

await surUnBanc(async (banc) => {
  console.log(`Semis de ${taille} souscriptions, interventions et traces…`);
  const produit = await banc.demarrerProduit();
  await semerRapports(produit.base, taille);
  const resultats = [];
  for (const type of TYPES) {
    const session = { produit, jeton: await produit.seConnecter() };
    const { nom: _, ...periode } = PERIODES[0] as (typeof PERIODES)[number];
    const premiere = await demanderRapport(session, { type, ...periode });
    for (const groupe of ['AUCUN', ...(premiere?.groupesPossibles ?? [])])
      for (const une of PERIODES) {
        const resultat = await mesurerUn(session, type, groupe, une);
        console.log(Object.values(resultat).join(' | '));
        resultats.push(resultat);
      }
  }
  console.table(resultats);
  const memoire = await produit.memoire();
  console.log('Mémoire de l’API après le banc, en Mio :', memoire);
  await ecrireResultats('rapports', { taille, essais, resultats, memoire });
});
