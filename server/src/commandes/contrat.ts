import { type GraphQLInputField, type GraphQLSchema, isInputObjectType } from 'graphql';
import { CHAMPS_RACONTES } from '../interventions/intervention/changements.ts';
import { ETAPES } from '../interventions/intervention/machine.ts';
import { ATTRIBUTS } from '../offres/eligibilite/criteres/index.ts';
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
  return `${[EN_TETE, tables.sort().join('\n'), etapes(), racontes(), operateurs()].join('\n\n')}\n`;
}

const liste = (noms: readonly string[]): string => `[${noms.map((nom) => `'${nom}'`).join(', ')}]`;

const etapes = (): string =>
  `/** The stages of an intervention, in the order of its life. */\nexport const ETAPES_INTERVENTION = ${liste(ETAPES)} as const;`;

const racontes = (): string =>
  `/** What the history of an intervention tells of. */\nexport const CHAMPS_RACONTES = ${liste(CHAMPS_RACONTES)} as const;`;

function operateurs(): string {
  const lignes = Object.entries(ATTRIBUTS).map(([nom, { operateurs }]) => `  ${nom}: ${liste(operateurs)},`);
  return `/** How each attribute of an eligibility may be compared. */\nexport const OPERATEURS_ELIGIBILITE = {\n${lignes.sort().join('\n')}\n} as const;`;
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
