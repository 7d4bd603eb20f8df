import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essaiDOffres } from '../../../test/essai.ts';
import {
  activer,
  CHAMPS_OFFRE,
  creerOffre,
  creerOffreActive,
  definirNumero,
  type OffreDeTest,
  souscrire,
  TARIFS,
  valider,
  voirOffre,
} from '../../../test/offres.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs, valideur } = essaiDOffres();
const ici = () => ({ serveur, acteurs });

const lister = (qui: Executant, variables: Record<string, unknown> = {}) =>
  lire<{ items: OffreDeTest[] }>(
    qui,
    'consulterOffre',
    'page: Int, perPage: Int, recherche: String, statut: StatutOffre, eligibleSeulement: Boolean',
    `items { ${CHAMPS_OFFRE} } pagination { totalItems }`,
    { perPage: 50, ...variables },
  );
const codesDe = async (qui: Executant, variables: Record<string, unknown> = {}) =>
  (await lister(qui, variables)).rendu.items.map(({ code }) => code);
const modifier = (qui: Executant, offre: { id: string; version: number }, valeurs: Record<string, unknown>) =>
  muter<{ offre: OffreDeTest }>(
    qui,
    'modifierOffre',
    { id: offre.id, version: offre.version, ...valeurs },
    `offre { ${CHAMPS_OFFRE} }`,
  );
const changer = (qui: Executant, fonction: string, offre: { id: string; version: number }, reste = {}) =>
  muter<{ offre: OffreDeTest }>(
    qui,
    fonction,
    { id: offre.id, version: offre.version, ...reste },
    `offre { ${CHAMPS_OFFRE} }`,
  );

describe('creerOffre', () => {
  refuseSansDroit(ici, (qui) => creerOffre(qui), ['S1', 'T1', 'C1', 'P']);

  it('fait la version 1, en brouillon, avec ses tarifs', async () => {
    const { offre } = (await creerOffre(acteurs.A, { code: 'zen-fixe', fraisActivation: '12.50' })).rendu;
    expect(offre).toMatchObject({ code: 'ZEN-FIXE', statut: 'EN_PREPARATION', versionOfferte: null });
    expect(offre.versions).toMatchObject([{ numero: 1, statut: 'BROUILLON' }]);
    const tarifs = await lire<{ versions: { fraisActivation: string; tarifs: unknown[] }[] }>(
      acteurs.A,
      'voirOffre',
      'code: String',
      'versions { fraisActivation tarifs { puissance abonnement kwh kwhPleines kwhCreuses } }',
      { code: 'Zen-Fixe' },
    );
    expect(tarifs.rendu.versions).toEqual([
      {
        fraisActivation: '12.5',
        tarifs: [
          { puissance: 6, abonnement: '15.47', kwh: '0.17929', kwhPleines: null, kwhCreuses: null },
          { puissance: 9, abonnement: '19.39', kwh: null, kwhPleines: '0.19', kwhCreuses: '0.15' },
        ],
      },
    ]);
  });

  it('refuse un code déjà pris, quelle que soit sa casse', async () => {
    const { offre } = (await creerOffre(acteurs.A)).rendu;
    const reponse = await sansRienEcrire(serveur, () => creerOffre(acteurs.A, { code: offre.code.toLowerCase() }));
    expect(refus(reponse, 'CONFLICT').champs?.map(({ chemin }) => chemin)).toEqual(['code']);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['un code impossible', { code: 'a b' }, ['code']],
    ['sans tarif', { tarifs: [] }, ['tarifs']],
    ['deux tarifs d’une puissance', { tarifs: [TARIFS[0], TARIFS[0]] }, ['tarifs.1.puissance']],
    ['ni prix unique ni les deux autres', { tarifs: [{ puissance: 6, abonnement: '1' }] }, ['tarifs.0.kwh']],
    [
      'un prix unique et un autre',
      { tarifs: [{ puissance: 6, abonnement: '1', kwh: '1', kwhPleines: '1' }] },
      ['tarifs.0.kwh'],
    ],
    ['un prix négatif', { tarifs: [{ puissance: 6, abonnement: '-1', kwh: '1' }] }, ['tarifs.0.abonnement']],
    ['une fin avant le début', { valideDu: '2027-01-02T00:00:00Z', valideAu: '2027-01-01T00:00:00Z' }, ['valideAu']],
  ])('refuse %s, et n’écrit rien', async (_cas, valeurs, champs) => {
    const reponse = await sansRienEcrire(serveur, () => creerOffre(acteurs.A, valeurs));
    champsRefuses(reponse, ...champs);
  });
});

describe('de brouillon à active', () => {
  it('dit tout ce qui manque avant d’activer', async () => {
    const { offre } = (await creerOffre(acteurs.A)).rendu;
    expect(offre.versions[0]?.manques.map(({ fr }) => fr)).toEqual(['Aucun numéro ne l’a testée']);
    const reponse = await sansRienEcrire(serveur, () => changer(acteurs.A, 'activerOffre', offre));
    expect(refus(reponse, 'CONFLICT').details?.fr).toBe('Aucun numéro ne l’a testée');
  });

  it('en test, seul le numéro de test la voit et la souscrit ; activée, tous la voient et l’essai est fini', async () => {
    const { offre } = (await creerOffre(acteurs.A)).rendu;
    const { numeroTest } = (await definirNumero(acteurs.A, { offreId: offre.id })).rendu;
    expect((await voirOffre(acteurs.A, offre.id)).rendu.versions[0]?.statut).toBe('EN_TEST');
    expect(await codesDe(acteurs.C2)).toContain(offre.code);
    expect(await codesDe(acteurs.C1)).not.toContain(offre.code);
    refus(await voirOffre(acteurs.C1, offre.id), 'NOT_FOUND');
    refus(await souscrire(acteurs.C1, { offreId: offre.id }), 'NOT_FOUND');
    const essai = (await souscrire(acteurs.C2, { offreId: offre.id })).rendu.souscription;
    expect(essai).toMatchObject({ test: true, statut: 'ACTIVE' });
    await valider(valideur, numeroTest);
    const prete = (await voirOffre(acteurs.A, offre.id)).rendu;
    expect(prete.versions[0]).toMatchObject({ statut: 'VALIDEE', manques: [] });
    const active = (await changer(acteurs.A, 'activerOffre', prete)).rendu.offre;
    expect(active).toMatchObject({ statut: 'ACTIVE', versionOfferte: { numero: 1, statut: 'ACTIVE' } });
    expect(await codesDe(acteurs.C1)).toContain(offre.code);
    const { items } = (
      await lire<{ items: { id: string; statut: string }[] }>(
        acteurs.C2,
        'voirOffreSouscrite',
        'perPage: Int',
        'items { id statut }',
        { perPage: 50 },
      )
    ).rendu;
    expect(items.find(({ id }) => id === essai.id)?.statut).toBe('RESILIEE');
  });
});

describe('modifierOffre', () => {
  refuseSansDroit(ici, (qui) => modifier(qui, { id: '1', version: 1 }, { reglementee: true }), ['S1', 'C1', 'P']);

  it('change le brouillon lui-même', async () => {
    const { offre } = (await creerOffre(acteurs.A)).rendu;
    const { rendu } = await modifier(acteurs.A, offre, { engagementMois: 12 });
    expect(rendu.offre.versions.map(({ numero, statut }) => [numero, statut])).toEqual([[1, 'BROUILLON']]);
    expect(rendu.offre.version).toBe(offre.version + 1);
  });

  it('ouvre la version suivante quand l’active continue ; activée, elle remplace la première', async () => {
    const offre = await creerOffreActive({ acteurs, valideur });
    const tarifs = [{ puissance: 6, abonnement: '20', kwh: '0.2' }];
    const { rendu } = await modifier(acteurs.A, offre, { tarifs });
    expect(rendu.offre.versions.map(({ numero, statut }) => [numero, statut])).toEqual([
      [2, 'BROUILLON'],
      [1, 'ACTIVE'],
    ]);
    expect(rendu.offre.versionOfferte?.numero).toBe(1);
    await activer({ acteurs, valideur }, offre.id);
    const apres = (await voirOffre(acteurs.A, offre.id)).rendu;
    expect(apres.versions.map(({ numero, statut }) => [numero, statut])).toEqual([
      [2, 'ACTIVE'],
      [1, 'REMPLACEE'],
    ]);
  });

  it('reprend les résultats d’une version en test, et finit ses essais', async () => {
    const { offre } = (await creerOffre(acteurs.A)).rendu;
    const { numeroTest } = (await definirNumero(acteurs.A, { offreId: offre.id })).rendu;
    await souscrire(acteurs.C2, { offreId: offre.id });
    await valider(valideur, numeroTest);
    const validee = (await voirOffre(acteurs.A, offre.id)).rendu;
    const { rendu } = await modifier(acteurs.A, validee, { fraisActivation: '5' });
    expect(rendu.offre.versions[0]?.statut).toBe('EN_TEST');
    const repris = await lire<{ items: [{ id: string; version: number; resultat: string }] }>(
      acteurs.A,
      'consulterNumeroTest',
      'offreId: ID',
      'items { id version resultat }',
      { offreId: offre.id },
    );
    expect(repris.rendu.items.map(({ resultat }) => resultat)).toEqual(['EN_ATTENTE']);
    refus(await valider(valideur, repris.rendu.items[0]), 'CONFLICT');
  });

  it('le nom d’une offre active change tout de suite, sans nouvelle version', async () => {
    const offre = await creerOffreActive({ acteurs, valideur });
    const { rendu } = await modifier(acteurs.A, offre, { nom: { fr: 'Renommée', en: 'Renamed' } });
    expect(rendu.offre).toMatchObject({ nom: { fr: 'Renommée', en: 'Renamed' }, versions: [{ numero: 1 }] });
  });

  it('de deux qui modifient en même temps, un seul passe', async () => {
    const { offre } = (await creerOffre(acteurs.A)).rendu;
    const reponses = await Promise.all([3, 6].map((engagementMois) => modifier(acteurs.A, offre, { engagementMois })));
    expect(reponses.map(({ errors }) => errors.map((erreur) => erreur.extensions.code)).sort()).toEqual([
      [],
      ['CONFLICT'],
    ]);
  });
});

describe('desactiverOffre et activerOffre', () => {
  refuseSansDroit(ici, (qui) => changer(qui, 'desactiverOffre', { id: '1', version: 1 }), ['S1', 'C1', 'P']);
  refuseSansDroit(ici, (qui) => changer(qui, 'activerOffre', { id: '1', version: 1 }), ['S1', 'C1', 'P']);

  it('suspendue : plus de souscription, celles qui existent restent ; reprise ; retirée pour toujours', async () => {
    const offre = await creerOffreActive({ acteurs, valideur });
    const { souscription } = (await souscrire(acteurs.C1, { offreId: offre.id })).rendu;
    const suspendue = (await changer(acteurs.A, 'desactiverOffre', offre)).rendu.offre;
    expect(suspendue.statut).toBe('SUSPENDUE');
    refus(await souscrire(acteurs.C2, { offreId: offre.id }), 'CONFLICT');
    const miennes = await lire<{ items: { id: string; statut: string }[] }>(
      acteurs.C1,
      'voirOffreSouscrite',
      '',
      'items { id statut }',
    );
    expect(miennes.rendu.items.find(({ id }) => id === souscription.id)?.statut).toBe('ACTIVE');
    const reprise = (await changer(acteurs.A, 'activerOffre', suspendue)).rendu.offre;
    expect(reprise.statut).toBe('ACTIVE');
    const retiree = (await changer(acteurs.A, 'desactiverOffre', reprise, { definitive: true })).rendu.offre;
    expect(retiree.statut).toBe('RETIREE');
    refus(await changer(acteurs.A, 'activerOffre', retiree), 'CONFLICT');
    refus(await modifier(acteurs.A, retiree, { reglementee: true }), 'CONFLICT');
  });
});

describe('consulterOffre et voirOffre', () => {
  refuseSansDroit(ici, (qui) => lister(qui), ['T1']);
  refuseSansDroit(ici, (qui) => voirOffre(qui, '1'), ['T1']);

  it('sans OFFRE_GERER : ni brouillon, ni expirée, ni programmée ; et aucune version', async () => {
    const { offre: brouillon } = (await creerOffre(acteurs.A)).rendu;
    const active = await creerOffreActive({ acteurs, valideur });
    const programmee = await creerOffreActive({ acteurs, valideur }, { valideDu: '2190-01-01T00:00:00Z' });
    const codes = await codesDe(acteurs.C1);
    expect(codes).toContain(active.code);
    expect(codes).not.toContain(brouillon.code);
    expect(codes).not.toContain(programmee.code);
    expect((await voirOffre(acteurs.C1, active.id)).rendu.versions).toEqual([]);
    expect(await codesDe(acteurs.A)).toEqual(expect.arrayContaining([active.code, brouillon.code, programmee.code]));
  });

  it('par id ou par code, et un seul ; recherche dans le nom sans accents', async () => {
    const { offre } = (await creerOffre(acteurs.A, { nom: { fr: 'Électricité verte', en: 'Green power' } })).rendu;
    expect(await codesDe(acteurs.A, { recherche: 'electri vert' })).toEqual([offre.code]);
    expect(await codesDe(acteurs.A, { recherche: 'green' })).toEqual([offre.code]);
    champsRefuses(await lire(acteurs.A, 'voirOffre', '', 'id'), 'id', 'code');
    champsRefuses(
      await lire(acteurs.A, 'voirOffre', 'id: ID, code: String', 'id', { id: offre.id, code: offre.code }),
      'id',
      'code',
    );
    for (const id of ['4000000000', 'x']) refus(await voirOffre(acteurs.A, id), 'NOT_FOUND');
  });
});
