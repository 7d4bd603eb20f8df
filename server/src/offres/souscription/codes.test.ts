import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essaiDOffres } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import {
  creerOffreActive,
  creerPromotion,
  creerPromotionActive,
  type PromotionDeTest,
  souscrire,
  voirOffre,
} from '../../../test/offres.ts';
import { champsRefuses, sansRienEcrire } from '../../../test/refus.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { montant, somme } from '../../socle/commun/montant.ts';

const { serveur, acteurs, valideur } = essaiDOffres();
let offreId: string;

const offre = async (valeurs: Record<string, unknown> = {}) => {
  offreId = (await creerOffreActive({ acteurs, valideur }, valeurs)).id;
  return offreId;
};
const promotion = (valeurs: Record<string, unknown>, de = offreId) =>
  creerPromotionActive({ acteurs, valideur }, de, valeurs);
const surCode = { action: 'MONTANT', valeur: '5', surCode: true, priorite: 50 };

interface Devis {
  total: string;
  base: string;
  activation: string;
  mois: string[];
  etapes: { code: string; gain: string }[];
  ecartees: { code: string; raisons: { code: string; fr: string; en: string }[] }[] | null;
}
const PRIX = 'base total activation mois etapes { code gain }';
const previsualiser = (codePromotion: string | null, qui: Executant = acteurs.C1, reste = {}) =>
  lire<Devis>(
    qui,
    'previsualiserSouscription',
    'input: PrevisualiserSouscriptionInput!',
    `${PRIX} ecartees { code raisons { code fr en } }`,
    { input: { offreId, puissance: 6, codePromotion, ...reste } },
  );
const voirPromotion = async ({ id }: PromotionDeTest) =>
  (
    await lire<PromotionDeTest & { utilisations: number }>(
      acteurs.A,
      'voirPromotion',
      'id: ID',
      'id version reste utilisations statut',
      { id },
    )
  ).rendu;
const modifierEnBase = ({ id }: PromotionDeTest, valeurs: Record<string, unknown>) =>
  sql(emDe(serveur)).updateTable('promotion').set(valeurs).where('id', '=', Number(id)).execute();

describe('un code saisi qui ne change rien', () => {
  const cas: [string, string, () => Promise<string>][] = [
    [
      'une exclusive passe d’abord',
      'EXCLUSIVE_EN_TETE',
      async () => {
        const { code } = await promotion(surCode);
        await promotion({ exclusive: true, priorite: 1 });
        return code;
      },
    ],
    [
      'exclusif, il vient après une autre',
      'EXCLUSIVE_SECONDE',
      async () => {
        const { code } = await promotion({ ...surCode, exclusive: true });
        await promotion({ priorite: 1 });
        return code;
      },
    ],
    [
      'il n’y a plus rien à retirer',
      'SANS_GAIN',
      async () => {
        const { code } = await promotion(surCode);
        await promotion({ valeur: '100', priorite: 1 });
        return code;
      },
    ],
    [
      'sa limite est atteinte',
      'EPUISEE',
      async () => {
        const une = await promotion({ ...surCode, limiteGlobale: 3 });
        await modifierEnBase(une, { utilisations: 3 });
        return une.code;
      },
    ],
    [
      'sa période est finie',
      'TERMINEE',
      async () => {
        const une = await promotion(surCode);
        await modifierEnBase(une, { fin: new Date(Date.now() - 60_000) });
        return une.code;
      },
    ],
    [
      'sa période n’a pas commencé',
      'PAS_COMMENCEE',
      async () => {
        const une = await promotion(surCode);
        await modifierEnBase(une, { debut: new Date(Date.now() + 3_600_000) });
        return une.code;
      },
    ],
    [
      'désactivée',
      'ARRETEE',
      async () => {
        const { id, version, code } = await promotion(surCode);
        await muter(acteurs.A, 'desactiverPromotion', { id, version }, 'promotion { id }');
        return code;
      },
    ],
    [
      'pour une autre offre',
      'AUTRE_OFFRE',
      async () => {
        const { code } = await promotion(surCode);
        await offre();
        return code;
      },
    ],
    [
      'pas pour ce client',
      'CODE_POSTAL_INCONNU',
      async () => {
        const { id, version, code } = await promotion(surCode);
        await muter(acteurs.A, 'desactiverPromotion', { id, version }, 'promotion { id }');
        const criteres = [{ attribut: 'codePostal', operateur: 'PARMI', valeurs: ['75011'] }];
        await muter(acteurs.A, 'creerEligibilite', { promotionId: id, criteres }, 'eligibilite { id }');
        await modifierEnBase({ id } as PromotionDeTest, { statut: 'ACTIVE' });
        return code;
      },
    ],
  ];

  it.each(cas)('%s : dit à qui l’a saisi, et à lui seul ; souscrire le refuse', async (_cas, raison, preparer) => {
    await offre();
    const code = await preparer();
    const { rendu } = await previsualiser(code.toLowerCase());
    expect(rendu.etapes.map((etape) => etape.code)).not.toContain(code);
    expect(rendu.ecartees?.map((une) => une.code)).toEqual([code]);
    expect(rendu.ecartees?.[0]?.raisons.map((une) => une.code)).toContain(raison);
    expect((await previsualiser(null)).rendu.ecartees).toBeNull();
    const refuse = await sansRienEcrire(serveur, () =>
      souscrire(acteurs.C1, { offreId, codePromotion: code, prixAttendu: rendu.total }),
    );
    champsRefuses(refuse, 'codePromotion');
    const dite = rendu.ecartees?.[0]?.raisons.find((une) => une.code === raison);
    expect(refuse.texte).toContain(dite?.fr);
    expect(refuse.texte).toContain(dite?.en);
  });

  it('déjà pris par ce client', async () => {
    await offre();
    const { code } = await promotion({ ...surCode, limiteParClient: 1 });
    expect((await souscrire(acteurs.C1, { offreId, codePromotion: code })).errors).toEqual([]);
    const ailleurs = (await creerOffreActive({ acteurs, valideur })).id;
    await sql(emDe(serveur))
      .insertInto('promotion_offre')
      .values(
        await sql(emDe(serveur))
          .selectFrom('promotion')
          .where('code', '=', code)
          .select((ou) => ['id as promotionId', ou.val(Number(ailleurs)).as('offreId')])
          .executeTakeFirstOrThrow(),
      )
      .execute();
    offreId = ailleurs;
    const { rendu } = await previsualiser(code);
    expect(rendu.ecartees?.[0]?.raisons.map((une) => une.code)).toEqual(['DEJA_PRISE']);
  });

  it('jamais activé : le même mot que pour un code qui n’existe pas', async () => {
    await offre();
    const { promotion: brouillon } = (await creerPromotion(acteurs.A, { offreIds: [offreId], ...surCode })).rendu;
    const tu = await previsualiser(brouillon.code);
    champsRefuses(tu, 'codePromotion');
    expect(tu.texte).toBe((await previsualiser('JAMAIS-VU')).texte);
  });
});

describe('une promotion sans gain', () => {
  it('n’est ni prise ni comptée, sur code comme d’elle-même', async () => {
    await offre({ fraisActivation: '0' });
    const vaine = await promotion({ ...surCode, surCode: false, limiteGlobale: 1, priorite: 90 });
    await promotion({ valeur: '100', priorite: 1 });
    const { souscription } = (await souscrire(acteurs.C1, { offreId })).rendu;
    expect(souscription.termes.etapes).toHaveLength(1);
    expect(await voirPromotion(vaine)).toMatchObject({ utilisations: 0, reste: 1 });
    const prises = await sql(emDe(serveur))
      .selectFrom('utilisation_promotion')
      .where('souscriptionId', '=', Number(souscription.id))
      .select('promotionId')
      .execute();
    expect(prises.map(({ promotionId }) => String(promotionId))).not.toContain(vaine.id);
  });
});

describe('les mois', () => {
  const ENTIERS = { tarifs: [{ puissance: 6, abonnement: '12.34567', kwh: '0.12345' }], fraisActivation: '9.99999' };
  const sommeDe = ({ activation, mois }: Pick<Devis, 'activation' | 'mois'>) =>
    somme([activation, ...mois].map(montant)).toFixed(2);

  it('avec l’activation ils font le total, au devis comme dans les termes gardés, aussi ceux d’avant', async () => {
    await offre(ENTIERS);
    await promotion({ valeur: '7.77', duree: 'PERIODES', periodes: 5 });
    const { rendu } = await previsualiser(null, acteurs.C1, { kwhParAn: 1000 });
    expect(sommeDe(rendu)).toBe(montant(rendu.total).toFixed(2));
    const { id } = (await souscrire(acteurs.C1, { offreId, kwhParAn: 1000 })).rendu.souscription;
    const termes = async () =>
      (await lire<{ termes: Devis }>(acteurs.C1, 'voirSouscription', 'id: ID!', `id termes { ${PRIX} }`, { id })).rendu
        .termes;
    expect(await termes()).toMatchObject({ mois: rendu.mois, total: rendu.total });
    const gardes = sql(emDe(serveur)).selectFrom('souscription').where('id', '=', Number(id)).select('termes');
    const { termes: json } = await gardes.executeTakeFirstOrThrow();
    // As they were frozen before: each month rounded for itself.
    const anciens = { ...JSON.parse(json), mois: Array(12).fill('22.63') };
    await sql(emDe(serveur))
      .updateTable('souscription')
      .set({ termes: JSON.stringify(anciens) })
      .where('id', '=', Number(id))
      .execute();
    expect((await termes()).mois).toEqual(rendu.mois);
    expect((await voirOffre(acteurs.A, offreId)).errors).toEqual([]);
  });
});
