import { describe, expect, it } from 'vitest';
import type { Acteur } from '../../../test/acteurs.ts';
import { lire, muter } from '../../../test/appels.ts';
import { mettreEnEquipe } from '../../../test/equipes.ts';
import { essai, unEssai } from '../../../test/essai.ts';
import { creerIntervention, type InterventionDeTest, interventionA } from '../../../test/interventions.ts';
import { champsRefuses, refus, sansRienEcrire } from '../../../test/refus.ts';
import { compterRequetes } from '../../../test/requetes.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';

const { serveur, acteurs } = essai();

interface Liens {
  suiteDe: { id: string; reference: string } | null;
  suites: { id: string; titre: string }[];
}
const LIENS = 'suiteDe { id reference } suites { id titre }';

async function liens(qui: Acteur, id: string): Promise<Liens> {
  const { rendu, errors } = await lire<Liens>(qui, 'voirIntervention', 'id: ID!', LIENS, { id });
  expect(errors).toEqual([]);
  return rendu;
}

async function demander(qui: Acteur, client: Acteur, suiteDeId: string, valeurs: Record<string, unknown> = {}) {
  const urgences = await qui.executer<{ consulterDegreUrgence: { items: { id: string }[] } }>(
    '{ consulterDegreUrgence(perPage: 1) { items { id } } }',
  );
  const [urgence] = urgences.data.consulterDegreUrgence.items;
  const input = { clientId: client.id, titre: 'Encore en panne', adresse: '3 rue des Lilas', urgenceId: urgence?.id };
  return muter<{ intervention: InterventionDeTest & Liens }>(
    qui,
    'creerIntervention',
    { ...input, suiteDeId, ...valeurs },
    `intervention { id version ${LIENS} }`,
  );
}

async function suivre(qui: Acteur, client: Acteur, suiteDeId: string, valeurs?: Record<string, unknown>) {
  const { rendu, errors } = await demander(qui, client, suiteDeId, valeurs);
  expect(errors).toEqual([]);
  return rendu.intervention;
}

describe('La suite d’une intervention finie', () => {
  it.each(['REALISEE', 'CLOTUREE', 'ANNULEE'] as const)('se lit des deux côtés, de %s', async (etape) => {
    const { S1, C1 } = acteurs;
    const avant = await interventionA(etape, acteurs);
    expect(await liens(S1, avant.id)).toEqual({ suiteDe: null, suites: [] });
    const apres = await suivre(S1, C1, avant.id);
    expect(apres.suiteDe).toEqual({ id: avant.id, reference: avant.reference });
    for (const qui of [S1, C1]) {
      expect((await liens(qui, apres.id)).suiteDe).toEqual({ id: avant.id, reference: avant.reference });
      expect(await liens(qui, avant.id)).toEqual({
        suiteDe: null,
        suites: [{ id: apres.id, titre: 'Encore en panne' }],
      });
    }
  });

  it('les suites viennent la plus récente d’abord, dix au plus de chacune', async () => {
    const { S1, C1 } = acteurs;
    const avant = await interventionA('ANNULEE', acteurs);
    const autre = await interventionA('ANNULEE', acteurs);
    const siennes: string[] = [];
    for (let rang = 0; rang < 11; rang += 1) siennes.unshift((await suivre(S1, C1, avant.id)).id);
    const seule = await suivre(S1, C1, autre.id);
    const { rendu } = await lire<{ items: ({ id: string } & Liens)[] }>(
      S1,
      'consulterIntervention',
      'perPage: Int',
      `items { id ${LIENS} }`,
      { perPage: 50 },
    );
    const suitesDe = (id: string) => rendu.items.find((une) => une.id === id)?.suites.map((une) => une.id);
    expect(suitesDe(avant.id)).toEqual(siennes.slice(0, 10));
    expect(suitesDe(autre.id)).toEqual([seule.id]);
  });

  it('refuse celle dont le travail n’est pas fini, sans rien écrire', async () => {
    for (const etape of ['NOUVELLE', 'PLANIFIEE', 'EN_COURS', 'EN_ATTENTE'] as const) {
      const avant = await interventionA(etape, acteurs);
      const reponse = await sansRienEcrire(serveur, () => demander(acteurs.S1, acteurs.C1, avant.id));
      const { champs, actuel } = refus(reponse, 'CONFLICT');
      expect(champs?.map(({ chemin }) => chemin)).toEqual(['suiteDeId']);
      expect(actuel).toEqual({ id: avant.id, version: avant.version, etape });
    }
  });

  it('refuse celle d’un autre client, en nommant le champ, sans rien écrire', async () => {
    const avant = await interventionA('CLOTUREE', acteurs);
    champsRefuses(await sansRienEcrire(serveur, () => demander(acteurs.S1, acteurs.C2, avant.id)), 'suiteDeId');
  });

  it('celle que l’appelant ne voit pas n’existe pas, comme celle qui n’a jamais été', async () => {
    const avant = await interventionA('CLOTUREE', acteurs);
    for (const id of [avant.id, '4000000000', 'INT-1', '']) {
      const reponse = await sansRienEcrire(serveur, () => demander(acteurs.S2, acteurs.C1, id));
      expect(refus(reponse, 'NOT_FOUND').message?.fr).toContain('suiteDeId');
    }
  });

  it('qui ne voit pas l’autre n’en lit rien', async () => {
    const { A, S1, T1, T2, C1 } = acteurs;
    const avant = await interventionA('CLOTUREE', acteurs);
    const apres = await suivre(A, C1, avant.id);
    for (const qui of [S1, T1]) expect(await liens(qui, avant.id)).toEqual({ suiteDe: null, suites: [] });
    const creneau = { intervenantId: T2.id, debut: '2071-05-04T08:00:00.000Z', dureeMinutes: 60 };
    const { id, version } = apres;
    const prevue = await muter(A, 'planifierIntervention', { id, version, ...creneau }, 'intervention { id }');
    expect(prevue.errors).toEqual([]);
    expect(await liens(T2, apres.id)).toEqual({ suiteDe: null, suites: [] });
    expect((await liens(C1, avant.id)).suites).toHaveLength(1);
    expect((await liens(A, apres.id)).suiteDe?.id).toBe(avant.id);
  });

  it('un collègue de la même entité fait suite à ce qu’il lit', async () => {
    const { serveur: autre, acteurs: ceux } = await unEssai();
    try {
      const avant = await interventionA('CLOTUREE', ceux);
      refus(await demander(ceux.S2, ceux.C1, avant.id), 'NOT_FOUND');
      await mettreEnEquipe(ceux.A, ceux.S1, ceux.S2);
      const apres = await suivre(ceux.S2, ceux.C1, avant.id);
      expect((await liens(ceux.S1, avant.id)).suites.map(({ id }) => id)).toEqual([apres.id]);
    } finally {
      await autre.arreter();
    }
  });

  it('la trace dit de laquelle ; celle-ci supprimée, la suite reste', async () => {
    const { A, S1, C1 } = acteurs;
    const avant = await interventionA('ANNULEE', acteurs);
    const apres = await suivre(S1, C1, avant.id);
    const trace = await sql(serveur.application.services.orm.em.fork())
      .selectFrom('trace')
      .where('action', '=', 'creerIntervention')
      .select('changements')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(trace.changements ?? '')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          objet: 'intervention',
          apres: expect.objectContaining({ suiteDe: Number(avant.id) }),
        }),
      ]),
    );
    const { id, version } = avant;
    expect((await muter(A, 'supprimerIntervention', { id, version }, 'id')).errors).toEqual([]);
    expect(await liens(S1, apres.id)).toEqual({ suiteDe: null, suites: [] });
  });

  it('une liste en demande autant de requêtes, quel que soit son nombre de lignes', async () => {
    const { S1, C1 } = acteurs;
    let avant = await interventionA('ANNULEE', acteurs);
    for (let rang = 0; rang < 6; rang += 1) {
      const { id, version } = await suivre(S1, C1, avant.id);
      await muter(S1, 'annulerIntervention', { id, version, motif: 'Encore' }, '');
      avant = { ...avant, id };
    }
    await creerIntervention(S1, C1);
    const lister = (perPage: number) =>
      lire(S1, 'consulterIntervention', 'perPage: Int', `items { id ${LIENS} }`, { perPage });
    await lister(1);
    const trois = await compterRequetes(serveur, () => lister(3));
    expect(await compterRequetes(serveur, () => lister(7))).toBe(trois);
  });
});
