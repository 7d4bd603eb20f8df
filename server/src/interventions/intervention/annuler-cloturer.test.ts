import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import {
  changerStatut,
  type InterventionDeTest,
  interventionA,
  statutsParEtape,
  VUE,
  type Vue,
  voir,
} from '../../../test/interventions.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();

const AUCUNE = { id: '1', version: 1, reference: '', etape: '' };
const mouvoir =
  (fonction: string) =>
  (qui: Executant, { id, version }: InterventionDeTest, valeurs: Record<string, unknown> = {}) =>
    muter<{ intervention: Vue }>(qui, fonction, { id, version, ...valeurs }, `intervention { ${VUE} }`);
const cloturer = mouvoir('cloturerIntervention');
const annuler = (qui: Executant, une: InterventionDeTest, valeurs: Record<string, unknown> = {}) =>
  mouvoir('annulerIntervention')(qui, une, { motif: 'Le client a déménagé', ...valeurs });

interface Lu {
  id: string;
  version: number;
}

/** Done, and contested by its client; at the version that it has now. */
async function contestee(): Promise<InterventionDeTest> {
  const une = await interventionA('REALISEE', acteurs);
  await muter(acteurs.C1, 'contesterIntervention', { id: une.id, texte: 'Le voyant clignote' }, '');
  return voir(acteurs.S1, une.id);
}

async function commenter(qui: Executant, { id }: { id: string }, valeurs: Record<string, unknown>): Promise<Lu> {
  const input = { interventionId: id, ...valeurs };
  const { rendu } = await muter<{ commentaire: Lu }>(qui, 'ajouterCommentaire', input, 'commentaire { id version }');
  return rendu.commentaire;
}

async function lusPar(qui: Executant, id: string) {
  const champs = 'commentaires { texte interne contestation auteur { id } }';
  return (await lire<{ commentaires: unknown[] }>(qui, 'voirIntervention', 'id: ID!', champs, { id })).rendu
    .commentaires;
}

describe('annulerIntervention', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => annuler(qui, AUCUNE),
    ['T1', 'C1', 'P'],
  );

  it.each(['NOUVELLE', 'PLANIFIEE', 'EN_COURS', 'EN_ATTENTE'] as const)('annule depuis l’étape %s', async (etape) => {
    const une = await interventionA(etape, acteurs);
    const { intervention } = (await annuler(acteurs.S1, une)).rendu;
    expect(intervention).toMatchObject({
      etape: 'ANNULEE',
      motif: 'Le client a déménagé',
      motifAttente: null,
      annuleeA: expect.any(String),
    });
    expect(intervention.historique[0]).toMatchObject({
      fonction: 'annulerIntervention',
      auteur: { id: acteurs.S1.id },
      deStatut: { etape },
      motif: 'Le client a déménagé',
    });
  });

  it('le client la garde dans sa liste et lit le motif', async () => {
    const une = await interventionA('PLANIFIEE', acteurs);
    await annuler(acteurs.S1, une);
    const vue = await voir(acteurs.C1, une.id);
    expect(vue).toMatchObject({ etape: 'ANNULEE', motif: 'Le client a déménagé' });
    expect(vue.historique[0]?.motif).toBe('Le client a déménagé');
  });

  it('veut un motif, pas un blanc, et de 1 000 caractères au plus', async () => {
    const une = await interventionA('NOUVELLE', acteurs);
    for (const motif of ['', ' \n ', 'x'.repeat(1001)])
      champsRefuses(await sansRienEcrire(serveur, () => annuler(acteurs.S1, une, { motif })), 'motif');
  });

  it('n’annule ni ce qui est réalisé ni ce qui est fini', async () => {
    for (const etape of ['REALISEE', 'CLOTUREE', 'ANNULEE'] as const) {
      const une = await interventionA(etape, acteurs);
      refus(await sansRienEcrire(serveur, () => annuler(acteurs.A, une)), 'CONFLICT');
    }
  });

  it('ne prend qu’un statut de l’étape annulée', async () => {
    const [une, statuts] = [await interventionA('NOUVELLE', acteurs), await statutsParEtape(acteurs.S1)];
    const reponse = await sansRienEcrire(serveur, () => annuler(acteurs.S1, une, { statutId: statuts.CLOTUREE }));
    champsRefuses(reponse, 'statutId');
    expect((await annuler(acteurs.S1, une, { statutId: statuts.ANNULEE })).rendu.intervention.etape).toBe('ANNULEE');
  });

  it('une version périmée est un conflit qui montre la ligne actuelle', async () => {
    const une = await interventionA('PLANIFIEE', acteurs);
    const perimee = { ...une, version: une.version - 1 };
    const reponse = await sansRienEcrire(serveur, () => annuler(acteurs.S1, perimee));
    expect(refus(reponse, 'CONFLICT').actuel).toMatchObject({ id: une.id, version: une.version });
  });
});

describe('cloturerIntervention', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => cloturer(qui, AUCUNE),
    ['T1', 'C1', 'P'],
  );

  it('clôt ce qui est réalisé, et l’écrit dans l’historique', async () => {
    const { intervention } = (await cloturer(acteurs.S1, await interventionA('REALISEE', acteurs))).rendu;
    expect(intervention).toMatchObject({ etape: 'CLOTUREE', clotureeA: expect.any(String), champsModifiables: [] });
    expect(intervention.historique[0]).toMatchObject({
      fonction: 'cloturerIntervention',
      auteur: { id: acteurs.S1.id },
      deStatut: { etape: 'REALISEE' },
      versStatut: { etape: 'CLOTUREE' },
    });
  });

  it('ne clôt que ce qui est réalisé, même pour l’admin', async () => {
    for (const etape of ['NOUVELLE', 'PLANIFIEE', 'EN_COURS', 'EN_ATTENTE', 'CLOTUREE', 'ANNULEE'] as const) {
      const une = await interventionA(etape, acteurs);
      refus(await sansRienEcrire(serveur, () => cloturer(acteurs.A, une)), 'CONFLICT');
    }
  });

  it('ne clôt pas ce que le client conteste sans lui répondre, et le dit', async () => {
    const une = await contestee();
    const reponse = await sansRienEcrire(serveur, () => cloturer(acteurs.S1, une));
    const dit = champsRefuses(reponse, 'reponseContestation');
    expect([dit.message.fr, dit.message.en]).toEqual([
      expect.stringContaining('conteste le résultat'),
      expect.stringContaining('contests the result'),
    ]);
    champsRefuses(await cloturer(acteurs.A, une, { reponseContestation: '  ' }), 'reponseContestation');
    champsRefuses(await cloturer(acteurs.A, une, { reponseContestation: 'x'.repeat(5001) }), 'reponseContestation');
    const statuts = await statutsParEtape(acteurs.A);
    refus(await sansRienEcrire(serveur, () => changerStatut(acteurs.A, une, statuts.CLOTUREE)), 'CONFLICT');
  });

  it('clôt ce que le client conteste avec la réponse, qu’il lit', async () => {
    const une = await contestee();
    const { intervention } = (await cloturer(acteurs.S1, une, { reponseContestation: ' Nous avons tout revu. ' }))
      .rendu;
    expect(intervention.etape).toBe('CLOTUREE');
    expect(await lusPar(acteurs.C1, une.id)).toMatchObject([
      { texte: 'Nous avons tout revu.', interne: false, auteur: { id: acteurs.S1.id } },
      { contestation: true },
    ]);
  });

  it('un commentaire public répond aussi, l’interne et celui du client non', async () => {
    const une = await contestee();
    const { C1, S1 } = acteurs;
    await commenter(C1, une, { texte: 'Toujours rien' });
    await commenter(S1, une, { texte: 'À voir', interne: true });
    champsRefuses(await cloturer(S1, une), 'reponseContestation');
    const { id, version } = await commenter(S1, une, { texte: 'Nous revenons jeudi' });
    await muter(S1, 'supprimerCommentaire', { id, version }, '');
    champsRefuses(await cloturer(S1, une), 'reponseContestation');
    await commenter(S1, une, { texte: 'Nous revenons vendredi' });
    expect((await cloturer(S1, une)).rendu.intervention.etape).toBe('CLOTUREE');
  });

  it('refuse de répondre à une contestation qui n’est pas', async () => {
    const une = await interventionA('REALISEE', acteurs);
    const reponse = await sansRienEcrire(serveur, () => cloturer(acteurs.S1, une, { reponseContestation: 'Oui' }));
    champsRefuses(reponse, 'reponseContestation');
  });

  it('une version périmée est un conflit qui montre la ligne actuelle', async () => {
    const une = await interventionA('REALISEE', acteurs);
    const perimee = { ...une, version: une.version - 1 };
    const reponse = await sansRienEcrire(serveur, () => cloturer(acteurs.S1, perimee));
    expect(refus(reponse, 'CONFLICT').actuel).toMatchObject({ id: une.id, version: une.version, etape: 'REALISEE' });
  });
});
