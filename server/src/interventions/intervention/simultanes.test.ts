import { describe, expect, it } from 'vitest';
import type { Acteur } from '../../../test/acteurs.ts';
import { type Executant, muter, type Rendu } from '../../../test/appels.ts';
import { essai, processusVoisin } from '../../../test/essai.ts';
import {
  creerIntervention,
  type InterventionDeTest,
  interventionA,
  statutsParEtape,
  voir,
} from '../../../test/interventions.ts';
import { refus } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();
const second = processusVoisin(serveur);

type Ecrit = Rendu<{ intervention: InterventionDeTest }>;
const cles = ({ id, version }: InterventionDeTest) => ({ id, version });
const surLeSecond = (qui: Acteur): Executant => ({
  executer: (query, variables) => serveur.executer(query, variables, { jeton: qui.jeton }, second),
});

/** Of these, one wrote and the others got a conflict that shows what it wrote. */
function unSeulEcrit(reponses: Ecrit[], { version }: InterventionDeTest): Ecrit {
  const gagnantes = reponses.filter(({ errors }) => errors.length === 0);
  expect(gagnantes).toHaveLength(1);
  for (const reponse of reponses.filter(({ errors }) => errors.length > 0))
    expect(refus(reponse, 'CONFLICT').actuel).toMatchObject({ version: version + 1 });
  return gagnantes[0] as Ecrit;
}

describe('Deux personnes au même moment', () => {
  it('deux changements d’une même version : un seul passe, l’autre voit la ligne actuelle', async () => {
    const une = await creerIntervention(acteurs.S1, acteurs.C1);
    const reponses = await Promise.all(
      [acteurs.S1, acteurs.A, acteurs.S1, acteurs.A].map((qui, rang) =>
        muter<{ intervention: InterventionDeTest }>(
          qui,
          'modifierIntervention',
          { ...cles(une), titre: `Titre ${rang}` },
          'intervention { id version titre }',
        ),
      ),
    );
    const { rendu } = unSeulEcrit(reponses, une);
    expect(await voir(acteurs.S1, une.id)).toMatchObject(rendu.intervention);
  });

  it('deux mouvements contraires : un seul passe, et l’historique n’en a qu’un', async () => {
    const une = await interventionA('PLANIFIEE', acteurs);
    const statuts = await statutsParEtape(acteurs.S1);
    const champs = 'intervention { id version etape }';
    const reponses = await Promise.all([
      muter<{ intervention: InterventionDeTest }>(
        acteurs.T1,
        'changerStatutIntervention',
        { ...cles(une), statutId: statuts.EN_COURS },
        champs,
      ),
      muter<{ intervention: InterventionDeTest }>(
        acteurs.S1,
        'annulerIntervention',
        { ...cles(une), motif: 'Le client annule' },
        champs,
      ),
    ]);
    const { rendu } = unSeulEcrit(reponses, une);
    const { etape, historique } = await voir(acteurs.S1, une.id);
    expect(etape).toBe(rendu.intervention.etape);
    expect(historique).toHaveLength(3);
  });

  it('par deux serveurs à la fois : un seul passe', async () => {
    const une = await creerIntervention(acteurs.S1, acteurs.C1);
    const reponses = await Promise.all(
      [acteurs.S1, surLeSecond(acteurs.A)].map((qui, rang) =>
        muter<{ intervention: InterventionDeTest }>(
          qui,
          'modifierIntervention',
          { ...cles(une), titre: `Titre ${rang}` },
          'intervention { id version titre }',
        ),
      ),
    );
    unSeulEcrit(reponses, une);
  });

  it('aucune mise à jour ne se perd : chacun recommence sur la ligne actuelle jusqu’à écrire la sienne', async () => {
    const une = await creerIntervention(acteurs.S1, acteurs.C1, { description: '0' });
    const ajouterUn = async (qui: Acteur) => {
      let actuel = await voir(qui, une.id);
      for (;;) {
        const description = String(Number(actuel.description) + 1);
        const reponse = await muter(qui, 'modifierIntervention', { ...cles(actuel), description }, '');
        if (reponse.errors.length === 0) return;
        actuel = { ...actuel, ...refus(reponse, 'CONFLICT').actuel };
      }
    };
    const FOIS = 20;
    await Promise.all(
      [acteurs.S1, acteurs.A].map(async (qui) => {
        for (let fois = 0; fois < FOIS; fois++) await ajouterUn(qui);
      }),
    );
    expect(await voir(acteurs.S1, une.id)).toMatchObject({
      description: String(2 * FOIS),
      version: une.version + 2 * FOIS,
    });
  });

  it('des commentaires au même moment sont tous écrits, dans l’ordre de leurs numéros', async () => {
    const une = await creerIntervention(acteurs.S1, acteurs.C1);
    const textes = Array.from({ length: 10 }, (_, rang) => `Commentaire ${rang}`);
    await Promise.all(
      textes.map((texte, rang) =>
        muter(rang % 2 ? acteurs.S1 : acteurs.C1, 'ajouterCommentaire', { interventionId: une.id, texte }, ''),
      ),
    );
    const { data } = await acteurs.S1.executer<{ voirIntervention: { commentaires: { id: string; texte: string }[] } }>(
      'query ($id: ID!) { voirIntervention(id: $id) { commentaires { id texte } } }',
      { id: une.id },
    );
    const { commentaires } = data.voirIntervention;
    expect(commentaires.map(({ texte }) => texte).sort()).toEqual(textes);
    const numeros = commentaires.map(({ id }) => Number(id));
    expect(numeros).toEqual(numeros.toSorted((a, b) => b - a));
  });
});
