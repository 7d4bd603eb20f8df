import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essaiDOffres } from '../../../test/essai.ts';
import {
  CHAMPS_OFFRE,
  creerOffre,
  creerOffreActive,
  definirNumero,
  type OffreDeTest,
  souscrire,
  valider,
  voirOffre,
} from '../../../test/offres.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { compterRequetes } from '../../../test/requetes.ts';

const { serveur, acteurs, valideur } = essaiDOffres();

interface PageDOffres {
  items: { code: string }[];
  fournisseurs: string[];
  preparation: { statut: string; nombre: number }[] | null;
}
const lister = (qui: Executant, variables: Record<string, unknown> = {}) =>
  lire<PageDOffres>(
    qui,
    'consulterOffre',
    'perPage: Int, recherche: String, fournisseur: String, preparation: StatutVersion, tri: OffreTriChamp, sens: SensTri',
    'items { code } fournisseurs preparation { statut nombre }',
    { perPage: 50, ...variables },
  );
const codesDe = async (qui: Executant, variables: Record<string, unknown>) =>
  (await lister(qui, variables)).rendu.items.map(({ code }) => code);
const changer = (fonction: string, offre: { id: string; version: number }, reste: Record<string, unknown> = {}) =>
  muter<{ offre: OffreDeTest }>(
    acteurs.A,
    fonction,
    { id: offre.id, version: offre.version, ...reste },
    `offre { ${CHAMPS_OFFRE} remplacePar { id } }`,
  );

describe('la liste de qui gère les offres', () => {
  it('se filtre par fournisseur et par état de ce qui se prépare, et se trie', async () => {
    const nom = (mot: string) => ({ fr: `Triée ${mot}`, en: `Sorted ${mot}` });
    const { offre: b } = (await creerOffre(acteurs.A, { nom: nom('bleue'), fournisseur: 'Zénith' })).rendu;
    const { offre: a } = (await creerOffre(acteurs.A, { nom: nom('ambre'), fournisseur: 'Alizé' })).rendu;
    await definirNumero(acteurs.A, { offreId: b.id });
    expect(await codesDe(acteurs.A, { recherche: 'triee' })).toEqual([a.code, b.code]);
    const ordre = { recherche: 'triee', tri: 'FOURNISSEUR', sens: 'DESC' };
    expect(await codesDe(acteurs.A, ordre)).toEqual([b.code, a.code]);
    expect(await codesDe(acteurs.A, { fournisseur: 'Alizé' })).toEqual([a.code]);
    expect(await codesDe(acteurs.A, { recherche: 'triee', preparation: 'EN_TEST' })).toEqual([b.code]);
    expect(await codesDe(acteurs.A, { recherche: 'triee', preparation: 'BROUILLON' })).toEqual([a.code]);
    const { rendu } = await lister(acteurs.A);
    expect(rendu.fournisseurs).toEqual(['Alizé', 'Zénith']);
    expect(rendu.preparation).toEqual(
      expect.arrayContaining([
        { statut: 'BROUILLON', nombre: 1 },
        { statut: 'EN_TEST', nombre: 1 },
      ]),
    );
  });

  it('ne dit rien à un client de ce qui se prépare', async () => {
    const { rendu } = await lister(acteurs.C1);
    expect(rendu).toMatchObject({ fournisseurs: [], preparation: null });
    expect(await codesDe(acteurs.C2, { preparation: 'EN_TEST' })).toEqual([]);
  });

  it('demande autant de requêtes pour beaucoup d’offres que pour une', async () => {
    const champs = `items { id souscriptionsVivantes creerPar { nom } modifierPar { nom }
      versionActive { numero tarifs { puissance } } versionPreparee { numero manques { fr } numerosTest { essaiA } } }`;
    for (let rang = 0; rang < 3; rang++) {
      const { offre } = (await creerOffre(acteurs.A)).rendu;
      await definirNumero(acteurs.A, { offreId: offre.id });
      await souscrire(acteurs.C2, { offreId: offre.id });
    }
    const page = (perPage: number) => lire(acteurs.A, 'consulterOffre', 'perPage: Int', champs, { perPage });
    await page(1);
    // The last first: what is asked of each is there to be read.
    const une = await compterRequetes(serveur, () => page(2));
    expect(await compterRequetes(serveur, () => page(4))).toBe(une);
  });
});

describe('ce qui se lit d’une offre', () => {
  const CHAMPS = `souscriptionsVivantes creerPar { id } versionActive { numero } versionPreparee { numero }
    historique { action auteur { id } changements { objet nature champs { champ avant apres } } }`;
  interface Lue {
    souscriptionsVivantes: number | null;
    versionActive: { numero: number } | null;
    versionPreparee: { numero: number } | null;
    creerPar: { id: string };
    historique: { action: string; auteur: { id: string }; changements: { objet: string; champs: unknown[] }[] }[];
  }
  const voir = (qui: Executant, id: string) => lire<Lue>(qui, 'voirOffre', 'id: ID', CHAMPS, { id });

  it('ses versions, ses souscriptions sans les essais, et qui a fait quoi', async () => {
    const offre = await creerOffreActive({ acteurs, valideur });
    await souscrire(acteurs.C1, { offreId: offre.id });
    const suivante = await changer('modifierOffre', offre, { fraisActivation: '12.5' });
    expect(suivante.errors).toEqual([]);
    await definirNumero(acteurs.A, { offreId: offre.id });
    await souscrire(acteurs.C2, { offreId: offre.id });
    const { rendu } = await voir(acteurs.A, offre.id);
    expect(rendu).toMatchObject({
      souscriptionsVivantes: 1,
      versionActive: { numero: 1 },
      versionPreparee: { numero: 2 },
      creerPar: { id: acteurs.A.id },
    });
    expect(rendu.historique.map(({ action, auteur }) => [action, auteur.id])).toEqual([
      ['definirNumeroTest', acteurs.A.id],
      ['modifierOffre', acteurs.A.id],
      ['activerOffre', acteurs.A.id],
      ['validerTest', valideur.id],
      ['definirNumeroTest', acteurs.A.id],
      ['creerOffre', acteurs.A.id],
    ]);
    expect(rendu.historique[2]?.changements).toContainEqual({
      objet: 'offre',
      nature: 'MODIFICATION',
      champs: expect.arrayContaining([{ champ: 'statut', avant: 'EN_PREPARATION', apres: 'ACTIVE' }]),
    });
  });

  it('se lit aussi en réponse à une mutation : qui l’a faite, ses versions', async () => {
    const { offre } = (await creerOffre(acteurs.A)).rendu;
    const { rendu, errors } = await muter<{ offre: Lue }>(
      acteurs.A,
      'modifierOffre',
      { id: offre.id, version: offre.version, engagementMois: 3 },
      `offre { ${CHAMPS} }`,
    );
    expect(errors).toEqual([]);
    expect(rendu.offre).toMatchObject({ creerPar: { id: acteurs.A.id }, versionPreparee: { numero: 1 } });
    expect(rendu.offre.historique.map(({ auteur }) => auteur.id)).toContain(acteurs.A.id);
  });

  it('un client n’en lit que ce qui se vend', async () => {
    const offre = await creerOffreActive({ acteurs, valideur });
    await changer('modifierOffre', offre, { fraisActivation: '12.5' });
    expect((await voir(acteurs.C1, offre.id)).rendu).toMatchObject({
      souscriptionsVivantes: null,
      versionActive: { numero: 1 },
      versionPreparee: null,
      historique: null,
    });
  });
});

describe('une offre suspendue', () => {
  it('reprend sa version active pendant que la suivante se prépare, quand c’est ce qu’on demande', async () => {
    const offre = await creerOffreActive({ acteurs, valideur });
    const ouverte = (await changer('modifierOffre', offre, { engagementMois: 12 })).rendu.offre;
    refus(await changer('activerOffre', ouverte, { reprendre: true }), 'CONFLICT');
    const suspendue = (await changer('desactiverOffre', ouverte)).rendu.offre;
    refus(await changer('activerOffre', suspendue), 'CONFLICT');
    const reprise = (await changer('activerOffre', suspendue, { reprendre: true })).rendu.offre;
    expect(reprise).toMatchObject({ statut: 'ACTIVE', versionOfferte: { numero: 1 } });
    expect(reprise.versions.map(({ statut }) => statut)).toEqual(['BROUILLON', 'ACTIVE']);
  });

  it('retirée, dit quelle offre proposer à sa place, et ne se teste plus', async () => {
    const autre = await creerOffreActive({ acteurs, valideur });
    const { offre } = (await creerOffre(acteurs.A)).rendu;
    const soi = { definitive: true, remplaceParId: offre.id };
    champsRefuses(await sansRienEcrire(serveur, () => changer('desactiverOffre', offre, soi)), 'remplaceParId');
    const retiree = await changer('desactiverOffre', offre, { definitive: true, remplaceParId: autre.id });
    expect(retiree.rendu.offre).toMatchObject({ statut: 'RETIREE', remplacePar: { id: autre.id } });
    refus(await definirNumero(acteurs.A, { offreId: offre.id }), 'CONFLICT');
    champsRefuses(await changer('modifierOffre', autre, { remplaceParId: offre.id }), 'remplaceParId');
  });
});

describe('abandonnerVersionOffre', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => muter(qui, 'abandonnerVersionOffre', { id: '1', version: 1 }, 'offre { id }'),
    ['S1', 'C1', 'P'],
  );

  it('la version active continue ; le prochain changement en ouvre une autre', async () => {
    const offre = await creerOffreActive({ acteurs, valideur });
    const ouverte = (await changer('modifierOffre', offre, { engagementMois: 12 })).rendu.offre;
    const { numeroTest } = (await definirNumero(acteurs.A, { offreId: offre.id })).rendu;
    await souscrire(acteurs.C2, { offreId: offre.id });
    const { offre: apres } = (await changer('abandonnerVersionOffre', ouverte)).rendu;
    expect(apres.versions.map(({ numero, statut, manques }) => [numero, statut, manques])).toEqual([
      [2, 'ABANDONNEE', []],
      [1, 'ACTIVE', []],
    ]);
    expect(apres).toMatchObject({ statut: 'ACTIVE', versionOfferte: { numero: 1 } });
    refus(await valider(valideur, numeroTest), 'CONFLICT');
    refus(await changer('abandonnerVersionOffre', apres), 'CONFLICT');
    const suivante = (await changer('modifierOffre', apres, { engagementMois: 6 })).rendu.offre;
    expect(suivante.versions[0]).toMatchObject({ numero: 3, statut: 'BROUILLON' });
  });

  it('refuse une offre qui ne s’est jamais vendue, ou qui a changé entre-temps', async () => {
    const { offre } = (await creerOffre(acteurs.A)).rendu;
    refus(await sansRienEcrire(serveur, () => changer('abandonnerVersionOffre', offre)), 'CONFLICT');
    const passee = { ...offre, version: offre.version - 1 };
    expect(refus(await changer('abandonnerVersionOffre', passee), 'CONFLICT')).toHaveProperty('actuel');
  });
});

describe('une offre retirée pendant qu’on la teste', () => {
  it('finit les essais', async () => {
    const { offre } = (await creerOffre(acteurs.A)).rendu;
    await definirNumero(acteurs.A, { offreId: offre.id });
    const { souscription } = (await souscrire(acteurs.C2, { offreId: offre.id })).rendu;
    expect((await changer('desactiverOffre', offre, { definitive: true })).errors).toEqual([]);
    const { items } = (
      await lire<{ items: { id: string; statut: string }[] }>(
        acteurs.C2,
        'voirOffreSouscrite',
        'perPage: Int',
        'items { id statut }',
        { perPage: 50 },
      )
    ).rendu;
    expect(items.find(({ id }) => id === souscription.id)?.statut).toBe('RESILIEE');
  });
});

describe('un prix', () => {
  it('a cinq décimales au plus', async () => {
    const tarifs = [{ puissance: 6, abonnement: '15.47', kwh: '0.123456' }];
    champsRefuses(await sansRienEcrire(serveur, () => creerOffre(acteurs.A, { tarifs })), 'tarifs.0.kwh');
  });
});

describe('un numéro de test', () => {
  it('dit quand il a souscrit ce qu’il teste, et plus rien quand cela change', async () => {
    const { offre } = (await creerOffre(acteurs.A)).rendu;
    const { numeroTest } = (await definirNumero(acteurs.A, { offreId: offre.id })).rendu;
    const essaiA = async () =>
      (
        await lire<{ items: { essaiA: string | null }[] }>(
          acteurs.A,
          'consulterNumeroTest',
          'offreId: ID',
          'items { essaiA }',
          { offreId: offre.id },
        )
      ).rendu.items[0]?.essaiA;
    expect(await essaiA()).toBeNull();
    await souscrire(acteurs.C2, { offreId: offre.id });
    expect(await essaiA()).not.toBeNull();
    expect((await valider(valideur, numeroTest)).errors).toEqual([]);
    const { rendu } = await voirOffre(acteurs.A, offre.id);
    await changer('modifierOffre', rendu, { fraisActivation: '5' });
    expect(await essaiA()).toBeNull();
  });
});
