import { beforeAll, describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essai, unEssai } from '../../../test/essai.ts';
import { semerFoule } from '../../../test/foule.ts';
import { creerIntervention } from '../../../test/interventions.ts';
import { EXAMINEES_MAX } from '../../socle/commun/liste.ts';

const { acteurs } = essai();

async function trouver(qui: Executant, recherche: string): Promise<string[]> {
  const { rendu, errors } = await lire<{ items: { id: string }[]; pagination: { totalItems: number } }>(
    qui,
    'consulterIntervention',
    'filtre: InterventionFiltre, perPage: Int',
    'items { id } pagination { totalItems }',
    { filtre: { recherche }, perPage: 50 },
  );
  expect(errors).toEqual([]);
  expect(rendu.pagination.totalItems).toBe(rendu.items.length);
  return rendu.items.map(({ id }) => id);
}
const ouvrir = async (valeurs: Record<string, unknown>) =>
  (await creerIntervention(acteurs.S1, acteurs.C1, valeurs)).id;
const commenter = (qui: Executant, interventionId: string, texte: string, interne = false) =>
  muter<{ commentaire: { id: string; version: number } }>(
    qui,
    'ajouterCommentaire',
    { interventionId, texte, interne },
    'commentaire { id version }',
  );

describe('La recherche d’interventions', () => {
  it('trouve avec ou sans accents, majuscules et ligatures, dans les deux sens', async () => {
    const id = await ouvrir({ titre: 'Œil-de-bœuf ÉBRÉCHÉ' });
    for (const saisie of ['œil', 'OEIL', 'ébréché', 'ebreche', 'EBRECHE', 'Bœuf', 'boeuf', 'œil boeuf', '  ébré  '])
      expect([saisie, await trouver(acteurs.S1, saisie)]).toEqual([saisie, [id]]);
  });

  it('trouve par le titre, la description, l’adresse, le code postal, et le nom du client', async () => {
    const id = await ouvrir({
      titre: 'Turbine',
      description: 'Alternateur',
      adresse: '8 quai Ceineray',
      codePostal: '44190',
    });
    for (const saisie of ['turbine', 'alternateur', 'ceineray', '44190', 'turbine nomc1', 'quai 44190'])
      expect([saisie, await trouver(acteurs.S1, saisie)]).toEqual([saisie, [id]]);
  });

  it('veut tous les mots, par leur début, dans n’importe quel ordre', async () => {
    const id = await ouvrir({ titre: 'Chaudière murale Viessmann' });
    expect(await trouver(acteurs.S1, 'viess chaud')).toEqual([id]);
    expect(await trouver(acteurs.S1, 'viessmann introuvable')).toEqual([]);
    expect(await trouver(acteurs.S1, 'audiere')).toEqual([]);
  });

  it('trouve une référence comme on la dit', async () => {
    const une = await creerIntervention(acteurs.S1, acteurs.C1, { titre: 'Borne' });
    const numero = une.id.padStart(6, '0');
    const annee = une.reference.split('-')[1];
    for (const dite of [une.reference, une.reference.toLowerCase(), `${annee}-${numero}`, `INT ${une.id}`])
      expect([dite, await trouver(acteurs.S1, dite)]).toEqual([dite, [une.id]]);
    expect(await trouver(acteurs.S1, numero)).toContain(une.id);
    expect(await trouver(acteurs.S1, 'INT-2026-999999')).toEqual([]);
  });

  it('ne cherche pas une lettre seule, et ignore celles d’une saisie plus longue', async () => {
    const id = await ouvrir({ titre: 'Wattmètre w x' });
    expect(await trouver(acteurs.S1, 'w')).toEqual([]);
    expect(await trouver(acteurs.S1, 'w wattmetre')).toEqual([id]);
  });

  it('une saisie faite de signes ou de SQL donne ce que donnerait une suite de lettres au hasard', async () => {
    await ouvrir({ titre: 'Disjoncteur' });
    const saisies = [
      '%',
      '_',
      "'",
      '\\',
      "' OR 1=1 --",
      "\\' OR 1=1",
      '%27',
      "x' UNION SELECT 1",
      '0x27',
      ';',
      '🔥',
      '"',
      '((',
    ];
    for (const saisie of [...saisies, 'qzvkjx'])
      expect([saisie, await trouver(acteurs.A, saisie)]).toEqual([saisie, []]);
  });

  it('suit les changements de texte et de client', async () => {
    const une = await creerIntervention(acteurs.S1, acteurs.C1, { titre: 'Vanne' });
    const { id, version } = une;
    await muter(acteurs.S1, 'modifierIntervention', { id, version, titre: 'Clapet', clientId: acteurs.C2.id }, '');
    expect(await trouver(acteurs.S1, 'vanne')).toEqual([]);
    expect(await trouver(acteurs.S1, 'clapet nomc2')).toEqual([id]);
    expect(await trouver(acteurs.S1, 'clapet nomc1')).toEqual([]);
  });

  it('suit le nom du client qui en change', async () => {
    const { C2, S1 } = acteurs;
    const { id } = await creerIntervention(S1, C2, { titre: 'Onduleur' });
    const { data } = await C2.executer<{ moi: { compte: { version: number } } }>('{ moi { compte { version } } }');
    const { version } = data.moi.compte;
    await muter(C2, 'modifierProfil', { version, nom: 'Le Goïc' }, '');
    expect(await trouver(S1, 'onduleur goic')).toEqual([id]);
    expect(await trouver(S1, 'onduleur nomc2')).toEqual([]);
    await muter(C2, 'modifierProfil', { version: version + 1, nom: 'NomC2' }, '');
    expect(await trouver(S1, 'onduleur nomc2')).toEqual([id]);
  });
});

describe('La recherche dans les commentaires', () => {
  it('trouve un mot d’un commentaire, pour qui peut le lire seulement', async () => {
    const id = await ouvrir({ titre: 'Panneau' });
    await commenter(acteurs.S1, id, 'Digicode 4512 au portail');
    await commenter(acteurs.S1, id, 'Client procédurier', true);
    for (const nom of ['S1', 'A', 'C1'] as const) expect(await trouver(acteurs[nom], 'digicode')).toEqual([id]);
    for (const nom of ['S1', 'A'] as const) expect(await trouver(acteurs[nom], 'procedurier')).toEqual([id]);
    expect(await trouver(acteurs.C1, 'procedurier')).toEqual([]);
    expect(await trouver(acteurs.C1, 'panneau procedurier')).toEqual([]);
  });

  it('un mot interne ne sert pas au client, même s’il est public ailleurs et que l’autre mot est plus rare', async () => {
    const id = await ouvrir({ titre: 'Aérotherme' });
    await commenter(acteurs.S1, id, 'Impayé', true);
    for (let fois = 0; fois < 2; fois++) await ouvrir({ titre: 'Impayé' });
    expect(await trouver(acteurs.S1, 'aerotherme impaye')).toEqual([id]);
    expect(await trouver(acteurs.C1, 'aerotherme impaye')).toEqual([]);
  });

  it('un mot qui est aussi dans un texte public reste trouvé par le client', async () => {
    const id = await ouvrir({ titre: 'Transformateur' });
    await commenter(acteurs.S1, id, 'Transformateur ancien modèle', true);
    expect(await trouver(acteurs.C1, 'transformateur')).toEqual([id]);
    await muter(acteurs.S1, 'modifierIntervention', { id, version: 1, description: 'Vérifié' }, '');
    expect(await trouver(acteurs.C1, 'transformateur')).toEqual([id]);
    expect(await trouver(acteurs.C1, 'ancien')).toEqual([]);
  });

  it('oublie le texte d’avant et celui d’un commentaire supprimé', async () => {
    const id = await ouvrir({ titre: 'Batterie' });
    const { commentaire } = (await commenter(acteurs.S1, id, 'Zinguerie')).rendu;
    await muter(acteurs.S1, 'modifierCommentaire', { ...commentaire, texte: 'Plomberie' }, '');
    expect(await trouver(acteurs.S1, 'zinguerie')).toEqual([]);
    expect(await trouver(acteurs.S1, 'plomberie')).toEqual([id]);
    await muter(acteurs.S1, 'supprimerCommentaire', { id: commentaire.id, version: commentaire.version + 1 }, '');
    expect(await trouver(acteurs.S1, 'plomberie')).toEqual([]);
    expect(await trouver(acteurs.S1, 'batterie')).toEqual([id]);
  });
});

describe('La recherche parmi beaucoup', () => {
  it('donne les mêmes lignes pour un mot commun que pour un mot rare, et borne les totaux', async () => {
    const { serveur: autre, acteurs: ceux } = await unEssai();
    try {
      const ids = await semerFoule(autre, ceux, 10_050, (rang) => ({
        titre: `Commun ${rang % 2 ? 'impair' : 'pair'}${rang === 777 ? ' rarissime' : ''}${rang < 900 ? ' frequent' : ''}`,
      }));
      const compter = async (recherche: string) => {
        const { rendu } = await lire<{
          items: { id: string }[];
          pagination: { totalItems: number; totalExact: boolean };
        }>(
          ceux.S1,
          'consulterIntervention',
          'filtre: InterventionFiltre, perPage: Int',
          'items { id } pagination { totalItems totalExact }',
          { filtre: { recherche }, perPage: 10 },
        );
        return rendu;
      };
      expect(await compter('commun rarissime')).toEqual({
        items: [{ id: String(ids[777]) }],
        pagination: { totalItems: 1, totalExact: true },
      });
      // Both words are common, then one of the two, then a third that no row has.
      expect((await compter('commun impair')).pagination).toEqual({ totalItems: EXAMINEES_MAX / 2, totalExact: false });
      expect((await compter('impair frequent')).pagination).toEqual({ totalItems: 450, totalExact: true });
      expect((await compter('commun absent')).pagination.totalItems).toBe(0);
      expect((await compter('commun')).pagination).toEqual({ totalItems: 10_000, totalExact: false });
      expect((await compter('')).pagination).toEqual({ totalItems: 10_000, totalExact: false });
    } finally {
      await autre.arreter();
    }
  });

  describe('de mots que beaucoup ont', () => {
    const NOMBRE = EXAMINEES_MAX + 50;
    const ANCIENNES = 1100;
    interface Page {
      items: { id: string }[];
      pagination: { totalItems: number; totalExact: boolean; hasNext: boolean };
      curseurSuivant: string | null;
      examinees: number | null;
    }
    const { serveur, acteurs: ceux } = essai();
    let ids: number[] = [];

    beforeAll(async () => {
      const echeance = (rang: number) => (rang % 2 ? new Date(Date.UTC(2031, 0, 1) + rang * 60_000) : null);
      ids = await semerFoule(serveur, ceux, NOMBRE, (rang) => ({
        titre: `Commun ${rang < ANCIENNES ? 'ancienne' : 'recente'}`,
        echeance: echeance(rang),
      }));
    });

    async function chercher(recherche: string, autres: Record<string, unknown> = {}): Promise<Page> {
      const { rendu, errors } = await lire<Page>(
        ceux.S1,
        'consulterIntervention',
        'filtre: InterventionFiltre, tri: InterventionTri, perPage: Int, apres: String',
        'items { id } pagination { totalItems totalExact hasNext } curseurSuivant examinees',
        { filtre: { recherche }, perPage: 50, ...autres },
      );
      expect(errors).toEqual([]);
      return rendu;
    }

    it('s’arrête, le dit, et continue au curseur', async () => {
      const premiere = await chercher('ancienne recente');
      expect(premiere).toMatchObject({ items: [], examinees: EXAMINEES_MAX });
      expect(premiere.pagination).toEqual({ totalItems: 0, totalExact: false, hasNext: false });
      const suite = await chercher('ancienne recente', { apres: premiere.curseurSuivant });
      expect(suite).toMatchObject({ items: [], examinees: null, curseurSuivant: null });
    });

    it.each([
      ['CREATION', 'DESC'],
      ['ECHEANCE', 'ASC'],
      ['ECHEANCE', 'DESC'],
    ])('ne perd rien d’appel en appel, par %s %s', async (champ, sens) => {
      const trouvees: string[] = [];
      const arrets: number[] = [];
      let apres: string | null = null;
      do {
        const page: Page = await chercher('commun ancienne', { tri: { champ, sens }, apres });
        trouvees.push(...page.items.map(({ id }) => id));
        if (page.examinees !== null) arrets.push(page.examinees);
        expect(page.pagination.totalExact).toBe(false);
        expect(page.pagination.totalItems).toBeLessThanOrEqual(ANCIENNES);
        apres = page.curseurSuivant;
      } while (apres);
      expect(arrets.length).toBeLessThanOrEqual(1);
      expect(new Set(trouvees).size).toBe(trouvees.length);
      expect(trouvees.toSorted()).toEqual(ids.slice(0, ANCIENNES).map(String).toSorted());
    });

    it('regarde toutes celles d’un client qui en a peu', async () => {
      const une = await creerIntervention(ceux.S1, ceux.C2, { titre: 'Commun ancienne' });
      const lue = await chercher('commun ancienne', { filtre: { recherche: 'commun ancienne', clientId: ceux.C2.id } });
      expect(lue).toMatchObject({ items: [{ id: une.id }], examinees: null, curseurSuivant: null });
      expect(lue.pagination).toEqual({ totalItems: 1, totalExact: true, hasNext: false });
    });
  });
});
