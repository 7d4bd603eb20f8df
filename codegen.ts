import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';

const racine = import.meta.dirname;

// One generated file beside the operations of each feature: two people who add operations never meet in one file.
// `*.graphql` in a folder named `serveur` is for the website's own server, which needs the text and no hooks.
const dossiers = readdirSync(join(racine, 'web/src'), { recursive: true, withFileTypes: true })
  .filter((entree) => entree.isFile() && entree.name.endsWith('.graphql'))
  .map((entree) => relative(racine, entree.parentPath));

const commun = {
  strictScalars: true,
  scalars: { Instant: 'string', Decimal: 'string', ID: 'string' },
  useTypeImports: true,
  dedupeFragments: true,
  disableDescriptions: true,
};

// Documents as they are after parsing: no parser is sent to the browser.
const documents = { documentMode: 'documentNode', documentNodeImport: '@apollo/client#TypedDocumentNode' };
const navigateur = ['typescript-operations', 'typed-document-node', './scripts/lib/hooks.ts'];
// On the server a document is its text: no client library is loaded to send it.
const serveur = ['typescript-operations', './scripts/lib/textes.ts'];

const sortie = (dossier: string): CodegenConfig['generates'][string] => ({
  documents: `${dossier}/*.graphql`,
  plugins: dossier.endsWith('/serveur') ? serveur : navigateur,
  config: { ...commun, ...documents },
});

// What the website's server asks before it writes a page is, of the operations that the browser has hooks for, those of
// `premieres.graphql`: their text besides.
const premieres = (dossier: string) => ({
  [`${dossier}/premieres.generated.ts`]: {
    documents: `${dossier}/*.graphql`,
    plugins: ['./scripts/lib/premieres.ts'],
  },
});

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    ...Object.fromEntries(
      [...new Set(dossiers)].sort().map((dossier) => [`${dossier}/operations.generated.ts`, sortie(dossier)]),
    ),
    ...Object.assign(
      {},
      ...dossiers.filter((dossier) => existsSync(join(racine, dossier, 'premieres.graphql'))).map(premieres),
    ),
    'web/src/lib/apollo/creations.generated.ts': { plugins: ['./scripts/lib/creations.ts'] },
    'web/src/lib/api/codes-erreur.generated.ts': { plugins: ['./scripts/lib/codes-erreur.ts'] },
  },
};

export default config;
