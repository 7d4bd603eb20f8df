// `pnpm reponses garder FILE [CHECKOUT]`: keeps what the API answers to several hundred operations.
// `pnpm reponses comparer FILE [CHECKOUT]`: sends them again, and says every answer that is another one.
import { resolve } from 'node:path';
import { racine } from './lib/chemins.ts';
import { direEchec } from './lib/dire.ts';
import { arreterTout, surArret } from './lib/processus.ts';
import { comparer } from './reponses/comparer.ts';
import { garder } from './reponses/garder.ts';

const COMMANDES: Record<string, (fichier: string, checkout: string) => Promise<number>> = { garder, comparer };
const [demande = '', fichier, checkout = racine] = process.argv.slice(2);
const commande = COMMANDES[demande];

surArret(() => arreterTout().finally(() => process.exit(130)));

if (!commande || !fichier) {
  direEchec('pnpm reponses garder|comparer FICHIER [DOSSIER]');
  process.exit(2);
}
process.exitCode = await commande(resolve(fichier), resolve(checkout)).catch(async (erreur: Error) => {
  direEchec(erreur.message);
  await arreterTout();
  return 1;
});
