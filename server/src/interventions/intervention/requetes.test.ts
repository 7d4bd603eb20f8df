import { beforeAll, describe, expect, it } from 'vitest';
import { lire, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { semerFoule } from '../../../test/foule.ts';
import { compterRequetes } from '../../../test/requetes.ts';

const { serveur, acteurs } = essai();

beforeAll(async () => {
  // One more than a page: the last page would know the total without counting.
  const ids = await semerFoule(serveur, acteurs, 51);
  for (const id of ids) {
    const commente = await muter(acteurs.S1, 'ajouterCommentaire', { interventionId: String(id), texte: 'Vu' }, '');
    expect(commente.errors).toEqual([]);
  }
});

const PERSONNE = 'id nom prenom';
const TOUT = `items { id titre reference statut { id } urgence { id } transitionsPossibles { etape } champsModifiables
  client { ${PERSONNE} } standardiste { ${PERSONNE} } intervenant { ${PERSONNE} }
  commentaires(limite: 5) { texte auteur { ${PERSONNE} } modifiable versions { texte } }
  historique(limite: 5) { fonction auteur { ${PERSONNE} } versStatut { id } } }
  pagination { totalItems }`;

const lister = async (perPage: number, champs: string) => {
  const { rendu, errors } = await lire<{ items: unknown[] }>(
    acteurs.S1,
    'consulterIntervention',
    'perPage: Int',
    champs,
    { perPage },
  );
  expect(errors).toEqual([]);
  expect(rendu.items).toHaveLength(perPage);
};

describe('Aucune requête par ligne', () => {
  it('une liste de 50 avec personnes, commentaires, versions et historique demande autant de requêtes que de 5', async () => {
    // Once before: rights and lists are then in memory.
    await lister(1, TOUT);
    const cinq = await compterRequetes(serveur, () => lister(5, TOUT));
    expect(cinq).toBeGreaterThan(2);
    expect(await compterRequetes(serveur, () => lister(50, TOUT))).toBe(cinq);
  });

  it('ce qui n’est pas demandé n’est ni lu ni compté', async () => {
    await lister(1, TOUT);
    const maigre = await compterRequetes(serveur, () => lister(50, 'items { id titre }'));
    const compte = await compterRequetes(serveur, () => lister(10, 'items { id titre } pagination { totalItems }'));
    // One for the session and its rights, one for the rows; and one more for the total.
    expect(compte).toBe(maigre + 1);
    expect(maigre).toBeLessThanOrEqual(3);
  });
});
