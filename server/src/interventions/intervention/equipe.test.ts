import { describe, expect, it } from 'vitest';
import type { Acteur } from '../../../test/acteurs.ts';
import { lire, muter } from '../../../test/appels.ts';
import { roleId } from '../../../test/circonstances.ts';
import { mettreEnEquipe, rattacher } from '../../../test/equipes.ts';
import { essai, unEssai } from '../../../test/essai.ts';
import { creerIntervention, interventionA, statutsParEtape } from '../../../test/interventions.ts';
import { refus, sansRienEcrire } from '../../../test/refus.ts';

const { acteurs } = essai();

type Portee = 'MIENNES' | 'EQUIPE';

async function lister(qui: Acteur, portee?: Portee, filtre: Record<string, unknown> = {}) {
  const { rendu, errors } = await lire<{ items: { id: string }[]; pagination: { totalItems: number } }>(
    qui,
    'consulterIntervention',
    'filtre: InterventionFiltre, perPage: Int',
    'items { id } pagination { totalItems }',
    { filtre: { ...filtre, ...(portee && { portee }) }, perPage: 50 },
  );
  expect(errors).toEqual([]);
  expect(rendu.pagination.totalItems).toBe(rendu.items.length);
  return rendu.items.map(({ id }) => id);
}

const voir = (qui: Acteur, id: string) =>
  lire<{ id: string; transitionsPossibles: unknown[]; champsModifiables: string[]; contestable: boolean }>(
    qui,
    'voirIntervention',
    'id: ID!',
    'id transitionsPossibles { etape } champsModifiables contestable historique { fonction } commentaires { texte }',
    { id },
  );

describe('Lire ce que fait son équipe', () => {
  it('sans entité, chacun ne voit que les siennes', async () => {
    const une = await creerIntervention(acteurs.S1, acteurs.C1);
    refus(await voir(acteurs.S2, une.id), 'NOT_FOUND');
    expect(await lister(acteurs.S2, 'EQUIPE')).toEqual([]);
    expect(await lister(acteurs.S1)).toEqual([une.id]);
  });

  it('les standardistes d’une entité voient celles de leurs collègues, ou les leurs seules ; les autres, rien', async () => {
    const { serveur: autre, acteurs: ceux } = await unEssai();
    try {
      const { A, S1, S2, C1, C2, T1 } = ceux;
      await mettreEnEquipe(A, S1, S2, T1, C2);
      const [une, sienne] = [await creerIntervention(S1, C1), await creerIntervention(S2, C1)];
      expect(await lister(S2)).toEqual([sienne.id, une.id]);
      expect(await lister(S2, 'EQUIPE')).toEqual([sienne.id, une.id]);
      expect(await lister(S2, 'MIENNES')).toEqual([sienne.id]);
      // What needs somebody is counted over the same rows.
      expect(await lister(S2, 'EQUIPE', { aTraiter: true })).toEqual([sienne.id, une.id]);
      expect(await lister(S2, 'MIENNES', { aTraiter: true })).toEqual([sienne.id]);
      expect(await lister(S2, undefined, { recherche: 'compteur' })).toEqual([sienne.id, une.id]);
      expect((await voir(S2, une.id)).rendu.id).toBe(une.id);
      // Of the same entity, without the right; and everybody's right, over one's own.
      expect(await lister(T1, 'EQUIPE')).toEqual([]);
      expect(await lister(C2)).toEqual([]);
      expect(await lister(A, 'MIENNES')).toEqual([]);
      expect(await lister(A)).toEqual([sienne.id, une.id]);
      await rattacher(A, S2, null);
      refus(await voir(S2, une.id), 'NOT_FOUND');
      expect(await lister(S2)).toEqual([sienne.id]);
    } finally {
      await autre.arreter();
    }
  });

  it('ce qu’a ouvert qui n’ouvre plus rien reste à lire par son équipe', async () => {
    const { serveur: autre, acteurs: ceux } = await unEssai();
    try {
      const { A, S1, S2, C1 } = ceux;
      await mettreEnEquipe(A, S1, S2);
      const une = await creerIntervention(S1, C1);
      const retirer = { utilisateurId: S1.id, roleId: await roleId(autre, 'Standardiste', 'interventions') };
      expect((await muter(A, 'retirerRole', retirer, '')).errors).toEqual([]);
      expect(await lister(S2)).toEqual([une.id]);
    } finally {
      await autre.arreter();
    }
  });

  it('celle d’un collègue se lit et se commente, et rien d’autre ne s’en change', async () => {
    const { serveur: autre, acteurs: ceux } = await unEssai();
    try {
      const { A, S1, S2, T1 } = ceux;
      await mettreEnEquipe(A, S1, S2);
      const statuts = await statutsParEtape(A);
      const { id, version } = await interventionA('PLANIFIEE', ceux);
      const { rendu } = await voir(S2, id);
      expect(rendu).toMatchObject({ transitionsPossibles: [], champsModifiables: [], contestable: false });
      const appels: [string, Record<string, unknown>][] = [
        ['modifierIntervention', { id, version, titre: 'Pris' }],
        ['annulerIntervention', { id, version, motif: 'Pris' }],
        ['changerStatutIntervention', { id, version, statutId: statuts.NOUVELLE }],
        [
          'planifierIntervention',
          { id, version, intervenantId: T1.id, debut: '2090-01-01T08:00:00Z', dureeMinutes: 60 },
        ],
      ];
      for (const [fonction, input] of appels) {
        const reponse = await sansRienEcrire(autre, () => muter(S2, fonction, input, ''));
        expect(refus(reponse, 'FORBIDDEN').details?.fr).toContain('collègue');
      }
      const visites = { intervenantId: T1.id, versIntervenantId: ceux.T2.id, interventionIds: [id] };
      refus(await sansRienEcrire(autre, () => muter(S2, 'reattribuerVisites', visites, '')), 'NOT_FOUND');
      const commente = await muter(S2, 'ajouterCommentaire', { interventionId: id, texte: 'Le client a rappelé' }, '');
      expect(commente.errors).toEqual([]);
    } finally {
      await autre.arreter();
    }
  });
});
