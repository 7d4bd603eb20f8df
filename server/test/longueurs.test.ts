import {
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import type { ChampDecrit } from '../src/socle/commun/champ-decrit.ts';
import { essai } from './essai.ts';

/** Every text of every function: as long as it may be, counted as the databases count; one more; and what is no text. */

const { serveur, acteurs } = essai();

/** Two code points and three UTF-16 units a heart; four bytes, two units, one code point a letter. */
const SIGNES = ['❤️', '𝒜', 'é'];
const LONG = /caractères au plus/;

interface Place {
  chemin: string[];
  /** Undefined: not bounded by its field. */
  max: number | undefined;
}

function places(
  champs: readonly Pick<GraphQLInputField, 'name' | 'type' | 'extensions'>[],
  avant: string[] = [],
): Place[] {
  return champs.flatMap(({ name, type, extensions }) => {
    const nomme = getNamedType(type);
    const chemin = [...avant, name];
    if (isInputObjectType(nomme)) return places(Object.values(nomme.getFields()), chemin);
    const { max } = (extensions.decrit ?? {}) as ChampDecrit;
    return nomme.name === 'String' ? [{ chemin, max }] : [];
  });
}

/** The required fields, and the one that the path leads to. */
function valeurDe(type: GraphQLInputType, chemin: readonly string[] | null, texte: string): unknown {
  const sien = getNullableType(type);
  if (isListType(sien)) return [valeurDe(sien.ofType, chemin, texte)];
  if (chemin?.length === 0) return texte;
  if (isEnumType(sien)) return sien.getValues()[0]?.name;
  if (!isInputObjectType(sien))
    return { ID: '1', Int: 1, Boolean: false, Instant: '2040-01-01T00:00:00Z', Decimal: '1' }[sien.name] ?? 'x';
  const [suivant, ...reste] = chemin ?? [];
  return Object.fromEntries(
    Object.values(sien.getFields())
      .filter(({ name, type: sienType }) => name === suivant || isNonNullType(sienType))
      .map(({ name, type: sienType }) => [name, valeurDe(sienType, name === suivant ? reste : null, texte)]),
  );
}

const remplir = (signe: string, longueur: number): string => {
  const texte = Array.from(signe.repeat(longueur)).slice(0, longueur).join('');
  // A heart cut before its colour is a heart; the text has the same length.
  return Array.from(texte).length === longueur ? texte : texte.padEnd(longueur, 'x');
};

/** Every text of every function with what it takes to send it: the required arguments, and the path that leads to it. */
function* textes() {
  const { schema } = serveur.application;
  for (const [racine, type] of [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const) {
    for (const fonction of Object.values(type?.getFields() ?? {})) {
      for (const { chemin, max } of places(fonction.args)) {
        const [nom = '', ...reste] = chemin;
        const requis = fonction.args.filter(({ name, type: sien }) => name === nom || isNonNullType(sien));
        const declares = requis.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
        const donnes = requis.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
        const document = `${racine} (${declares}) { ${fonction.name}(${donnes}) { __typename } }`;
        const envoyer = async (texte: string) => {
          const variables = Object.fromEntries(
            requis.map((un) => [un.name, valeurDe(un.type, un.name === nom ? reste : null, texte)]),
          );
          const { errors } = await acteurs.A.executer(document, variables);
          const siennes = errors
            .flatMap(({ extensions }) => extensions.champs ?? [])
            .filter((faute) => faute.chemin.endsWith(chemin.at(-1) ?? ''));
          return { codes: errors.map(({ extensions }) => extensions.code), siennes };
        };
        yield { lieu: `${fonction.name} ${chemin.join('.')}`, max, envoyer };
      }
    }
  }
}

describe('Chaque texte', () => {
  it('borné est pris à sa longueur et refusé au-delà, sans faute interne', { timeout: 600_000 }, async () => {
    let vus = 0;
    for (const { lieu, max, envoyer } of textes()) {
      if (max === undefined) continue;
      vus++;
      for (const signe of SIGNES) {
        const juste = await envoyer(remplir(signe, max));
        expect([lieu, signe, juste.codes.filter((code) => code === 'INTERNAL_SERVER_ERROR')]).toEqual([
          lieu,
          signe,
          [],
        ]);
        expect([lieu, signe, juste.siennes.filter(({ message }) => LONG.test(message.fr))]).toEqual([lieu, signe, []]);
        const { codes, siennes } = await envoyer(remplir(signe, max + 1));
        expect([lieu, signe, codes, siennes.length]).toEqual([lieu, signe, ['BAD_USER_INPUT'], 1]);
      }
    }
    expect(vus).toBeGreaterThan(80);
  });

  it.each(['a\uD800@exemple.fr', '\uDFFF', '+33\u0000612345678'])(
    'qui n’en est pas un (%j) est refusé par son nom',
    async (casse) => {
      for (const { lieu, envoyer } of textes()) {
        const { codes, siennes } = await envoyer(casse);
        expect([lieu, codes, siennes.length > 0]).toEqual([lieu, ['BAD_USER_INPUT'], true]);
      }
    },
  );
});
