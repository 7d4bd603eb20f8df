import { readdirSync } from 'node:fs';
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
};

// Apollo Client 4 moved the hooks' types to other names; the adapter gives them the names that the plugin writes.
const hooks = {
  withHooks: true,
  withMutationFn: false,
  withMutationOptionsType: false,
  apolloReactCommonImportFrom: '@/lib/apollo/adaptateur',
  apolloReactHooksImportFrom: '@/lib/apollo/adaptateur',
  // Documents as they are after parsing: no parser is sent to the browser.
  documentMode: 'documentNode',
};
// On the server the document is its text: no client library is loaded to send it.
const texte = {
  withHooks: false,
  withMutationFn: false,
  withMutationOptionsType: false,
  withResultType: false,
  gqlImport: '@/lib/api/texte#gql',
};

function sortie(dossier: string): CodegenConfig['generates'][string] {
  const serveur = dossier.endsWith('/serveur');
  return {
    documents: `${dossier}/*.graphql`,
    plugins: ['typescript-operations', 'typescript-react-apollo'],
    config: { ...commun, ...(serveur ? texte : hooks) },
  };
}

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    ...Object.fromEntries(
      [...new Set(dossiers)].sort().map((dossier) => [`${dossier}/operations.generated.ts`, sortie(dossier)]),
    ),
    'web/src/lib/apollo/creations.generated.ts': { plugins: ['./scripts/lib/creations.ts'] },
  },
};

export default config;
