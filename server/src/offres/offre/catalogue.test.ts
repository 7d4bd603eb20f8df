import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essaiDOffres } from '../../../test/essai.ts';
import { creerOffre, creerOffreActive, definirNumero, NUMERO_C2, souscrire, TARIFS } from '../../../test/offres.ts';
import { champsRefuses, refus } from '../../../test/refus.ts';
import { compterRequetes } from '../../../test/requetes.ts';

const { serveur, acteurs, valideur } = essaiDOffres();

const active = (valeurs: Record<string, unknown> = {}) => creerOffreActive({ acteurs, valideur }, valeurs);
let suivant = 0;
/** A name that no other offer of these tests has: found alone by it. */
function mot(): string {
  suivant += 1;
  return `besoin${suivant}x`;
}
const nommee = (nom: string) => ({ nom: { fr: nom, en: nom } });

interface Vue {
  code: string;
  coutAnnuel: string | null;
  tarif: { puissance: number } | null;
  versionOfferte: { statut: string } | null;
  eligibilite: { eligible: boolean; raisons: { code: string }[] };
  souscriptionEnCours: { id: string } | null;
  versions: object[];
}
const CHAMPS = `items { code coutAnnuel tarif { puissance abonnement } versionOfferte { numero statut }
  eligibilite { eligible raisons { code } } souscriptionEnCours { id } versions { id } remplacePar { code } }
  fournisseurs pagination { totalItems }`;
const chercher = (qui: Executant, besoin: Record<string, unknown>, reste: Record<string, unknown> = {}) =>
  lire<{ items: Vue[]; fournisseurs: string[] }>(
    qui,
    'consulterOffre',
    `besoin: BesoinInput, recherche: String, codes: [String!], fournisseur: String, reglementee: Boolean,
     typePrix: TypePrix, eligibleSeulement: Boolean, perPage: Int`,
    CHAMPS,
    { perPage: 50, besoin: { puissance: 6, ...besoin }, ...reste },
  );
const vues = async (qui: Executant, besoin: Record<string, unknown>, reste: Record<string, unknown> = {}) =>
  (await chercher(qui, besoin, reste)).rendu.items;
const codes = (items: Vue[]) => items.map(({ code }) => code);
const eligibilite = (offreId: string, attribut: string, valeurs: string[]) =>
  muter(
    acteurs.A,
    'creerEligibilite',
    { offreId, criteres: [{ attribut, operateur: 'PARMI', valeurs }] },
    'eligibilite { id }',
  );

describe('consulterOffre, avec un besoin', () => {
  it('dans l’ordre du coût d’une année, qui change avec la consommation : exact, au centime', async () => {
    const nom = mot();
    const petit = await active({
      ...nommee(`${nom} petit abonnement`),
      fraisActivation: '0.01',
      tarifs: [{ puissance: 6, abonnement: '10', kwh: '0.25' }],
    });
    const gros = await active({
      ...nommee(`${nom} gros abonnement`),
      tarifs: [{ puissance: 6, abonnement: '30', kwhPleines: '0.2', kwhCreuses: '0.1' }],
    });
    const peu = await vues(acteurs.C1, { kwhParAn: 1000, pourcentCreuses: 50 }, { recherche: nom });
    expect(peu.map(({ code, coutAnnuel }) => [code, coutAnnuel])).toEqual([
      [petit.code, '370.01'],
      [gros.code, '510'],
    ]);
    const beaucoup = await vues(acteurs.C1, { kwhParAn: 10000, pourcentCreuses: 50 }, { recherche: nom });
    expect(codes(beaucoup)).toEqual([gros.code, petit.code]);
    const nuit = await vues(acteurs.C1, { kwhParAn: 3000, pourcentCreuses: 100 }, { recherche: nom });
    expect(nuit.map(({ coutAnnuel }) => coutAnnuel)).toEqual(['660', '870.01']);
  });

  it('départage ce qui ne diffère que d’un cent-millième d’euro', async () => {
    const nom = mot();
    for (const kwh of ['0.20001', '0.20002', '0.2']) {
      await active({ ...nommee(`${nom} ${kwh}`), tarifs: [{ puissance: 6, abonnement: '10.00001', kwh }] });
    }
    const items = await vues(acteurs.C1, { kwhParAn: 1 }, { recherche: nom });
    expect(items.map(({ coutAnnuel }) => coutAnnuel)).toEqual(['120.2', '120.2', '120.2']);
    const inverse = await lire<{ items: { tarif: { kwh: string } }[] }>(
      acteurs.C1,
      'consulterOffre',
      'besoin: BesoinInput, recherche: String',
      'items { tarif { kwh } }',
      { besoin: { puissance: 6, kwhParAn: 1 }, recherche: nom },
    );
    expect(inverse.rendu.items.map(({ tarif }) => tarif.kwh)).toEqual(['0.2', '0.20001', '0.20002']);
  });

  it('celle dont le tarif ne dit pas tous les prix n’est pas classée : sans coût, après les autres, et dite', async () => {
    const nom = mot();
    const bas = { tarifs: [{ puissance: 6, abonnement: '10', kwh: '0.1' }] };
    const tempo = await active({ ...nommee(`${nom} tempo`), ...bas });
    const autre = await active({ ...nommee(`${nom} uni`), prixExact: false, ...bas });
    const chere = await active(nommee(`${nom} ordinaire`));
    const dite = await active({ ...nommee(`${nom} Week-End`), prixExact: true, ...bas });
    const { items } = (
      await lire<{ items: { id: string; code: string; coutAnnuel: string | null; sansCoutExact: object | null }[] }>(
        acteurs.C1,
        'consulterOffre',
        'besoin: BesoinInput, recherche: String',
        'items { id code coutAnnuel sansCoutExact { fr en } versionOfferte { prixExact } }',
        { besoin: { puissance: 6 }, recherche: nom },
      )
    ).rendu;
    expect(items.map(({ code }) => code)).toEqual([dite, chere, tempo, autre].map(({ code }) => code));
    expect(items.map(({ coutAnnuel }) => coutAnnuel !== null)).toEqual([true, true, false, false]);
    expect(items.map(({ sansCoutExact }) => sansCoutExact === null)).toEqual([true, true, false, false]);
    const exact = async (offreId: string) =>
      (
        await lire<{ prixExact: boolean }>(
          acteurs.C1,
          'previsualiserSouscription',
          'input: PrevisualiserSouscriptionInput!',
          'prixExact total',
          { input: { offreId, puissance: 6 } },
        )
      ).rendu.prixExact;
    expect([await exact(tempo.id), await exact(chere.id)]).toEqual([false, true]);
    const { souscription } = (await souscrire(acteurs.C1, { offreId: tempo.id })).rendu;
    const termes = await lire<{ termes: { prixExact: boolean } }>(
      acteurs.C1,
      'voirSouscription',
      'id: ID!',
      'termes { prixExact }',
      { id: souscription.id },
    );
    expect(termes.rendu.termes.prixExact).toBe(false);
  });

  it('le coût est la base du devis', async () => {
    const { id, code } = await active({ fraisActivation: '12.34' });
    const besoin = { puissance: 9, kwhParAn: 4321, pourcentCreuses: 37 };
    const [vue] = await vues(acteurs.C1, besoin, { codes: [code.toLowerCase()] });
    const devis = await lire<{ base: string }>(
      acteurs.C1,
      'previsualiserSouscription',
      'input: PrevisualiserSouscriptionInput!',
      'base',
      { input: { offreId: id, ...besoin } },
    );
    expect(vue?.coutAnnuel).toBe(devis.rendu.base);
  });

  it('sans celles qui n’ont pas de tarif à cette puissance', async () => {
    const { code } = await active();
    expect(codes(await vues(acteurs.C1, { puissance: 9 }, { codes: [code] }))).toEqual([code]);
    expect(await vues(acteurs.C1, { puissance: 12 }, { codes: [code] })).toEqual([]);
  });

  it('par fournisseur, prix unique ou non, réglementée ou non', async () => {
    const nom = mot();
    const une = await active({ ...nommee(nom), fournisseur: 'Lumen', reglementee: true });
    const autre = await active({
      ...nommee(nom),
      fournisseur: 'Volta',
      tarifs: [{ puissance: 6, abonnement: '12', kwhPleines: '0.2', kwhCreuses: '0.1' }],
    });
    const trouvees = async (filtre: Record<string, unknown>) =>
      codes(await vues(acteurs.C1, {}, { recherche: nom, ...filtre }));
    expect(await trouvees({ fournisseur: 'Lumen' })).toEqual([une.code]);
    expect(await trouvees({ reglementee: false })).toEqual([autre.code]);
    expect(await trouvees({ typePrix: 'HEURES' })).toEqual([autre.code]);
    expect(await trouvees({ typePrix: 'UNIQUE' })).toEqual([une.code]);
    expect((await chercher(acteurs.C1, {})).rendu.fournisseurs).toEqual(expect.arrayContaining(['Lumen', 'Volta']));
  });

  it('qui gère les offres voit ce que voit un client', async () => {
    const nom = mot();
    await creerOffre(acteurs.A, nommee(nom));
    const { code } = await active(nommee(nom));
    const [vue, ...reste] = await vues(acteurs.A, {}, { recherche: nom });
    expect([vue?.code, vue?.versions, reste]).toEqual([code, [], []]);
  });

  it('la version qu’un numéro de test essaie, à son prix, pour lui seul', async () => {
    const { id, code, version } = await active();
    const tarifs = [{ puissance: 6, abonnement: '1', kwh: '0.1' }];
    await muter(acteurs.A, 'modifierOffre', { id, version, tarifs, confirme: true }, 'offre { id }');
    await definirNumero(acteurs.A, { offreId: id });
    const [essayee] = await vues(acteurs.C2, { kwhParAn: 0 }, { codes: [code] });
    expect(essayee).toMatchObject({ coutAnnuel: '12', versionOfferte: { statut: 'EN_TEST' } });
    const [vendue] = await vues(acteurs.C1, { kwhParAn: 0 }, { codes: [code] });
    expect(vendue).toMatchObject({ coutAnnuel: '185.64', versionOfferte: { statut: 'ACTIVE' } });
    const pourC2 = { clientId: acteurs.C2.id, numero: NUMERO_C2, kwhParAn: 0 };
    expect((await vues(acteurs.S1, pourC2, { codes: [code] }))[0]?.coutAnnuel).toBe('12');
  });

  it('dit de chacune si le client peut la prendre, avec toutes les raisons, ou la laisse de côté', async () => {
    const nom = mot();
    const offre = await active(nommee(nom));
    await eligibilite(offre.id, 'codePostal', ['69003']);
    const [inconnu] = await vues(acteurs.C1, {}, { recherche: nom });
    expect(inconnu?.eligibilite).toEqual({ eligible: false, raisons: [{ code: 'CODE_POSTAL_INCONNU' }] });
    expect(await vues(acteurs.C1, {}, { recherche: nom, eligibleSeulement: true })).toEqual([]);
    const a = { codePostal: '69003' };
    const [ici] = await vues(acteurs.C1, a, { recherche: nom, eligibleSeulement: true });
    expect(ici?.eligibilite.eligible).toBe(true);
  });

  it('dit celle que le client a déjà ; pour un autre que soi, il faut SOUSCRIPTION_GERER', async () => {
    const offre = await active();
    const faite = await souscrire(acteurs.C1, { offreId: offre.id });
    expect(faite.errors).toEqual([]);
    const id = (qui: Executant, besoin = {}) =>
      vues(qui, besoin, { codes: [offre.code] }).then(([vue]) => vue?.souscriptionEnCours?.id);
    expect(await id(acteurs.C1)).toBe((faite.rendu.souscription as { id: string }).id);
    expect(await id(acteurs.C2)).toBeUndefined();
    expect(await id(acteurs.S1, { clientId: acteurs.C1.id })).toBe((faite.rendu.souscription as { id: string }).id);
    refus(await chercher(acteurs.C2, { clientId: acteurs.C1.id }), 'FORBIDDEN');
  });

  it('refuse ce qui n’est pas une puissance, une consommation, une part, un code postal', async () => {
    for (const [champ, valeur] of [
      ['puissance', 0],
      ['kwhParAn', -1],
      ['pourcentCreuses', 101],
      ['codePostal', 'Lyon'],
    ] as const) {
      champsRefuses(await chercher(acteurs.C1, { [champ]: valeur }), `besoin.${champ}`);
    }
  });

  it('une page de 20 ne demande pas plus de requêtes que deux', async () => {
    const nom = mot();
    const cible = await active();
    for (let i = 0; i < 20; i += 1) {
      const offre = await active(nommee(nom));
      await eligibilite(offre.id, 'codePostal', ['69003']);
      await muter(
        acteurs.A,
        'modifierOffre',
        { id: offre.id, version: offre.version, remplaceParId: cible.id },
        'offre { id }',
      );
    }
    const page = async (perPage: number) => {
      const { rendu, errors } = await chercher(acteurs.C1, {}, { recherche: nom, perPage });
      expect([errors, rendu.items.length]).toEqual([[], perPage]);
    };
    await page(2);
    const deux = await compterRequetes(serveur, () => page(2));
    expect(await compterRequetes(serveur, () => page(19))).toBe(deux);
  });
});

describe('verifierEligibilite, avec un besoin', () => {
  it('propose les autres offres de cette puissance, la moins chère d’abord, avec leur coût', async () => {
    const refusee = await active();
    await eligibilite(refusee.id, 'codePostal', ['69003']);
    const moins = await active({ tarifs: [...TARIFS, { puissance: 36, abonnement: '2', kwh: '0.1' }] });
    const plus = await active({ tarifs: [...TARIFS, { puissance: 36, abonnement: '9', kwh: '0.1' }] });
    const { rendu } = await lire<{ alternatives: { code: string; coutAnnuel: string }[] }>(
      acteurs.C1,
      'verifierEligibilite',
      'offreId: ID, puissance: Int, kwhParAn: Int',
      'alternatives { code coutAnnuel }',
      { offreId: refusee.id, puissance: 36, kwhParAn: 0 },
    );
    expect(rendu.alternatives).toEqual([
      { code: moins.code, coutAnnuel: '24' },
      { code: plus.code, coutAnnuel: '108' },
    ]);
  });
});
