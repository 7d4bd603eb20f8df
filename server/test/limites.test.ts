import { describe, expect, it, vi } from 'vitest';
import { essai } from './essai.ts';
import { champsRefuses, codes } from './reponses.ts';

const { serveur, acteurs } = essai();

const fois = (nombre: number, texte: (rang: number) => string) =>
  Array.from({ length: nombre }, (_, rang) => texte(rang));
/** `{ moi { roles { role { application { … } } } } }`: introspection's type nests as deep as one likes. */
const profond = (niveaux: number) =>
  `{ __type(name: "Moi") ${'{ ofType '.repeat(niveaux - 2)}{ name }${' }'.repeat(niveaux - 2)} }`;
/** Fragments of which each spreads the next twice: 18 of them make 131,072 fields from less than 2 kB. */
const bombe = (nombre: number, type = 'Moi', feuille = 'pageAccueil') => {
  const fragments = fois(nombre, (rang) => {
    const suite = rang === nombre - 1 ? feuille : `...F${rang + 1} ...F${rang + 1}`;
    return `fragment F${rang} on ${type} { ${suite} }`;
  });
  return `{ ${type === 'Moi' ? 'moi { ...F0 }' : '...F0'} } ${fragments.join(' ')}`;
};
/** The same with fields between, so that each level also goes deeper. */
const bombeLarge = () => {
  const fragments = fois(18, (rang) =>
    rang === 17
      ? 'fragment F17 on Query { __typename }'
      : `fragment F${rang} on Query { a${rang}: moi { pageAccueil } ...F${rang + 1} ...F${rang + 1} }`,
  );
  return `{ ...F0 } ${fragments.join(' ')}`;
};

describe('ce qu’une requête peut demander', () => {
  it.each<[string, () => string]>([
    ['une profondeur de 13', () => profond(13)],
    [
      'une profondeur cachée par un fragment nommé __schema',
      () => `{ ...__schema } fragment __schema on Query ${profond(13)}`,
    ],
    [
      'une profondeur cachée par un fragment déjà vu en surface',
      () => `{ ...F moi { roles { role { application { id } } } } __type(name: "Moi") { ofType { ofType { ofType { ofType { ...T } } } } } }
        fragment F on Query { __type(name: "Moi") { ...T } }
        fragment T on __Type { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } }`,
    ],
    ['101 alias de __typename', () => `{ ${fois(101, (rang) => `a${rang}: __typename`).join(' ')} }`],
    [
      '16 alias dans un fragment',
      () => `{ ...F } fragment F on Query { ${fois(16, (rang) => `a${rang}: moi { pageAccueil }`).join(' ')} }`,
    ],
    ['1 500 mots', () => `{ ${fois(1500, () => '__typename').join(' ')} }`],
    ['9 000 fois le même champ', () => `{ ${'__typename '.repeat(9000)} }`],
    ['1 000 directives inconnues', () => `{ __typename ${'@aa '.repeat(490)} }`],
    ['un cycle de fragments', () => '{ moi { ...A } } fragment A on Moi { ...B } fragment B on Moi { ...A }'],
    ['une bombe de 18 fragments', () => bombe(18)],
    ['une bombe d’autant de fragments que les mots le permettent', () => bombe(90)],
    ['une bombe de fragments sur la racine', () => bombe(90, 'Query', '__typename')],
    ['une bombe de fragments et d’alias', bombeLarge],
  ])('refuse %s, vite, en HTTP 400', async (_cas, document) => {
    const debut = performance.now();
    const reponse = await acteurs.A.executer(document());
    const duree = performance.now() - debut;
    expect(reponse.statut).toBe(400);
    expect(new Set(codes(reponse))).toEqual(new Set(['BAD_USER_INPUT']));
    expect(reponse.errors.length).toBeLessThanOrEqual(6);
    expect(duree).toBeLessThan(1000);
    // What is known of a document the second time changes nothing of what is said of it.
    expect((await acteurs.A.executer(document())).texte).toBe(reponse.texte);
    expect((await acteurs.A.executer('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });

  it('accepte ce que le site demande, jusqu’à la profondeur 8 et quinze alias', async () => {
    expect((await acteurs.A.executer(profond(8))).errors).toEqual([]);
    const alias = await acteurs.A.executer(`{ ${fois(15, (rang) => `a${rang}: __typename`).join(' ')} }`);
    expect(alias.errors).toEqual([]);
  });

  it('ne répond qu’une fois à 400 fois le même champ', async () => {
    const { data, errors } = await acteurs.A.executer(`{ ${'__typename '.repeat(400)} }`);
    expect([data, errors]).toEqual([{ __typename: 'Query' }, []]);
  });

  it('refuse des listes qui se multiplient, et ne dit leur coût qu’au journal', async () => {
    const avertir = vi.spyOn(serveur.application.services.log, 'warn');
    const reponse = await acteurs.A.executer(
      '{ consulterIntervention(perPage: 50) { items { commentaires(limite: 50) { id texte creerA modifierA auteur { id nom prenom } interne } } } }',
    );
    const [cout] = avertir.mock.calls.map(([ligne]) => (ligne as { cout: number }).cout);
    avertir.mockRestore();
    expect(codes(reponse)).toEqual(['BAD_USER_INPUT']);
    expect(reponse.statut).toBe(400);
    expect(cout).toBeGreaterThan(20_000);
    expect(reponse.texte).not.toContain(String(cout));
  });

  it('le même document se paie selon les nombres et les choix de chaque fois, dans n’importe quel ordre', async () => {
    const document = `query ($lignes: Int!, $fil: Int, $avec: Boolean!) { consulterIntervention(perPage: $lignes) {
      items { commentaires(limite: $fil) @include(if: $avec) { id texte creerA modifierA auteur { id nom prenom } interne } } } }`;
    const demander = (variables: Record<string, unknown>) => acteurs.A.executer(document, variables);
    for (const trop of [false, true, true, false, true]) {
      const reponse = await demander(trop ? { lignes: 50, fil: 50, avec: true } : { lignes: 5, fil: 5, avec: true });
      expect(codes(reponse)).toEqual(trop ? ['BAD_USER_INPUT'] : []);
    }
    expect(codes(await demander({ lignes: 50, fil: 50, avec: false }))).toEqual([]);
    expect(codes(await demander({ lignes: 50, fil: 50, avec: true }))).toEqual(['BAD_USER_INPUT']);
  });
});

describe('ce qu’une requête peut envoyer', () => {
  it('251 identifiants dans un filtre : refusés en nommant le champ ; 250 : acceptés', async () => {
    const document = 'query ($filtre: InterventionFiltre) { consulterIntervention(filtre: $filtre) { items { id } } }';
    const lister = (nombre: number) => acteurs.A.executer(document, { filtre: { statutIds: fois(nombre, String) } });
    const trop = await lister(251);
    expect([codes(trop), champsRefuses(trop)]).toEqual([['BAD_USER_INPUT'], ['statutIds']]);
    expect((await lister(250)).errors).toEqual([]);
  });

  it('5 000 valeurs d’un mauvais type : quelques erreurs, pas 5 000, et sans les répéter', async () => {
    const document = 'query ($filtre: InterventionFiltre) { consulterIntervention(filtre: $filtre) { items { id } } }';
    const reponse = await acteurs.A.executer(document, { filtre: { statutIds: fois(5000, () => '').map(() => ({})) } });
    expect(new Set(codes(reponse))).toEqual(new Set(['BAD_USER_INPUT']));
    expect(reponse.errors.length).toBeLessThanOrEqual(50);
    expect(reponse.texte.length).toBeLessThan(20_000);
  });

  it.each([
    ['un objet', { $ne: 0 }],
    ['un motif', { $like: '%' }],
    ['une liste', [1, 2]],
  ])('%s à la place d’un identifiant : refusé par le schéma', async (_cas, id) => {
    const reponse = await acteurs.A.executer('query ($id: ID!) { voirIntervention(id: $id) { id } }', { id });
    expect([reponse.statut, codes(reponse)]).toEqual([400, ['BAD_USER_INPUT']]);
  });

  it('un texte trop long dans une mutation : refusé par sa règle, en nommant le champ', async () => {
    const reponse = await acteurs.A.executer(
      'mutation ($input: ModifierProfilInput!) { modifierProfil(input: $input) { message { fr } } }',
      { input: { version: 1, nom: 'x'.repeat(50_000) } },
    );
    expect([codes(reponse), champsRefuses(reponse)]).toEqual([['BAD_USER_INPUT'], ['nom']]);
  });
});
