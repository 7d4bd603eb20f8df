import { existsSync, readFileSync } from 'node:fs';
import { type GraphQLField, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { construireSchema } from '../src/app/schema.ts';

/** Every route (method, path) and every field (resource, name) of document 002, as they stand in it. */
const DU_DOCUMENT = readFileSync(new URL('routes-002.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((ligne) => ligne.split('\t') as [string, string]);
const METHODES = new Set(['GET', 'POST', 'PUT', 'DELETE']);

/** The cells of each table row of the page, without their marks of code. */
const LIGNES = readFileSync(new URL('../../docs/routes-002.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((ligne) => ligne.startsWith('| '))
  .map((ligne) =>
    ligne
      .slice(1, -1)
      .split('|')
      .map((cellule) => cellule.trim()),
  );
const sansCode = (cellule = '') => cellule.replaceAll('`', '');
const ROUTES = LIGNES.filter(([methode = '']) => METHODES.has(methode)).map(
  ([methode = '', chemin, , fonction, args = '', essai = '']) => {
    const [, fichier = '', nom = ''] = /^`([^`]+)`: (.+)$/.exec(essai) ?? [];
    const donnees = args.split(',').map((un) => sansCode(un).trim());
    return { methode, chemin: sansCode(chemin), fonction: sansCode(fonction), donnees, fichier, nom };
  },
);
const CHAMPS = LIGNES.filter((cellules) => cellules.length === 4 && cellules[1]?.startsWith('`')).map(
  ([ressource = '', ancien, type, champ]) => ({
    ressource,
    ancien: sansCode(ancien),
    type: sansCode(type),
    chemin: sansCode(champ).split('.'),
  }),
);

const schema = construireSchema();
const racine = (methode: string) => (methode === 'GET' ? schema.getQueryType() : schema.getMutationType());

/** The login of document 002 is a POST, as ours is a mutation; all its GETs are queries. */
function fonctionDe(methode: string, nom: string): GraphQLField<unknown, unknown> | undefined {
  return racine(methode)?.getFields()[nom];
}

/** What a function can be given: its arguments, and the fields of its input. */
function donneesDe(fonction: GraphQLField<unknown, unknown> | undefined): string[] {
  return (fonction?.args ?? []).flatMap(({ name, type }) => {
    const nomme = getNamedType(type);
    return isInputObjectType(nomme) ? [name, ...Object.keys(nomme.getFields())] : [name];
  });
}

describe('docs/routes-002.md', () => {
  it('a une ligne pour chaque route et pour chaque champ du document 002, et aucune autre', () => {
    const routes = ROUTES.map(({ methode, chemin }) => [methode, chemin]);
    const champs = CHAMPS.map(({ ressource, ancien }) => [ressource, ancien]);
    expect([...routes, ...champs]).toEqual(DU_DOCUMENT);
    expect([routes.length, champs.length]).toEqual([92, 123]);
  });

  it.each(ROUTES)('$methode $chemin : $fonction existe, avec ses arguments', ({ methode, fonction, donnees }) => {
    const trouvee = fonctionDe(methode, fonction);
    expect([fonction, trouvee !== undefined]).toEqual([fonction, true]);
    expect(donneesDe(trouvee)).toEqual(expect.arrayContaining(donnees));
  });

  it.each(ROUTES)('$methode $chemin : son essai existe, dans le fichier dit', ({ fonction, fichier, nom }) => {
    const essais = new URL(`../src/${fichier}`, import.meta.url);
    expect([fichier, existsSync(essais)]).toEqual([fichier, true]);
    const texte = readFileSync(essais, 'utf8');
    // As it is written there: of `it`, or of a row of `it.each`.
    expect([nom, texte.includes(`'${nom}'`)]).toEqual([nom, true]);
    expect(texte).toContain(fonction);
  });

  it.each(CHAMPS)('$ressource.$ancien est un champ de $type', ({ type, chemin }) => {
    let ici = schema.getType(type);
    for (const nom of chemin) {
      const champ = isObjectType(ici) ? ici.getFields()[nom] : undefined;
      expect([nom, champ !== undefined]).toEqual([nom, true]);
      ici = champ && getNamedType(champ.type);
    }
  });
});
