import { deepStrictEqual } from 'node:assert';
import { parseArgs } from 'node:util';
import { ecrireResultats, surUnBanc } from './banc.ts';
import { type Cible, charger, demander, mediane } from './charge.ts';
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
  },
});
const [taille, secondes, connexions, tours] = [values.taille, values.secondes, values.connexions, values.tours].map(
  Number,
) as [number, number, number, number];

function cibles(travail: Travail, api: string, limite: string, jeton: string): { produit: Cible; limite: Cible } {
  const json = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: travail.requete, variables: travail.variables });
  const { chemin, corps } = travail.limite;
  const { varier } = travail;
  return {
    produit: {
      ...{ url: api, method: 'POST', headers: { ...json, authorization: `Bearer ${jeton}` }, body },
      ...(varier && { corps: (n) => JSON.stringify({ query: travail.requete, variables: { input: varier(n) } }) }),
    },
    limite: {
      ...{ url: `${limite}${chemin}`, method: corps ? 'POST' : 'GET', headers: json },
      ...(corps && { body: JSON.stringify(corps) }),
      ...(varier && { corps: (n) => JSON.stringify(varier(n)) }),
    },
  };
}

/** The limit must do the same work: byte for byte the same answer, but for the id of a new row. */
async function verifierEgalite(travail: Travail, produit: Cible, limite: Cible): Promise<void> {
  const [un, deux] = [await demander(produit), await demander(limite)];
  const sansId = (valeur: unknown) =>
    travail.limite.corps ? JSON.parse(JSON.stringify(valeur).replace(/"id":"\d+"/, '"id":"…"')) : valeur;
  deepStrictEqual(sansId(un), sansId(deux));
}

await surUnBanc(async ({ base, databaseUrl, api, seConnecter, demarrer, memoire }) => {
  console.log(`Semis de ${taille} interventions…`);
  await semer(base, taille);
  let jeton = await seConnecter();
  const adresse = await demarrer('limite', 'bench/limite/serveur.ts', { DATABASE_URL: databaseUrl }, '/point?id=1');
  const resultats = [];
  for (const travail of travaux(Math.floor(taille / 2))) {
    jeton = await seConnecter();
    const { produit: notre, limite } = cibles(travail, api, adresse, jeton);
    await verifierEgalite(travail, notre, limite);
    await charger(notre, 2, connexions);
    await charger(limite, 2, connexions);
    const paires = [];
    for (let tour = 0; tour < tours; tour++) {
      paires.push({
        limite: await charger(limite, secondes, connexions),
        produit: await charger(notre, secondes, connexions),
      });
    }
    resultats.push({
      travail: travail.nom,
      limite: mediane(paires.map((paire) => paire.limite.parSeconde)),
      produit: mediane(paires.map((paire) => paire.produit.parSeconde)),
      ratio: mediane(paires.map((paire) => paire.produit.parSeconde / paire.limite.parSeconde)),
      promesse: travail.promesse,
      memoire: await memoire(),
      paires,
    });
  }
  console.table(
    resultats.map(({ travail, limite, produit: notre, ratio, promesse, memoire: { residente } }) => ({
      travail,
      limite: Math.round(limite),
      produit: Math.round(notre),
      ratio: ratio.toFixed(2),
      promesse,
      tenue: ratio >= promesse,
      'mémoire (Mio)': residente,
    })),
  );
  jeton = await seConnecter();
  const recherche = await mesurerRecherche(api, jeton, taille);
  console.table(recherche);
  const apres = await memoire();
  console.log('Mémoire de l’API après le banc, en Mio (promesse : 400) :', apres);
  await ecrireResultats('banc', { taille, secondes, connexions, tours, resultats, recherche, memoire: apres });
});
