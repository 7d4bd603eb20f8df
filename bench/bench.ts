import { deepStrictEqual } from 'node:assert';
import { parseArgs } from 'node:util';
import { type Banc, ecrireResultats, type Serveur, surUnBanc } from './banc.ts';
import { type Cible, charger, chargerAuRythme, demander, mediane } from './charge.ts';
import { instructionsDe } from './instructions.ts';
import { processeurDe } from './processeur.ts';
import { mesurerRecherche } from './profondeur.ts';
import { semer } from './semer.ts';
import { type Travail, travaux } from './travaux.ts';

/**
 * `pnpm bench`: this product in its production build against the limit server, in the same run, on the same MariaDB
 * (durable settings), in turns; prints medians and ratios, and writes them to bench/resultats as JSON.
 */
const { values } = parseArgs({
  options: {
    taille: { type: 'string', default: '100000' },
    secondes: { type: 'string', default: '5' },
    connexions: { type: 'string', default: '16' },
    tours: { type: 'string', default: '3' },
    // Of the open loop, a second; 0: none.
    debit: { type: 'string', default: '0' },
  },
});
const { taille, secondes, connexions, tours, debit } = {
  taille: Number(values.taille),
  secondes: Number(values.secondes),
  connexions: Number(values.connexions),
  tours: Number(values.tours),
  debit: Number(values.debit),
};

function cibles(travail: Travail, api: string, limite: string, jeton: string): { produit: Cible; limite: Cible } {
  const json = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: travail.requete, variables: travail.variables });
  const { chemin, corps } = travail.limite;
  const rangs = travail.rangs === undefined ? {} : { rangs: travail.rangs };
  return {
    produit: { url: api, method: 'POST', headers: { ...json, authorization: `Bearer ${jeton}` }, body, ...rangs },
    limite: {
      ...{ url: `${limite}${chemin}`, method: corps ? 'POST' : 'GET', headers: json },
      ...(corps && { body: JSON.stringify(corps), ...rangs }),
    },
  };
}

/** Microseconds of processor a request, of the server and of the database, beside the rate. */
async function mesurer({ pidBase }: Banc, pid: number | undefined, cible: Cible) {
  const avant = [processeurDe(pid), processeurDe(pidBase)] as const;
  const mesure = await charger(cible, secondes, connexions);
  const requetes = mesure.parSeconde * secondes;
  return {
    ...mesure,
    serveur: (processeurDe(pid) - avant[0]) / requetes,
    base: (processeurDe(pidBase) - avant[1]) / requetes,
  };
}

/** The limit must do the same work: byte for byte the same answer, but for the id of a new row. */
async function verifierEgalite(travail: Travail, produit: Cible, limite: Cible): Promise<void> {
  const [un, deux] = [await demander(produit), await demander(limite)];
  const sansId = (valeur: unknown) =>
    travail.limite.corps ? JSON.parse(JSON.stringify(valeur).replace(/"id":"\d+"/, '"id":"…"')) : valeur;
  deepStrictEqual(sansId(un), sansId(deux));
}

await surUnBanc(async (banc) => {
  const { base, api, pid, seConnecter, memoire } = await banc.demarrerProduit();
  await semer(base, taille);
  const reglages = { DATABASE_URL: base.databaseUrl };
  const limite: Serveur = await banc.demarrer('limite', 'bench/limite/serveur.ts', reglages, '/point?id=1');
  const resultats = [];
  for (const travail of travaux(Math.floor(taille / 2))) {
    const jeton = await seConnecter();
    const cible = cibles(travail, api, limite.adresse, jeton);
    await verifierEgalite(travail, cible.produit, cible.limite);
    const instructions = await instructionsDe(base, () => demander(cible.produit));
    await charger(cible.produit, 2, connexions);
    await charger(cible.limite, 2, connexions);
    const paires: Record<'limite' | 'produit', Awaited<ReturnType<typeof mesurer>>>[] = [];
    for (let tour = 0; tour < tours; tour++) {
      paires.push({
        limite: await mesurer(banc, limite.pid, cible.limite),
        produit: await mesurer(banc, pid, cible.produit),
      });
    }
    const median = (lire: (paire: (typeof paires)[number]) => number) => mediane(paires.map(lire));
    resultats.push({
      travail: travail.nom,
      limite: median((paire) => paire.limite.parSeconde),
      produit: median((paire) => paire.produit.parSeconde),
      ratio: median((paire) => paire.produit.parSeconde / paire.limite.parSeconde),
      promesse: travail.promesse,
      processeur: {
        produit: { serveur: median((une) => une.produit.serveur), base: median((une) => une.produit.base) },
        limite: { serveur: median((une) => une.limite.serveur), base: median((une) => une.limite.base) },
      },
      instructions,
      memoire: await memoire(),
      ...(debit > 0 && { auRythme: await chargerAuRythme(cible.produit, secondes, debit) }),
      paires,
    });
  }
  console.table(
    resultats.map(({ travail, promesse, ratio, processeur, instructions, memoire: { residente }, ...rates }) => ({
      travail,
      limite: Math.round(rates.limite),
      produit: Math.round(rates.produit),
      ratio: ratio.toFixed(2),
      promesse,
      tenue: ratio >= promesse,
      'API µs': `${Math.round(processeur.produit.serveur)} / ${Math.round(processeur.limite.serveur)}`,
      'base µs': `${Math.round(processeur.produit.base)} / ${Math.round(processeur.limite.base)}`,
      instructions: instructions.length,
      'mémoire (Mio)': residente,
    })),
  );
  for (const { travail, instructions } of resultats) console.log(`\n${travail} :\n  ${instructions.join('\n  ')}`);
  const jeton = await seConnecter();
  const recherche = await mesurerRecherche(api, jeton, taille);
  console.table(recherche);
  const apres = await memoire();
  console.log('Mémoire de l’API après le banc, en Mio (promesse : 380) :', apres);
  await ecrireResultats('banc', { taille, secondes, connexions, tours, resultats, recherche, memoire: apres });
});
