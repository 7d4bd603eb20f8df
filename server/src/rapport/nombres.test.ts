import { describe, expect, it } from 'vitest';
import { lire, muter } from '../../test/appels.ts';
import { essaiDOffres } from '../../test/essai.ts';
import { emDe } from '../../test/etat.ts';
import { creerIntervention } from '../../test/interventions.ts';
import {
  CHAMPS_SOUSCRIPTION,
  creerOffre,
  creerOffreActive,
  creerPromotionActive,
  definirNumero,
  NUMERO_C1,
  type OffreDeTest,
  type SouscriptionDeTest,
  souscrire,
} from '../../test/offres.ts';
import { type Base, sql } from '../socle/base/base-de-donnees.ts';
import { tranchesDe } from './periodes.ts';

const { serveur, acteurs, valideur } = essaiDOffres();
const catalogue = () => ({ acteurs, valideur });

interface Rapport {
  mesures: { cle: string; unite: string; additive: boolean }[];
  filtres: { groupe: string; cle: string | null; nom: { fr: string } }[];
  lignes: { periode: string; groupe: { cle: string | null }; valeurs: (string | null)[] }[];
  groupes: {
    cle: string | null;
    nom: { fr: string };
    valeurs: (string | null)[];
    limite: number | null;
    utilisations: number;
  }[];
  totaux: (string | null)[];
  csv: string;
}
async function consulter(input: Record<string, unknown>): Promise<Rapport> {
  const { rendu, errors } = await lire<Rapport>(
    acteurs.A,
    'consulterRapport',
    'input: ConsulterRapportInput!',
    `mesures { cle unite additive } filtres { groupe cle nom { fr } } lignes { periode groupe { cle } valeurs }
     groupes { cle nom { fr } valeurs limite utilisations } totaux csv(langue: FR)`,
    { input: { type: 'SOUSCRIPTIONS', du: '2026-01-01', au: '2026-12-31', ...input } },
  );
  expect(errors).toEqual([]);
  return rendu;
}
const deLOffre = ({ id }: { id: string }) => ({ filtres: [{ groupe: 'OFFRE', cle: id }] });

/** The list behind the figure: of these days of Paris, without the tests. */
async function compterDansLaListe(filtre: Record<string, unknown>, du: string, au: string): Promise<number> {
  const [tranche] = tranchesDe(du, au, 'MOIS');
  const fin = tranchesDe(du, au, 'MOIS').at(-1)?.fin;
  const { rendu } = await lire<{ pagination: { totalItems: number } }>(
    acteurs.A,
    'consulterSouscription',
    'offreId: ID, statut: StatutSouscription, du: Instant, au: Instant, test: Boolean',
    'pagination { totalItems }',
    { ...filtre, du: tranche?.debut.toISOString(), au: fin?.toISOString(), test: false },
  );
  return rendu.pagination.totalItems;
}

async function poser(table: keyof Base, id: string, valeurs: Record<string, unknown>): Promise<void> {
  await sql(emDe(serveur))
    .updateTable(table as 'souscription')
    .set(valeurs)
    .where('id', '=', Number(id))
    .execute();
}

/** Taken by one client, dated; ended by its own function when asked, so that the next may be taken. */
async function prendre(offre: OffreDeTest, creerA: string, motif?: string): Promise<SouscriptionDeTest> {
  const { souscription } = (await souscrire(acteurs.C1, { offreId: offre.id })).rendu;
  if (motif !== undefined) {
    const { id, version } = souscription;
    await muter(acteurs.C1, 'resilierSouscription', { id, version, motif }, `souscription { ${CHAMPS_SOUSCRIPTION} }`);
    await poser('souscription', id, { dateFin: new Date(creerA) });
  }
  await poser('souscription', souscription.id, { creerA: new Date(creerA) });
  return souscription;
}

describe('les nombres d’un rapport', () => {
  it('aux bords : jours de 23 et de 25 heures, mois, semaine sur deux années', async () => {
    const offre = await creerOffreActive(catalogue());
    const instants: [string, string, string, string][] = [
      // instant, its day, its week, its month in Paris
      ['2026-03-28T22:59:59.999Z', '2026-03-28', '2026-03-23', '2026-03'],
      ['2026-03-28T23:00:00.000Z', '2026-03-29', '2026-03-23', '2026-03'],
      ['2026-03-29T21:59:59.999Z', '2026-03-29', '2026-03-23', '2026-03'],
      ['2026-03-29T22:00:00.000Z', '2026-03-30', '2026-03-30', '2026-03'],
      ['2026-03-31T22:00:00.000Z', '2026-04-01', '2026-03-30', '2026-04'],
      ['2026-10-24T22:00:00.000Z', '2026-10-25', '2026-10-19', '2026-10'],
      ['2026-10-25T22:59:59.999Z', '2026-10-25', '2026-10-19', '2026-10'],
      ['2026-10-25T23:00:00.000Z', '2026-10-26', '2026-10-26', '2026-10'],
      ['2026-12-31T22:59:59.999Z', '2026-12-31', '2026-12-28', '2026-12'],
      ['2026-12-31T23:00:00.000Z', '2027-01-01', '2026-12-28', '2027-01'],
    ];
    for (const [instant] of instants) await prendre(offre, instant, 'bord');
    const attendu = (rang: 1 | 2 | 3) =>
      [...Map.groupBy(instants, (ligne) => ligne[rang])].map(([periode, siens]) => [
        periode,
        String(siens.length),
        String(siens.length),
      ]);
    const vus = async (grain: string) => {
      const entre = { du: '2026-03-28', au: '2027-01-02', grain };
      const { lignes } = await consulter({ ...entre, ...deLOffre(offre), groupe: 'OFFRE' });
      return lignes.map(({ periode, valeurs }) => [periode, ...valeurs]);
    };
    expect(await vus('JOUR')).toEqual(attendu(1));
    expect(await vus('SEMAINE')).toEqual(attendu(2));
    expect(await vus('MOIS')).toEqual(attendu(3));
  });

  it('sont ceux de la liste des souscriptions pour le même filtre, et les mêmes sous chaque regard', async () => {
    const [une, autre] = [await creerOffreActive(catalogue()), await creerOffreActive(catalogue())];
    for (const jour of ['05', '12', '30']) await prendre(une, `2026-05-${jour}T10:00:00Z`, 'Déménagement');
    await prendre(une, '2026-05-31T21:00:00Z');
    await prendre(autre, '2026-05-20T10:00:00Z');
    const mai = { du: '2026-05-01', au: '2026-05-31' };
    const parOffre = await consulter({ ...mai, groupe: 'OFFRE', grain: 'JOUR' });
    for (const offre of [une, autre]) {
      const liste = await compterDansLaListe({ offreId: offre.id }, mai.du, mai.au);
      expect(parOffre.groupes.find(({ cle }) => cle === offre.id)?.valeurs[0]).toBe(String(liste));
      for (const grain of ['JOUR', 'SEMAINE', 'MOIS'])
        expect((await consulter({ ...mai, grain, ...deLOffre(offre) })).totaux[0]).toBe(String(liste));
      const parStatut = await consulter({ ...mai, ...deLOffre(offre), groupe: 'STATUT' });
      for (const { cle, valeurs } of parStatut.groupes) {
        const filtre = { offreId: offre.id, statut: cle };
        expect([cle, valeurs[0]]).toEqual([cle, String(await compterDansLaListe(filtre, mai.du, mai.au))]);
      }
    }
    expect(parOffre.totaux[0]).toBe(String(await compterDansLaListe({}, mai.du, mai.au)));
  });

  it('sans les essais, qui ont leur rapport', async () => {
    const offre = (await creerOffre(acteurs.A)).rendu.offre;
    await definirNumero(acteurs.A, { offreId: offre.id, numero: NUMERO_C1 });
    const { souscription } = (await souscrire(acteurs.C1, { offreId: offre.id })).rendu;
    expect(souscription.test).toBe(true);
    await poser('souscription', souscription.id, { creerA: new Date('2026-06-10T10:00:00Z') });
    for (const type of ['SOUSCRIPTIONS', 'RESILIATIONS'])
      expect(new Set((await consulter({ type, ...deLOffre(offre) })).totaux)).toEqual(new Set(['0']));
    const tests = await consulter({ type: 'TESTS', groupe: 'OFFRE', ...deLOffre(offre), au: '2027-01-31' });
    expect(tests.mesures.map(({ cle }) => cle)).toEqual(['definis', 'reussis', 'echoues', 'essais']);
    expect(tests.totaux).toEqual(['1', '0', '0', '1']);
  });

  it('les fins par motif, les prévues à part', async () => {
    const offre = await creerOffreActive(catalogue());
    await prendre(offre, '2026-07-01T10:00:00Z', 'Trop cher');
    await prendre(offre, '2026-07-02T10:00:00Z', 'Trop cher');
    await prendre(offre, '2026-07-03T10:00:00Z', '');
    const { id } = await prendre(offre, '2026-07-04T10:00:00Z');
    await poser('souscription', id, { dateFin: new Date('2026-08-04T10:00:00Z') });
    const { groupes, totaux } = await consulter({ type: 'RESILIATIONS', groupe: 'MOTIF', ...deLOffre(offre) });
    expect(totaux).toEqual(['3', '0', '1']);
    expect(groupes.map(({ nom, valeurs }) => [nom.fr, valeurs])).toEqual([
      ['Trop cher', ['2', '0', '0']],
      ['(aucun)', ['1', '0', '1']],
    ]);
    const sans = await consulter({
      type: 'RESILIATIONS',
      filtres: [{ groupe: 'MOTIF', cle: null }, ...deLOffre(offre).filtres],
    });
    expect(sans.totaux).toEqual(['1', '0', '1']);
    const deux = ['Trop cher', null].map((cle) => ({ groupe: 'MOTIF', cle }));
    expect((await consulter({ type: 'RESILIATIONS', filtres: [...deux, ...deLOffre(offre).filtres] })).totaux).toEqual(
      totaux,
    );
  });

  it('les promotions face à leurs limites, les remises au centime', async () => {
    const offre = await creerOffreActive(catalogue());
    const valeurs = { action: 'MONTANT', valeur: '0.1', limiteGlobale: 5 };
    const promotion = await creerPromotionActive(catalogue(), offre.id, valeurs);
    await souscrire(acteurs.C1, { offreId: offre.id });
    await souscrire(acteurs.S1, { offreId: offre.id, clientId: acteurs.C2.id });
    await sql(emDe(serveur))
      .updateTable('utilisation_promotion')
      .set({ creerA: new Date('2026-08-15T10:00:00Z') })
      .where('promotionId', '=', Number(promotion.id))
      .execute();
    const { groupes, totaux } = await consulter({ type: 'PROMOTIONS', groupe: 'PROMOTION' });
    expect(groupes).toEqual([
      {
        ...{ cle: promotion.id, nom: { fr: `Promotion ${promotion.code}` } },
        ...{ valeurs: ['2', '2.4'], limite: 5, utilisations: 2 },
      },
    ]);
    // Ten cents a month.
    expect(totaux).toEqual(['2', '2.4']);
    const { csv } = await consulter({ type: 'PROMOTIONS', du: '2026-08-01', au: '2026-08-31' });
    expect(csv).toBe('\uFEFFPériode;Utilisations;Remises (€)\r\n2026-08;2;2,40\r\n');
  });

  it('un délai est une moyenne ; de rien il n’y en a pas', async () => {
    const faire = async (creerA: string, realiseeA: string, echeance: string) => {
      const { id } = await creerIntervention(acteurs.S1, acteurs.C1);
      const dates = { creerA, realiseeA, echeance };
      await poser(
        'intervention',
        id,
        Object.fromEntries(Object.entries(dates).map(([nom, date]) => [nom, new Date(date)])),
      );
    };
    await faire('2026-10-25T00:00:00Z', '2026-10-25T04:00:00Z', '2026-10-25T05:00:00Z');
    await faire('2026-10-25T00:00:00Z', '2026-10-25T07:00:00Z', '2026-10-25T05:00:00Z');
    const { mesures, lignes, totaux, csv } = await consulter({ type: 'DELAIS', du: '2026-10-01', au: '2026-11-30' });
    expect(mesures.map(({ cle, additive }) => [cle, additive])).toEqual([
      ...['realisees', 'aTemps', 'enRetard'].map((cle) => [cle, true]),
      ['delai', false],
    ]);
    expect(lignes.map(({ valeurs }) => valeurs)).toEqual([
      ['2', '1', '1', '5.5'],
      ['0', '0', '0', null],
    ]);
    expect(totaux).toEqual(['2', '1', '1', '5.5']);
    expect(csv.split('\r\n').slice(1, 3)).toEqual(['2026-10;2;1;1;5,5', '2026-11;0;0;0;']);
  });
});

describe('la note moyenne des clients', () => {
  it('se dit par intervenant à partir de cinq avis, avec leur nombre à côté', async () => {
    const noter = async (intervenantId: string, note: number) => {
      const { id } = await creerIntervention(acteurs.S1, acteurs.C1);
      const realiseeA = new Date('2026-05-12T10:00:00Z');
      await poser('intervention', id, { realiseeA, intervenantId: Number(intervenantId) });
      const [creerA, modifierA] = [realiseeA, realiseeA];
      const ligne = { interventionId: Number(id), note, texte: null, creerA, modifierA };
      await sql(emDe(serveur))
        .insertInto('avis')
        .values({ ...ligne, version: 1, creerParId: null, modifierParId: null })
        .execute();
    };
    for (const note of [5, 4, 4, 5]) await noter(acteurs.T1.id, note);
    await noter(acteurs.T2.id, 1);
    const demande = { type: 'AVIS', du: '2026-05-01', au: '2026-06-30', groupe: 'INTERVENANT' };
    const parQui = async () => (await consulter(demande)).groupes.map(({ cle, valeurs }) => [cle, ...valeurs]);
    expect(await parQui()).toEqual([
      [acteurs.T1.id, '4', null],
      [acteurs.T2.id, '1', null],
    ]);
    // Of all five together there is one.
    expect((await consulter({ ...demande, groupe: 'AUCUN' })).totaux).toEqual(['5', '3.8']);
    await noter(acteurs.T1.id, 3);
    expect(await parQui()).toEqual([
      [acteurs.T1.id, '5', '4.2'],
      [acteurs.T2.id, '1', null],
    ]);
    const { lignes } = await consulter({ ...demande, groupe: 'AUCUN' });
    expect(lignes.map(({ valeurs }) => valeurs)).toEqual([
      ['6', '3.7'],
      ['0', null],
    ]);
  });
});

describe('le CSV d’un rapport', () => {
  it('a les mêmes nombres, s’ouvre dans un Excel français, et n’y devient pas une formule', async () => {
    const nom = { fr: '=HYPERLINK("http://exemple.fr";"Gratuit")', en: 'Formula' };
    const offre = await creerOffreActive(catalogue(), { nom });
    await prendre(offre, '2026-09-10T10:00:00Z');
    const { csv } = await consulter({ groupe: 'OFFRE', ...deLOffre(offre), du: '2026-09-01', au: '2026-09-30' });
    expect(csv).toBe(
      `\uFEFFPériode;Groupe;Nouvelles;Résiliées\r\n2026-09;"'=HYPERLINK(""http://exemple.fr"";""Gratuit"")";1;0\r\n`,
    );
  });
});
