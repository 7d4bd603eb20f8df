import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  typeFromAST,
  visit,
} from 'graphql';
import { type Champs, exempleDe } from './documents.ts';
import { demandeDe, type Monde } from './monde.ts';

/** The website's own documents, with the arguments of the readings; its mutations with what only the types know. */
export async function envoyerLeSite(m: Monde, checkout: string, lectures: Record<string, Champs[]>): Promise<void> {
  const { operations, fragments } = await lireDocuments(checkout);
  for (const operation of operations) {
    const nom = operation.name?.value ?? '';
    const corps = {
      operationName: nom,
      query: [operation, ...fragmentsDe(operation, fragments)].map(print).join('\n'),
      variables: variablesDe(m, operation, lectures),
    };
    const qui = operation.operation === 'query' ? (['admin', 'client'] as const) : (['admin'] as const);
    for (const un of qui) await m.envoyer(demandeDe(`site : ${nom}, ${un}`, m.entetes(un), corps));
  }
}

async function lireDocuments(checkout: string) {
  const operations: OperationDefinitionNode[] = [];
  const fragments = new Map<string, FragmentDefinitionNode>();
  const fichiers = await readdir(join(checkout, 'web/src'), { recursive: true });
  for (const fichier of fichiers.filter((nom) => nom.endsWith('.graphql')).sort()) {
    for (const definition of parse(await readFile(join(checkout, 'web/src', fichier), 'utf8')).definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    }
  }
  // These end or renew the sessions that the run needs.
  return {
    operations: operations.filter(({ name }) => !/^(De[ck]onne|Rafraichir)/.test(name?.value ?? '')),
    fragments,
  };
}

function fragmentsDe(
  noeud: OperationDefinitionNode | FragmentDefinitionNode,
  tous: Map<string, FragmentDefinitionNode>,
  vus = new Set<FragmentDefinitionNode>(),
): FragmentDefinitionNode[] {
  visit(noeud, {
    FragmentSpread({ name }) {
      const fragment = tous.get(name.value);
      if (!fragment || vus.has(fragment)) return;
      vus.add(fragment);
      fragmentsDe(fragment, tous, vus);
    },
  });
  return [...vus];
}

/** What the first reading of the function passes under the same argument; else what the type takes, where it must. */
function variablesDe(
  m: Monde,
  { variableDefinitions, selectionSet }: OperationDefinitionNode,
  lectures: Record<string, Champs[]>,
): Champs {
  const variables: Champs = {};
  for (const { variable, type, defaultValue } of variableDefinitions ?? []) {
    const attendu = typeFromAST(m.schema, type);
    if (type.kind === Kind.NON_NULL_TYPE && !defaultValue && attendu)
      variables[variable.name.value] = exempleDe(attendu as Parameters<typeof exempleDe>[0]);
  }
  for (const champ of selectionSet.selections.filter((un): un is FieldNode => un.kind === Kind.FIELD))
    for (const { name, value } of champ.arguments ?? []) {
      const donnee = lectures[champ.name.value]?.[0]?.[name.value];
      if (value.kind === Kind.VARIABLE && donnee !== undefined) variables[value.name.value] = donnee;
    }
  return variables;
}
