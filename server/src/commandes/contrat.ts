import { type GraphQLInputField, type GraphQLSchema, isInputObjectType } from 'graphql';
import type { ChampDecrit } from '../socle/commun/champ-decrit.ts';

const EN_TETE =
  '// Produit par « pnpm codegen ». The limits of the API’s inputs: a text’s `longueur` in characters, a number’s bounds.';

/** What the website’s forms must know of the API’s inputs, as a file of TypeScript. */
export function contratDuSite(schema: GraphQLSchema): string {
  const tables = Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .map((entree) => ({ nom: nomDe(entree.name), champs: Object.values(entree.getFields()).flatMap(lignesDe) }))
    .filter(({ champs }) => champs.length > 0)
    .map(({ nom, champs }) => `export const ${nom} = {\n${champs.sort().join('\n')}\n} as const;`);
  return `${[EN_TETE, ...tables.sort()].join('\n\n')}\n`;
}

/** `CreerCodificationInput` → `CREER_CODIFICATION`. */
const nomDe = (entree: string): string =>
  entree
    .replace(/Input$/, '')
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_')
    .toUpperCase();

function lignesDe({ name, extensions }: GraphQLInputField): string[] {
  const { max, requis, entre } = (extensions.decrit ?? {}) as ChampDecrit;
  if (entre) return [`  ${name}: { min: ${entre[0]}, max: ${entre[1]} },`];
  return max === undefined ? [] : [`  ${name}: { longueur: ${max}, requis: ${requis === true} },`];
}
