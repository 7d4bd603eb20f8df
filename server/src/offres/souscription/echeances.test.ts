import { describe, expect, it, vi } from 'vitest';
import { essaiDOffres } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { creerOffreActive, creerPromotionActive, type OffreDeTest, souscrire } from '../../../test/offres.ts';
import { estMysql, sql } from '../../socle/base/base-de-donnees.ts';
import { echoirSouscriptions } from './echeances.ts';
import { plusDesMois } from './souscription.service.ts';

const { serveur, acteurs, valideur } = essaiDOffres();
const JOUR = 86_400_000;

describe('la fin d’un engagement', () => {
  it.each([
    ['le même jour, à la même heure de Paris, été comme hiver', '2026-10-10T08:00:00Z', 1, '2026-11-10T09:00:00.000Z'],
    ['peu après minuit à Paris, le mois de Paris', '2026-03-31T22:30:00Z', 1, '2026-04-30T22:30:00.000Z'],
    ['le dernier jour d’un mois plus court', '2026-01-31T11:00:00Z', 1, '2026-02-28T11:00:00.000Z'],
    ['un an après un 29 février', '2028-02-29T11:00:00Z', 12, '2029-02-28T11:00:00.000Z'],
  ])('%s', (_cas, debut, mois, fin) => {
    expect(plusDesMois(new Date(debut), mois).toISOString()).toBe(fin);
  });
});

describe('les échéances', () => {
  const offre = () => creerOffreActive({ acteurs, valideur });
  const statuts = async (...offres: OffreDeTest[]) => {
    const ids = offres.map(({ id }) => Number(id));
    const lignes = await sql(emDe(serveur))
      .selectFrom('souscription')
      .where('offreId', 'in', ids)
      .where('test', '=', false)
      .select('statut')
      .orderBy('id')
      .execute();
    return lignes.map(({ statut }) => statut);
  };

  it('une qui ne peut pas changer n’arrête pas les autres, et se dit au journal', async () => {
    const [une, autre] = [await offre(), await offre()];
    const dateDebut = new Date(serveur.horloge.maintenant().getTime() + JOUR).toISOString();
    const premiere = (await souscrire(acteurs.C1, { offreId: une.id, dateDebut })).rendu.souscription;
    await souscrire(acteurs.C1, { offreId: autre.id, dateDebut });
    serveur.horloge.avancer(2 * JOUR);
    const { services } = serveur.application;
    const connexion = services.orm.em.getConnection();
    const condition = `new.id = ${Number(premiere.id)}`;
    const corps = estMysql(services.orm.em)
      ? `for each row if ${condition} then signal sqlstate '45000' set message_text = 'panne'; end if`
      : `when ${condition} begin select raise(abort, 'panne'); end`;
    const journal = vi.spyOn(services.log, 'error');
    await connexion.execute(`create trigger panne before update on souscription ${corps}`);
    expect(await echoirSouscriptions(services)).toBe(1);
    await connexion.execute('drop trigger panne');
    expect(await statuts(une, autre)).toEqual(['EN_ATTENTE', 'ACTIVE']);
    expect(journal).toHaveBeenCalledOnce();
    journal.mockRestore();
    expect(await echoirSouscriptions(services)).toBe(1);
    expect(await statuts(une, autre)).toEqual(['ACTIVE', 'ACTIVE']);
    expect(await echoirSouscriptions(services)).toBe(0);
  });
});

describe('les termes', () => {
  it('gardent ce que la promotion disait : ce qui suit la première année est dû par elle', async () => {
    for (const acteur of [...Object.values(acteurs), valideur]) await acteur.connecter();
    const { id: offreId } = await creerOffreActive({ acteurs, valideur });
    const code = 'DEUX-ANS';
    const duree = { duree: 'PERIODES', periodes: 24, valeur: '12.5' };
    await creerPromotionActive({ acteurs, valideur }, offreId, { ...duree, code, surCode: true });
    const { souscription } = (await souscrire(acteurs.C1, { offreId, codePromotion: code })).rendu;
    expect(souscription.termes.etapes).toMatchObject([{ code, action: 'POURCENTAGE', mois: null, ...duree }]);
  });
});
