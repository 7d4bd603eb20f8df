import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { dAvance, essaiDOffres } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import {
  CHAMPS_PROMOTION,
  creerOffre,
  creerOffreActive,
  creerPromotionActive,
  NUMERO_C1,
  type PromotionDeTest,
} from '../../../test/offres.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { compterRequetes } from '../../../test/requetes.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { ResultatTest } from '../numero-test/numero-test.entity.ts';

const { serveur, acteurs, valideur } = essaiDOffres();
const offre = dAvance(() => creerOffreActive({ acteurs, valideur }));
const ici = () => ({ serveur, acteurs });

interface Eligibilite {
  id: string;
  version: number;
  libelle: string | null;
  criteres: { attribut: string; mots: { fr: string; en: string } }[];
}
const CHAMPS = 'id version libelle criteres { attribut operateur valeurs mots { fr en } } offreId promotionId';
const PARIS = { attribut: 'codePostal', operateur: 'COMMENCE_PAR', valeurs: ['75'] };
const creer = (qui: Executant, input: Record<string, unknown> = {}) =>
  muter<{ eligibilite: Eligibilite }>(
    qui,
    'creerEligibilite',
    { offreId: offre.id, criteres: [PARIS], ...input },
    `eligibilite { ${CHAMPS} }`,
  );
const lister = (qui: Executant, variables: Record<string, unknown> = {}) =>
  lire<{ items: Eligibilite[] }>(
    qui,
    'consulterEligibilite',
    'offreId: ID, promotionId: ID',
    `items { ${CHAMPS} } pagination { totalItems }`,
    variables,
  );
const modifier = (qui: Executant, une: { id: string; version: number }, valeurs: Record<string, unknown>) =>
  muter<{ eligibilite: Eligibilite }>(
    qui,
    'modifierEligibilite',
    { id: une.id, version: une.version, ...valeurs },
    `eligibilite { ${CHAMPS} }`,
  );
const supprimer = (qui: Executant, { id, version }: { id: string; version: number }) =>
  muter<{ id: string }>(qui, 'supprimerEligibilite', { id, version }, 'id');
const verifier = (qui: Executant, variables: Record<string, unknown>) =>
  lire<{ eligible: boolean; raisons: { code: string }[]; alternatives: { code: string }[] }>(
    qui,
    'verifierEligibilite',
    'offreId: ID, promotionId: ID, clientId: ID, numero: String, codePostal: String, puissance: Int',
    'eligible raisons { code fr en } alternatives { code }',
    variables,
  );

describe('creerEligibilite', () => {
  refuseSansDroit(ici, (qui) => creer(qui), ['S1', 'C1', 'P']);

  it('sur une offre, dite en mots dans les deux langues', async () => {
    const { offre: neuve } = (await creerOffre(acteurs.A)).rendu;
    const { eligibilite } = (await creer(acteurs.A, { offreId: neuve.id, libelle: 'Parisiens' })).rendu;
    expect(eligibilite).toMatchObject({ libelle: 'Parisiens', offreId: neuve.id, promotionId: null });
    expect(eligibilite.criteres[0]?.mots).toEqual({ fr: 'Code postal commence par 75', en: 'Postcode begins with 75' });
    expect((await lister(acteurs.S1, { offreId: neuve.id })).rendu.items).toEqual([eligibilite]);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['ni offre ni promotion', { offreId: null }, ['offreId', 'promotionId']],
    ['une offre inconnue', { offreId: '4000000000' }, ['offreId']],
    ['sans critère', { criteres: [] }, ['criteres']],
    [
      'un opérateur qui n’est pas de l’attribut',
      { criteres: [PARIS, { attribut: 'canal', operateur: 'ENTRE', valeurs: ['1', '2'] }] },
      ['criteres.1.operateur'],
    ],
    ['une valeur d’une autre forme', { criteres: [{ ...PARIS, valeurs: ['Paris !'] }] }, ['criteres.0.valeurs']],
  ])('refuse %s, et n’écrit rien', async (_cas, input, champs) => {
    champsRefuses(await sansRienEcrire(serveur, () => creer(acteurs.A, input)), ...champs);
  });

  it('jamais sur une promotion active', async () => {
    const promotion = await creerPromotionActive({ acteurs, valideur }, offre.id);
    refus(await creer(acteurs.A, { offreId: null, promotionId: promotion.id }), 'CONFLICT');
  });
});

describe('modifierEligibilite et supprimerEligibilite', () => {
  refuseSansDroit(ici, (qui) => modifier(qui, { id: '1', version: 1 }, {}), ['S1', 'C1', 'P']);
  refuseSansDroit(ici, (qui) => supprimer(qui, { id: '1', version: 1 }), ['S1', 'C1', 'P']);
  refuseSansDroit(ici, (qui) => lister(qui), ['C1', 'T1']);

  it('change ses critères ; de la même version une seule fois ; puis n’existe plus', async () => {
    const { offre: neuve } = (await creerOffre(acteurs.A)).rendu;
    const { eligibilite } = (await creer(acteurs.A, { offreId: neuve.id })).rendu;
    const change = await modifier(acteurs.A, eligibilite, { criteres: [{ ...PARIS, valeurs: ['13', '13'] }] });
    expect(change.rendu.eligibilite.criteres).toMatchObject([{ valeurs: ['13'] }]);
    refus(await modifier(acteurs.A, eligibilite, { libelle: 'Perdu' }), 'CONFLICT');
    expect((await supprimer(acteurs.A, change.rendu.eligibilite)).rendu.id).toBe(eligibilite.id);
    refus(await supprimer(acteurs.A, change.rendu.eligibilite), 'NOT_FOUND');
  });
});

describe('les conditions d’une promotion qui a été testée', () => {
  const voir = async (id: string) =>
    (await lire<PromotionDeTest>(acteurs.A, 'voirPromotion', 'id: ID', CHAMPS_PROMOTION, { id })).rendu;
  const changer = (fonction: string, { id, version }: { id: string; version: number }) =>
    muter(acteurs.A, fonction, { id, version }, 'promotion { id }');

  it('changées, elles reprennent ses résultats ; leur seul nom, non', async () => {
    const promotion = await creerPromotionActive({ acteurs, valideur }, offre.id);
    await changer('desactiverPromotion', promotion);
    const cible = { offreId: null, promotionId: promotion.id };
    const { eligibilite } = (await creer(acteurs.A, cible)).rendu;
    expect((await voir(promotion.id)).statut).toBe('EN_TEST');
    refus(await changer('activerPromotion', await voir(promotion.id)), 'CONFLICT');
    await sql(emDe(serveur))
      .updateTable('numero_test')
      .set({ resultat: ResultatTest.REUSSI })
      .where('promotionId', '=', Number(promotion.id))
      .execute();
    const nommee = (await modifier(acteurs.A, eligibilite, { libelle: 'Paris' })).rendu.eligibilite;
    const avant = await voir(promotion.id);
    expect((await supprimer(acteurs.A, nommee)).errors).toEqual([]);
    refus(await changer('activerPromotion', avant), 'CONFLICT');
    refus(await changer('activerPromotion', await voir(promotion.id)), 'CONFLICT');
  });

  it('des deux à la fois, l’activation et le changement, l’une seule passe', async () => {
    const promotion = await creerPromotionActive({ acteurs, valideur }, offre.id);
    await changer('desactiverPromotion', promotion);
    const deux = await Promise.all([
      changer('activerPromotion', await voir(promotion.id)),
      creer(acteurs.A, { offreId: null, promotionId: promotion.id }),
    ]);
    expect(deux.map(({ errors }) => errors[0]?.extensions.code ?? 'OK').sort()).toEqual(['CONFLICT', 'OK']);
  });
});

describe('consulterEligibilite', () => {
  it('nomme l’offre ou la promotion ; 50 demandent autant de requêtes que 5, rôles compris', async () => {
    const { offre: une } = (await creerOffre(acteurs.A)).rendu;
    const role = await lire<{ items: { id: string; nom: string }[] }>(
      acteurs.A,
      'consulterRole',
      '',
      'items { id nom }',
    );
    const [premier] = role.rendu.items;
    const criteres = [{ attribut: 'role', operateur: 'PARMI', valeurs: [premier?.id] }];
    for (let rang = 0; rang < 50; rang++) await creer(acteurs.A, { offreId: une.id, criteres });
    const demander = async (perPage: number) => {
      const { rendu, errors } = await lire<{
        items: { offre: { code: string }; promotion: null; criteres: { mots: { fr: string } }[] }[];
      }>(
        acteurs.A,
        'consulterEligibilite',
        'offreId: ID, perPage: Int',
        'items { offre { code } promotion { code } criteres { mots { fr } } }',
        { offreId: une.id, perPage },
      );
      expect(errors).toEqual([]);
      expect(rendu.items).toHaveLength(perPage);
      expect(rendu.items[0]).toEqual({
        ...{ offre: { code: une.code }, promotion: null },
        criteres: [{ mots: { fr: `Rôle est ${premier?.nom}` } }],
      });
    };
    await demander(1);
    const cinq = await compterRequetes(serveur, () => demander(5));
    expect(await compterRequetes(serveur, () => demander(49))).toBe(cinq);
  });

  it('ne nomme que ce que l’appelant peut voir', async () => {
    const { offre: cachee } = (await creerOffre(acteurs.A)).rendu;
    await creer(acteurs.A, { offreId: cachee.id });
    const vues = await lire<{ items: { offre: null }[] }>(
      acteurs.S1,
      'consulterEligibilite',
      'offreId: ID',
      'items { offre { code } }',
      { offreId: cachee.id },
    );
    expect(vues.rendu.items).toEqual([{ offre: null }]);
  });
});

describe('verifierEligibilite', () => {
  refuseSansDroit(ici, (qui) => verifier(qui, { offreId: '1' }), ['T1']);

  it('dit oui, ou toutes les raisons, et ce qu’on peut prendre à la place', async () => {
    const reservee = await creerOffreActive({ acteurs, valideur });
    await creer(acteurs.A, {
      offreId: reservee.id,
      criteres: [PARIS, { attribut: 'puissance', operateur: 'AU_MOINS', valeurs: ['9'] }],
    });
    const non = (await verifier(acteurs.C1, { offreId: reservee.id, codePostal: '69003' })).rendu;
    expect(non.eligible).toBe(false);
    expect(non.raisons.map(({ code }) => code)).toEqual(['CODE_POSTAL_REFUSE', 'PUISSANCE_INCONNU']);
    expect(non.alternatives.map(({ code }) => code)).toContain(offre.code);
    const oui = (await verifier(acteurs.C1, { offreId: reservee.id, codePostal: '75011', puissance: 9 })).rendu;
    expect(oui).toEqual({ eligible: true, raisons: [], alternatives: [] });
  });

  it('un numéro de la liste noire n’est éligible à rien', async () => {
    const noire = await muter<{ blacklist: { id: string; version: number } }>(
      acteurs.A,
      'creerBlacklist',
      { numero: '06 12 34 56 78' },
      'blacklist { id version }',
    );
    expect(noire.errors).toEqual([]);
    const { eligible, raisons, alternatives } = (await verifier(acteurs.C1, { offreId: offre.id })).rendu;
    expect([eligible, raisons.map(({ code }) => code), alternatives]).toEqual([false, ['NUMERO_BLACKLISTE'], []]);
    await muter(acteurs.A, 'supprimerBlacklist', { ...noire.rendu.blacklist }, 'id');
    expect((await verifier(acteurs.C1, { offreId: offre.id, numero: NUMERO_C1 })).rendu.eligible).toBe(true);
  });

  it('un autre client que soi demande SOUSCRIPTION_GERER ; une offre qu’on ne voit pas n’existe pas', async () => {
    refus(await verifier(acteurs.C1, { offreId: offre.id, clientId: acteurs.C2.id }), 'FORBIDDEN');
    expect((await verifier(acteurs.S1, { offreId: offre.id, clientId: acteurs.C2.id })).rendu.eligible).toBe(true);
    const { offre: brouillon } = (await creerOffre(acteurs.A)).rendu;
    refus(await verifier(acteurs.C1, { offreId: brouillon.id }), 'NOT_FOUND');
    champsRefuses(await verifier(acteurs.C1, {}), 'offreId', 'promotionId');
  });
});
