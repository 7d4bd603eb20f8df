import { readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { construireSchema } from '../app/schema.ts';
import { depuisRacine } from '../socle/config/racine.ts';
import { contratDuSite } from './contrat.ts';
import { documentPermissions } from './document-permissions.ts';

/** Writes schema.graphql, docs/permissions.md and the website's contract from the code; with `--verifier`, fails when they are not up to date. */
const schema = construireSchema();
const documents = {
  'schema.graphql': `# Produit par « pnpm codegen » : ne pas modifier.\n\n${printSchema(lexicographicSortSchema(schema))}\n`,
  'docs/permissions.md': documentPermissions(schema),
  'web/src/lib/api/contrat.generated.ts': contratDuSite(schema),
};

const verifier = process.argv.includes('--verifier');
for (const [nom, contenu] of Object.entries(documents)) {
  const chemin = depuisRacine(nom);
  if (!verifier) writeFileSync(chemin, contenu);
  else if (readFileSync(chemin, 'utf8') !== contenu) {
    console.error(`${nom} n’est pas à jour : pnpm codegen`);
    process.exitCode = 1;
  }
}
