import { describe, expect, it } from 'vitest';
import { lire } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { creerOffre, creerPromotion, definirNumero, NUMERO_C1, NUMERO_C2 } from '../../../test/offres.ts';
import { compterRequetes } from '../../../test/requetes.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { EtatPromotion, etatDe } from './etat.ts';
import { StatutPromotion } from './promotion.entity.ts';

const { serveur, acteurs } = essai();

const MAINTENANT = new Date('2027-03-10T12:00:00Z');
const [HIER, DEMAIN] = [new Date('2027-03-09T12:00:00Z'), new Date('2027-03-11T12:00:00Z')];
const ACTIVE = { statut: StatutPromotion.ACTIVE, debut: null, fin: null, limiteGlobale: null, utilisations: 0 };

describe('l’état d’une promotion', () => {
  it.each<[string, Partial<Parameters<typeof etatDe>[0]>, EtatPromotion]>([
    ['active, sans période', {}, EtatPromotion.EN_VIGUEUR],
    ['active, sa période est en cours', { debut: HIER, fin: DEMAIN }, EtatPromotion.EN_VIGUEUR],
    ['active, elle commence maintenant', { debut: MAINTENANT }, EtatPromotion.EN_VIGUEUR],
    ['active, elle commence demain', { debut: DEMAIN }, EtatPromotion.PROGRAMMEE],
    ['active, elle finit maintenant', { fin: MAINTENANT }, EtatPromotion.TERMINEE],
    ['active, finie et épuisée', { fin: HIER, limiteGlobale: 1, utilisations: 1 }, EtatPromotion.TERMINEE],
    ['active, il en reste', { limiteGlobale: 2, utilisations: 1 }, EtatPromotion.EN_VIGUEUR],
    ['active, il n’en reste pas', { limiteGlobale: 2, utilisations: 2 }, EtatPromotion.EPUISEE],
    ['désactivée, quelle que soit sa période', { statut: StatutPromotion.INACTIVE, fin: HIER }, EtatPromotion.INACTIVE],
    ['brouillon d’une période finie', { statut: StatutPromotion.BROUILLON, fin: HIER }, EtatPromotion.BROUILLON],
  ])('%s : %o → %s', (_cas, valeurs, attendu) => {
    expect(etatDe({ ...ACTIVE, ...valeurs }, MAINTENANT)).toBe(attendu);
  });
});

describe('consulterPromotion par état', () => {
  it('chaque état rend les siennes, et toutes en ont un', async () => {
    const ids = await Promise.all(Array.from({ length: 9 }, async () => (await creerPromotion(acteurs.A, {})).rendu));
    const passe = new Date(Date.now() - 86_400_000);
    const futur = new Date(Date.now() + 86_400_000);
    const colonnes = [
      {},
      { debut: passe, fin: futur },
      { debut: futur },
      { fin: passe },
      { limiteGlobale: 3, utilisations: 3 },
      { limiteGlobale: 3, utilisations: 2 },
      ...[StatutPromotion.EN_TEST, StatutPromotion.VALIDEE, StatutPromotion.INACTIVE].map((statut) => ({ statut })),
    ];
    for (const [rang, valeurs] of colonnes.entries()) {
      await sql(emDe(serveur))
        .updateTable('promotion')
        .set({ statut: StatutPromotion.ACTIVE, ...valeurs })
        .where('id', '=', Number(ids[rang]?.promotion.id))
        .execute();
    }
    await creerPromotion(acteurs.A, {});
    const toutes = await lister(null);
    expect(new Set(toutes.map(({ etat }) => etat))).toEqual(new Set(Object.values(EtatPromotion)));
    for (const etat of Object.values(EtatPromotion)) {
      const attendues = toutes.filter((une) => une.etat === etat).map(({ id }) => id);
      expect((await lister(etat)).map(({ id }) => id)).toEqual(attendues);
    }
  });

  it('presque épuisée : en vigueur, et quatre cinquièmes de sa limite au moins', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, async () => (await creerPromotion(acteurs.A, {})).rendu));
    const passe = new Date(Date.now() - 86_400_000);
    const colonnes = [
      { limiteGlobale: 10, utilisations: 8 },
      { limiteGlobale: 10, utilisations: 7 },
      { limiteGlobale: 10, utilisations: 10 },
      { limiteGlobale: null, utilisations: 1000 },
      { limiteGlobale: 10, utilisations: 9, fin: passe },
      { limiteGlobale: 10, utilisations: 9, statut: StatutPromotion.INACTIVE },
    ];
    const eux = ids.map(({ promotion }) => promotion.id);
    for (const [rang, valeurs] of colonnes.entries()) {
      await sql(emDe(serveur))
        .updateTable('promotion')
        .set({ statut: StatutPromotion.ACTIVE, ...valeurs })
        .where('id', '=', Number(eux[rang]))
        .execute();
    }
    const parmi = async (presqueEpuisee: boolean) =>
      (await lister(null, presqueEpuisee)).map(({ id }) => id).filter((id) => eux.includes(id));
    expect(await parmi(true)).toEqual(eux.slice(0, 1));
    expect((await parmi(false)).toSorted()).toEqual(eux.slice(1).toSorted());
  });

  async function lister(etat: EtatPromotion | null, presqueEpuisee: boolean | null = null) {
    const { rendu, errors } = await lire<{ items: { id: string; etat: EtatPromotion }[] }>(
      acteurs.A,
      'consulterPromotion',
      'etat: EtatPromotion, presqueEpuisee: Boolean, perPage: Int',
      'items { id etat }',
      { etat, presqueEpuisee, perPage: 50 },
    );
    expect(errors).toEqual([]);
    return rendu.items;
  }
});

describe('les champs d’une promotion', () => {
  it('dit ce qui manque pour l’activer ; sans PROMOTION_GERER, rien de ses utilisations', async () => {
    const { offre } = (await creerOffre(acteurs.A)).rendu;
    const { promotion } = (await creerPromotion(acteurs.A, { offreIds: [offre.id] })).rendu;
    await definirNumero(acteurs.A, { promotionId: promotion.id, numero: NUMERO_C1 });
    const lue = await lire(acteurs.A, 'voirPromotion', 'id: ID', 'nombreOffres utilisations manques { fr en }', {
      id: promotion.id,
    });
    expect(lue.rendu).toEqual({
      nombreOffres: 1,
      utilisations: 0,
      manques: [{ fr: '1 test sans résultat', en: '1 test without a result' }],
    });
    await sql(emDe(serveur))
      .updateTable('promotion')
      .set({ statut: StatutPromotion.ACTIVE })
      .where('id', '=', Number(promotion.id))
      .execute();
    const vue = await lire(acteurs.C1, 'voirPromotion', 'id: ID', 'etat utilisations reste manques { fr }', {
      id: promotion.id,
    });
    expect(vue.rendu).toEqual({ etat: 'EN_VIGUEUR', utilisations: null, reste: null, manques: [] });
  });

  it('une liste de 50 avec offres, numéros et manques demande autant de requêtes que de 5', async () => {
    const { offre } = (await creerOffre(acteurs.A)).rendu;
    for (let rang = 0; rang < 51; rang++) {
      const { promotion } = (await creerPromotion(acteurs.A, { offreIds: [offre.id] })).rendu;
      await definirNumero(acteurs.A, { promotionId: promotion.id, numero: NUMERO_C2 });
    }
    const lister = async (perPage: number) => {
      const champs = 'items { etat nombreOffres offres { code } numerosTest { numero } manques { fr } reste }';
      const { rendu, errors } = await lire<{ items: unknown[] }>(
        acteurs.A,
        'consulterPromotion',
        'offreId: ID, perPage: Int',
        champs,
        { offreId: offre.id, perPage },
      );
      expect(errors).toEqual([]);
      expect(rendu.items).toHaveLength(perPage);
    };
    await lister(1);
    const cinq = await compterRequetes(serveur, () => lister(5));
    expect(cinq).toBeGreaterThan(3);
    expect(await compterRequetes(serveur, () => lister(50))).toBe(cinq);
  });
});
