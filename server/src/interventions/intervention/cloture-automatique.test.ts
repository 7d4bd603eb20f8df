import { beforeEach, describe, expect, it } from 'vitest';
import { muter } from '../../../test/appels.ts';
import { avancer } from '../../../test/circonstances.ts';
import { essai } from '../../../test/essai.ts';
import { semerFoule } from '../../../test/foule.ts';
import { interventionA, voir } from '../../../test/interventions.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { cloturerSeules } from './cloture-automatique.ts';

const { serveur, acteurs } = essai({ CLOTURE_AUTO_JOURS: '14' });

// What the other tests left to close.
beforeEach(async () => {
  await avancer(serveur, acteurs, 15 * JOUR);
  await cloturer();
});

const JOUR = 24 * 3_600_000;
const cloturer = () => cloturerSeules(serveur.application.services);
const traces = () =>
  sql(serveur.application.services.orm.em.fork())
    .selectFrom('trace')
    .where('action', '=', 'cloturerIntervention')
    .where('utilisateurId', 'is', null)
    .select(['resultat', 'changements'])
    .orderBy('id')
    .execute();

describe('La clôture automatique', () => {
  it('clôt ce qui est réalisé depuis quatorze jours, pas avant', async () => {
    const une = await interventionA('REALISEE', acteurs);
    await avancer(serveur, acteurs, 14 * JOUR - 60_000);
    expect(await cloturer()).toBe(0);
    expect((await voir(acteurs.S1, une.id)).etape).toBe('REALISEE');
    await avancer(serveur, acteurs, 60_000);
    expect(await cloturer()).toBe(1);
    const maintenant = serveur.horloge.maintenant().getTime();
    const { etape, clotureeA } = await voir(acteurs.S1, une.id);
    expect(etape).toBe('CLOTUREE');
    expect(Math.abs(Date.parse(clotureeA ?? '') - maintenant)).toBeLessThan(60_000);
  });

  it('laisse une ligne d’historique sans auteur, et une trace du système', async () => {
    const une = await interventionA('REALISEE', acteurs);
    const avant = await traces();
    await avancer(serveur, acteurs, 14 * JOUR);
    await cloturer();
    const { historique } = await voir(acteurs.C1, une.id);
    expect(historique[0]).toMatchObject({
      fonction: 'cloturerIntervention',
      auteur: null,
      deStatut: { etape: 'REALISEE' },
      versStatut: { etape: 'CLOTUREE' },
    });
    const nouvelles = (await traces()).slice(avant.length);
    expect(nouvelles.map(({ resultat }) => resultat)).toEqual(['SUCCES']);
    expect(JSON.parse(nouvelles[0]?.changements ?? '')).toContainEqual(
      expect.objectContaining({ objet: 'intervention', id: Number(une.id) }),
    );
  });

  it('ne clôt pas ce que le client conteste', async () => {
    const une = await interventionA('REALISEE', acteurs);
    await muter(acteurs.C1, 'contesterIntervention', { id: une.id, texte: 'Le voyant clignote' }, '');
    await avancer(serveur, acteurs, 30 * JOUR);
    expect(await cloturer()).toBe(0);
    expect(await voir(acteurs.S1, une.id)).toMatchObject({ etape: 'REALISEE', contestee: true });
  });

  it('beaucoup de contestées ne retardent pas les autres', async () => {
    const realisee = { etape: 'REALISEE', statutId: 5, realiseeA: serveur.horloge.maintenant() } as const;
    await semerFoule(serveur, acteurs, 250, () => ({ ...realisee, contestee: true }));
    await semerFoule(serveur, acteurs, 1, () => realisee);
    await avancer(serveur, acteurs, 14 * JOUR);
    expect(await cloturer()).toBe(1);
  });

  it('ne touche aucune autre étape, si vieille soit-elle', async () => {
    const etapes = ['NOUVELLE', 'PLANIFIEE', 'EN_COURS', 'EN_ATTENTE', 'ANNULEE'] as const;
    const autres: string[] = [];
    for (const etape of etapes) autres.push((await interventionA(etape, acteurs)).id);
    await avancer(serveur, acteurs, 300 * JOUR);
    expect(await cloturer()).toBe(0);
    for (const [rang, id] of autres.entries()) expect((await voir(acteurs.S1, id)).etape).toBe(etapes[rang]);
  });

  it('deux passages au même moment la clôturent une fois, avec une seule trace de succès', async () => {
    await semerFoule(serveur, acteurs, 5, () => ({
      etape: 'REALISEE',
      statutId: 5,
      realiseeA: serveur.horloge.maintenant(),
    }));
    const avant = await traces();
    await avancer(serveur, acteurs, 14 * JOUR);
    const nombres = await Promise.all([cloturer(), cloturer()]);
    expect(nombres[0] + nombres[1]).toBe(5);
    const nouvelles = (await traces()).slice(avant.length);
    expect(nouvelles.filter(({ resultat }) => resultat === 'SUCCES')).toHaveLength(5);
  });
});
