import { describe, expect, it } from 'vitest';
import { lire, muter } from '../../../test/appels.ts';
import { catalogueDe, importerOffres } from '../../../test/catalogue.ts';
import { essaiDOffres } from '../../../test/essai.ts';
import { creerOffre, creerOffreActive, type OffreDeTest } from '../../../test/offres.ts';
import { champsRefuses, refus, sansRienEcrire } from '../../../test/refus.ts';
import { avertissementsDe, type Reperes } from './plausibilite.ts';

const SANS_REPERE: Reperes = { avant: null, autres: new Map() };
const unique = (kwh: string, abonnement = '15.47') => ({ puissance: 6, abonnement, kwh });
const doubles = (kwhPleines: string, kwhCreuses: string) => ({
  puissance: 6,
  abonnement: '15',
  kwhPleines,
  kwhCreuses,
});
const juger = (
  tarif: ReturnType<typeof unique> | ReturnType<typeof doubles>,
  reperes = SANS_REPERE,
  prixExact = true,
) => avertissementsDe({ tarifs: [tarif], fraisActivation: null, prixExact }, reperes);
const dits = (...args: Parameters<typeof juger>) => juger(...args).map(({ code, champ }) => `${champ} ${code}`);

describe('les prix qui surprennent', () => {
  it('aucun repère : ce que l’électricité coûte', () => {
    expect(dits(unique('0.17929'))).toEqual([]);
    expect(dits(unique('18.5'))).toEqual(['tarifs.0.kwh DIX_FOIS_PLUS']);
    expect(dits(unique('0.0019'))).toEqual(['tarifs.0.kwh DIX_FOIS_MOINS']);
    expect(dits(unique('0'))).toEqual(['tarifs.0.kwh PRIX_NUL']);
    expect(dits(unique('0.2', '0'))).toEqual(['tarifs.0.abonnement PRIX_NUL']);
  });

  it('dix fois la version d’avant, ou le prix courant des autres offres, exactement ou plus', () => {
    const autres = new Map([
      ['kwh', '0.2'],
      ['abonnement 6', '15'],
    ]);
    expect(dits(unique('1.99999'), { avant: null, autres })).toEqual([]);
    expect(dits(unique('2'), { avant: null, autres })).toEqual(['tarifs.0.kwh DIX_FOIS_PLUS']);
    expect(dits(unique('0.02'), { avant: null, autres })).toEqual(['tarifs.0.kwh DIX_FOIS_MOINS']);
    expect(dits(unique('0.2', '150'), { avant: null, autres })).toEqual(['tarifs.0.abonnement DIX_FOIS_PLUS']);
    const avant = { tarifs: [unique('0.1')], fraisActivation: '30' };
    expect(dits(unique('1'), { avant, autres })).toEqual(['tarifs.0.kwh DIX_FOIS_PLUS']);
    const frais = avertissementsDe({ tarifs: [], fraisActivation: '300', prixExact: true }, { avant, autres });
    expect(frais.map(({ code, champ }) => [code, champ])).toEqual([['DIX_FOIS_PLUS', 'fraisActivation']]);
  });

  it('des heures creuses plus chères, sauf d’une offre qui a d’autres prix', () => {
    expect(dits(doubles('0.15', '0.19'))).toEqual(['tarifs.0.kwhCreuses CREUSES_PLUS_CHERES']);
    expect(dits(doubles('0.19', '0.19'))).toEqual([]);
    expect(dits(doubles('0.12960', '0.16090'), SANS_REPERE, false)).toEqual([]);
  });

  it('disent ce qu’un client type paierait, et ce qu’il paie', () => {
    const avant = { tarifs: [unique('0.185')], fraisActivation: '0' };
    const [un] = juger(unique('18.5'), { avant, autres: new Map() });
    // 12 × 15.47 + 5,000 × 18.5, and 5,000 × 0.185.
    expect(un?.message.fr).toContain('92685,64 €');
    expect(un?.message.fr).toContain('1110,64 € avant');
    expect(un?.message.fr).toContain('5000 kWh par an');
    expect(un?.message.en).toContain('€92685.64');
  });
});

const { serveur, acteurs, valideur } = essaiDOffres();

const CHERS = [{ puissance: 6, abonnement: '15.47', kwh: '18.5' }];
const modifier = (offre: Pick<OffreDeTest, 'id' | 'version'>, reste: Record<string, unknown>) =>
  muter<{ offre: OffreDeTest }>(acteurs.A, 'modifierOffre', { ...offre, ...reste }, 'offre { id version }');

describe('un prix qui surprend', () => {
  it('n’est ni créé ni modifié sans être confirmé, et rien n’est écrit', async () => {
    const refusee = await sansRienEcrire(serveur, () => creerOffre(acteurs.A, { tarifs: CHERS }));
    champsRefuses(refusee, 'tarifs.0.kwh');
    expect(refus(refusee, 'BAD_USER_INPUT').actuel).toMatchObject({
      avertissements: [{ code: 'DIX_FOIS_PLUS', champ: 'tarifs.0.kwh', message: { fr: expect.any(String) } }],
    });
    const { offre } = (await creerOffre(acteurs.A, { tarifs: CHERS, confirme: true })).rendu;
    // Confirmed already, and not changed.
    const avecUnAutre = [...CHERS, { puissance: 9, abonnement: '19', kwh: '0.2' }];
    const suite = await modifier({ id: offre.id, version: offre.version }, { tarifs: avecUnAutre });
    expect(suite.errors).toEqual([]);
    const { version } = suite.rendu.offre;
    const nul = [...CHERS, { puissance: 9, abonnement: '19', kwh: '0' }];
    const encore = await sansRienEcrire(serveur, () => modifier({ id: offre.id, version }, { tarifs: nul }));
    champsRefuses(encore, 'tarifs.1.kwh');
    expect((await modifier({ id: offre.id, version }, { tarifs: nul, confirme: true })).errors).toEqual([]);
  });

  it('se voit sur ce qui se prépare, et se confirme encore pour être mis en vente', async () => {
    const { id } = await creerOffreActive({ acteurs, valideur }, { tarifs: [unique('0.2')] });
    const voir = async () =>
      (
        await lire<{ version: number; versionPreparee: { avertissements: { code: string; champ: string }[] } }>(
          acteurs.A,
          'voirOffre',
          'id: ID',
          'version versionPreparee { avertissements { code champ message { fr en } } }',
          { id },
        )
      ).rendu;
    const { version } = await voir();
    await modifier({ id, version }, { tarifs: [unique('2')], confirme: true });
    const preparee = await voir();
    expect(preparee.versionPreparee.avertissements).toMatchObject([{ code: 'DIX_FOIS_PLUS', champ: 'tarifs.0.kwh' }]);
    const numero = await muter<{ numeroTest: { id: string; version: number } }>(
      acteurs.A,
      'definirNumeroTest',
      { offreId: id, numero: '+33687654321' },
      'numeroTest { id version }',
    );
    await muter(acteurs.C1, 'resilierSouscription', { id: '0', version: 1 }, 'souscription { id }');
    const client = await lire<{ items: { id: string; version: number; offre: { id: string } }[] }>(
      acteurs.C2,
      'voirOffreSouscrite',
      'statut: StatutSouscription',
      'items { id version offre { id } }',
      { statut: 'ACTIVE' },
    );
    for (const une of client.rendu.items.filter(({ offre }) => offre.id === id))
      await muter(acteurs.S1, 'resilierSouscription', { id: une.id, version: une.version }, 'souscription { id }');
    await muter(acteurs.C2, 'souscrireOffre', { offreId: id, puissance: 6 }, 'souscription { id }');
    const { numeroTest } = numero.rendu;
    await muter(
      valideur,
      'validerTest',
      { id: numeroTest.id, version: numeroTest.version, resultat: 'REUSSI' },
      'numeroTest { id }',
    );
    const pret = await voir();
    const activer = (confirme?: boolean) =>
      muter(acteurs.A, 'activerOffre', { id, version: pret.version, confirme }, 'offre { id statut }');
    champsRefuses(await sansRienEcrire(serveur, () => activer()), 'tarifs.0.kwh');
    expect((await activer(true)).errors).toEqual([]);
  });

  it('importé, il est refusé avec son motif jusqu’à ce qu’il soit confirmé', async () => {
    const lignes = [
      'Cher,Bleu,non,6,15,1850,,,',
      'Cher,Bleu,non,9,19,20,,,',
      'Cher,Vert,non,6,15,20,,,',
      'Cher,Nuit,non,6,15,,15,19,',
      'Cher,Tempo,oui,6,15,,15,19,',
    ];
    const fichierId = await catalogueDe(serveur, acteurs.A, lignes);
    const importer = async (reste: Record<string, unknown>) =>
      (await importerOffres(acteurs.A, { fichierId, ...reste })).rendu.lot;
    for (const simulation of [true, false]) {
      const lot = await importer({ simulation });
      expect([lot.creees, lot.refusees]).toEqual([2, 2]);
      expect(lot.refus.map(({ ligne, champ }) => [ligne, champ])).toEqual([
        [2, 'KWH'],
        [3, null],
        [5, 'KWH_CREUSES'],
      ]);
    }
    const confirme = await importer({ simulation: false, confirme: true });
    expect([confirme.creees, confirme.inchangees, confirme.refusees]).toEqual([2, 2, 0]);
  });
});
