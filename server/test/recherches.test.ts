import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../src/socle/base/base-de-donnees.ts';
import type { Acteurs } from './acteurs.ts';
import { lire, muter } from './appels.ts';
import { essai } from './essai.ts';
import { emDe } from './etat.ts';
import { creerIntervention } from './interventions.ts';

const { serveur, acteurs } = essai();
let id: string;
let clientId: string;

const MOTS = Array.from({ length: 600 }, (_, rang) => `mot${rang}`);

beforeAll(async () => {
  const roles = await lire<{ items: { id: string; nom: string }[] }>(
    acteurs.A,
    'consulterRole',
    'perPage: Int',
    'items { id nom }',
    { perPage: 50 },
  );
  const client = roles.rendu.items.filter(({ nom }) => nom === 'Client').map((role) => ({ roleId: role.id }));
  const compte = {
    nom: 'Sørensen',
    prenom: 'Łucja',
    login: 'soren',
    email: 's@exemple.fr',
    telephone: '06 12 34 56 78',
    roles: client,
  };
  const cree = await muter<{ utilisateur: { id: string } }>(
    acteurs.A,
    'creerUtilisateur',
    compte,
    'utilisateur { id }',
  );
  clientId = cree.rendu.utilisateur.id;
  ({ id } = await creerIntervention(acteurs.S1, acteurs.C1, {
    clientId,
    titre: 'Panne à Łódź, Straße',
    description: MOTS.join(' '),
  }));
});

const interventions = async (qui: Pick<Acteurs[keyof Acteurs], 'executer'>, recherche: string) => {
  const filtre = { recherche };
  const { rendu } = await lire<{ items: { id: string }[] }>(
    qui,
    'consulterIntervention',
    'filtre: InterventionFiltre',
    'items { id }',
    { filtre },
  );
  return rendu.items.map((une) => une.id);
};
const total = async (fonction: string, recherche: string, plus: Record<string, string> = {}) => {
  const suite = Object.entries(plus)
    .map(([nom, valeur]) => `, ${nom}: ${valeur}`)
    .join('');
  const document = `query ($r: String) { lue: ${fonction}(recherche: $r${suite}) { pagination { totalItems } } }`;
  const { data } = await acteurs.A.executer<{ lue: { pagination: { totalItems: number } } }>(document, {
    r: recherche,
  });
  return data.lue.pagination.totalItems;
};

describe('Une intervention', () => {
  it.each(['(INT-2026-%)', '#%', 'Re: INT-2026-% panne', 'int 2026 %', 'n° %'])(
    'est trouvée par « %s »',
    async (ecrit) => {
      expect(await interventions(acteurs.S1, ecrit.replace('%', id.padStart(6, '0')))).toEqual([id]);
    },
  );
  it.each(['lodz', 'strasse', 'soren', 'ŁÓDŹ', 'lucja', 'mot0', 'mot599'])('est trouvée par le mot %s', async (mot) => {
    expect(await interventions(acteurs.S1, mot)).toEqual([id]);
  });
  it('est trouvée par le téléphone de son client, par qui peut le lire', async () => {
    expect(await interventions(acteurs.A, '+33 6 12 34 56 78')).toEqual([id]);
    expect(await interventions(acteurs.C2, '+33 6 12 34 56 78')).toEqual([]);
  });
});

describe('Une personne', () => {
  const ECRITURES = [
    '06 12 34 56 78',
    '+33612345678',
    '0033 6 12 34 56 78',
    '06.12.34.56.78',
    '06-12-34-56-78',
    '612345678',
    '5678',
    '345678',
    '06 12 34',
  ];
  it.each(ECRITURES)('est trouvée par %s dans chaque liste de personnes', async (numero) => {
    expect(await total('consulterUtilisateur', numero)).toBe(1);
    expect(await total('consulterAnnuaire', numero, { type: 'CLIENT' })).toBe(1);
    expect(await total('consulterSouscription', numero)).toBe(0);
  });
  it.each(['06 12 34 56 79', '567', '0612345678x', '5679'])('ne l’est pas par %s', async (numero) => {
    expect(await total('consulterUtilisateur', numero)).toBe(0);
    expect(await total('consulterAnnuaire', numero, { type: 'CLIENT' })).toBe(0);
  });
  it.each(['soren', 'SØREN', 'lucja'])('est trouvée par %s', async (mot) => {
    expect(await total('consulterAnnuaire', mot, { type: 'CLIENT' })).toBe(1);
    expect(await total('consulterUtilisateur', mot)).toBe(1);
  });
});

describe('De chaque liste', () => {
  const listes = () =>
    Object.values(serveur.application.schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, args }) =>
      args.some((argument) => argument.name === 'recherche') ? [name] : [],
    );
  /** What those lists are asked of besides. */
  const plus = (nom: string): Record<string, string> | undefined =>
    ({
      consulterAnnuaire: { type: 'CLIENT' },
      consulterMentionnables: { interventionId: `"${id}"`, interne: 'false' },
    })[nom];

  it.each(['%', '_', '!', '\\', '…', '❤️', '%%', '. %'])(
    '« %s » ne trouve rien, et rien de tapé trouve tout',
    async (signes) => {
      const noms = listes();
      expect(noms.length).toBeGreaterThan(12);
      for (const nom of noms) {
        expect([nom, await total(nom, signes, plus(nom))]).toEqual([nom, 0]);
        expect([nom, await total(nom, ' ', plus(nom))]).toEqual([nom, await total(nom, '', plus(nom))]);
      }
      expect(await interventions(acteurs.A, signes)).toEqual([]);
    },
  );

  it('une liste vide n’a rien', async () => {
    for (const filtre of [{ statutIds: [] }, { etapes: [] }, { urgenceIds: [] }]) {
      const { rendu } = await lire<{ pagination: object }>(
        acteurs.A,
        'consulterIntervention',
        'filtre: InterventionFiltre',
        'pagination { totalItems }',
        { filtre },
      );
      expect(rendu.pagination).toEqual({ totalItems: 0 });
    }
    const offres = await lire<{ pagination: object }>(
      acteurs.A,
      'consulterOffre',
      'codes: [String!]',
      'pagination { totalItems }',
      { codes: [] },
    );
    expect(offres.rendu.pagination).toEqual({ totalItems: 0 });
  });
});

describe('Une base d’avant', () => {
  it('est reprise au démarrage : mots pliés, textes longs, téléphones', async () => {
    const em = emDe(serveur);
    await sql(em)
      .updateTable('utilisateur')
      .set({ nomRecherche: 'sørensen łucja', numero: null, numeroInverse: null })
      .where('id', '=', Number(clientId))
      .execute();
    await sql(em).deleteFrom('mot_intervention').where('mot', 'in', ['lodz', 'mot599', 'sorensen']).execute();
    await sql(em)
      .insertInto('mot_intervention')
      .values({ mot: 'łodz', interne: false, interventionId: Number(id) })
      .execute();
    await sql(em).deleteFrom('version_referentiel').where('id', '=', 2).execute();
    expect(await total('consulterAnnuaire', 'soren', { type: 'CLIENT' })).toBe(0);
    await (await serveur.processus()).arreter();
    expect(await total('consulterAnnuaire', 'soren', { type: 'CLIENT' })).toBe(1);
    expect(await total('consulterUtilisateur', '345678')).toBe(1);
    for (const mot of ['lodz', 'mot599', 'sorensen']) expect(await interventions(acteurs.S1, mot)).toEqual([id]);
  });
});
