import { describe, expect, it } from 'vitest';
import type { Acteur } from '../../../test/acteurs.ts';
import { lire, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { interventionA } from '../../../test/interventions.ts';
import { repandre } from '../../../test/nouvelles.ts';

const { serveur, acteurs } = essai();

const ecrire = (qui: Acteur, interventionId: string, texte: string, interne = false) =>
  muter(qui, 'ajouterCommentaire', { interventionId, texte, interne }, 'commentaire { id }');

interface Vue {
  messagesNonLus: number;
  commentaires: { texte: string; nonLu: boolean }[];
}
async function vue(qui: Acteur, id: string) {
  const champs = 'messagesNonLus commentaires { texte nonLu }';
  const { messagesNonLus, commentaires } = (await lire<Vue>(qui, 'voirIntervention', 'id: ID!', champs, { id })).rendu;
  return [messagesNonLus, ...commentaires.filter(({ nonLu }) => nonLu).map(({ texte }) => texte)];
}

describe('Les messages non lus', () => {
  it('sont ceux qu’un autre a écrits, jusqu’à ce que l’on regarde', async () => {
    const { id } = await interventionA('PLANIFIEE', acteurs);
    const autre = await interventionA('PLANIFIEE', acteurs);
    await ecrire(acteurs.C1, id, 'Un');
    await ecrire(acteurs.C1, id, 'Deux');
    await ecrire(acteurs.T1, id, 'Trois', true);
    await ecrire(acteurs.S1, id, 'Quatre');
    await repandre(serveur);
    expect(await vue(acteurs.S1, id)).toEqual([3, 'Trois', 'Deux', 'Un']);
    expect(await vue(acteurs.T1, id)).toEqual([3, 'Quatre', 'Deux', 'Un']);
    expect(await vue(acteurs.C1, id)).toEqual([1, 'Quatre']);
    expect(await vue(acteurs.S1, autre.id)).toEqual([0]);

    await muter(acteurs.S1, 'marquerNotificationsLues', { interventionId: id }, 'nombre');
    expect(await vue(acteurs.S1, id)).toEqual([0]);
    expect(await vue(acteurs.T1, id)).toEqual([3, 'Quatre', 'Deux', 'Un']);
    await ecrire(acteurs.C1, id, 'Cinq');
    await repandre(serveur);
    expect(await vue(acteurs.S1, id)).toEqual([1, 'Cinq']);
  });

  it('ne sont pas ce qui est arrivé sans un mot', async () => {
    const { id } = await interventionA('EN_COURS', acteurs);
    await repandre(serveur);
    expect(await vue(acteurs.C1, id)).toEqual([0]);
  });

  it('se lisent pour toute une liste en une requête', async () => {
    const { id } = await interventionA('PLANIFIEE', acteurs);
    await ecrire(acteurs.C1, id, 'Dans la liste');
    await repandre(serveur);
    const liste = await lire<{ items: { id: string; messagesNonLus: number }[] }>(
      acteurs.S1,
      'consulterIntervention',
      'perPage: Int',
      'items { id messagesNonLus }',
      { perPage: 50 },
    );
    const parId = new Map(liste.rendu.items.map((une) => [une.id, une.messagesNonLus]));
    expect(parId.size).toBeGreaterThan(1);
    expect(parId.get(id)).toBe(1);
  });
});
