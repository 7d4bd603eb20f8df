import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essaiDOffres } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import {
  activer,
  CHAMPS_SOUSCRIPTION,
  creerOffreActive,
  creerPromotionActive,
  NUMERO_C1,
  type OffreDeTest,
  type SouscriptionDeTest,
  souscrire,
  voirOffre,
} from '../../../test/offres.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { compterRequetes } from '../../../test/requetes.ts';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';
import { StatutPromotion } from '../promotion/promotion.entity.ts';
import { echoirSouscriptions } from './echeances.ts';

const { serveur, acteurs, valideur } = essaiDOffres();
const ici = () => ({ serveur, acteurs });
const JOUR = 86_400_000;

const active = (valeurs: Record<string, unknown> = {}) => creerOffreActive({ acteurs, valideur }, valeurs);
const promotion = (offreId: string, valeurs: Record<string, unknown>) =>
  creerPromotionActive({ acteurs, valideur }, offreId, valeurs);
const DEVIS = `eligible raisons { code fr en } test base total mois etapes { code avant gain apres }`;
const previsualiser = (qui: Executant, input: Record<string, unknown>) =>
  lire<{ eligible: boolean; base: string; total: string; mois: string[]; etapes: { code: string; gain: string }[] }>(
    qui,
    'previsualiserSouscription',
    'input: PrevisualiserSouscriptionInput!',
    DEVIS,
    { input: { puissance: 6, ...input } },
  );
const changer = (qui: Executant, fonction: string, une: { id: string; version: number }, reste = {}) =>
  muter<{ souscription: SouscriptionDeTest & { motif: string | null } }>(
    qui,
    fonction,
    { id: une.id, version: une.version, ...reste },
    `souscription { ${CHAMPS_SOUSCRIPTION} }`,
  );
const codesDErreur = (reponses: { errors: { extensions: { code: string } }[] }[]) =>
  reponses.map(({ errors }) => errors[0]?.extensions.code ?? 'OK').sort();
const lignesDe = (offre: OffreDeTest) =>
  sql(emDe(serveur))
    .selectFrom('souscription')
    .where('offreId', '=', Number(offre.id))
    .where('test', '=', false)
    .selectAll()
    .execute();

describe('previsualiserSouscription', () => {
  refuseSansDroit(ici, (qui) => previsualiser(qui, { offreId: '1' }), ['T1']);

  it('le prix de la première année, par le même calcul que la souscription, et n’écrit rien', async () => {
    const offre = await active({ fraisActivation: '30' });
    const reponse = await sansRienEcrire(serveur, () => previsualiser(acteurs.C1, { offreId: offre.id }));
    expect(reponse.rendu).toMatchObject({ eligible: true, base: '1112.09', total: '1112.09', etapes: [] });
    const { termes } = (await souscrire(acteurs.C1, { offreId: offre.id })).rendu.souscription;
    expect(termes).toMatchObject({ base: '1112.09', total: '1112.09', etapes: [] });
  });

  it('refuse une puissance sans tarif, un code de promotion inconnu, le numéro d’un autre', async () => {
    const offre = await active();
    champsRefuses(await previsualiser(acteurs.C1, { offreId: offre.id, puissance: 36 }), 'puissance');
    champsRefuses(await previsualiser(acteurs.C1, { offreId: offre.id, codePromotion: 'RIEN' }), 'codePromotion');
    champsRefuses(await previsualiser(acteurs.C1, { offreId: offre.id, numero: '06 00 00 00 00' }), 'numero');
    refus(await previsualiser(acteurs.C1, { offreId: '4000000000' }), 'NOT_FOUND');
    refus(await previsualiser(acteurs.C1, { offreId: offre.id, clientId: acteurs.C2.id }), 'FORBIDDEN');
  });
});

describe('souscrireOffre', () => {
  refuseSansDroit(ici, (qui) => souscrire(qui, { offreId: '1' }), ['T1']);

  it('pour soi, sur le site ; pour un client, au standard', async () => {
    const offre = await active({ engagementMois: 12 });
    const { souscription } = (await souscrire(acteurs.C1, { offreId: offre.id })).rendu;
    expect(souscription).toMatchObject({ statut: 'ACTIVE', canal: 'SITE', numero: NUMERO_C1, test: false });
    expect(Date.parse(souscription.engagementJusquA ?? '')).toBeGreaterThan(Date.now() + 360 * JOUR);
    const autre = (await souscrire(acteurs.S1, { offreId: offre.id, clientId: acteurs.C2.id })).rendu.souscription;
    expect(autre).toMatchObject({ statut: 'ACTIVE', canal: 'STANDARD' });
  });

  it('les termes restent ceux du jour, quoi que devienne l’offre', async () => {
    const offre = await active();
    const avant = (await souscrire(acteurs.C1, { offreId: offre.id })).rendu.souscription;
    const tarifs = [{ puissance: 6, abonnement: '99', kwh: '9' }];
    const neufs = { id: offre.id, version: offre.version, tarifs, confirme: true };
    expect((await muter(acteurs.A, 'modifierOffre', neufs, 'offre { id }')).errors).toEqual([]);
    await muter(
      acteurs.A,
      'modifierOffre',
      { id: offre.id, version: offre.version + 1, nom: { fr: 'X', en: 'X' } },
      'offre { id }',
    );
    const { items } = (
      await lire<{ items: (SouscriptionDeTest & { offre: { id: string } })[] }>(
        acteurs.C1,
        'voirOffreSouscrite',
        'perPage: Int',
        `items { ${CHAMPS_SOUSCRIPTION} }`,
        { perPage: 50 },
      )
    ).rendu;
    expect(items.find(({ id }) => id === avant.id)?.termes).toEqual(avant.termes);
  });

  it('refuse l’inéligible avec toutes les raisons, et le numéro de la liste noire', async () => {
    const offre = await active();
    await muter(
      acteurs.A,
      'creerEligibilite',
      { offreId: offre.id, criteres: [{ attribut: 'codePostal', operateur: 'COMMENCE_PAR', valeurs: ['75'] }] },
      'eligibilite { id }',
    );
    const refuse = await sansRienEcrire(serveur, () =>
      souscrire(acteurs.C1, { offreId: offre.id, codePostal: '69003' }),
    );
    expect(refus(refuse, 'CONFLICT').details).toEqual({
      fr: 'Code postal commence par 75 (ici : 69003)',
      en: 'Postcode begins with 75 (here: 69003)',
    });
    refus(await souscrire(acteurs.C1, { offreId: offre.id }), 'CONFLICT');
    expect((await souscrire(acteurs.C1, { offreId: offre.id, codePostal: '75011' })).errors).toEqual([]);
    const { id } = await emDe(serveur).findOneOrFail(Utilisateur, { login: 'c2' });
    expect(id).toBe(Number(acteurs.C2.id));
  });

  it('refuse quand les conditions montrées ont changé, au même prix', async () => {
    const offre = await active();
    const versionAttendue = 1;
    const { rendu } = await voirOffre(acteurs.A, offre.id);
    const plusLong = { id: offre.id, version: rendu.version, engagementMois: 24 };
    await muter(acteurs.A, 'modifierOffre', plusLong, 'offre { id }');
    await activer({ acteurs, valideur }, offre.id);
    const refuse = await sansRienEcrire(serveur, () => souscrire(acteurs.C1, { offreId: offre.id, versionAttendue }));
    expect(refus(refuse, 'CONFLICT').actuel).toMatchObject({ total: expect.stringMatching(/^\d+\.\d\d$/) });
    expect((await souscrire(acteurs.C1, { offreId: offre.id, versionAttendue: 2 })).errors).toEqual([]);
  });

  it('refuse de souscrire pour un compte qui n’est plus actif, ou qui n’existe pas', async () => {
    const offre = await active();
    const changerStatut = (statut: StatutUtilisateur) =>
      emDe(serveur).nativeUpdate(Utilisateur, { login: 'c2' }, { statut });
    await changerStatut(StatutUtilisateur.SUSPENDU);
    const pour = (clientId: string) => souscrire(acteurs.S1, { offreId: offre.id, clientId, numero: '0611223344' });
    const refusee = await sansRienEcrire(serveur, () => pour(acteurs.C2.id));
    await changerStatut(StatutUtilisateur.ACTIF);
    champsRefuses(refusee, 'clientId');
    champsRefuses(await pour('4000000000'), 'clientId');
    expect((await pour(acteurs.C2.id)).errors).toEqual([]);
  });

  it('commence dans un an au plus', async () => {
    const dans = (jours: number) => new Date(serveur.horloge.maintenant().getTime() + jours * JOUR).toISOString();
    const { id: offreId } = await active();
    champsRefuses(
      await sansRienEcrire(serveur, () => souscrire(acteurs.C1, { offreId, dateDebut: dans(370) })),
      'dateDebut',
    );
    expect((await souscrire(acteurs.C1, { offreId, dateDebut: dans(360) })).errors).toEqual([]);
  });

  it('refuse quand le prix montré a changé', async () => {
    const offre = await active();
    const { total } = (await previsualiser(acteurs.C1, { offreId: offre.id })).rendu;
    const dit = refus(await souscrire(acteurs.C1, { offreId: offre.id, prixAttendu: '1' }), 'CONFLICT');
    expect(dit.actuel).toEqual({ total });
    expect((await souscrire(acteurs.C1, { offreId: offre.id, prixAttendu: total })).errors).toEqual([]);
  });

  it('le prix montré, écrit avec ou sans ses zéros, est le même', async () => {
    const offre = await active({ tarifs: [{ puissance: 6, abonnement: '10', kwh: '0.1' }] });
    const dit = refus(await souscrire(acteurs.C1, { offreId: offre.id, prixAttendu: '619.99' }), 'CONFLICT');
    expect(dit.actuel).toEqual({ total: '620.00' });
    const { total } = (await previsualiser(acteurs.C1, { offreId: offre.id })).rendu;
    expect(total).toBe('620');
    expect((await souscrire(acteurs.C1, { offreId: offre.id, prixAttendu: total })).errors).toEqual([]);
  });

  it('celle qu’il a déjà est nommée', async () => {
    const offre = await active();
    const { souscription } = (await souscrire(acteurs.C1, { offreId: offre.id })).rendu;
    const dit = refus(await souscrire(acteurs.C1, { offreId: offre.id }), 'CONFLICT');
    expect(dit.actuel).toEqual({ souscriptionId: souscription.id });
  });

  it('un numéro n’a qu’une souscription vivante d’une offre, de quelque client que ce soit', async () => {
    const offre = await active();
    await souscrire(acteurs.C1, { offreId: offre.id });
    refus(
      await souscrire(acteurs.S1, { offreId: offre.id, clientId: acteurs.C2.id, numero: '06 12 34 56 78' }),
      'CONFLICT',
    );
    expect(await lignesDe(offre)).toHaveLength(1);
  });
});

describe('une clé d’idempotence', () => {
  it('la même demande donne la même réponse, un seul effet, aussi par un autre processus', async () => {
    const offre = await active();
    const demande = { offreId: offre.id, cleIdempotence: 'demande-0001' };
    const premiere = (await souscrire(acteurs.C1, demande)).rendu.souscription;
    expect((await souscrire(acteurs.C1, demande)).rendu.souscription).toEqual(premiere);
    const autre = await serveur.processus();
    const parLAutre = {
      executer: (document: string, variables: Record<string, unknown> = {}) =>
        serveur.executer(document, variables, { jeton: acteurs.C1.jeton }, autre),
    } as Executant;
    expect((await souscrire(parLAutre, demande)).rendu.souscription).toEqual(premiere);
    await autre.arreter();
    expect(await lignesDe(offre)).toHaveLength(1);
  });

  it('vingt fois à la fois : vingt fois la même souscription', async () => {
    const offre = await active();
    const demande = { offreId: offre.id, cleIdempotence: 'demande-0002' };
    const reponses = await Promise.all(Array.from({ length: 20 }, () => souscrire(acteurs.C1, demande)));
    expect(codesDErreur(reponses)).toEqual(Array.from({ length: 20 }, () => 'OK'));
    expect(new Set(reponses.map(({ rendu }) => rendu.souscription.id)).size).toBe(1);
  });

  it('la même demande reste la même quand le compte a changé de numéro entre-temps', async () => {
    const offre = await active();
    const demande = { offreId: offre.id, cleIdempotence: 'demande-0004' };
    const { id } = (await souscrire(acteurs.C1, demande)).rendu.souscription;
    const telephone = (numero: string) =>
      emDe(serveur).nativeUpdate(Utilisateur, { login: 'c1' }, { telephone: numero });
    await telephone('+33699999999');
    const renvoyee = await souscrire(acteurs.C1, demande);
    await telephone(NUMERO_C1);
    expect(renvoyee.rendu.souscription).toMatchObject({ id, numero: NUMERO_C1 });
  });

  it('une autre demande sous la même clé est refusée ; la clé d’un autre compte ne gêne pas', async () => {
    const offre = await active();
    const demande = { offreId: offre.id, cleIdempotence: 'demande-0003' };
    await souscrire(acteurs.C1, demande);
    champsRefuses(await souscrire(acteurs.C1, { ...demande, puissance: 9 }), 'cleIdempotence');
    champsRefuses(await souscrire(acteurs.C1, { ...demande, codePostal: '75011' }), 'cleIdempotence');
    expect((await souscrire(acteurs.C2, demande)).errors).toEqual([]);
  });
});

describe('une promotion', () => {
  it('automatique : appliquée, et dite étape par étape', async () => {
    const offre = await active({ fraisActivation: '30' });
    const dix = await promotion(offre.id, {});
    const { etapes, total } = (await previsualiser(acteurs.C1, { offreId: offre.id })).rendu;
    expect(etapes).toEqual([{ code: dix.code, avant: '1112.09', gain: '108.21', apres: '1003.88' }]);
    expect(total).toBe('1003.88');
  });

  it('sur code : seulement pour qui le donne, en majuscules ou non', async () => {
    const offre = await active();
    const { code } = await promotion(offre.id, { surCode: true, valeur: '50' });
    expect((await previsualiser(acteurs.C1, { offreId: offre.id })).rendu.etapes).toEqual([]);
    const avec = await previsualiser(acteurs.C1, { offreId: offre.id, codePromotion: code.toLowerCase() });
    expect(avec.rendu.etapes.map((etape) => etape.code)).toEqual([code]);
  });

  it('limitée par client : pas une seconde fois ; rendue, quand la souscription n’a jamais commencé', async () => {
    const [une, deux] = [await active(), await active()];
    const { id, code } = await promotion(une.id, { limiteParClient: 1, limiteGlobale: 5 });
    const { version } = (await lire<{ version: number }>(acteurs.A, 'voirPromotion', 'id: ID', 'version', { id }))
      .rendu;
    const inactive = await muter<{ promotion: { version: number } }>(
      acteurs.A,
      'desactiverPromotion',
      { id, version },
      'promotion { version }',
    );
    expect(inactive.errors).toEqual([]);
    await sql(emDe(serveur))
      .insertInto('promotion_offre')
      .values({ promotionId: Number(id), offreId: Number(deux.id) })
      .execute();
    await sql(emDe(serveur))
      .updateTable('promotion')
      .set({ statut: StatutPromotion.ACTIVE })
      .where('id', '=', Number(id))
      .execute();
    const dateDebut = new Date(Date.now() + 10 * JOUR).toISOString();
    const { souscription } = (await souscrire(acteurs.C1, { offreId: une.id, dateDebut })).rendu;
    expect(souscription).toMatchObject({ statut: 'EN_ATTENTE', termes: { etapes: [{ code }] } });
    expect((await previsualiser(acteurs.C1, { offreId: deux.id })).rendu.etapes).toEqual([]);
    expect((await changer(acteurs.C1, 'resilierSouscription', souscription)).rendu.souscription.statut).toBe('ANNULEE');
    expect((await previsualiser(acteurs.C1, { offreId: deux.id })).rendu.etapes.map((etape) => etape.code)).toEqual([
      code,
    ]);
    const { reste } = (await lire<{ reste: number }>(acteurs.A, 'voirPromotion', 'id: ID', 'reste', { id })).rendu;
    expect(reste).toBe(5);
  });
});

describe('la vie d’une souscription', () => {
  refuseSansDroit(ici, (qui) => changer(qui, 'suspendreSouscription', { id: '1', version: 1 }, { motif: 'x' }), [
    'C1',
    'T1',
  ]);
  refuseSansDroit(ici, (qui) => changer(qui, 'reprendreSouscription', { id: '1', version: 1 }), ['C1', 'T1']);
  refuseSansDroit(ici, (qui) => changer(qui, 'resilierSouscription', { id: '1', version: 1 }), ['T1']);

  it('suspendue avec un motif, reprise, résiliée ; le client peut alors souscrire à nouveau', async () => {
    const offre = await active();
    const { souscription } = (await souscrire(acteurs.C1, { offreId: offre.id })).rendu;
    champsRefuses(await changer(acteurs.S1, 'suspendreSouscription', souscription, { motif: ' ' }), 'motif');
    const suspendue = (await changer(acteurs.S1, 'suspendreSouscription', souscription, { motif: 'Impayé' })).rendu
      .souscription;
    expect(suspendue).toMatchObject({ statut: 'SUSPENDUE', motifSuspension: 'Impayé' });
    refus(await changer(acteurs.S1, 'suspendreSouscription', suspendue, { motif: 'Encore' }), 'CONFLICT');
    const reprise = (await changer(acteurs.S1, 'reprendreSouscription', suspendue)).rendu.souscription;
    expect(reprise).toMatchObject({ statut: 'ACTIVE', motifSuspension: null });
    const finie = (await changer(acteurs.C1, 'resilierSouscription', reprise, { motif: 'Déménagement' })).rendu
      .souscription;
    expect(finie).toMatchObject({ statut: 'RESILIEE', motif: 'Déménagement' });
    refus(await changer(acteurs.C1, 'resilierSouscription', finie), 'CONFLICT');
    expect((await souscrire(acteurs.C1, { offreId: offre.id })).errors).toEqual([]);
  });

  it('suspendue puis reprise, elle garde la fin prévue et son motif', async () => {
    const offre = await active({ engagementMois: 12 });
    const { souscription } = (await souscrire(acteurs.C1, { offreId: offre.id })).rendu;
    const prevue = (await changer(acteurs.C1, 'resilierSouscription', souscription, { motif: 'Déménagement' })).rendu
      .souscription;
    const suspendue = (await changer(acteurs.S1, 'suspendreSouscription', prevue, { motif: 'Impayé' })).rendu
      .souscription;
    expect(suspendue).toMatchObject({ motif: 'Déménagement', dateFin: prevue.dateFin });
    const reprise = (await changer(acteurs.S1, 'reprendreSouscription', suspendue)).rendu.souscription;
    expect(reprise).toMatchObject({ motif: 'Déménagement', dateFin: prevue.dateFin, motifSuspension: null });
  });

  it('celle d’un autre n’existe pas', async () => {
    const offre = await active();
    const { souscription } = (await souscrire(acteurs.C1, { offreId: offre.id })).rendu;
    refus(await changer(acteurs.C2, 'resilierSouscription', souscription), 'NOT_FOUND');
    const vues = await lire(acteurs.C2, 'voirOffreSouscrite', 'clientId: ID', 'items { id }', {
      clientId: acteurs.C1.id,
    });
    refus(vues, 'FORBIDDEN');
  });

  it('commence et finit d’elle-même aux dates dites', async () => {
    const offre = await active({ engagementMois: 1 });
    const dateDebut = new Date(serveur.horloge.maintenant().getTime() + 2 * JOUR).toISOString();
    const { souscription } = (await souscrire(acteurs.C1, { offreId: offre.id, dateDebut })).rendu;
    expect(souscription.statut).toBe('EN_ATTENTE');
    serveur.horloge.avancer(3 * JOUR);
    await acteurs.C1.connecter();
    await echoirSouscriptions(serveur.application.services);
    const commencee = await uneDe(offre);
    expect(commencee.statut).toBe('ACTIVE');
    const fin = (await changer(acteurs.C1, 'resilierSouscription', commencee)).rendu.souscription;
    expect([fin.statut, fin.dateFin]).toEqual(['ACTIVE', souscription.engagementJusquA]);
    serveur.horloge.avancer(40 * JOUR);
    for (const acteur of Object.values(acteurs)) await acteur.connecter();
    await valideur.connecter();
    await echoirSouscriptions(serveur.application.services);
    expect((await uneDe(offre)).statut).toBe('RESILIEE');
  });

  async function uneDe(offre: OffreDeTest) {
    const { items } = (
      await lire<{ items: (SouscriptionDeTest & { offre: { id: string } })[] }>(
        acteurs.C1.jeton === '' ? acteurs.A : acteurs.C1,
        'voirOffreSouscrite',
        'perPage: Int',
        `items { ${CHAMPS_SOUSCRIPTION} offre { id } }`,
        { perPage: 50 },
      )
    ).rendu;
    return items.find((une) => une.offre.id === offre.id) as SouscriptionDeTest;
  }
});

describe('voirSouscription', () => {
  const voir = (qui: Executant, id: string) =>
    lire<{ id: string; termes: { offre: { code: string }; codePostal: string | null }; creerPar: { id: string } }>(
      qui,
      'voirSouscription',
      'id: ID!',
      'id termes { total codePostal offre { code nom { fr en } } } creerPar { id }',
      { id },
    );
  const une = async () =>
    (await souscrire(acteurs.C1, { offreId: (await active()).id, codePostal: '69003' })).rendu.souscription;
  refuseSansDroit(ici, (qui) => voir(qui, '1'), ['T1']);

  it('la sienne, avec ses termes et l’offre comme elle s’appelait ; n’importe laquelle avec SOUSCRIPTION_GERER', async () => {
    const { id } = await une();
    for (const qui of ['C1', 'S1'] as const) {
      const { rendu } = await voir(acteurs[qui], id);
      expect(rendu).toMatchObject({ id, termes: { codePostal: '69003' }, creerPar: { id: acteurs.C1.id } });
      expect(rendu.termes.offre.code).toMatch(/^OFFRE-/);
    }
  });

  it('dit ce qui lui est arrivé, et par qui ; et une année à ses termes pour une autre consommation', async () => {
    const souscription = await une();
    const suspendue = await changer(acteurs.S1, 'suspendreSouscription', souscription, { motif: 'Impayé "2"' });
    await changer(acteurs.S1, 'reprendreSouscription', suspendue.rendu.souscription);
    const lue = await lire<{ historique: object[]; coutAnnuel: string }>(
      acteurs.C1,
      'voirSouscription',
      'id: ID!',
      'historique { action statut motif auteur { id } } coutAnnuel(kwhParAn: 1000)',
      { id: souscription.id },
    );
    expect(lue.rendu.historique).toEqual([
      { action: 'souscrireOffre', statut: 'ACTIVE', motif: null, auteur: { id: acteurs.C1.id } },
      { action: 'suspendreSouscription', statut: 'SUSPENDUE', motif: 'Impayé "2"', auteur: { id: acteurs.S1.id } },
      { action: 'reprendreSouscription', statut: 'ACTIVE', motif: null, auteur: { id: acteurs.S1.id } },
    ]);
    expect(lue.rendu.coutAnnuel).toBe('364.93');
  });

  it('celle d’un autre n’existe pas', async () => {
    refus(await voir(acteurs.C2, (await une()).id), 'NOT_FOUND');
    refus(await voir(acteurs.C1, '999999'), 'NOT_FOUND');
  });
});

describe('consulterSouscription', () => {
  const lister = (qui: Executant, variables: Record<string, unknown> = {}) =>
    lire<{ items: { id: string; client: { id: string } }[] }>(
      qui,
      'consulterSouscription',
      'offreId: ID, clientId: ID, statut: StatutSouscription, perPage: Int, apres: ID, test: Boolean',
      'items { id client { id } }',
      variables,
    );
  refuseSansDroit(ici, (qui) => lister(qui), ['C1', 'T1']);

  it('la dernière d’abord, filtrée, et par curseur', async () => {
    const offre = await active();
    for (const nom of ['C1', 'C2'] as const) await souscrire(acteurs[nom], { offreId: offre.id });
    const toutes = (await lister(acteurs.S1, { offreId: offre.id, test: false })).rendu.items;
    expect(toutes.map(({ client }) => client.id)).toEqual([acteurs.C2.id, acteurs.C1.id]);
    const suite = (await lister(acteurs.S1, { offreId: offre.id, test: false, apres: toutes[0]?.id })).rendu.items;
    expect(suite).toEqual(toutes.slice(1));
    const siennes = (await lister(acteurs.S1, { offreId: offre.id, clientId: acteurs.C1.id, test: false })).rendu.items;
    expect(siennes).toEqual(toutes.slice(1));
    expect((await lister(acteurs.S1, { offreId: offre.id, statut: 'SUSPENDUE' })).rendu.items).toEqual([]);
  });

  it('une page n’interroge pas la base par ligne, ses offres et ses personnes comprises', async () => {
    for (let i = 0; i < 6; i += 1) await souscrire(acteurs.C1, { offreId: (await active()).id });
    const page = async (perPage: number) => {
      const champs = `items { id offre { code nom { fr } versionOfferte { numero } } client { nom } creerPar { nom }
        termes { total offre { nom { fr } } } }`;
      const lue = await lire<{ items: object[] }>(acteurs.S1, 'consulterSouscription', 'perPage: Int', champs, {
        perPage,
      });
      expect([lue.errors, lue.rendu.items.length]).toEqual([[], perPage]);
    };
    await page(2);
    const deux = await compterRequetes(serveur, () => page(2));
    expect(await compterRequetes(serveur, () => page(10))).toBe(deux);
  });
});
