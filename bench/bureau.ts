import { setTimeout as attendre } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ecrireResultats, type Produit, surUnBanc } from './banc.ts';
import type { Base } from './base.ts';
import { mediane } from './charge.ts';
import { direTenues } from './promesses.ts';
import { chronometrer, enGraphql, obtenir } from './requetes.ts';
import { semer } from './semer.ts';
import { travaux } from './travaux.ts';

/**
 * `pnpm bench:bureau`: the board of 25 people over 7 days and the proposals of 60 people over 14, beside one
 * intervention, as the company grows; and the export of the smallest size's list, with what it costs everybody else.
 * Fails where a promise is not kept.
 */
const FACTEUR = 2;
const PROPOSITIONS = 5;
const EXPORT = { secondes: 30, p95: 2, mio: 40 };
const ESSAIS = 15;
const POINTS = 200;
const JOUR = 24 * 3600 * 1000;
const VISITES_PAR_JOUR = 6;

const { values } = parseArgs({ options: { tailles: { type: 'string', default: '100000,1000000' } } });
const tailles = values.tailles.split(',').map(Number);

const PLANNING = `query ($du: Instant!, $au: Instant!) { consulterPlanning(du: $du, au: $au, perPage: 25) { lignes {
  intervenant { id nom prenom } secteurs { id }
  jours { jour minutesPlanifiees minutesOuvrees }
  creneaux { debut fin occupe chevauche trajetAvant intervention { id reference titre } } } } }`;
const PROPOSER = `query ($input: ProposerCreneauxInput!) { proposerCreneaux(input: $input) {
  debut fin trajetAvant trajetApres minutesDuJour raisons { fr } intervenant { id nom prenom } } }`;
const EXPORTER = `mutation { exporterInterventions(input: { langue: FR }) { exportation { id } } }`;
const SUIVRE = 'query ($id: ID!) { voirExport(id: $id) { exportation { etat faits } } }';

const mesures: { taille: number; planning: number; propositions: number; point: number }[] = [];
let exportation: Awaited<ReturnType<typeof exporter>> | undefined;
for (const taille of tailles)
  await surUnBanc(async ({ demarrerProduit }) => {
    const produit = await demarrerProduit();
    await semer(produit.base, taille);
    await planifierAVenir(produit.base);
    const jeton = await produit.seConnecter();
    const du = new Date();
    const au = (jours: number) => new Date(du.getTime() + jours * JOUR);
    const cibles = {
      planning: enGraphql(produit, jeton, PLANNING, { du, au: au(7) }),
      propositions: enGraphql(produit, jeton, PROPOSER, { input: { codePostal: '69003', du, au: au(14), limite: 20 } }),
      point: point(produit, jeton, taille),
    };
    mesures.push({ taille, ...(await chronometrer(cibles, ESSAIS)) });
    exportation ??= await exporter(produit, jeton, taille);
  });

console.table(mesures);
console.table([exportation]);
await ecrireResultats('bureau', { mesures, exportation });
const [premiere, derniere] = [mesures[0], mesures.at(-1)];
if (!premiere || !derniere || !exportation) throw new Error('--tailles : une au moins.');
const tenue = (promesse: string, mesure: number, auPlus: number) => ({
  promesse: `${promesse} : ${auPlus} au plus`,
  mesure: Number(mesure.toFixed(2)),
  tenue: mesure <= auPlus,
});
direTenues([
  tenue('planning, de la plus petite taille à la plus grande', derniere.planning / premiere.planning, FACTEUR),
  ...mesures.map(({ taille, propositions, point: un }) =>
    tenue(`propositions ÷ une intervention, à ${taille}`, propositions / un, PROPOSITIONS),
  ),
  tenue(`export de ${exportation.lignes} lignes, en secondes`, exportation.secondes, EXPORT.secondes),
  tenue('p95 d’une intervention, pendant ÷ avant', exportation.p95Pendant / exportation.p95Avant, EXPORT.p95),
  tenue('mémoire de plus pendant, en Mio', exportation.mioDePlus, EXPORT.mio),
]);

/** The coming two weeks of everybody: six visits a day, an hour each, from the interventions that are planned. */
async function planifierAVenir(base: Base): Promise<void> {
  const [{ demain } = { demain: '' }] = await base.lire<{ demain: string }>(
    "select date_format(utc_date() + interval 1 day, '%Y-%m-%d') as demain",
  );
  const visites = 14 * VISITES_PAR_JOUR;
  await base.executer(
    `update intervention as i join (
       select id, row_number() over (partition by intervenantId order by id desc) - 1 as n
       from intervention where etape = 'PLANIFIEE'
     ) as v on v.id = i.id
     set i.debutPlanifie = '${demain} 07:00:00' + interval floor(v.n / ${VISITES_PAR_JOUR}) day + interval 90 * (v.n % ${VISITES_PAR_JOUR}) minute,
         i.finPlanifiee = '${demain} 08:00:00' + interval floor(v.n / ${VISITES_PAR_JOUR}) day + interval 90 * (v.n % ${VISITES_PAR_JOUR}) minute
     where v.n < ${visites}`,
  );
  await base.analyser('intervention');
}

function point(produit: Produit, jeton: string, taille: number) {
  const travail = travaux({ taille, connexions: 1 }).find(({ nom }) => nom === 'point');
  return enGraphql(produit, jeton, travail?.requete ?? '', { id: String(Math.floor(taille / 2)) });
}

/** The whole list as a file, while somebody asks for one intervention after the other. */
async function exporter(produit: Produit, jeton: string, taille: number) {
  const cible = point(produit, jeton, taille);
  const unPoint = async () => {
    const debut = performance.now();
    await obtenir(cible);
    return performance.now() - debut;
  };
  const avant: number[] = [];
  for (let n = 0; n < POINTS; n++) avant.push(await unPoint());
  await attendre(2000);
  const reposee = (await produit.memoire()).residente;
  const debut = performance.now();
  type Demande = { exporterInterventions: { exportation: { id: string } } };
  const { id } = (await obtenir<Demande>(enGraphql(produit, jeton, EXPORTER))).exporterInterventions.exportation;
  const pendant: number[] = [];
  const memoires: number[] = [];
  type Suivi = { voirExport: { exportation: { etat: string; faits: number } } };
  for (;;) {
    const { etat, faits } = (await obtenir<Suivi>(enGraphql(produit, jeton, SUIVRE, { id }))).voirExport.exportation;
    memoires.push((await produit.memoire()).residente);
    if (etat === 'PRET')
      return {
        lignes: faits,
        secondes: (performance.now() - debut) / 1000,
        p95Avant: p95(avant),
        p95Pendant: p95(pendant),
        medianeAvant: mediane(avant),
        medianePendant: mediane(pendant),
        mioDePlus: Math.max(...memoires) - reposee,
      };
    if (etat !== 'EN_ATTENTE' && etat !== 'EN_COURS') throw new Error(`L’export a fini : ${etat}.`);
    for (let n = 0; n < 20; n++) pendant.push(await unPoint());
  }
}

function p95(durees: number[]): number {
  return durees.toSorted((a, b) => a - b)[Math.floor(durees.length * 0.95)] ?? 0;
}
