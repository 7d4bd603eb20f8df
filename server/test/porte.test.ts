import { describe, expect, it } from 'vitest';
import { lire, muter } from './appels.ts';
import { essai } from './essai.ts';
import { parLesDeuxExecuteurs } from './executeurs.ts';
import { creerIntervention } from './interventions.ts';
import { champsRefuses, refus, sansRienEcrire } from './refus.ts';

const { serveur, acteurs } = essai();

const INTERDIT = {
  fr: 'Ce texte contient un caractère interdit.',
  en: 'This text contains a forbidden character.',
};
const OBLIGATOIRE = { fr: 'Ce champ est obligatoire.', en: 'This field is required.' };

async function creer(champs: Record<string, unknown>) {
  const urgenceId = (await lire<{ items: { id: string }[] }>(acteurs.S1, 'consulterDegreUrgence', '', 'items { id }'))
    .rendu.items[0]?.id;
  const input = { titre: 'Essai', adresse: '1 rue X', clientId: acteurs.C1.id, urgenceId, ...champs };
  return muter<{ intervention: Record<string, unknown> }>(
    acteurs.S1,
    'creerIntervention',
    input,
    'intervention { titre description adresse codePostal datePrevue }',
  );
}

describe('Un texte, à la porte', () => {
  it('prend une seule forme, sur une ligne ou plusieurs', async () => {
    const { rendu, errors } = await creer({
      titre: ' E\u0301te\u0301\u200B\r\na\u0300\u00A0Orle\u0301ans \u202E',
      description: 'un\r\ndeux\u0007\rtrois ❤️ 👨‍👩‍👧\u200B',
      codePostal: 'F-75 011',
    });
    expect(errors).toEqual([]);
    expect(rendu.intervention).toMatchObject({
      titre: 'Été à Orléans',
      description: 'un\ndeux\ntrois ❤️ 👨‍👩‍👧',
      codePostal: '75011',
    });
  });

  it.each(['\u200B', '\u3164\u2800', '\uFE0F\u200D', ' \u00A0 ', ''])('invisible (%j), il manque', async (titre) => {
    const { champs } = champsRefuses(await creer({ titre }), 'titre');
    expect(champs?.[0]?.message).toEqual(OBLIGATOIRE);
  });

  it.each(['a\uD800', '\uDFFFb', 'a\u0000b', `a${'\u0301\u0316'.repeat(20)}`])(
    '%j n’est pas un texte',
    async (titre) => {
      const reponse = await sansRienEcrire(serveur, () => creer({ titre, description: titre }));
      const { champs } = champsRefuses(reponse, 'titre', 'description');
      expect(champs?.[0]?.message).toEqual(INTERDIT);
    },
  );

  it('écrit dans le document comme donné en variable, aussi compilé, et le document ne change pas', async () => {
    const document = `{ a: verifierNumero(numero: " 06 12 34 56 78\\u200B") { numero }
      b: consulterEntite(recherche: "\\u0065\\u0301") { pagination { totalItems } } }`;
    for (const _ of [1, 2]) expect((await parLesDeuxExecuteurs(acteurs.A, document)).errors).toEqual([]);
    const casse = await acteurs.A.executer('{ consulterEntite(recherche: "a\\ud800") { items { id } } }');
    refus(casse, 'BAD_USER_INPUT');
  });

  it('dans une liste, un filtre, un objet dans un objet : le champ est nommé', async () => {
    const casse = 'a\uD800';
    const nomme = async (query: string, variables: object, ...chemins: string[]) => {
      const { errors } = await acteurs.A.executer(query, { ...variables });
      expect(errors[0]?.extensions.champs?.map(({ chemin }) => chemin)).toEqual(chemins);
    };
    await nomme('query ($c: [String!]) { consulterOffre(codes: $c) { items { id } } }', { c: ['A', casse] }, 'codes');
    const filtre = 'query ($f: InterventionFiltre) { consulterIntervention(filtre: $f) { items { id } } }';
    await nomme(filtre, { f: { recherche: casse } }, 'recherche');
    await nomme(filtre, { f: { statutIds: [casse] } }, 'statutIds');
    const libelle = { fr: casse, en: 'x' };
    const urgence = { libelle, couleur: '#000000', niveau: 9, delaiHeures: 1 };
    const creation = 'mutation ($i: CreerDegreUrgenceInput!) { creerDegreUrgence(input: $i) { urgence { id } } }';
    await nomme(creation, { i: urgence }, 'libelle.fr');
    await nomme('query ($n: String!) { verifierNumero(numero: $n) { numero } }', { n: casse }, 'numero');
  });
});

describe('Deux écritures d’un même nom', () => {
  it('sont un seul rôle', async () => {
    const roles = await lire<{ items: { application: { id: string }; nom: string }[] }>(
      acteurs.A,
      'consulterRole',
      '',
      'items { nom application { id } }',
    );
    const { application, nom } = roles.rendu.items[0] ?? { application: { id: '' }, nom: '' };
    for (const double of [`${nom}\u200B`, `\u00A0${nom} `, `${nom[0]}\u2060${nom.slice(1)}`]) {
      const input = { nom: double, applicationId: application.id };
      refus(await muter(acteurs.A, 'creerRole', input, 'role { id }'), 'CONFLICT');
    }
  });

  it('sont un seul compte, et un seul mot de passe', async () => {
    const compte = { nom: 'Élan', prenom: 'Zoé', login: 'zoe.elan', email: 'e\u0301lan@exemple.fr' };
    expect((await muter(acteurs.A, 'creerUtilisateur', compte, 'utilisateur { email }')).errors).toEqual([]);
    const autre = { ...compte, login: 'zoe.elan2', email: 'Élan@exemple.fr\u200B' };
    refus(await muter(acteurs.A, 'creerUtilisateur', autre, 'utilisateur { id }'), 'CONFLICT');
  });

  it.each(['e\u0301lan@exemple.fr', 'ÉLAN@exemple.fr ', '\u200Bélan@exemple.fr'])(
    '%j trouve le compte',
    async (email) => {
      const { rendu } = await lire<{ login: string }>(acteurs.A, 'voirUtilisateur', 'email: String', 'login', {
        email,
      });
      expect(rendu.login).toBe('zoe.elan');
    },
  );

  it('sont comparées sans blanc à la fin, sur les deux bases', async () => {
    const une = { login: `${acteurs.S1.login} `, application: 'interventions ', fonction: 'creerIntervention ' };
    const declares = 'login: String, application: String, fonction: String';
    const dit = await lire<{ autorise: boolean }>(acteurs.A, 'verifierAcces', declares, 'autorise', une);
    expect(dit.rendu).toEqual({ autorise: true });
  });
});

describe('Un code postal', () => {
  it.each(['75 011', ' 75011', 'F-75011', '75011 ', '７５０１１'])('%j est 75011', async (codePostal) => {
    expect((await creer({ codePostal })).rendu.intervention).toMatchObject({ codePostal: '75011' });
  });
  it('illisible est refusé, en nommant le champ', async () => {
    champsRefuses(await creer({ codePostal: 'Lyon' }), 'codePostal');
    const declares = 'offreId: ID, codePostal: String';
    const { errors } = await lire(acteurs.A, 'verifierEligibilite', declares, 'eligible', {
      offreId: '1',
      codePostal: '7501',
    });
    expect(errors[0]?.extensions.champs?.map(({ chemin }) => chemin)).toEqual(['codePostal']);
  });
});

const IMPOSSIBLES = [
  '2027-02-30T10:00:00Z',
  '2027-02-29T10:00:00Z',
  '2027-01-10T24:00:00Z',
  '2027-01-10T10:00:00+99:99',
];
describe('Un instant qui n’existe pas', () => {
  it.each(IMPOSSIBLES)('%s est refusé, en variable et dans le document', async (instant) => {
    const message = {
      fr: 'Un instant qui existe est attendu, avec son fuseau, par exemple 2026-11-21T08:30:00.000Z.',
      en: 'An instant that exists is expected, with its zone, for example 2026-11-21T08:30:00.000Z.',
    };
    const reponse = await sansRienEcrire(serveur, () => creer({ datePrevue: instant }));
    expect(champsRefuses(reponse, 'datePrevue').champs).toEqual([{ chemin: 'datePrevue', message }]);
    const lue = await acteurs.S1.executer(
      `{ consulterIntervention(filtre: { prevueAu: "${instant}" }) { items { id } } }`,
    );
    expect(lue.errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: { fr: 'La saisie contient des erreurs', en: 'The input has errors' },
      champs: [{ chemin: 'prevueAu', message }],
    });
    const mele = 'query ($d: Instant) { consulterIntervention(filtre: { creeeDu: $d }) { items { id } } }';
    expect((await acteurs.S1.executer(mele, { d: instant })).errors[0]?.extensions.champs).toEqual([
      { chemin: 'creeeDu', message },
    ]);
  });

  it.each<[string, unknown, string]>([
    ['titre', 1, 'Un texte est attendu.'],
    ['titre', null, 'Ce champ est obligatoire.'],
    ['titre', undefined, 'Ce champ est obligatoire.'],
    ['inconnu', 'x', 'Ce champ n’existe pas.'],
    ['clientId', { $ne: 0 }, 'Un identifiant est attendu.'],
  ])('comme toute valeur que le schéma refuse : %s %j', async (champ, valeur, fr) => {
    const { champs } = champsRefuses(await creer({ [champ]: valeur }), champ);
    expect(champs?.[0]?.message.fr).toBe(fr);
  });

  it('d’une variable qui manque, l’argument est nommé, et aucune valeur n’est répétée', async () => {
    const document =
      'query ($n: String!, $p: Int) { verifierNumero(numero: $n) { numero } consulterEntite(perPage: $p) { items { id } } }';
    const { errors, texte, statut } = await acteurs.A.executer(document, { p: 'mot-de-passe' });
    expect(statut).toBe(400);
    expect(errors[0]?.extensions.champs?.map(({ chemin }) => chemin)).toEqual(['numero', 'perPage']);
    expect(texte).not.toContain('mot-de-passe');
  });

  it('le reste de l’intervention n’en souffre pas', async () => {
    expect((await creerIntervention(acteurs.S1, acteurs.C1)).id).toMatch(/^\d+$/);
  });
});
