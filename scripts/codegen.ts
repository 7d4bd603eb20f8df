// `pnpm codegen`: schema.graphql, docs/permissions.md and the website's hooks, from the server's code.
import { construireServeur } from './lib/construire.ts';
import { depuis, direEchec, direReussite, extrait } from './lib/dire.ts';
import { generer } from './lib/generes.ts';
import { arreterTout, type Execution, surArret } from './lib/processus.ts';

surArret(() => arreterTout().finally(() => process.exit(130)));

const debut = performance.now();
const { execution } = await construireServeur();
verifier('Serveur', execution);
verifier('Génération', await generer());
direReussite(`Schéma, droits et opérations écrits ${depuis(debut)}`);

function verifier(quoi: string, fait: Execution | undefined): void {
  if (!fait || fait.reussi) return;
  direEchec(`${quoi} : échec\n${extrait(fait.sortie)}`);
  process.exit(1);
}
