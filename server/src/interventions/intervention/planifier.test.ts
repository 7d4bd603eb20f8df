import { describe, expect, it } from 'vitest';
import { type Executant, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import {
  changerStatut,
  creerIntervention,
  type InterventionDeTest,
  interventionA,
  statutsParEtape,
  VUE,
  type Vue,
  voir,
} from '../../../test/interventions.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';

const { serveur, acteurs } = essai();

let jour = 0;
/** Eight o'clock on a day of its own, so that no test meets another's slots. */
const unMatin = (): Date => {
  jour += 1;
  return new Date(Date.UTC(2040, 0, jour, 8));
};
const plusTard = (date: Date, minutes: number): string => new Date(date.getTime() + minutes * 60_000).toISOString();

const planifier = (
  qui: Executant,
  { id, version }: InterventionDeTest,
  debut: Date | string,
  valeurs: Record<string, unknown> = {},
) =>
  muter<{ intervention: Vue }>(
    qui,
    'planifierIntervention',
    { id, version, intervenantId: acteurs.T1.id, debut, dureeMinutes: 60, ...valeurs },
    `intervention { ${VUE} }`,
  );
const nouvelle = () => creerIntervention(acteurs.S1, acteurs.C1);

/** The row that makes this account what it is in the interventions. */
async function roleDe({ id }: { id: string }) {
  const em = emDe(serveur);
  const ligne = await sql(em)
    .selectFrom('utilisateur_role as ur')
    .innerJoin('application as a', 'a.id', 'ur.applicationId')
    .where('a.code', '=', 'interventions')
    .where('ur.utilisateurId', '=', Number(id))
    .select('ur.id')
    .executeTakeFirstOrThrow();
  return { em, ligne: ligne.id };
}

describe('planifierIntervention', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => planifier(qui, { id: '1', version: 1, reference: '', etape: '' }, unMatin()),
    ['T1', 'C1', 'P'],
  );

  it('donne l’intervention à l’intervenant, pour ce créneau, et l’écrit dans l’historique', async () => {
    const [une, matin] = [await nouvelle(), unMatin()];
    const { intervention } = (await planifier(acteurs.S1, une, matin, { dureeMinutes: 90 })).rendu;
    expect(intervention).toMatchObject({
      etape: 'PLANIFIEE',
      version: une.version + 1,
      intervenant: { id: acteurs.T1.id },
      debutPlanifie: matin.toISOString(),
      finPlanifiee: plusTard(matin, 90),
      datePrevue: matin.toISOString(),
    });
    expect(intervention.historique[0]).toMatchObject({
      fonction: 'planifierIntervention',
      auteur: { id: acteurs.S1.id },
      deStatut: { etape: 'NOUVELLE' },
      versStatut: { etape: 'PLANIFIEE' },
    });
    expect((await voir(acteurs.T1, une.id)).id).toBe(une.id);
  });

  it('refuse un créneau qui en recoupe un autre de l’intervenant, en nommant l’intervention, et n’écrit rien', async () => {
    const [prise, une, matin] = [await nouvelle(), await nouvelle(), unMatin()];
    await planifier(acteurs.S1, prise, matin);
    for (const [debut, dureeMinutes] of [
      [plusTard(matin, 0), 60],
      [plusTard(matin, -30), 31],
      [plusTard(matin, 59), 5],
      [plusTard(matin, 10), 10],
      [plusTard(matin, -60), 180],
    ] as const) {
      const reponse = await sansRienEcrire(serveur, () => planifier(acteurs.S1, une, debut, { dureeMinutes }));
      const dit = refus(reponse, 'CONFLICT');
      for (const langue of ['fr', 'en'] as const) expect(dit.message[langue]).toContain(prise.reference);
      expect(dit.champs?.[0]?.chemin).toBe('debut');
      expect(dit.actuel).toMatchObject({ reference: prise.reference, debutPlanifie: matin.toISOString() });
    }
  });

  it('accepte des créneaux qui se touchent, le même créneau d’un autre intervenant, et l’intervention elle-même', async () => {
    const [une, avant, apres, autre, matin] = [
      await nouvelle(),
      await nouvelle(),
      await nouvelle(),
      await nouvelle(),
      unMatin(),
    ];
    await planifier(acteurs.S1, une, matin);
    expect((await planifier(acteurs.S1, avant, plusTard(matin, -60))).errors).toEqual([]);
    expect((await planifier(acteurs.S1, apres, plusTard(matin, 60))).errors).toEqual([]);
    expect((await planifier(acteurs.S1, autre, matin, { intervenantId: acteurs.T2.id })).errors).toEqual([]);
    const planifiee = { ...une, version: une.version + 1 };
    // Ten minutes less, within its own slot.
    expect((await planifier(acteurs.S1, planifiee, plusTard(matin, 5), { dureeMinutes: 50 })).errors).toEqual([]);
  });

  it('accepte le recoupement avec un motif, que l’équipe lit dans l’historique et le client non', async () => {
    const [prise, une, matin] = [await nouvelle(), await nouvelle(), unMatin()];
    await planifier(acteurs.S1, prise, matin);
    champsRefuses(await planifier(acteurs.S1, une, matin, { derogation: 'x'.repeat(1001) }), 'derogation');
    refus(await planifier(acteurs.S1, une, matin, { derogation: '   ' }), 'CONFLICT');
    const motif = 'Même immeuble, deux étages';
    const { intervention } = (await planifier(acteurs.S1, une, matin, { derogation: ` ${motif} ` })).rendu;
    expect(intervention.historique[0]?.motif).toBe(motif);
    expect((await voir(acteurs.C1, une.id)).historique[0]).toMatchObject({
      fonction: 'planifierIntervention',
      motif: null,
    });
    expect(JSON.stringify(await voir(acteurs.C1, une.id))).not.toContain(motif);
  });

  it('sans recoupement, une dérogation ne laisse rien dans l’historique', async () => {
    const { intervention } = (await planifier(acteurs.S1, await nouvelle(), unMatin(), { derogation: 'Au cas où' }))
      .rendu;
    expect(intervention.historique[0]?.motif).toBeNull();
  });

  it('replanifie : un nouveau créneau, ou un autre intervenant, et l’ancien créneau est libre', async () => {
    const [une, autre, matin] = [await nouvelle(), await nouvelle(), unMatin()];
    const { version } = (await planifier(acteurs.S1, une, matin)).rendu.intervention;
    const { intervention } = (
      await planifier(acteurs.S1, { ...une, version }, plusTard(matin, 300), { intervenantId: acteurs.T2.id })
    ).rendu;
    expect(intervention).toMatchObject({ etape: 'PLANIFIEE', intervenant: { id: acteurs.T2.id } });
    expect((await planifier(acteurs.S1, autre, matin)).errors).toEqual([]);
    refus(
      await acteurs.T1.executer('query ($id: ID!) { voirIntervention(id: $id) { id } }', { id: une.id }),
      'NOT_FOUND',
    );
  });

  it('reprend une intervention en attente avec un nouveau créneau', async () => {
    const une = await interventionA('EN_ATTENTE', acteurs);
    const { intervention } = (await planifier(acteurs.S1, une, unMatin())).rendu;
    expect(intervention).toMatchObject({ etape: 'PLANIFIEE', motifAttente: null, reprisePrevue: null });
  });

  it('une intervention annulée, réalisée ou rendue ne tient plus son créneau', async () => {
    const matin = unMatin();
    const statuts = await statutsParEtape(acteurs.S1);
    const annulee = await nouvelle();
    const { version } = (await planifier(acteurs.S1, annulee, matin)).rendu.intervention;
    await muter(acteurs.S1, 'annulerIntervention', { id: annulee.id, version, motif: 'Erreur' }, '');
    const rendue = await nouvelle();
    const planifiee = (await planifier(acteurs.S1, rendue, matin)).rendu.intervention;
    await changerStatut(acteurs.S1, planifiee, statuts.NOUVELLE);
    expect((await planifier(acteurs.S1, await nouvelle(), matin)).errors).toEqual([]);
  });

  it('reprendre le travail ne reprend pas un créneau à venir qui a été donné à une autre', async () => {
    const statuts = await statutsParEtape(acteurs.T1);
    const matin = unMatin();
    const planifiee = (await planifier(acteurs.S1, await nouvelle(), matin)).rendu.intervention;
    const attente = { motifAttente: 'PIECE', reprisePrevue: plusTard(matin, 60) };
    const { data } = await changerStatut(acteurs.T1, planifiee, statuts.EN_ATTENTE, attente);
    const enAttente = data.changerStatutIntervention.intervention;
    const autre = (await planifier(acteurs.S1, await nouvelle(), matin)).rendu.intervention;
    const reprise = await sansRienEcrire(serveur, () => changerStatut(acteurs.T1, enAttente, statuts.EN_COURS));
    expect(refus(reprise, 'CONFLICT').message.fr).toContain(autre.reference);
    await changerStatut(acteurs.T1, autre, statuts.NOUVELLE, { motif: 'Je ne pourrai pas' });
    const { data: suite } = await changerStatut(acteurs.T1, enAttente, statuts.EN_COURS);
    expect(suite.changerStatutIntervention.intervention.etape).toBe('EN_COURS');
  });

  it('refuse un créneau commencé depuis plus d’un quart d’heure, d’où qu’on le demande', async () => {
    const [une, planifiee] = [await nouvelle(), await interventionA('PLANIFIEE', acteurs)];
    const attente = await interventionA('EN_ATTENTE', acteurs);
    const { A } = acteurs;
    for (const il_y_a of [16, 180, 8 * 24 * 60, 20 * 365 * 24 * 60]) {
      const debut = plusTard(serveur.horloge.maintenant(), -il_y_a);
      for (const demande of [une, planifiee, attente]) {
        for (const valeurs of [{}, { derogation: 'Même immeuble' }, { motifPasse: '   ' }]) {
          const reponse = await sansRienEcrire(serveur, () => planifier(A, demande, debut, valeurs));
          champsRefuses(reponse, 'debut');
        }
      }
    }
    const recent = plusTard(serveur.horloge.maintenant(), -14);
    expect((await planifier(acteurs.S1, une, recent, { intervenantId: acteurs.T2.id })).errors).toEqual([]);
  });

  it('accepte ce qui est noté après coup, avec un motif que l’équipe lit dans l’historique et le client non', async () => {
    const une = await nouvelle();
    const debut = plusTard(serveur.horloge.maintenant(), -3 * 24 * 60);
    const motifPasse = 'Venu dimanche, noté lundi';
    champsRefuses(await planifier(acteurs.S1, une, debut, { motifPasse: 'x'.repeat(1001) }), 'motifPasse');
    const { intervention } = (await planifier(acteurs.S1, une, debut, { motifPasse: ` ${motifPasse} ` })).rendu;
    expect(intervention).toMatchObject({ debutPlanifie: debut, historique: [{ motif: motifPasse }, {}] });
    expect(JSON.stringify(await voir(acteurs.C1, une.id))).not.toContain(motifPasse);
    const autre = await nouvelle();
    const aVenir = (await planifier(acteurs.S1, autre, unMatin(), { motifPasse })).rendu.intervention;
    expect(aVenir.historique[0]?.motif).toBeNull();
  });

  it('refuse qui ne sera plus intervenant à la fin du créneau', async () => {
    const [une, matin] = [await nouvelle(), unMatin()];
    const { em, ligne } = await roleDe(acteurs.T2);
    for (const [fin, errors] of [
      [plusTard(matin, 30), ['BAD_USER_INPUT']],
      [plusTard(matin, 61), []],
    ] as const) {
      await sql(em)
        .updateTable('utilisateur_role')
        .set({ dateFin: new Date(fin) })
        .where('id', '=', ligne)
        .execute();
      const { errors: dites } = await planifier(acteurs.S1, une, matin, { intervenantId: acteurs.T2.id });
      expect(dites.map(({ extensions }) => extensions.code)).toEqual(errors);
    }
    await sql(em).updateTable('utilisateur_role').set({ dateFin: null }).where('id', '=', ligne).execute();
  });

  it('veut quelqu’un qui est intervenant, en nommant le champ', async () => {
    const une = await nouvelle();
    for (const intervenantId of [acteurs.S2.id, acteurs.C1.id, acteurs.A.id, '4000000000', 'T1', '']) {
      const reponse = await sansRienEcrire(serveur, () => planifier(acteurs.S1, une, unMatin(), { intervenantId }));
      champsRefuses(reponse, 'intervenantId');
    }
  });

  it('veut une durée de 5 minutes à un jour', async () => {
    const une = await nouvelle();
    for (const dureeMinutes of [-60, 0, 4, 1441])
      champsRefuses(await planifier(acteurs.S1, une, unMatin(), { dureeMinutes }), 'dureeMinutes');
  });

  it('ne prend qu’un statut actif de l’étape planifiée', async () => {
    const [une, statuts] = [await nouvelle(), await statutsParEtape(acteurs.S1)];
    for (const statutId of [statuts.EN_COURS, '4000000000'])
      champsRefuses(
        await sansRienEcrire(serveur, () => planifier(acteurs.S1, une, unMatin(), { statutId })),
        'statutId',
      );
  });

  it('refuse depuis une étape qui ne le permet pas, en disant lesquelles suivent', async () => {
    for (const etape of ['EN_COURS', 'REALISEE', 'CLOTUREE', 'ANNULEE'] as const) {
      const une = await interventionA(etape, acteurs);
      const dit = refus(await sansRienEcrire(serveur, () => planifier(acteurs.A, une, unMatin())), 'CONFLICT');
      expect(dit.message.fr).toContain('ne peut pas devenir « planifiée »');
      expect(dit.message.en).toContain('cannot become "planned"');
    }
  });

  it('une version périmée est un conflit qui montre la ligne actuelle', async () => {
    const [une, matin] = [await nouvelle(), unMatin()];
    await planifier(acteurs.S1, une, matin);
    const reponse = await sansRienEcrire(serveur, () => planifier(acteurs.S1, une, unMatin()));
    expect(refus(reponse, 'CONFLICT').actuel).toMatchObject({
      version: 2,
      etape: 'PLANIFIEE',
      intervenantId: acteurs.T1.id,
    });
  });
});

describe('Un intervenant n’est jamais pris deux fois par mégarde', () => {
  it('de dix demandes du même créneau au même moment, une seule passe', async () => {
    const matin = unMatin();
    const dix: InterventionDeTest[] = [];
    for (let rang = 0; rang < 10; rang++) dix.push(await nouvelle());
    const reponses = await Promise.all(dix.map((une) => planifier(acteurs.S1, une, matin)));
    const refusees = reponses.filter(({ errors }) => errors.length > 0);
    expect(refusees).toHaveLength(9);
    const gagnante = reponses.find(({ errors }) => errors.length === 0)?.rendu.intervention;
    for (const refusee of refusees) expect(refus(refusee, 'CONFLICT').actuel?.reference).toBe(gagnante?.reference);
  });

  it('ni par deux serveurs à la fois', async () => {
    const matin = unMatin();
    const second = await serveur.processus();
    try {
      const [une, autre] = [await nouvelle(), await nouvelle()];
      const parLeSecond: Executant = {
        executer: (query, variables) => serveur.executer(query, variables, { jeton: acteurs.S1.jeton }, second),
      };
      const reponses = await Promise.all([planifier(acteurs.S1, une, matin), planifier(parLeSecond, autre, matin)]);
      expect(reponses.flatMap(({ errors }) => errors.map((e) => e.extensions.code))).toEqual(['CONFLICT']);
    } finally {
      await second.arreter();
    }
  });
});
