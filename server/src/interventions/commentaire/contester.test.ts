import { describe, expect, it } from 'vitest';
import { type Executant, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { changerStatut, interventionA, RAPPORT, statutsParEtape, voir } from '../../../test/interventions.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();

const contester = (qui: Executant, { id }: { id: string }, texte = 'Le voyant clignote') =>
  muter<{ commentaire: Record<string, unknown>; intervention: { contestee: boolean; contestable: boolean } }>(
    qui,
    'contesterIntervention',
    { id, texte },
    'commentaire { texte interne contestation auteur { id } } intervention { contestee contestable }',
  );

describe('contesterIntervention', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => contester(qui, { id: '1' }),
  );

  it('le client conteste ce qui est réalisé, par un commentaire signalé que tous lisent', async () => {
    const une = await interventionA('REALISEE', acteurs);
    expect(await voir(acteurs.C1, une.id)).toMatchObject({ contestable: true, contestee: false });
    const { rendu } = await contester(acteurs.C1, une);
    const commentaire = {
      texte: 'Le voyant clignote',
      interne: false,
      contestation: true,
      auteur: { id: acteurs.C1.id },
    };
    expect(rendu).toMatchObject({ commentaire, intervention: { contestee: true, contestable: false } });
    expect(await voir(acteurs.S1, une.id)).toMatchObject({ contestee: true, etape: 'REALISEE' });
  });

  it('ni le standardiste ni l’intervenant ne contestent à sa place', async () => {
    const une = await interventionA('REALISEE', acteurs);
    for (const nom of ['S1', 'T1'] as const) {
      expect((await voir(acteurs[nom], une.id)).contestable).toBe(false);
      const dit = refus(await sansRienEcrire(serveur, () => contester(acteurs[nom], une)), 'FORBIDDEN');
      expect(dit.details).toEqual({ fr: 'Seul le client peut contester', en: 'Only the client can contest' });
    }
  });

  it('ne conteste que ce qui est réalisé', async () => {
    for (const etape of ['NOUVELLE', 'PLANIFIEE', 'EN_COURS', 'EN_ATTENTE', 'CLOTUREE', 'ANNULEE'] as const) {
      const une = await interventionA(etape, acteurs);
      expect((await voir(acteurs.C1, une.id)).contestable).toBe(false);
      refus(await sansRienEcrire(serveur, () => contester(acteurs.C1, une)), 'CONFLICT');
    }
  });

  it('une fois seulement, même deux fois au même moment', async () => {
    const une = await interventionA('REALISEE', acteurs);
    const reponses = await Promise.all([contester(acteurs.C1, une), contester(acteurs.C1, une)]);
    expect(reponses.flatMap(({ errors }) => errors.map((e) => e.extensions.code))).toEqual(['CONFLICT']);
    const dit = refus(await sansRienEcrire(serveur, () => contester(acteurs.C1, une)), 'CONFLICT');
    expect(dit.message.fr).toContain('déjà contestée');
  });

  it('veut un texte', async () => {
    const une = await interventionA('REALISEE', acteurs);
    for (const texte of ['', '  ', 'x'.repeat(5001)])
      champsRefuses(await sansRienEcrire(serveur, () => contester(acteurs.C1, une, texte)), 'texte');
  });

  it('le standard fait refaire, dans un créneau donné du même geste, et le client peut contester la suite', async () => {
    const une = await interventionA('REALISEE', acteurs);
    const creneau = { intervenantId: acteurs.T1.id, debut: '2081-05-01T08:00:00.000Z', dureeMinutes: 60 };
    const refaire = async (qui: Executant, version: number) =>
      muter<{ intervention: Record<string, unknown> }>(
        qui,
        'planifierIntervention',
        { id: une.id, version, ...creneau },
        'intervention { etape version contestee contestationRepondueA realiseeA debutPlanifie }',
      );
    refus(await sansRienEcrire(serveur, () => refaire(acteurs.S1, une.version)), 'CONFLICT');
    await contester(acteurs.C1, une);
    const { version } = await voir(acteurs.S1, une.id);
    for (const [nom, code] of [
      ['T1', 'FORBIDDEN'],
      ['S2', 'NOT_FOUND'],
    ] as const)
      refus(await sansRienEcrire(serveur, () => refaire(acteurs[nom], version)), code);
    const { rendu } = await refaire(acteurs.S1, version);
    expect(rendu.intervention).toMatchObject({
      ...{ etape: 'PLANIFIEE', contestee: false, contestationRepondueA: null, realiseeA: null },
      debutPlanifie: creneau.debut,
    });
    const statuts = await statutsParEtape(acteurs.S1);
    const planifiee = { ...une, version: rendu.intervention.version as number };
    const debutee = await changerStatut(acteurs.T1, planifiee, statuts.EN_COURS);
    await changerStatut(acteurs.T1, debutee.data.changerStatutIntervention.intervention, statuts.REALISEE, RAPPORT);
    expect((await contester(acteurs.C1, une)).errors).toEqual([]);
  });

  it('se conteste de nouveau après que le travail a été repris et refini', async () => {
    const une = await interventionA('REALISEE', acteurs);
    await contester(acteurs.C1, une);
    const statuts = await statutsParEtape(acteurs.S1);
    const { version } = await voir(acteurs.S1, une.id);
    const reprise = await changerStatut(acteurs.S1, { ...une, version }, statuts.EN_COURS, { motif: 'Voyant' });
    const enCours = reprise.data.changerStatutIntervention.intervention;
    expect(await voir(acteurs.C1, une.id)).toMatchObject({ contestee: false, contestable: false });
    await changerStatut(acteurs.T1, enCours, statuts.REALISEE, RAPPORT);
    expect((await contester(acteurs.C1, une)).errors).toEqual([]);
  });
});
