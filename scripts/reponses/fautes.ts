import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Champs } from './documents.ts';

export interface Faute {
  nom: string;
  args: Champs;
}
type Attendus = readonly { name: string; type: GraphQLInputType }[];

const IDS = ['999999', 'abc', '-1', '99999999999999999999'];
const NOMBRES = [-1, 2_147_483_647, 1.5];
const FAUX: Record<string, unknown[]> = {
  ID: IDS,
  Int: NOMBRES,
  Float: [-1, 101],
  Boolean: ['oui'],
  Decimal: ['-1', 'abc', '99999999999'],
  Instant: ['demain', '2026-02-30T00:00:00Z', '1800-01-01T00:00:00Z'],
  String: ['', 'x'.repeat(5001), 'b\u0000', 12],
};

/** The good arguments with one fault each: every field wrong in every way that its type knows, null, forgotten. */
export function fautesDe(
  attendus: Attendus,
  args: Champs,
  { nuls, chemin = [] }: { nuls: 'tous' | 'requis'; chemin?: string[] },
): Faute[] {
  return attendus.flatMap(({ name, type }) => {
    const ici = [...chemin, name];
    const poser = (valeur: unknown): Faute => ({
      nom: `${ici.join('.')} = ${JSON.stringify(valeur)?.slice(0, 30) ?? 'absent'}`,
      args: avec(args, ici, valeur),
    });
    const faux = faussesDe(type).map(poser);
    if (nuls === 'tous' || isNonNullType(type)) faux.push(poser(null));
    if (isNonNullType(type)) faux.push(poser(undefined));
    const nu = getNullableType(type);
    const donne = ici.reduce<unknown>((valeur, cle) => (valeur as Champs | undefined)?.[cle], args);
    if (!isInputObjectType(nu) || donne === undefined) return faux;
    return [...faux, ...fautesDe(Object.values(nu.getFields()), args, { nuls, chemin: ici })];
  });
}

function faussesDe(type: GraphQLInputType): unknown[] {
  const nu = getNullableType(type);
  if (isListType(nu))
    return [
      [],
      ...faussesDe(nu.ofType)
        .slice(0, 2)
        .map((faux) => [faux]),
    ];
  if (isEnumType(nu)) return ['INCONNU'];
  return isInputObjectType(nu) ? [{ inconnu: 1 }] : (FAUX[nu.name] ?? []);
}

function avec(objet: Champs, [cle = '', ...reste]: string[], valeur: unknown): Champs {
  return { ...objet, [cle]: reste.length === 0 ? valeur : avec(objet[cle] as Champs, reste, valeur) };
}
