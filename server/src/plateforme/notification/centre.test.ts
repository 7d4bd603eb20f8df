import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { interventionA } from '../../../test/interventions.ts';
import { repandre } from '../../../test/nouvelles.ts';
import { champsRefuses, refus } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();

interface Page {
  items: {
    id: string;
    type: string;
    titre: { fr: string; en: string };
    objet: { fr: string };
    lien: string | null;
    lueA: string | null;
  }[];
  nonLues: number;
  curseurSuivant: string | null;
}
const lister = async (qui: Executant, variables: Record<string, unknown> = {}) =>
  (
    await lire<Page>(
      qui,
      'consulterNotification',
      'nonLues: Boolean, perPage: Int, apres: String',
      'items { id type titre { fr en } objet { fr } lien lueA } nonLues curseurSuivant',
      { perPage: 50, ...variables },
    )
  ).rendu;
const marquer = (qui: Executant, input: Record<string, unknown>) =>
  muter<{ nombre: number; nonLues: number }>(qui, 'marquerNotificationsLues', input, 'nombre nonLues');

describe('Le centre', () => {
  it('dit à chacun ce qui le concerne, dans les deux langues, et où aller', async () => {
    const { reference } = await interventionA('CLOTUREE', acteurs);
    await repandre(serveur);
    const { items, nonLues } = await lister(acteurs.C1);
    expect(items.map(({ type }) => type)).toEqual(['CLOTUREE', 'REALISEE', 'DEMARREE', 'PLANIFIEE']);
    expect(items[0]).toMatchObject({
      titre: { fr: 'Intervention clôturée', en: 'Intervention closed' },
      lien: `/interventions/${reference}`,
    });
    expect(items[3]?.titre.fr).toMatch(/^Visite prévue \S+ \d+ \S+ de \d\d:\d\d à \d\d:\d\d$/);
    expect(items[0]?.objet.fr).toContain(reference);
    expect(nonLues).toBe(4);
    expect((await lister(acteurs.C2)).items).toEqual([]);
  });

  it('se marque une par une, par intervention, et d’un coup ; jamais celles d’autrui', async () => {
    const une = await interventionA('REALISEE', acteurs);
    await interventionA('PLANIFIEE', acteurs);
    await repandre(serveur);
    const avant = await lister(acteurs.C1, { nonLues: true });
    const [premiere] = avant.items;
    refus(await marquer(acteurs.C2, { ids: [premiere?.id] }), 'NOT_FOUND');
    expect((await marquer(acteurs.C2, { ids: avant.items.map(({ id }) => id) })).rendu.nombre).toBe(0);
    expect((await marquer(acteurs.C1, { ids: [premiere?.id] })).rendu).toMatchObject({
      nombre: 1,
      nonLues: avant.nonLues - 1,
    });
    expect((await marquer(acteurs.C1, { interventionId: une.id })).rendu.nombre).toBe(3);
    const reste = await marquer(acteurs.C1, { jusquA: serveur.horloge.maintenant().toISOString() });
    expect(reste.rendu.nonLues).toBe(0);
    expect((await lister(acteurs.C1, { nonLues: true })).items).toEqual([]);
  });

  it('veut une façon de dire lesquelles, et deux cents au plus', async () => {
    champsRefuses(await marquer(acteurs.C1, {}), 'ids');
    champsRefuses(await marquer(acteurs.C1, { ids: ['1'], interventionId: '1' }), 'ids');
    champsRefuses(await marquer(acteurs.C1, { ids: Array.from({ length: 201 }, (_, rang) => String(rang)) }), 'ids');
  });

  it('les pages se suivent sans rien perdre', async () => {
    const toutes = (await lister(acteurs.C1)).items.map(({ id }) => id);
    const lues: string[] = [];
    let apres: string | null = null;
    do {
      const page: Page = await lister(acteurs.C1, { perPage: 3, apres });
      lues.push(...page.items.map(({ id }) => id));
      apres = page.curseurSuivant;
    } while (apres);
    expect(lues).toEqual(toutes);
  });
});
