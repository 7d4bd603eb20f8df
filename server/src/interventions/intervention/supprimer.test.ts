import { describe, expect, it } from 'vitest';
import { muter } from '../../../test/appels.ts';
import { differences, empreinte } from '../../../test/empreinte.ts';
import { essai } from '../../../test/essai.ts';
import { creerIntervention, interventionA } from '../../../test/interventions.ts';
import { refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { ResultatTrace } from '../../socle/journal/trace.entity.ts';

const { serveur, acteurs } = essai();

const cles = ({ id, version }: { id: string; version: number }) => ({ id, version });

describe('supprimerIntervention', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => muter(qui, 'supprimerIntervention', { id: '1', version: 1 }, 'id'),
    ['S1', 'T1', 'C1', 'P'],
  );

  it('emporte ses commentaires, son historique et ses mots, et rien des autres', async () => {
    const { A, S1, C1 } = acteurs;
    await creerIntervention(S1, C1, { titre: 'Celle qui reste' });
    const avant = await empreinte(serveur);
    const une = await interventionA('EN_COURS', acteurs);
    const { rendu: ajout } = await muter<{ commentaire: { id: string; version: number } }>(
      S1,
      'ajouterCommentaire',
      { interventionId: une.id, texte: 'Avant' },
      'commentaire { id version }',
    );
    await muter(S1, 'modifierCommentaire', { ...ajout.commentaire, texte: 'Après' }, '');
    const { rendu } = await muter<{ id: string }>(A, 'supprimerIntervention', cles(une), 'id');
    expect(rendu.id).toBe(une.id);
    expect(differences(avant, await empreinte(serveur))).toEqual([]);
  });

  it('la trace reste et dit ce qui a été supprimé', async () => {
    const une = await creerIntervention(acteurs.S1, acteurs.C1, { titre: 'Celle qui part' });
    await muter(acteurs.A, 'supprimerIntervention', cles(une), 'id');
    const traces = await sql(serveur.application.services.orm.em.fork())
      .selectFrom('trace')
      .where('action', '=', 'supprimerIntervention')
      .where('resultat', '=', ResultatTrace.SUCCES)
      .select(['utilisateurId', 'changements'])
      .orderBy('id', 'desc')
      .limit(1)
      .execute();
    expect(String(traces[0]?.utilisateurId)).toBe(acteurs.A.id);
    expect(JSON.parse(traces[0]?.changements ?? '')).toMatchObject([
      { objet: 'intervention', id: Number(une.id), avant: { titre: 'Celle qui part' } },
    ]);
  });

  it('refuse une version périmée et une intervention qui n’est plus', async () => {
    const une = await creerIntervention(acteurs.S1, acteurs.C1);
    const perimee = { id: une.id, version: une.version + 1 };
    const reponse = await sansRienEcrire(serveur, () => muter(acteurs.A, 'supprimerIntervention', perimee, 'id'));
    expect(refus(reponse, 'CONFLICT').actuel).toMatchObject({ id: une.id, version: une.version });
    await muter(acteurs.A, 'supprimerIntervention', cles(une), 'id');
    refus(await muter(acteurs.A, 'supprimerIntervention', cles(une), 'id'), 'NOT_FOUND');
  });
});
