import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
} from 'graphql';

const connues = new WeakMap<FieldNode, Map<string, ReadonlySet<string>>>();

/**
 * Names of the fields selected below a path (`['items']`) of the field being resolved, so that only what is asked for
 * is read. Directives are not evaluated: at worst something is read in vain. Kept per document: parsed documents are.
 */
export function champsDemandes(info: GraphQLResolveInfo, ...chemin: string[]): ReadonlySet<string> {
  const [noeud] = info.fieldNodes;
  if (!noeud) return new Set();
  const parChemin = connues.get(noeud) ?? new Map<string, ReadonlySet<string>>();
  connues.set(noeud, parChemin);
  const cle = chemin.join('.');
  const connu = parChemin.get(cle);
  if (connu) return connu;
  const champs = lire(info.fieldNodes, info.fragments, chemin);
  parChemin.set(cle, champs);
  return champs;
}

function lire(
  noeuds: readonly FieldNode[],
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  chemin: readonly string[],
): ReadonlySet<string> {
  let niveau: FieldNode[] = [...noeuds];
  for (const nom of chemin) niveau = enfants(niveau, fragments).filter((champ) => champ.name.value === nom);
  return new Set(enfants(niveau, fragments).map((champ) => champ.name.value));
}

function enfants(
  noeuds: readonly FieldNode[],
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): FieldNode[] {
  const deplier = (ensemble: SelectionSetNode | undefined): FieldNode[] =>
    (ensemble?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return deplier(selection.selectionSet);
      return deplier(fragments[selection.name.value]?.selectionSet);
    });
  return noeuds.flatMap((noeud) => deplier(noeud.selectionSet));
}
