import * as jit from 'graphql-jit';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { essai } from '../../../test/essai.ts';
import { parLesDeuxExecuteurs } from '../../../test/executeurs.ts';
import { interventionsDeReference } from '../../../test/interventions.ts';
import { codes } from '../../../test/reponses.ts';

vi.mock('graphql-jit', { spy: true });

const { serveur, acteurs } = essai();
let I11: { id: string };
let I22: { id: string };

beforeAll(async () => {
  ({ I11, I22 } = await interventionsDeReference(acteurs));
});

describe('un document qui revient', () => {
  it('est compilé à sa deuxième venue, une seule fois', async () => {
    const compiler = vi.mocked(jit.compileQuery);
    compiler.mockClear();
    const document = '{ moi { compte { id } pageAccueil } }';
    await acteurs.S1.executer(document);
    expect(compiler).toHaveBeenCalledTimes(0);
    await acteurs.S1.executer(document);
    await acteurs.C1.executer(document);
    expect(compiler).toHaveBeenCalledTimes(1);
  });

  it('sert chacun selon ses droits, sans garder la réponse d’un autre', async () => {
    const document = '{ moi { compte { id login } fonctions } }';
    for (const nom of ['A', 'C1', 'A', 'T1'] as const) {
      const { data } = await acteurs[nom].executer<{ moi: { compte: { id: string }; fonctions: string[] } }>(document);
      expect(data.moi.compte.id).toBe(acteurs[nom].id);
      expect(data.moi.fonctions.includes('importerInterventions')).toBe(nom === 'A');
    }
    expect(codes(await serveur.executer(document))).toEqual(['UNAUTHENTICATED TOKEN_MISSING']);
  });
});

describe('graphql-js et graphql-jit répondent la même chose', () => {
  const COMPTE = 'id nom prenom login email telephone statut profil dateExpiration langue theme version';

  it.each<[string, string]>([
    [
      'moi, en entier',
      `{ moi { compte { ${COMPTE} } roles { application { nom } role { nom } dateFin } fonctions permissions pages { lien nom nomEn pictogramme ordre application { nom } } pageAccueil } }`,
    ],
    [
      'une liste et sa pagination',
      '{ consulterIntervention(perPage: 1) { items { id reference titre statut { libelle { fr en } etape } urgence { niveau } echeance creerA } pagination { page perPage totalItems totalExact hasNext nextPage prevPage } } }',
    ],
    [
      'des alias et un fragment',
      // Two roots that anybody may call: of two that are refused, which one is told first is no promise.
      '{ a: moi { ...M } b: moi { compte { id } } } fragment M on Moi { roles { role { id __typename } } }',
    ],
    ['une introspection', '{ __schema { queryType { name } mutationType { name } } }'],
    ['un champ absent du schéma', '{ moi { inconnu } }'],
    ['une page hors bornes', '{ consulterIntervention(perPage: 51) { items { id } } }'],
    ['un identifiant impossible', '{ voirIntervention(id: "abc") { id } }'],
  ])('%s', async (_cas, document) => {
    for (const acteur of [acteurs.A, acteurs.S1, acteurs.C1, acteurs.P]) {
      const { texte } = await parLesDeuxExecuteurs(acteur, document);
      expect(texte).not.toContain('Internal');
    }
  });

  it.each<[string, Record<string, unknown>]>([
    ['données', { page: 1, perPage: 2, avec: true }],
    ['absentes : les valeurs par défaut servent', { avec: false }],
    ['nulles', { page: null, perPage: null, avec: true }],
    ['d’un autre type', { page: 'une', avec: true }],
    ['manquantes', {}],
    ['en trop', { avec: true, inconnue: 1 }],
    ['hors des 32 bits', { page: 2 ** 40, avec: true }],
  ])('variables %s', async (_cas, variables) => {
    const document = `query ($page: Int, $perPage: Int = 3, $avec: Boolean!) {
      consulterStatutIntervention(page: $page, perPage: $perPage) { items { id libelle @include(if: $avec) { fr } } pagination { perPage page } }
    }`;
    const { texte } = await parLesDeuxExecuteurs(acteurs.S1, document, variables);
    expect(texte).not.toContain('Internal');
  });

  it.each<[string, Record<string, unknown>]>([
    ['absentes', {}],
    ['données', { page: 2, ordre: { champ: 'CREATION', sens: 'DESC' } }],
    ['nulles', { page: null, ordre: null }],
  ])('variables %s, qui doivent avoir une valeur et en ont une par défaut', async (_cas, variables) => {
    const document = `query ($page: Int! = 1, $perPage: Int! = 2, $tri: InterventionTri! = { champ: ECHEANCE, sens: ASC }) {
      consulterIntervention(page: $page, perPage: $perPage, tri: $tri) { items { id } pagination { page perPage } }
    }`;
    const { texte } = await parLesDeuxExecuteurs(acteurs.A, document, variables);
    expect(texte).not.toContain('INTERNAL');
  });

  it('un champ refusé est nul, avec son erreur et son chemin, et ses voisins restent', async () => {
    const document =
      'query ($id: ID!) { voirIntervention(id: $id) { titre intervenant { nom login email telephone statut dateExpiration } } }';
    const { data, errors } = await parLesDeuxExecuteurs<{ voirIntervention: { titre: string; intervenant: object } }>(
      acteurs.C1,
      document,
      { id: I11.id },
    );
    expect(data.voirIntervention).toEqual({
      titre: 'Fuite de gaz chez C1',
      intervenant: { nom: 'NomT1', login: null, email: null, telephone: null, statut: null, dateExpiration: null },
    });
    expect(errors.map(({ path, extensions }) => `${path?.join('.')} ${extensions.code}`).sort()).toEqual(
      ['dateExpiration', 'email', 'login', 'statut', 'telephone'].map(
        (champ) => `voirIntervention.intervenant.${champ} FORBIDDEN`,
      ),
    );
  });

  it('la même ligne et celle d’un autre, dans les deux ordres : l’une rendue, l’autre inconnue', async () => {
    const sienne = `a: voirIntervention(id: "${I11.id}") { titre client { email } }`;
    const autre = `b: voirIntervention(id: "${I22.id}") { titre client { email } }`;
    for (const document of [`query { ${sienne} ${autre} }`, `query { ${autre} ${sienne} }`]) {
      const { errors, texte } = await parLesDeuxExecuteurs(acteurs.C1, document);
      expect(errors.map(({ path, extensions }) => [path?.[0], extensions.code])).toEqual([['b', 'NOT_FOUND']]);
      expect(texte).not.toContain('Secret');
    }
  });

  it('d’une liste de comptes, chacun ne voit que ses propres champs protégés', async () => {
    const document = '{ consulterIntervention { items { client { id email } standardiste { id email } } } }';
    const { data } = await parLesDeuxExecuteurs<{
      consulterIntervention: { items: Record<'client' | 'standardiste', { id: string; email: string | null }>[] };
    }>(acteurs.S1, document);
    for (const { client, standardiste } of data.consulterIntervention.items) {
      expect([client.email, standardiste]).toEqual([null, { id: acteurs.S1.id, email: 's1@exemple.fr' }]);
    }
    expect(data.consulterIntervention.items).not.toEqual([]);
  });

  it('deux mutations d’un document se suivent dans l’ordre où elles sont écrites', async () => {
    const document = `mutation ($a: CreerCodificationInput!, $b: CreerCodificationInput!) {
      a: creerCodification(input: $a) { codification { id } }
      b: creerCodification(input: $b) { codification { id } }
    }`;
    type Rendu = Record<'a' | 'b', { codification: { id: string } }>;
    const nouvelle = (param: string) => ({ libelle: param, param });
    for (let fois = 0; fois < 3; fois++) {
      const variables = { a: nouvelle(`PREMIERE_${fois}`), b: nouvelle(`SECONDE_${fois}`) };
      const { data, errors } = await acteurs.A.executer<Rendu>(document, variables);
      expect(errors).toEqual([]);
      expect(Number(data.b.codification.id)).toBeGreaterThan(Number(data.a.codification.id));
    }
  });
});
