import { beforeAll, describe, expect, it } from 'vitest';
import { type Executant, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { VUE, type Vue } from '../../../test/interventions.ts';
import { champsRefuses, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();
let urgences: { id: string; delaiHeures: number }[];

beforeAll(async () => {
  const { data } = await acteurs.S1.executer<{ consulterDegreUrgence: { items: typeof urgences } }>(
    '{ consulterDegreUrgence { items { id delaiHeures } } }',
  );
  urgences = data.consulterDegreUrgence.items;
});

const saisie = (valeurs: Record<string, unknown> = {}) => ({
  clientId: acteurs.C1.id,
  titre: 'Panne de compteur',
  adresse: '3 rue des Lilas, Nantes',
  urgenceId: urgences[0]?.id,
  ...valeurs,
});
const creer = (qui: Executant, valeurs: Record<string, unknown> = {}) =>
  muter<{ message: { fr: string; en: string }; intervention: Vue }>(
    qui,
    'creerIntervention',
    saisie(valeurs),
    `intervention { ${VUE} }`,
  );

describe('creerIntervention', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => creer(qui),
    ['T1', 'C1', 'P'],
  );

  it('ouvre une intervention nouvelle, dont qui la crée est le standardiste', async () => {
    const { rendu } = await creer(acteurs.S1, {
      description: 'Le disjoncteur saute.',
      codePostal: '44000',
      datePrevue: '2030-05-06T08:00:00.000Z',
    });
    const { intervention } = rendu;
    expect(intervention).toMatchObject({
      etape: 'NOUVELLE',
      version: 1,
      titre: 'Panne de compteur',
      description: 'Le disjoncteur saute.',
      adresse: '3 rue des Lilas, Nantes',
      codePostal: '44000',
      client: { id: acteurs.C1.id },
      standardiste: { id: acteurs.S1.id },
      intervenant: null,
      datePrevue: '2030-05-06T08:00:00.000Z',
      enRetard: false,
    });
    const annee = new Date(intervention.creerA).getUTCFullYear();
    expect(intervention.reference).toBe(`INT-${annee}-${intervention.id.padStart(6, '0')}`);
    expect(rendu.message.fr).toContain(intervention.reference);
    expect(rendu.message.en).toContain(intervention.reference);
  });

  it('l’échéance est la création plus le délai de l’urgence', async () => {
    for (const { id, delaiHeures } of urgences) {
      const { intervention } = (await creer(acteurs.S1, { urgenceId: id })).rendu;
      const attendue = Date.parse(intervention.creerA) + delaiHeures * 3_600_000;
      expect(intervention.echeance).toBe(new Date(attendue).toISOString());
    }
  });

  it('commence l’historique, signé du jeton', async () => {
    const { intervention } = (await creer(acteurs.S1)).rendu;
    expect(intervention.historique).toMatchObject([
      {
        fonction: 'creerIntervention',
        auteur: { id: acteurs.S1.id },
        deStatut: null,
        versStatut: { etape: 'NOUVELLE' },
      },
    ]);
  });

  it('enlève les espaces du bord, et prend un texte blanc facultatif pour une absence', async () => {
    const { intervention } = (await creer(acteurs.S1, { titre: '  Fuite  ', description: ' \n ', codePostal: '  ' }))
      .rendu;
    expect(intervention).toMatchObject({ titre: 'Fuite', description: null, codePostal: null });
  });

  it('garde tel quel un texte qui ressemble à du HTML ou à du SQL, et les retours à la ligne', async () => {
    const description = `<img src=x onerror=alert(1)>\n'; DROP TABLE intervention; -- 🔥`;
    expect((await creer(acteurs.S1, { description })).rendu.intervention.description).toBe(description);
  });

  it('refuse un client ou une urgence inconnus ou inactifs en nommant le champ, sans rien écrire', async () => {
    const inactive = await muter<{ urgence: { id: string; version: number } }>(
      acteurs.A,
      'creerDegreUrgence',
      { libelle: { fr: 'Ancienne', en: 'Former' }, niveau: 9, delaiHeures: 1, couleur: '#000000', actif: false },
      'urgence { id version }',
    );
    const refuses = [
      [{ clientId: '4000000000' }, 'clientId'],
      [{ clientId: 'C1' }, 'clientId'],
      [{ clientId: '' }, 'clientId'],
      // Neither a standardiste nor a technician is offered as a client.
      [{ clientId: acteurs.S2.id }, 'clientId'],
      [{ clientId: acteurs.T1.id }, 'clientId'],
      [{ urgenceId: '4000000000' }, 'urgenceId'],
      [{ urgenceId: inactive.rendu.urgence.id }, 'urgenceId'],
    ] as const;
    for (const [valeurs, champ] of refuses)
      champsRefuses(await sansRienEcrire(serveur, () => creer(acteurs.S1, valeurs)), champ);
  });

  it('nomme chaque champ vide ou trop long, sans rien écrire', async () => {
    const fautes = {
      titre: 'x'.repeat(201),
      description: 'x'.repeat(5001),
      adresse: '  \n ',
      codePostal: 'x'.repeat(13),
    };
    const reponse = await sansRienEcrire(serveur, () => creer(acteurs.S1, fautes));
    const { champs } = champsRefuses(reponse, 'titre', 'description', 'adresse', 'codePostal');
    expect(champs?.[0]?.message).toEqual({ fr: '200 caractères au plus.', en: 'At most 200 characters.' });
    expect(champs?.[2]?.message).toEqual({ fr: 'Ce champ est obligatoire.', en: 'This field is required.' });
    champsRefuses(await sansRienEcrire(serveur, () => creer(acteurs.S1, { titre: '' })), 'titre');
  });

  it('accepte la longueur même de chaque limite', async () => {
    const limites = {
      titre: 'é'.repeat(200),
      description: 'é'.repeat(5000),
      adresse: 'é'.repeat(300),
      codePostal: '1'.repeat(12),
    };
    expect((await creer(acteurs.S1, limites)).rendu.intervention).toMatchObject(limites);
  });

  it('refuse le caractère nul, qui couperait la requête', async () => {
    for (const champ of ['titre', 'description', 'adresse', 'codePostal'])
      champsRefuses(await sansRienEcrire(serveur, () => creer(acteurs.S1, { [champ]: 'a\u0000b' })), champ);
  });

  it('refuse un titre de 1 Mo sans le lire', async () => {
    const reponse = await sansRienEcrire(serveur, () => creer(acteurs.S1, { titre: 'x'.repeat(1024 * 1024) }));
    expect(reponse.statut).toBe(413);
  });

  it('refuse une date hors du temps des gens, la même sur toutes les bases', async () => {
    for (const datePrevue of [
      '0000-01-01T00:00:00+10:00',
      '9999-12-31T23:59:59-10:00',
      '2030-02-31T25:00:00Z',
      'demain',
    ])
      expect((await sansRienEcrire(serveur, () => creer(acteurs.S1, { datePrevue }))).statut).toBe(400);
  });
});
