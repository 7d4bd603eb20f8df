import { describe, expect, it } from 'vitest';
import type { Acteur } from '../../../test/acteurs.ts';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essai, unEssai } from '../../../test/essai.ts';
import { changerStatut, interventionA, statutsParEtape } from '../../../test/interventions.ts';
import { notificationsDe, repandre } from '../../../test/nouvelles.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();
const REPRISE = '2099-01-01T00:00:00.000Z';

interface Vue {
  id: string;
  version: number;
  reference: string;
  etape: string;
  enRouteA: string | null;
  debutReel: string | null;
  finReelle: string | null;
  realiseeA: string | null;
  departPossible: boolean;
  heuresCorrigeables: string[];
  pieceManquante: string | null;
  secondeVisite: boolean;
  raisonsATraiter: string[];
  historique: {
    fonction: string;
    auteur: { id: string } | null;
    changements: { champ: string; avant: string | null; apres: string | null }[];
  }[];
}
const CHAMPS = `id version reference etape enRouteA debutReel finReelle realiseeA departPossible heuresCorrigeables
  pieceManquante secondeVisite raisonsATraiter
  historique { fonction auteur { id } changements { champ avant apres } }`;

const voir = async (qui: Executant, id: string) =>
  (await lire<Vue>(qui, 'voirIntervention', 'id: ID', CHAMPS, { id })).rendu;
const partir = (qui: Executant, { id, version }: { id: string; version: number }) =>
  muter<{ intervention: Vue }>(qui, 'annoncerDepart', { id, version }, `intervention { ${CHAMPS} }`);
const corriger = (qui: Executant, input: Record<string, unknown>) =>
  muter<{ intervention: Vue }>(qui, 'corrigerHeures', input, `intervention { ${CHAMPS} }`);
const ilYA = (minutes: number, depuis = serveur.horloge.maintenant()) =>
  new Date(depuis.getTime() - minutes * 60_000).toISOString();

describe('annoncerDepart', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => partir(qui, { id: '1', version: 1 }),
    ['P', 'C1'],
  );

  it('l’intervenant est en route depuis maintenant : le client et le standard le lisent, l’historique le dit', async () => {
    const une = await interventionA('PLANIFIEE', acteurs);
    expect(await voir(acteurs.T1, une.id)).toMatchObject({ departPossible: true, heuresCorrigeables: [] });
    expect(await voir(acteurs.S1, une.id)).toMatchObject({ departPossible: false });
    const avant = serveur.horloge.maintenant().getTime();
    const { rendu, errors } = await partir(acteurs.T1, une);
    expect(errors).toEqual([]);
    const { enRouteA, version } = rendu.intervention;
    expect(Date.parse(enRouteA ?? '')).toBeGreaterThanOrEqual(avant);
    expect(Date.parse(enRouteA ?? '')).toBeLessThanOrEqual(serveur.horloge.maintenant().getTime());
    expect(rendu.intervention).toMatchObject({
      ...{ etape: 'PLANIFIEE', departPossible: false, heuresCorrigeables: ['enRouteA'] },
      version: une.version + 1,
    });
    for (const qui of [acteurs.C1, acteurs.S1])
      expect(await voir(qui, une.id)).toMatchObject({ version, enRouteA, heuresCorrigeables: [] });
    expect((await voir(acteurs.S1, une.id)).historique[0]).toMatchObject({
      ...{ fonction: 'annoncerDepart', auteur: { id: acteurs.T1.id }, changements: [] },
    });
  });

  it('le client l’apprend aussitôt, sauf si l’intervenant s’est ravisé', async () => {
    const a = await unEssai();
    const types = async (qui: Acteur) => (await notificationsDe(a.serveur, qui)).map(({ type }) => type);
    const une = await interventionA('PLANIFIEE', a.acteurs);
    await partir(a.acteurs.T1, une);
    await repandre(a.serveur);
    expect(await types(a.acteurs.C1)).toContain('EN_ROUTE');
    expect(await types(a.acteurs.T1)).not.toContain('EN_ROUTE');
  });

  it('une fois, par son intervenant, pour une visite planifiée ou à reprendre', async () => {
    const une = await interventionA('PLANIFIEE', acteurs);
    refus(await sansRienEcrire(serveur, () => partir(acteurs.S1, une)), 'FORBIDDEN');
    for (const autre of [acteurs.T2, acteurs.S2])
      refus(await sansRienEcrire(serveur, () => partir(autre, une)), 'NOT_FOUND');
    const { rendu } = await partir(acteurs.T1, une);
    refus(await sansRienEcrire(serveur, () => partir(acteurs.T1, une)), 'CONFLICT');
    refus(await sansRienEcrire(serveur, () => partir(acteurs.T1, rendu.intervention)), 'CONFLICT');
    for (const etape of ['EN_COURS', 'REALISEE'] as const) {
      const autre = await interventionA(etape, acteurs);
      refus(await sansRienEcrire(serveur, () => partir(acteurs.T1, autre)), 'CONFLICT');
    }
    expect((await partir(acteurs.T1, await interventionA('EN_ATTENTE', acteurs))).errors).toEqual([]);
  });

  it('s’oublie avec le créneau ; l’arrivée le garde', async () => {
    const une = await interventionA('PLANIFIEE', acteurs);
    const statuts = await statutsParEtape(acteurs.T1);
    const { rendu } = await partir(acteurs.T1, une);
    await changerStatut(acteurs.T1, rendu.intervention, statuts.EN_COURS);
    const arrivee = await voir(acteurs.T1, une.id);
    expect(arrivee.enRouteA).toBe(rendu.intervention.enRouteA);
    expect(arrivee.heuresCorrigeables).toEqual(['enRouteA', 'debutReel']);
    await changerStatut(acteurs.T1, arrivee, statuts.EN_ATTENTE, { motifAttente: 'ACCES', reprisePrevue: REPRISE });
    expect(await voir(acteurs.T1, une.id)).toMatchObject({ enRouteA: null, departPossible: true });
    const deplacee = (await partir(acteurs.T1, await interventionA('PLANIFIEE', acteurs))).rendu.intervention;
    const creneau = { intervenantId: acteurs.T1.id, debut: '2084-03-01T08:00:00.000Z', dureeMinutes: 60 };
    await muter(acteurs.S1, 'planifierIntervention', { id: deplacee.id, version: deplacee.version, ...creneau }, '');
    expect(await voir(acteurs.T1, deplacee.id)).toMatchObject({ enRouteA: null });
  });
});

describe('corrigerHeures', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => corriger(qui, { id: '1', version: 1 }),
    ['P', 'C1'],
  );

  it('l’arrivée et la fin, à la main : avant et après dans l’historique, ce que les rapports comptent reste', async () => {
    const { id, version } = await interventionA('REALISEE', acteurs);
    const avant = await voir(acteurs.T1, id);
    expect(avant.heuresCorrigeables).toEqual(['debutReel', 'finReelle']);
    expect(avant.finReelle).toBe(avant.realiseeA);
    const [debutReel, finReelle] = [ilYA(70), ilYA(5)];
    const { rendu, errors } = await corriger(acteurs.T1, { id, version, debutReel, finReelle });
    expect(errors).toEqual([]);
    expect(rendu.intervention).toMatchObject({ debutReel, finReelle, realiseeA: avant.realiseeA });
    expect(rendu.intervention.historique[0]).toMatchObject({
      fonction: 'corrigerHeures',
      changements: [
        { champ: 'debutReel', avant: avant.debutReel, apres: debutReel },
        { champ: 'finReelle', avant: avant.finReelle, apres: finReelle },
      ],
    });
    const { version: apres } = rendu.intervention;
    await sansRienEcrire(serveur, () => corriger(acteurs.T1, { id, version: apres, debutReel }));
  });

  it('le départ se reprend : personne n’est en route', async () => {
    const { rendu } = await partir(acteurs.T1, await interventionA('PLANIFIEE', acteurs));
    const { id, version } = rendu.intervention;
    const { rendu: reprise } = await corriger(acteurs.T1, { id, version, enRouteA: null });
    expect(reprise.intervention).toMatchObject({ enRouteA: null, departPossible: true });
  });

  it('refuse par leur nom celles à venir, vides, trop vieilles, ou dans le désordre', async () => {
    const { id, version } = await interventionA('REALISEE', acteurs);
    const refusees = async (champs: Record<string, string | null>, ...chemins: string[]) =>
      champsRefuses(await sansRienEcrire(serveur, () => corriger(acteurs.T1, { id, version, ...champs })), ...chemins);
    await refusees({ finReelle: ilYA(-10) }, 'finReelle');
    await refusees({ debutReel: null }, 'debutReel');
    await refusees({ debutReel: ilYA(32 * 24 * 60) }, 'debutReel');
    await refusees({ debutReel: ilYA(10), finReelle: ilYA(20) }, 'finReelle');
  });

  it('son intervenant seul, ce qui a eu lieu seul, et rien de ce qui est clos', async () => {
    const une = await interventionA('EN_COURS', acteurs);
    const cles = { id: une.id, version: une.version };
    const debutReel = ilYA(10);
    refus(await sansRienEcrire(serveur, () => corriger(acteurs.S1, { ...cles, debutReel })), 'FORBIDDEN');
    refus(await sansRienEcrire(serveur, () => corriger(acteurs.T2, { ...cles, debutReel })), 'NOT_FOUND');
    refus(await sansRienEcrire(serveur, () => corriger(acteurs.T1, { ...cles, finReelle: ilYA(5) })), 'FORBIDDEN');
    refus(await sansRienEcrire(serveur, () => corriger(acteurs.T1, { ...cles, version: 1, debutReel })), 'CONFLICT');
    const close = await interventionA('CLOTUREE', acteurs);
    const input = { id: close.id, version: close.version, debutReel };
    for (const qui of [acteurs.T1, acteurs.A])
      refus(await sansRienEcrire(serveur, () => corriger(qui, input)), 'FORBIDDEN');
  });
});

describe('ce qui reste à faire', () => {
  it('la pièce qui manque se lit en attente, et jusqu’à la fin', async () => {
    const statuts = await statutsParEtape(acteurs.T1);
    const une = await interventionA('EN_COURS', acteurs);
    const attente = { motifAttente: 'PIECE', reprisePrevue: REPRISE, pieceManquante: ' Vanne 3/4 ' };
    await changerStatut(acteurs.T1, une, statuts.EN_ATTENTE, attente);
    const lue = await voir(acteurs.S1, une.id);
    expect(lue).toMatchObject({ pieceManquante: 'Vanne 3/4', secondeVisite: false });
    await changerStatut(acteurs.T1, lue, statuts.EN_COURS);
    const reprise = await voir(acteurs.T1, une.id);
    expect(reprise.pieceManquante).toBe('Vanne 3/4');
    const { errors } = await changerStatut(acteurs.T1, reprise, statuts.REALISEE, { rapport: 'Posée.', minutes: 20 });
    expect(errors).toEqual([]);
    expect(await voir(acteurs.S1, une.id)).toMatchObject({ pieceManquante: null, secondeVisite: false });
  });

  it('une seconde visite est à prévoir, jusqu’à ce que sa suite existe', async () => {
    const statuts = await statutsParEtape(acteurs.T1);
    const une = await interventionA('EN_COURS', acteurs);
    const fin = { rapport: 'Fuite arrêtée.', minutes: 20, secondeVisite: true, pieceManquante: 'Joint' };
    await changerStatut(acteurs.T1, une, statuts.REALISEE, fin);
    const lue = await voir(acteurs.S1, une.id);
    expect(lue).toMatchObject({ secondeVisite: true, pieceManquante: 'Joint' });
    expect(lue.raisonsATraiter).toEqual(['SECONDE_VISITE', 'A_CLOTURER']);
    const { data } = await acteurs.S1.executer<{ consulterDegreUrgence: { items: { id: string }[] } }>(
      '{ consulterDegreUrgence { items { id } } }',
    );
    const suite = {
      ...{ clientId: acteurs.C1.id, titre: 'Poser le joint', adresse: '3 rue des Lilas, Nantes' },
      ...{ urgenceId: data.consulterDegreUrgence.items[0]?.id, suiteDeId: une.id },
    };
    expect((await muter(acteurs.S1, 'creerIntervention', suite, 'intervention { id }')).errors).toEqual([]);
    expect((await voir(acteurs.S1, une.id)).raisonsATraiter).toEqual(['A_CLOTURER']);
  });
});
