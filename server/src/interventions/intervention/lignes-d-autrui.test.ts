import { beforeAll, describe, expect, it } from 'vitest';
import { type Nom } from '../../../test/acteurs.ts';
import { lire, muter } from '../../../test/appels.ts';
import { donnerPermission } from '../../../test/circonstances.ts';
import { essai, unEssai } from '../../../test/essai.ts';
import { type InterventionDeTest, interventionsDeReference, statutsParEtape } from '../../../test/interventions.ts';
import { refus, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();
let I11: InterventionDeTest;
let I22: InterventionDeTest;
let statuts: Record<string, string>;

beforeAll(async () => {
  ({ I11, I22 } = await interventionsDeReference(acteurs));
  statuts = await statutsParEtape(acteurs.S1);
  await muter(acteurs.S2, 'ajouterCommentaire', { interventionId: I22.id, texte: 'Mot caché de C2' }, '');
});

const ETRANGERS: readonly Nom[] = ['C1', 'T1', 'S1'];
interface Page {
  items: { id: string }[];
  pagination: { totalItems: number; totalPages: number; hasNext: boolean };
}

function lister(nom: Nom, filtre: Record<string, unknown>, autres: Record<string, unknown> = {}) {
  return lire<Page>(
    acteurs[nom],
    'consulterIntervention',
    'filtre: InterventionFiltre, tri: InterventionTri, page: Int!, perPage: Int!',
    'items { id titre } pagination { totalItems totalPages hasNext } curseurSuivant',
    { filtre, page: 1, perPage: 10, ...autres },
  );
}

describe('Ce qui n’est pas à soi n’existe pas : lire', () => {
  it('aucun filtre d’une liste ne montre ni ne compte l’intervention d’un autre', async () => {
    const { C2, T2, S2 } = acteurs;
    const filtres = [
      {},
      { recherche: '' },
      { recherche: '%' },
      { recherche: '_' },
      { recherche: 'secret' },
      { recherche: 'caché' },
      { recherche: 'NomC2' },
      { recherche: I22.reference },
      { recherche: I22.id },
      { clientId: C2.id },
      { intervenantId: T2.id },
      { standardisteId: S2.id },
      { etapes: ['PLANIFIEE'] },
      { statutIds: [statuts.PLANIFIEE] },
      { enRetard: false },
      { enRetard: true },
      { aTraiter: true },
      { creeeDu: '2020-01-01T00:00:00Z', creeeAu: '2100-01-01T00:00:00Z' },
      { prevueDu: '2020-01-01T00:00:00Z', prevueAu: '2100-01-01T00:00:00Z' },
    ];
    for (const nom of ETRANGERS) {
      for (const filtre of filtres) {
        const { rendu, texte } = await lister(nom, filtre);
        expect([filtre, rendu.items.filter(({ id }) => id !== I11.id)]).toEqual([filtre, []]);
        expect([filtre, rendu.pagination.totalItems]).toEqual([filtre, rendu.items.length]);
        expect(rendu.pagination).toMatchObject({ totalPages: rendu.items.length, hasNext: false });
        expect(texte).not.toContain('Secret');
      }
    }
  });

  it('aucun tri, aucune page ne la laisse deviner', async () => {
    for (const nom of ETRANGERS) {
      for (const champ of ['CREATION', 'ECHEANCE', 'PREVUE', 'MODIFICATION']) {
        for (const sens of ['ASC', 'DESC']) {
          const { rendu } = await lister(nom, {}, { tri: { champ, sens }, perPage: 1 });
          expect(rendu).toEqual({
            items: [{ id: I11.id, titre: 'Fuite de gaz chez C1' }],
            pagination: { totalItems: 1, totalPages: 1, hasNext: false },
            curseurSuivant: null,
          });
        }
      }
      const suivante = await lister(nom, {}, { page: 2, perPage: 1 });
      expect(suivante.rendu).toMatchObject({ items: [], pagination: { totalItems: 1, hasNext: false } });
    }
  });
});

describe('Ce qui n’est pas à soi n’existe pas : écrire', () => {
  it('aucune fonction ne change l’intervention d’un autre, pas même d’un octet', async () => {
    const { id, version } = I22;
    const appels: [Nom, string, Record<string, unknown>][] = [
      ['S1', 'modifierIntervention', { id, version, titre: 'Pris' }],
      ['S1', 'annulerIntervention', { id, version, motif: 'Pris' }],
      ['S1', 'cloturerIntervention', { id, version }],
      [
        'S1',
        'planifierIntervention',
        { id, version, intervenantId: acteurs.T1.id, debut: '2030-01-01T08:00:00Z', dureeMinutes: 60 },
      ],
      ['S1', 'changerStatutIntervention', { id, version, statutId: statuts.NOUVELLE }],
      ['T1', 'changerStatutIntervention', { id, version, statutId: statuts.EN_COURS }],
      ['C1', 'ajouterCommentaire', { interventionId: id, texte: 'Pris' }],
      ['T1', 'ajouterCommentaire', { interventionId: id, texte: 'Pris' }],
      ['S1', 'ajouterCommentaire', { interventionId: id, texte: 'Pris', interne: true }],
      ['C1', 'contesterIntervention', { id, texte: 'Pris' }],
    ];
    for (const [nom, fonction, input] of appels) {
      const reponse = await sansRienEcrire(serveur, () => muter(acteurs[nom], fonction, input, ''));
      refus(reponse, 'NOT_FOUND');
      const [cle] = Object.keys(input) as [string];
      const jamais = await muter(acteurs[nom], fonction, { ...input, [cle]: '4000000000' }, '');
      expect(refus(jamais, 'NOT_FOUND')).toEqual(refus(reponse, 'NOT_FOUND'));
    }
  });

  it('les commentaires d’un autre ne se modifient ni ne se suppriment', async () => {
    const { rendu } = await lire<{ commentaires: { id: string; version: number }[] }>(
      acteurs.S2,
      'voirIntervention',
      'id: ID!',
      'commentaires { id version }',
      { id: I22.id },
    );
    const [commentaire] = rendu.commentaires;
    for (const nom of ETRANGERS) {
      await sansRienEcrire(serveur, async () => {
        refus(await muter(acteurs[nom], 'modifierCommentaire', { ...commentaire, texte: 'Pris' }, ''), 'NOT_FOUND');
        refus(await muter(acteurs[nom], 'supprimerCommentaire', { ...commentaire }, ''), 'NOT_FOUND');
      });
    }
  });

  it('on ne choisit ni qui signe, ni la version, ni l’étape : ces champs ne sont pas du schéma', async () => {
    const input = { clientId: acteurs.C1.id, titre: 'A', adresse: 'B', urgenceId: '1' };
    for (const champ of ['creerPar', 'creerParId', 'standardisteId', 'id', 'version', 'etape', 'statutId']) {
      const reponse = await sansRienEcrire(serveur, () =>
        muter(acteurs.S1, 'creerIntervention', { ...input, [champ]: '1' }, ''),
      );
      expect(reponse.statut).toBe(400);
      refus(reponse, 'BAD_USER_INPUT');
    }
  });
});

describe('INTERVENTION_TOUTES', () => {
  it('lève la limite, quel que soit le nom du rôle', async () => {
    const { serveur: autre, acteurs: ceux } = await unEssai();
    try {
      const { I22: celle } = await interventionsDeReference(ceux);
      refus(await muter(ceux.S1, 'modifierIntervention', { ...cles(celle), titre: 'Repris' }, ''), 'NOT_FOUND');
      await donnerPermission(autre, 'Standardiste', 'INTERVENTION_TOUTES');
      const { rendu } = await muter<{ intervention: { titre: string; standardiste: { id: string } } }>(
        ceux.S1,
        'modifierIntervention',
        { ...cles(celle), titre: 'Repris' },
        'intervention { titre standardiste { id } }',
      );
      expect(rendu.intervention).toEqual({ titre: 'Repris', standardiste: { id: ceux.S2.id } });
    } finally {
      await autre.arreter();
    }
  });
});

const cles = ({ id, version }: InterventionDeTest) => ({ id, version });
