import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { avancer } from '../../../test/circonstances.ts';
import { essai, unEssai } from '../../../test/essai.ts';
import { semerFoule } from '../../../test/foule.ts';
import {
  creerIntervention,
  interventionA,
  interventionsDeReference,
  statutsParEtape,
} from '../../../test/interventions.ts';
import { champsRefuses, refuseSansDroit } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();

interface Page {
  items: { id: string; etape: string; enRetard: boolean }[];
  pagination: Record<string, unknown>;
  curseurSuivant: string | null;
}
const PAGINATION = 'pagination { page perPage totalItems totalExact totalPages hasNext hasPrev nextPage prevPage }';

const lister = (qui: Executant, filtre: Record<string, unknown> | null = {}, autres: Record<string, unknown> = {}) =>
  lire<Page>(
    qui,
    'consulterIntervention',
    'filtre: InterventionFiltre, page: Int, perPage: Int',
    `items { id etape enRetard } ${PAGINATION} curseurSuivant`,
    { filtre, page: 1, perPage: 50, ...autres },
  );
const ids = async (...appel: Parameters<typeof lister>) => (await lister(...appel)).rendu.items.map(({ id }) => id);

describe('consulterIntervention', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => lister(qui),
  );

  it('montre à chacun les siennes, et toutes à l’admin, les plus récentes d’abord', async () => {
    const { I11, I22 } = await interventionsDeReference(acteurs);
    for (const nom of ['C1', 'S1', 'T1'] as const) expect(await ids(acteurs[nom])).toContain(I11.id);
    for (const nom of ['C2', 'S2', 'T2'] as const) expect(await ids(acteurs[nom])).toEqual([I22.id]);
    expect((await ids(acteurs.A)).slice(0, 2)).toEqual([I22.id, I11.id]);
  });

  it('filtre par client, intervenant, standardiste, statut, étape et urgence', async () => {
    const { A, C2, T2, S2 } = acteurs;
    const [autre, une] = [
      await creerIntervention(acteurs.S1, acteurs.C1),
      (await interventionsDeReference(acteurs)).I22,
    ];
    const statuts = await statutsParEtape(A);
    await muter(acteurs.S2, 'modifierIntervention', { id: une.id, version: une.version, urgenceId: '3' }, '');
    for (const filtre of [
      { clientId: C2.id },
      { intervenantId: T2.id },
      { standardisteId: S2.id },
      { etapes: ['PLANIFIEE', 'REALISEE'], clientId: C2.id },
      { statutIds: [statuts.PLANIFIEE, statuts.REALISEE], clientId: C2.id },
      { urgenceIds: ['3'] },
    ]) {
      const trouvees = await ids(A, filtre);
      expect(trouvees).toContain(une.id);
      expect(trouvees).not.toContain(autre.id);
    }
    for (const filtre of [{ clientId: 'x' }, { clientId: '4000000000' }, { statutIds: ['x'] }, { urgenceIds: ['0'] }])
      expect(await ids(A, filtre)).toEqual([]);
  });

  it('filtre par secteur, par le début de ses codes postaux', async () => {
    const input = { nom: 'Nantes', prefixes: ['4432', 'B1'], couleur: '#1C7ED6' };
    const { rendu } = await muter<{ secteur: { id: string } }>(acteurs.A, 'creerSecteur', input, 'secteur { id }');
    const codes = ['44320', 'B-1000', '44300', '14432', null];
    const creees = [];
    for (const codePostal of codes) creees.push(await creerIntervention(acteurs.S1, acteurs.C1, { codePostal }));
    const attendues = creees.slice(0, 2).map(({ id }) => id);
    const trouvees = await ids(acteurs.S1, { secteurId: rendu.secteur.id });
    expect(trouvees.toSorted()).toEqual(attendues.toSorted());
    expect(await ids(acteurs.S2, { secteurId: rendu.secteur.id })).toEqual([]);
    expect(await ids(acteurs.S1, { secteurId: '4000000000' })).toEqual([]);
  });

  it('filtre par date prévue et par date de création, la borne de fin exclue', async () => {
    const prevues = ['2033-05-01T00:00:00.000Z', '2033-05-02T00:00:00.000Z'];
    const [mai1, mai2] = [
      await creerIntervention(acteurs.S1, acteurs.C1, { datePrevue: prevues[0] }),
      await creerIntervention(acteurs.S1, acteurs.C1, { datePrevue: prevues[1] }),
    ];
    expect(await ids(acteurs.S1, { prevueDu: prevues[0], prevueAu: prevues[1] })).toEqual([mai1.id]);
    expect(await ids(acteurs.S1, { prevueDu: prevues[1], prevueAu: '2033-06-01T00:00:00+02:00' })).toEqual([mai2.id]);
    const { data } = await acteurs.S1.executer<{ voirIntervention: { creerA: string } }>(
      'query ($id: ID!) { voirIntervention(id: $id) { creerA } }',
      { id: mai2.id },
    );
    const { creerA } = data.voirIntervention;
    expect(await ids(acteurs.S1, { creeeDu: creerA })).toEqual([mai2.id]);
    expect(await ids(acteurs.S1, { creeeAu: creerA })).not.toContain(mai2.id);
  });

  it('tous les filtres donnés doivent tenir, et un filtre null n’en est pas un', async () => {
    const une = await creerIntervention(acteurs.S1, acteurs.C1);
    expect(await ids(acteurs.A, { clientId: acteurs.C1.id, standardisteId: acteurs.S2.id })).toEqual([]);
    const toutes = await ids(acteurs.S1);
    expect(toutes).toContain(une.id);
    const vides = {
      recherche: null,
      statutIds: null,
      etapes: null,
      urgenceIds: null,
      clientId: null,
      enRetard: null,
      aTraiter: null,
    };
    expect(await ids(acteurs.S1, vides)).toEqual(toutes);
    expect(await ids(acteurs.S1, null)).toEqual(toutes);
  });

  it('refuse une liste de plus de 250 éléments et une recherche de plus de 100 caractères, en les nommant', async () => {
    const trop = Array.from({ length: 251 }, (_, rang) => String(rang + 1));
    champsRefuses(await lister(acteurs.A, { statutIds: trop }), 'statutIds');
    champsRefuses(await lister(acteurs.A, { urgenceIds: trop }), 'urgenceIds');
    champsRefuses(await lister(acteurs.A, { recherche: 'x'.repeat(101) }), 'recherche');
    expect((await lister(acteurs.A, { statutIds: trop.slice(1) })).errors).toEqual([]);
  });

  it('dit en une erreur bornée les fautes de cinq mille valeurs, sans les répéter', async () => {
    const reponse = await lister(acteurs.A, { statutIds: Array.from({ length: 5000 }, () => ({ a: 1 })) });
    expect([reponse.statut, reponse.errors.length]).toEqual([400, 1]);
    expect(reponse.texte.length).toBeLessThan(5000);
  });

  it('enRetard partage les interventions comme le champ enRetard de chacune', async () => {
    const { serveur: autre, acteurs: ceux } = await unEssai();
    try {
      for (const etape of ['NOUVELLE', 'EN_COURS', 'EN_ATTENTE', 'REALISEE', 'CLOTUREE'] as const)
        await interventionA(etape, ceux);
      const hier = new Date(Date.now() - 24 * 3_600_000);
      // As an import leaves them: on hold without a motive, without a due date, and late from the beginning.
      await semerFoule(autre, ceux, 3, (rang) => ({
        etape: rang === 2 ? 'NOUVELLE' : 'EN_ATTENTE',
        echeance: rang === 1 ? null : hier,
      }));
      await avancer(autre, ceux, 5 * 3_600_000);
      const toutes = (await lister(ceux.A)).rendu.items;
      expect(toutes.filter(({ enRetard }) => enRetard)).toHaveLength(4);
      for (const enRetard of [true, false]) {
        const attendues = toutes.filter((une) => une.enRetard === enRetard).map(({ id }) => id);
        expect(await ids(ceux.A, { enRetard })).toEqual(attendues);
      }
    } finally {
      await autre.arreter();
    }
  });

  it('aTraiter garde ce qui attend une décision', async () => {
    const dans90Jours = 90 * 24 * 3_600_000;
    const etapes = ['NOUVELLE', 'PLANIFIEE', 'EN_COURS', 'EN_ATTENTE', 'REALISEE', 'CLOTUREE', 'ANNULEE'] as const;
    const une: Record<string, string> = {};
    for (const etape of etapes) {
      const { id, version } = await interventionA(etape, acteurs);
      une[etape] = id;
      // Late ones are to be looked at whatever their stage: none of these is.
      const echeance = new Date(serveur.horloge.maintenant().getTime() + 2 * dans90Jours).toISOString();
      if (['PLANIFIEE', 'EN_COURS', 'EN_ATTENTE'].includes(etape))
        await muter(acteurs.S1, 'modifierIntervention', { id, version, echeance }, '');
    }
    const aTraiter = async () => {
      const trouvees = await ids(acteurs.A, { aTraiter: true });
      return etapes.filter((etape) => trouvees.includes(une[etape] ?? ''));
    };
    expect(await aTraiter()).toEqual(['NOUVELLE', 'REALISEE']);
    await muter(acteurs.C1, 'ajouterCommentaire', { interventionId: une.EN_ATTENTE, texte: 'Je suis là' }, '');
    expect(await aTraiter()).toEqual(['NOUVELLE', 'EN_ATTENTE', 'REALISEE']);
  });
});

describe('consulterIntervention : pages', () => {
  it('dit la page, le total, et ce qui suit et précède', async () => {
    const { serveur: autre, acteurs: ceux } = await unEssai();
    try {
      await semerFoule(autre, ceux, 5);
      const page = async (numero: number) => (await lister(ceux.S1, {}, { page: numero, perPage: 2 })).rendu;
      const commun = { perPage: 2, totalItems: 5, totalExact: true, totalPages: 3 };
      const [une, deux, trois, quatre] = [await page(1), await page(2), await page(3), await page(4)];
      expect(une.pagination).toEqual({
        ...commun,
        page: 1,
        hasNext: true,
        hasPrev: false,
        nextPage: 2,
        prevPage: null,
      });
      expect(deux.pagination).toEqual({ ...commun, page: 2, hasNext: true, hasPrev: true, nextPage: 3, prevPage: 1 });
      expect(trois.pagination).toEqual({
        ...commun,
        page: 3,
        hasNext: false,
        hasPrev: true,
        nextPage: null,
        prevPage: 2,
      });
      expect(quatre).toMatchObject({ items: [], pagination: { totalItems: 5, hasNext: false, prevPage: 3 } });
      const lues = [une, deux, trois].flatMap(({ items }) => items.map(({ id }) => id));
      expect(new Set(lues).size).toBe(5);
      expect([une, trois].map(({ curseurSuivant }) => curseurSuivant === null)).toEqual([false, true]);
    } finally {
      await autre.arreter();
    }
  });

  it('va de 1 à 50 par page : plus est refusé, en nommant perPage', async () => {
    for (const perPage of [51, 1_000_000, 0, -1]) champsRefuses(await lister(acteurs.A, {}, { perPage }), 'perPage');
    expect((await lister(acteurs.A, {}, { perPage: 50 })).errors).toEqual([]);
  });

  it('commence à la page 1, et refuse une page si profonde qu’il faut un curseur', async () => {
    for (const page of [0, -1, 502, 2_147_483_647]) champsRefuses(await lister(acteurs.A, {}, { page }), 'page');
    expect((await lister(acteurs.A, {}, { page: 501 })).errors).toEqual([]);
  });

  it('par défaut, la première page de dix', async () => {
    await semerFoule(serveur, acteurs, 11);
    const { rendu } = await lire<Page>(acteurs.A, 'consulterIntervention', '', `items { id } ${PAGINATION}`);
    expect(rendu.items).toHaveLength(10);
    expect(rendu.pagination).toMatchObject({ page: 1, perPage: 10, hasNext: true });
  });
});
