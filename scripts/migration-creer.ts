// `pnpm migration:creer NAME URL`: the migration from the last one to what the entities declare, on a base that is empty.
import { depuisRacine } from './lib/chemins.ts';
import { construireServeur } from './lib/construire.ts';
import { dire, direEchec, extrait } from './lib/dire.ts';
import { arreterTout, executer, surArret } from './lib/processus.ts';

surArret(() => arreterTout().finally(() => process.exit(130)));

// Of what the sources say now: a build of yesterday would compare the entities of yesterday.
const { execution } = await construireServeur();
if (execution && !execution.reussi) {
  direEchec(`Serveur : échec\n${extrait(execution.sortie)}`);
  process.exit(1);
}
const commande = [depuisRacine('server/dist/commandes/migration-creer.js'), ...process.argv.slice(2)];
const { reussi, sortie } = await executer([process.execPath, commande]);
if (reussi) dire(sortie.trim());
else direEchec(extrait(sortie));
process.exitCode = reussi ? 0 : 1;
