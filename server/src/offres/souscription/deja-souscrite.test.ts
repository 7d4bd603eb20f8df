import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essaiDOffres } from '../../../test/essai.ts';
import {
  CHAMPS_SOUSCRIPTION,
  creerOffre,
  creerOffreActive,
  creerPromotionActive,
  definirNumero,
  donnerNumero,
  donnerNumeros,
  NUMERO_C1,
  NUMERO_C2,
  type SouscriptionDeTest,
  souscrire,
  voirOffre,
} from '../../../test/offres.ts';
import { champsRefuses, refus, sansRienEcrire } from '../../../test/refus.ts';
import type { Reponse } from '../../../test/serveur.ts';

const { serveur, acteurs, valideur } = essaiDOffres();

const active = (valeurs: Record<string, unknown> = {}) => creerOffreActive({ acteurs, valideur }, valeurs);
interface Verdict {
  eligible: boolean;
  raisons: { code: string; fr: string; en: string }[];
}
const VERDICT = 'eligible raisons { code fr en }';
const previsualiser = (qui: Executant, input: Record<string, unknown>) =>
  lire<Verdict>(qui, 'previsualiserSouscription', 'input: PrevisualiserSouscriptionInput!', VERDICT, {
    input: { puissance: 6, ...input },
  });
const verifier = (qui: Executant, variables: Record<string, unknown>) =>
  lire<Verdict & { alternatives: { id: string }[] }>(
    qui,
    'verifierEligibilite',
    'offreId: ID, clientId: ID, numero: String, puissance: Int',
    `${VERDICT} alternatives { id }`,
    variables,
  );
const catalogue = async (qui: Executant, variables: Record<string, unknown> = {}) =>
  (
    await lire<{ items: { code: string; eligibilite: Verdict }[] }>(
      qui,
      'consulterOffre',
      'besoin: BesoinInput, eligibleSeulement: Boolean, perPage: Int',
      `items { code eligibilite { ${VERDICT} } }`,
      { besoin: { puissance: 6 }, perPage: 50, ...variables },
    )
  ).rendu.items;

describe('une offre que le client a déjà', () => {
  it('n’est plus éligible, et pourquoi : au devis, au catalogue, à la vérification', async () => {
    const { id: offreId, code } = await active();
    expect((await previsualiser(acteurs.C1, { offreId })).rendu.eligible).toBe(true);
    expect((await catalogue(acteurs.C1, { eligibleSeulement: true })).map((une) => une.code)).toContain(code);
    await souscrire(acteurs.C1, { offreId });
    const dites = [
      (await previsualiser(acteurs.C1, { offreId })).rendu,
      (await previsualiser(acteurs.S1, { offreId, clientId: acteurs.C1.id })).rendu,
      (await verifier(acteurs.C1, { offreId })).rendu,
      (await verifier(acteurs.S1, { offreId, clientId: acteurs.C1.id, puissance: 6 })).rendu,
      (await catalogue(acteurs.C1)).find((une) => une.code === code)?.eligibilite,
    ];
    for (const verdict of dites) {
      expect(verdict).toMatchObject({
        eligible: false,
        raisons: [{ code: 'DEJA_SOUSCRITE', fr: 'Ce client a déjà cette offre', en: expect.stringMatching(/already/) }],
      });
    }
    expect((await catalogue(acteurs.C1, { eligibleSeulement: true })).map((une) => une.code)).not.toContain(code);
    expect((await previsualiser(acteurs.C2, { offreId })).rendu.eligible).toBe(true);
    refus(await souscrire(acteurs.C1, { offreId }), 'CONFLICT');
  });
});

describe('le numéro d’un autre, écrit dans son propre profil', () => {
  it('ne bloque pas ses offres et n’en apprend rien ; attesté, il compte', async () => {
    const { id: offreId } = await active();
    const { id: dElle } = await active();
    await souscrire(acteurs.C2, { offreId: dElle });
    expect((await donnerNumero(acteurs.C1, acteurs.C1, NUMERO_C2)).errors).toEqual([]);
    const sienne = await souscrire(acteurs.C1, { offreId });
    expect(sienne.rendu.souscription).toMatchObject({ numero: NUMERO_C2, statut: 'ACTIVE' });
    expect((await previsualiser(acteurs.C2, { offreId })).rendu.eligible).toBe(true);
    expect((await souscrire(acteurs.C2, { offreId })).errors).toEqual([]);
    expect((await previsualiser(acteurs.C1, { offreId: dElle })).rendu).toMatchObject({ eligible: true, raisons: [] });
    expect((await verifier(acteurs.C1, { offreId: dElle })).rendu.eligible).toBe(true);
    expect((await souscrire(acteurs.C1, { offreId: dElle })).errors).toEqual([]);

    await donnerNumero(acteurs.A, acteurs.C1, null);
    await donnerNumero(acteurs.A, acteurs.C1, '06 87 65 43 21');
    const { id: troisieme } = await active();
    await souscrire(acteurs.C2, { offreId: troisieme });
    const { raisons } = (await previsualiser(acteurs.C1, { offreId: troisieme })).rendu;
    expect(raisons.map(({ code }) => code)).toEqual(['NUMERO_DEJA_SOUSCRIT']);
    refus(await souscrire(acteurs.C1, { offreId: troisieme }), 'CONFLICT');
    await donnerNumeros(acteurs);
  });

  it('de la liste noire, il n’ouvre rien, attesté ou non', async () => {
    const { id: offreId } = await active();
    const numero = '+33655555555';
    await donnerNumero(acteurs.C1, acteurs.C1, numero);
    await muter(acteurs.A, 'creerBlacklist', { numero, nom: 'Essai' }, 'blacklist { id }');
    const { rendu } = await previsualiser(acteurs.C1, { offreId });
    await donnerNumero(acteurs.A, acteurs.C1, NUMERO_C1);
    expect(rendu.raisons.map(({ code }) => code)).toEqual(['NUMERO_BLACKLISTE']);
  });

  it('qu’il le résilie ou qu’elle arrive à sa fin, elle vit et finit comme les autres', async () => {
    const { id: offreId } = await active();
    await donnerNumero(acteurs.C1, acteurs.C1, NUMERO_C2);
    const { id, version } = (await souscrire(acteurs.C1, { offreId })).rendu.souscription;
    const finie = await resilier({ id, version });
    await donnerNumeros(acteurs);
    expect(finie.rendu.souscription.statut).toBe('RESILIEE');
    expect((await souscrire(acteurs.C1, { offreId })).errors).toEqual([]);
  });
});

const resilier = (input: Record<string, unknown>, qui: Executant = acteurs.S1) =>
  muter<{ souscription: SouscriptionDeTest & { motif: string | null } }>(
    qui,
    'resilierSouscription',
    input,
    `souscription { ${CHAMPS_SOUSCRIPTION} }`,
  );

describe('les dates et les motifs', () => {
  it('commence aujourd’hui au plus tôt, le jour de Paris', async () => {
    const { id: offreId } = await active();
    const jourDeParis = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' });
    const maintenant = serveur.horloge.maintenant();
    const minuit = [0, 1, 2].map(
      (heures) => new Date(`${jourDeParis.format(maintenant)}T00:00:00Z`).getTime() - heures * 3_600_000,
    );
    const debutDuJour = minuit.map((ms) => new Date(ms)).find((une) => heureDeParis(une) === '00') as Date;
    for (const dateDebut of ['2020-01-01T00:00:00Z', new Date(debutDuJour.getTime() - 1).toISOString()]) {
      champsRefuses(await sansRienEcrire(serveur, () => souscrire(acteurs.C1, { offreId, dateDebut })), 'dateDebut');
    }
    const { rendu } = await souscrire(acteurs.C1, { offreId, dateDebut: debutDuJour.toISOString() });
    expect(rendu.souscription.statut).toBe('ACTIVE');
  });

  it.each([undefined, null, '  '])('une fin prévue, déplacée sans motif (%j), garde le sien', async (motif) => {
    const { id: offreId } = await active();
    const { id, version } = (await souscrire(acteurs.C1, { offreId })).rendu.souscription;
    const dans = (jours: number) => new Date(serveur.horloge.maintenant().getTime() + jours * 86_400_000).toISOString();
    const prevue = await resilier({ id, version, dateEffet: dans(30), motif: 'Déménagement' });
    const deplacee = await resilier({ id, version: prevue.rendu.souscription.version, dateEffet: dans(60), motif });
    expect(deplacee.rendu.souscription).toMatchObject({ motif: 'Déménagement' });
    expect(deplacee.rendu.souscription.dateFin?.slice(0, 10)).toBe(dans(60).slice(0, 10));
    const autre = { id, version: deplacee.rendu.souscription.version, dateEffet: dans(90), motif: 'Vente' };
    expect((await resilier(autre)).rendu.souscription.motif).toBe('Vente');
  });
});

const heureDeParis = (date: Date) =>
  new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', hour: '2-digit', hour12: false })
    .format(date)
    .slice(0, 2);

describe('les essais', () => {
  it('ne sont dans la liste des souscriptions que demandés', async () => {
    const { id: offreId } = (await creerOffre(acteurs.A)).rendu.offre;
    await definirNumero(acteurs.A, { offreId });
    const { id } = (await souscrire(acteurs.C2, { offreId })).rendu.souscription;
    const liste = async (variables: Record<string, unknown> = {}) =>
      (
        await lire<{ items: { id: string; test: boolean }[] }>(
          acteurs.S1,
          'consulterSouscription',
          'offreId: ID, essais: Boolean, test: Boolean, perPage: Int',
          'items { id test }',
          { offreId, perPage: 50, ...variables },
        )
      ).rendu.items.map((une) => une.id);
    expect(await liste()).toEqual([]);
    expect(await liste({ test: false })).toEqual([]);
    expect(await liste({ essais: false })).toEqual([]);
    expect(await liste({ essais: true })).toEqual([id]);
    expect(await liste({ test: true })).toEqual([id]);
  });

  it('d’un numéro qu’aucun compte n’a : dit à qui le définit, et sur le numéro', async () => {
    const { id: offreId } = (await creerOffre(acteurs.A)).rendu.offre;
    const definir = (numero: string) =>
      muter<{ message: { fr: string; en: string }; numeroTest: { id: string; titulaires: number } }>(
        acteurs.A,
        'definirNumeroTest',
        { offreId, numero },
        'message { fr en } numeroTest { id titulaires }',
      );
    const inconnu = (await definir('06 98 76 54 32')).rendu;
    expect(inconnu.numeroTest.titulaires).toBe(0);
    expect(inconnu.message.fr).toMatch(/Aucun compte/);
    expect(inconnu.message.en).toMatch(/No account/);
    const connu = (await definir(NUMERO_C2)).rendu;
    expect(connu.numeroTest.titulaires).toBe(1);
    expect(connu.message.fr).not.toMatch(/Aucun/);
    await donnerNumero(acteurs.C1, acteurs.C1, '06 11 00 22 33');
    const nonAtteste = (await definir('06 11 00 22 33')).rendu;
    await donnerNumero(acteurs.A, acteurs.C1, NUMERO_C1);
    expect(nonAtteste.numeroTest.titulaires).toBe(0);
  });
});

describe('ce qui n’est pas encore en vente', () => {
  const demandes: [string, (qui: Executant, offreId: string) => Promise<Reponse<unknown>>][] = [
    ['previsualiserSouscription', (qui, offreId) => previsualiser(qui, { offreId })],
    ['souscrireOffre', (qui, offreId) => souscrire(qui, { offreId })],
    ['verifierEligibilite', (qui, offreId) => verifier(qui, { offreId })],
    ['voirOffre', (qui, offreId) => voirOffre(qui, offreId)],
  ];

  it.each(demandes)('%s : la même réponse que pour une offre qui n’existe pas', async (_nom, demander) => {
    const { offre: brouillon } = (await creerOffre(acteurs.A)).rendu;
    const { offre: retiree } = (await creerOffre(acteurs.A)).rendu;
    await muter(
      acteurs.A,
      'desactiverOffre',
      { id: retiree.id, version: retiree.version, definitive: true },
      'offre { id }',
    );
    const demain = new Date(serveur.horloge.maintenant().getTime() + 86_400_000).toISOString();
    const programmee = await active({ valideDu: demain });
    for (const qui of [acteurs.C1, acteurs.S1]) {
      const absente = await demander(qui, '4000000000');
      refus(absente, 'NOT_FOUND');
      for (const { id } of [brouillon, retiree, programmee])
        expect((await demander(qui, id)).texte).toBe(absente.texte);
    }
  });

  it('qui gère les offres apprend qu’elle existe ; une offre suspendue a existé pour tous', async () => {
    const { offre: brouillon } = (await creerOffre(acteurs.A)).rendu;
    refus(await previsualiser(acteurs.A, { offreId: brouillon.id, numero: NUMERO_C1 }), 'CONFLICT');
    const suspendue = await active();
    await muter(acteurs.A, 'desactiverOffre', { id: suspendue.id, version: suspendue.version }, 'offre { id }');
    refus(await previsualiser(acteurs.C1, { offreId: suspendue.id }), 'CONFLICT');
  });

  it('ses promotions ne la disent pas', async () => {
    const vendue = await active();
    const { offre: brouillon } = (await creerOffre(acteurs.A)).rendu;
    const promotion = await creerPromotionActive({ acteurs, valideur }, vendue.id, {
      offreIds: [vendue.id, brouillon.id],
    });
    const nombre = async (qui: Executant, fonction: string, offreId: string) =>
      (await lire<{ items: object[] }>(qui, fonction, 'offreId: ID', 'items { id }', { offreId })).rendu.items.length;
    expect(await nombre(acteurs.A, 'consulterPromotion', brouillon.id)).toBe(1);
    expect(await nombre(acteurs.C1, 'consulterPromotion', brouillon.id)).toBe(0);
    expect(await nombre(acteurs.C1, 'consulterPromotion', vendue.id)).toBe(1);
    const vues = async (qui: Executant) =>
      (await lire<{ nombreOffres: number }>(qui, 'voirPromotion', 'id: ID', 'nombreOffres', { id: promotion.id })).rendu
        .nombreOffres;
    expect([await vues(acteurs.A), await vues(acteurs.C1)]).toEqual([2, 1]);
  });
});

describe('qui du personnel a fait une offre', () => {
  it('un client ne le lit d’aucun objet du catalogue, qui la gère le lit', async () => {
    const { id } = await active();
    await souscrire(acteurs.S1, { offreId: id, clientId: acteurs.C1.id });
    const PAR = 'creerPar { id nom } modifierPar { id nom }';
    const parcourir = async (qui: Executant) => {
      const offre = `${PAR} versionOfferte { ${PAR} } versionActive { ${PAR} }`;
      const lues = await Promise.all([
        lire(qui, 'voirOffre', 'id: ID', `id ${offre}`, { id }),
        lire(qui, 'consulterOffre', 'perPage: Int', `items { ${offre} souscriptionEnCours { ${PAR} } }`, {
          perPage: 50,
        }),
        lire(qui, 'voirOffreSouscrite', 'perPage: Int', `items { ${PAR} offre { ${PAR} } }`, { perPage: 50 }),
      ]);
      return lues.map(({ texte }) => texte).join('');
    };
    const duClient = await parcourir(acteurs.C1);
    expect(duClient).not.toContain('"errors"');
    for (const { id: membre } of [acteurs.A, acteurs.S1, valideur]) {
      expect(duClient).not.toMatch(new RegExp(`Par":\\{"id":"${membre}"`));
    }
    expect(await parcourir(acteurs.A)).toMatch(new RegExp(`creerPar":\\{"id":"${acteurs.A.id}"`));
  });
});
