import { describe, expect, it } from 'vitest';
import { type Executant, muter } from '../../../test/appels.ts';
import { avancer } from '../../../test/circonstances.ts';
import { dAvance, essai } from '../../../test/essai.ts';
import {
  creerIntervention,
  type EtapeDeTest,
  type InterventionDeTest,
  interventionA,
  RAPPORT,
  statutsParEtape,
  VUE,
  type Vue,
  voir,
} from '../../../test/interventions.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();
const statuts = dAvance(() => statutsParEtape(acteurs.S1));

const HEURE = 3_600_000;
const dans = (heures: number) => new Date(serveur.horloge.maintenant().getTime() + heures * HEURE).toISOString();
const attente = (valeurs: Record<string, unknown> = {}) => ({
  motifAttente: 'PIECE',
  reprisePrevue: dans(1000),
  ...valeurs,
});

const passer = (qui: Executant, { id, version }: InterventionDeTest, etape: EtapeDeTest, champs: object = {}) =>
  muter<{ intervention: Vue }>(
    qui,
    'changerStatutIntervention',
    { id, version, statutId: statuts[etape], ...champs },
    `intervention { ${VUE} }`,
  );
const passee = async (...appel: Parameters<typeof passer>): Promise<Vue> => {
  const { rendu, errors } = await passer(...appel);
  expect(errors).toEqual([]);
  return rendu.intervention;
};
const refusee = (...appel: Parameters<typeof passer>) => sansRienEcrire(serveur, () => passer(...appel));

describe('changerStatutIntervention', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => passer(qui, { id: '1', version: 1, reference: '', etape: '' }, 'EN_COURS'),
    ['C1', 'P'],
  );

  it('écrit qui, d’où, vers où et pourquoi dans l’historique', async () => {
    const une = await interventionA('REALISEE', acteurs);
    const { historique } = await passee(acteurs.S1, une, 'EN_COURS', { motif: ' Le voyant clignote ' });
    expect(historique[0]).toMatchObject({
      fonction: 'changerStatutIntervention',
      auteur: { id: acteurs.S1.id },
      deStatut: { etape: 'REALISEE' },
      versStatut: { etape: 'EN_COURS' },
      motif: 'Le voyant clignote',
    });
    const suite = historique.map(({ versStatut }) => versStatut?.etape);
    expect(suite).toEqual(['EN_COURS', 'REALISEE', 'EN_COURS', 'PLANIFIEE', 'NOUVELLE']);
  });

  it('3. le standardiste libère le créneau sans un mot', async () => {
    const rendue = await passee(acteurs.S1, await interventionA('PLANIFIEE', acteurs), 'NOUVELLE');
    expect(rendue).toMatchObject({ intervenant: null, debutPlanifie: null, finPlanifiee: null });
  });

  it('3. l’intervenant décline en disant pourquoi, et ne la voit plus ensuite', async () => {
    const une = await interventionA('PLANIFIEE', acteurs);
    for (const motif of [undefined, null, '  '])
      champsRefuses(await refusee(acteurs.T1, une, 'NOUVELLE', { motif }), 'motif');
    const { errors, rendu } = await passer(acteurs.T1, une, 'NOUVELLE', { motif: 'Malade' });
    expect(errors).toEqual([]);
    expect(rendu.intervention).toMatchObject({ etape: 'NOUVELLE', intervenant: null });
    expect(await voir(acteurs.S1, une.id)).toMatchObject({ etape: 'NOUVELLE', motif: 'Malade', intervenant: null });
    refus(await passer(acteurs.T1, { ...une, version: rendu.intervention.version }, 'EN_COURS'), 'NOT_FOUND');
  });

  it('4. l’intervenant commence : le début réel est l’heure qu’il est', async () => {
    const une = await interventionA('PLANIFIEE', acteurs);
    const avant = serveur.horloge.maintenant().getTime();
    const { debutReel } = await passee(acteurs.T1, une, 'EN_COURS');
    const apres = serveur.horloge.maintenant().getTime();
    expect(Date.parse(debutReel ?? '')).toBeGreaterThanOrEqual(avant);
    expect(Date.parse(debutReel ?? '')).toBeLessThanOrEqual(apres);
  });

  it('4. le standardiste ne commence pas à sa place : le refus nomme qui le peut', async () => {
    const dit = refus(await refusee(acteurs.S1, await interventionA('PLANIFIEE', acteurs), 'EN_COURS'), 'FORBIDDEN');
    expect(dit.details?.fr).toContain("l'intervenant affecté");
    expect(dit.details?.en).toContain('the assigned field worker');
  });

  it('5. attendre demande pourquoi et jusqu’à quand ; « autre » demande de le dire', async () => {
    const une = await interventionA('EN_COURS', acteurs);
    champsRefuses(await refusee(acteurs.T1, une, 'EN_ATTENTE'), 'motifAttente', 'reprisePrevue');
    const hier = attente({ reprisePrevue: dans(-24) });
    champsRefuses(await refusee(acteurs.T1, une, 'EN_ATTENTE', hier), 'reprisePrevue');
    const autre = attente({ motifAttente: 'AUTRE' });
    champsRefuses(await refusee(acteurs.T1, une, 'EN_ATTENTE', autre), 'motif');
    const reprisePrevue = dans(48);
    const faite = await passee(acteurs.T1, une, 'EN_ATTENTE', { ...autre, reprisePrevue, motif: 'Grève' });
    expect(faite).toMatchObject({ motifAttente: 'AUTRE', motif: 'Grève', reprisePrevue });
  });

  it('5. depuis planifiée comme depuis en cours, par le standardiste comme par l’intervenant', async () => {
    for (const etape of ['PLANIFIEE', 'EN_COURS'] as const) {
      for (const qui of [acteurs.S1, acteurs.T1]) {
        const une = await interventionA(etape, acteurs);
        expect(await passee(qui, une, 'EN_ATTENTE', attente())).toMatchObject({ motifAttente: 'PIECE' });
      }
    }
  });

  it('6. reprendre efface l’attente et garde le premier début réel', async () => {
    const commencee = await passee(acteurs.T1, await interventionA('PLANIFIEE', acteurs), 'EN_COURS');
    const enAttente = await passee(acteurs.T1, commencee, 'EN_ATTENTE', attente());
    refus(await refusee(acteurs.S1, enAttente, 'EN_COURS'), 'FORBIDDEN');
    expect(await passee(acteurs.T1, enAttente, 'EN_COURS')).toMatchObject({
      motifAttente: null,
      reprisePrevue: null,
      debutReel: commencee.debutReel,
    });
  });

  it('8. finir demande le rapport et les minutes, et nomme ce qui manque', async () => {
    const une = await interventionA('EN_COURS', acteurs);
    champsRefuses(await refusee(acteurs.T1, une, 'REALISEE'), 'rapport', 'minutes');
    champsRefuses(await refusee(acteurs.T1, une, 'REALISEE', { rapport: ' \n', minutes: 10 }), 'rapport');
    for (const minutes of [0, -5, 100_001])
      champsRefuses(await refusee(acteurs.T1, une, 'REALISEE', { ...RAPPORT, minutes }), 'minutes');
    refus(await refusee(acteurs.S1, une, 'REALISEE', RAPPORT), 'FORBIDDEN');
    const faite = await passee(acteurs.T1, une, 'REALISEE', RAPPORT);
    expect(faite).toMatchObject({ ...RAPPORT, etape: 'REALISEE', realiseeA: expect.any(String) });
  });

  it('9. rouvrir ce qui est réalisé demande un motif, et n’est pas à l’intervenant', async () => {
    const une = await interventionA('REALISEE', acteurs);
    champsRefuses(await refusee(acteurs.S1, une, 'EN_COURS'), 'motif');
    refus(await refusee(acteurs.T1, une, 'EN_COURS', { motif: 'Oubli' }), 'FORBIDDEN');
    const rouverte = await passee(acteurs.S1, une, 'EN_COURS', { motif: 'Oubli' });
    expect(rouverte).toMatchObject({ realiseeA: null, contestee: false, motif: 'Oubli' });
  });

  it('12. seul un compte qui a INTERVENTION_TOUTES sort des étapes finales, avec un motif', async () => {
    for (const [de, vers, date] of [
      ['CLOTUREE', 'EN_COURS', 'clotureeA'],
      ['ANNULEE', 'NOUVELLE', 'annuleeA'],
    ] as const) {
      const une = await interventionA(de, acteurs);
      const dit = refus(await refusee(acteurs.S1, une, vers, { motif: 'Erreur' }), 'FORBIDDEN');
      expect(dit.details?.fr).toContain('INTERVENTION_TOUTES');
      champsRefuses(await refusee(acteurs.A, une, vers), 'motif');
      expect(await passee(acteurs.A, une, vers, { motif: 'Erreur' })).toMatchObject({ etape: vers, [date]: null });
    }
  });

  it('refuse à tous ce que la table n’a pas, en disant ce qui peut suivre', async () => {
    const une = await interventionA('NOUVELLE', acteurs);
    for (const vers of ['EN_COURS', 'EN_ATTENTE', 'REALISEE', 'CLOTUREE'] as const) {
      const dit = refus(await refusee(acteurs.A, une, vers, { ...RAPPORT, ...attente(), motif: 'x' }), 'CONFLICT');
      expect(dit.message.fr).toContain('Elle peut devenir « planifiée » ou « annulée »');
      expect(dit.message.en).toContain('It can become "planned" or "cancelled"');
    }
  });

  it('renvoie à la fonction du mouvement quand ce n’est pas celle-ci', async () => {
    for (const [de, vers, fonction] of [
      ['NOUVELLE', 'PLANIFIEE', 'planifierIntervention'],
      ['NOUVELLE', 'ANNULEE', 'annulerIntervention'],
      ['REALISEE', 'CLOTUREE', 'cloturerIntervention'],
    ] as const) {
      const dit = refus(await refusee(acteurs.A, await interventionA(de, acteurs), vers, { motif: 'x' }), 'CONFLICT');
      expect(dit.message.fr).toContain(fonction);
      expect(dit.message.en).toContain(fonction);
    }
  });

  it('dans une même étape, change le statut seul : le créneau et les dates restent', async () => {
    const une = await interventionA('PLANIFIEE', acteurs);
    const avant = await voir(acteurs.T1, une.id);
    const { rendu } = await muter<{ statut: { id: string } }>(
      acteurs.A,
      'creerStatutIntervention',
      { etape: 'PLANIFIEE', libelle: { fr: 'En route', en: 'On the way' }, couleur: '#7048E8' },
      'statut { id }',
    );
    const apres = await passee(acteurs.T1, une, 'PLANIFIEE', { statutId: rendu.statut.id });
    const attendue = { ...avant, version: avant.version + 1, statut: rendu.statut };
    expect(apres).toEqual({ ...attendue, historique: expect.any(Array) });
  });

  it('refuse le statut qu’elle a déjà : ce ne serait pas un mouvement', async () => {
    const dit = refus(await refusee(acteurs.T1, await interventionA('EN_COURS', acteurs), 'EN_COURS'), 'CONFLICT');
    expect(dit.message).toEqual({
      fr: 'L’intervention a déjà ce statut',
      en: 'The intervention already has this status',
    });
  });

  it('refuse un statut inconnu ou inactif en nommant le champ', async () => {
    const une = await interventionA('PLANIFIEE', acteurs);
    const { rendu } = await muter<{ statut: { id: string } }>(
      acteurs.A,
      'creerStatutIntervention',
      { etape: 'EN_COURS', libelle: { fr: 'Ancien', en: 'Former' }, couleur: '#000000', actif: false },
      'statut { id }',
    );
    for (const statutId of [rendu.statut.id, '4000000000', 'x'])
      champsRefuses(await refusee(acteurs.T1, une, 'EN_COURS', { statutId }), 'statutId');
  });

  it('une version périmée est un conflit qui montre la ligne actuelle, avant toute autre faute', async () => {
    const une = await interventionA('PLANIFIEE', acteurs);
    await passee(acteurs.T1, une, 'EN_COURS');
    const dit = refus(await refusee(acteurs.S1, une, 'CLOTUREE'), 'CONFLICT');
    expect(dit.actuel).toMatchObject({ id: une.id, version: une.version + 1, etape: 'EN_COURS' });
  });
});

describe('L’échéance', () => {
  it('est suspendue pendant qu’on attend le client, et lui seul', async () => {
    const pourLeClient = await interventionA('EN_COURS', acteurs);
    const pourUnePiece = await interventionA('EN_COURS', acteurs);
    const avant = await voir(acteurs.S1, pourLeClient.id);
    const client = attente({ motifAttente: 'CLIENT_ABSENT' });
    const debut = await passee(acteurs.T1, pourLeClient, 'EN_ATTENTE', client);
    const piece = await passee(acteurs.T1, pourUnePiece, 'EN_ATTENTE', attente());
    // The due date is four hours after the creation.
    await avancer(serveur, acteurs, 5 * HEURE);
    expect(await voir(acteurs.S1, debut.id)).toMatchObject({ echeance: avant.echeance, enRetard: false });
    expect(await voir(acteurs.S1, piece.id)).toMatchObject({ echeance: piece.echeance, enRetard: true });

    const reprise = await passee(acteurs.T1, debut, 'EN_COURS');
    const recul = Date.parse(reprise.echeance ?? '') - Date.parse(avant.echeance ?? '');
    const [fin, commencement] = reprise.historique.map(({ creerA }) => Date.parse(creerA)) as [number, number];
    // To the few milliseconds between the move and its line of history.
    expect(Math.abs(recul - (fin - commencement))).toBeLessThan(1000);
    expect(recul).toBeGreaterThan(5 * HEURE - 1000);
    expect(reprise.enRetard).toBe(false);
    expect((await passee(acteurs.T1, piece, 'EN_COURS')).echeance).toBe(piece.echeance);
  });

  it('passe : une intervention ouverte est en retard, une intervention finie ne l’est pas', async () => {
    const ouverte = await creerIntervention(acteurs.S1, acteurs.C1);
    const finie = await interventionA('CLOTUREE', acteurs);
    await avancer(serveur, acteurs, 5 * HEURE);
    expect((await voir(acteurs.S1, ouverte.id)).enRetard).toBe(true);
    expect((await voir(acteurs.S1, finie.id)).enRetard).toBe(false);
  });
});
