import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lire, muter } from '../../../test/appels.ts';
import { catalogueDe, importerOffres, type LotDOffres } from '../../../test/catalogue.ts';
import { differences, empreinte } from '../../../test/empreinte.ts';
import { essaiDOffres } from '../../../test/essai.ts';
import { deposer, http } from '../../../test/fichiers.ts';
import { activer, definirNumero } from '../../../test/offres.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { estMysql, sql } from '../../socle/base/base-de-donnees.ts';
import { ResultatTrace } from '../../socle/journal/trace.entity.ts';

const CATALOGUE = fileURLToPath(new URL('../../../demo/offres-electricite-france.csv', import.meta.url));

const { serveur, acteurs, valideur } = essaiDOffres();

const importer = async (lignes: readonly string[], valeurs: Record<string, unknown> = {}) =>
  (await importerOffres(acteurs.A, { fichierId: await catalogueDe(serveur, acteurs.A, lignes), ...valeurs })).rendu.lot;

const COMPTES = ['creees', 'versionsOuvertes', 'modifiees', 'inchangees', 'refusees'] as const;
/** The five counts, having checked that they add up. */
function comptes(lot: LotDOffres): number[] {
  const valeurs = COMPTES.map((compte) => lot[compte]);
  expect(valeurs.reduce((total, valeur) => total + valeur, 0)).toBe(lot.lues);
  return valeurs;
}
const fautes = ({ refus: lignes }: LotDOffres) => lignes.map(({ ligne, champ }) => [ligne, champ]);

interface Vue {
  id: string;
  version: number;
  nom: { fr: string; en: string };
  fournisseur: string;
  reglementee: boolean;
  statut: string;
  versions: { numero: number; statut: string; tarifs: Record<string, unknown>[] }[];
}
async function voir(code: string): Promise<Vue> {
  const champs = `id version nom { fr en } fournisseur reglementee statut
    versions { numero statut tarifs { puissance abonnement kwh kwhPleines kwhCreuses } }`;
  return (await lire<Vue>(acteurs.A, 'voirOffre', 'code: String', champs, { code })).rendu;
}
const prix = (puissance: number, abonnement: string, kwh: string) => ({
  ...{ puissance, abonnement, kwh },
  ...{ kwhPleines: null, kwhCreuses: null },
});

describe('importerOffres', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => importerOffres(qui, { fichierId: crypto.randomUUID() }),
    ['S1', 'T1', 'C1', 'P'],
  );

  it('importe les 82 offres du catalogue, lot par lot, et la seconde fois n’y change rien', async () => {
    const fichierId = (await deposer(serveur, acteurs.A, await readFile(CATALOGUE), { fichier: 'offres.csv' })).corps
      .id;
    const passer = async (simulation: boolean) => {
      const lots: number[][] = [];
      for (let rang: number | null = 1; rang !== null; ) {
        const { lot }: { lot: LotDOffres } = (await importerOffres(acteurs.A, { fichierId, simulation, rang })).rendu;
        expect([lot.total, lot.lignes]).toEqual([82, 694]);
        lots.push([lot.lues, ...comptes(lot)]);
        rang = lot.suivante;
      }
      return lots;
    };
    const toutesCreees = [
      [50, 50, 0, 0, 0, 0],
      [32, 32, 0, 0, 0, 0],
    ];
    expect(await sansRienEcrire(serveur, () => passer(true))).toEqual(toutesCreees);
    expect(await passer(false)).toEqual(toutesCreees);
    const inchangees = [
      [50, 0, 0, 0, 50, 0],
      [32, 0, 0, 0, 32, 0],
    ];
    expect(await sansRienEcrire(serveur, () => passer(false))).toEqual(inchangees);

    const alpiq = await voir('ALPIQ-BASE');
    expect(alpiq).toMatchObject({
      nom: { fr: 'Alpiq Base', en: 'Alpiq Base' },
      fournisseur: 'Alpiq',
      reglementee: false,
      statut: 'EN_PREPARATION',
      versions: [{ numero: 1, statut: 'BROUILLON' }],
    });
    expect(alpiq.versions[0]?.tarifs).toHaveLength(9);
    expect(alpiq.versions[0]?.tarifs[0]).toEqual(prix(3, '11.73', '0.17929'));
    expect(await voir('EDF-BLEU')).toMatchObject({ reglementee: true });
    expect((await voir('EDF-BLEU-HEURES-CREUSES')).versions[0]?.tarifs[0]).toMatchObject({ kwh: null });
  });

  it('refuse un fichier qui n’est pas le sien, ou dont une colonne manque, avant de lire une ligne', async () => {
    const dAutrui = await catalogueDe(serveur, valideur, ['X,Y,non,6,10,20,,,']);
    refus(await importerOffres(acteurs.A, { fichierId: dAutrui }), 'NOT_FOUND');
    const fichierId = await catalogueDe(serveur, acteurs.A, ['X,Y'], 'fournisseur,offre');
    const reponse = await sansRienEcrire(serveur, () => importerOffres(acteurs.A, { fichierId }));
    const { champs } = champsRefuses(reponse, 'fichierId', 'fichierId', 'fichierId');
    expect(champs?.map(({ message }) => message.fr)).toEqual([
      'Le fichier n’a pas de colonne « puissance_kva ».',
      'Le fichier n’a pas de colonne « abonnement_mensuel_eur_ttc ».',
      'Le fichier n’a pas de colonne « prix_kwh_cent_ttc ».',
    ]);
  });

  it('lit les colonnes dans n’importe quel ordre, les virgules, les espaces et les accents', async () => {
    const fichierId = await catalogueDe(
      serveur,
      acteurs.A,
      ['  Zen  fixe ;1 015,47;6 kVA;Énergie d’Ici;17,929;Oui'],
      'Offre;Abonnement mensuel EUR TTC;PUISSANCE_KVA;Fournisseur;Prix kWh cent TTC;Réglementé',
    );
    expect(comptes((await importerOffres(acteurs.A, { fichierId })).rendu.lot)).toEqual([1, 0, 0, 0, 0]);
    const offre = await voir('ENERGIE-D-ICI-ZEN-FIXE');
    expect(offre).toMatchObject({ nom: { fr: 'Énergie d’Ici Zen fixe' }, reglementee: true });
    expect(offre.versions[0]?.tarifs).toEqual([prix(6, '1015.47', '0.17929')]);
  });

  it('lit les montants comme on les écrit, et refuse ceux d’une autre unité', async () => {
    const fichierId = await catalogueDe(
      serveur,
      acteurs.A,
      [
        'M1;Un;6;12,50 €;17,929',
        'M1;Deux;6;1\u202f012,50\u00a0€;25 c€',
        'M1;Trois;6;1.012,50 € / mois;25,5 cts',
        'M1;Quatre;6;12,5;0,25 €',
        'M1;Cinq;6;1,2,3;25',
        'M1;Six;6;12,50 $;25',
      ],
      'fournisseur;offre;puissance_kva;abonnement_mensuel_eur_ttc;prix_kwh_cent_ttc',
    );
    const { lot } = (await importerOffres(acteurs.A, { fichierId })).rendu;
    expect(fautes(lot)).toEqual([
      [5, 'KWH'],
      [6, 'ABONNEMENT'],
      [7, 'ABONNEMENT'],
    ]);
    expect((await voir('M1-UN')).versions[0]?.tarifs).toEqual([prix(6, '12.5', '0.17929')]);
    expect((await voir('M1-DEUX')).versions[0]?.tarifs).toEqual([prix(6, '1012.5', '0.25')]);
    expect((await voir('M1-TROIS')).versions[0]?.tarifs).toEqual([prix(6, '1012.5', '0.255')]);
  });

  it('une offre est ses lignes de toutes les puissances, où qu’elles soient dans le fichier', async () => {
    const lot = await importer(['F1,Un,non,9,12,20,,,', 'F1,Deux,non,6,10,20,,,', 'f1,UN,non,6,10,20,,,']);
    expect(lot).toMatchObject({ total: 2, lignes: 3, creees: 2 });
    expect((await voir('F1-UN')).versions[0]?.tarifs).toEqual([prix(6, '10', '0.2'), prix(9, '12', '0.2')]);
  });
});

describe('Deux offres dont les noms se ressemblent', () => {
  const PROCHES = [
    'Zen',
    'Zen+',
    'Zen !',
    'Zen 2',
    'Zen-2',
    'Été',
    'Ete',
    'C++',
    'C#',
    '⚡',
    '🔥',
    '電力',
    '電気',
    `${'Long '.repeat(13)}un`,
    `${'Long '.repeat(13)}deux`,
  ];
  const ligne = (nom: string, rang: number) => `Proches,${nom},non,6,${rang + 1},20,,,`;

  it('sont deux, dans un fichier comme dans plusieurs, et la seconde fois rien ne change', async () => {
    const total = PROCHES.length;
    const simulee = await importer(PROCHES.map(ligne), { simulation: true });
    expect(new Set(simulee.touchees.map(({ code }) => code)).size).toBe(total);
    // One file each, the last first; then all in one.
    for (const [rang, nom] of [...PROCHES.entries()].toReversed())
      expect([nom, ...comptes(await importer([ligne(nom, rang)]))]).toEqual([nom, 1, 0, 0, 0, 0]);
    const fichierId = await catalogueDe(serveur, acteurs.A, PROCHES.map(ligne));
    const encore = await sansRienEcrire(serveur, () => importerOffres(acteurs.A, { fichierId }));
    expect(comptes(encore.rendu.lot)).toEqual([0, 0, 0, total, 0]);
    // Another price of one of them changes that one, under the code that it has.
    const { touchees } = await importer(
      PROCHES.map((nom, rang) => ligne(nom, nom === 'Zen' ? 99 : rang)),
      { confirme: true },
    );
    expect(touchees).toMatchObject([{ nom: 'Proches Zen', sort: 'MODIFIEE' }]);
    const em = serveur.application.services.orm.em.fork();
    const offres = await sql(em)
      .selectFrom('offre')
      .where('fournisseur', '=', 'Proches')
      .select(['code', 'nomFr'])
      .execute();
    expect(new Set(offres.map(({ nomFr }) => nomFr))).toEqual(new Set(PROCHES.map((nom) => `Proches ${nom}`)));
  });

  it('n’en font qu’une si seules la casse, la forme et les espaces diffèrent', async () => {
    const lot = await importer([
      'Une,Été  bleu,non,6,10,20,,,',
      'UNE,e\u0301te\u0301\u00a0BLEU,non,9,10,20,,,'.normalize('NFD'),
    ]);
    expect([lot.total, lot.creees]).toEqual([1, 1]);
  });

  it('une offre faite à la main est reconnue à son fournisseur et à son nom, son code reste ; un code voisin n’est pas pris', async () => {
    const creer = (code: string, nom: string) =>
      muter(
        acteurs.A,
        'creerOffre',
        {
          code,
          nom: { fr: nom, en: nom },
          fournisseur: 'Main',
          tarifs: [{ puissance: 6, abonnement: '10', kwh: '0.2' }],
        },
        'offre { id }',
      );
    await creer('A-MOI', 'Vert');
    await creer('MAIN-BLEU-2', 'Autre chose');
    const lot = await importer(['Main,VERT,non,6,11,20,,,', 'Main,Bleu 2,non,6,11,20,,,']);
    expect(lot.touchees).toMatchObject([
      { nom: 'Main Bleu 2', sort: 'CREEE' },
      { code: 'A-MOI', sort: 'MODIFIEE' },
    ]);
    expect(lot.touchees[0]?.code).toMatch(/^MAIN-BLEU-2-[0-9A-F]{6}$/);
  });
});

describe('Un tarif changé', () => {
  it('reprend le brouillon, puis ouvre la version suivante de l’offre active, qui continue', async () => {
    await importer(['F2,Suivie,non,6,10,20,,,']);
    expect(comptes(await importer(['F2,Suivie,non,6,11,20,,,']))).toEqual([0, 0, 1, 0, 0]);
    const { id, versions } = await voir('F2-SUIVIE');
    expect(versions).toMatchObject([{ numero: 1, statut: 'BROUILLON', tarifs: [prix(6, '11', '0.2')] }]);
    await activer({ acteurs, valideur }, id);

    const fichierId = await catalogueDe(serveur, acteurs.A, ['F2,Suivie,non,6,12,20,,,']);
    const simulee = await sansRienEcrire(serveur, () => importerOffres(acteurs.A, { fichierId, simulation: true }));
    expect(comptes(simulee.rendu.lot)).toEqual([0, 1, 0, 0, 0]);
    expect(simulee.rendu.lot.touchees).toEqual([{ code: 'F2-SUIVIE', nom: 'F2 Suivie', sort: 'VERSION_OUVERTE' }]);
    expect(comptes(await importer(['F2,Suivie,non,6,12,20,,,']))).toEqual([0, 1, 0, 0, 0]);
    expect((await voir('F2-SUIVIE')).versions).toMatchObject([
      { numero: 2, statut: 'BROUILLON', tarifs: [prix(6, '12', '0.2')] },
      { numero: 1, statut: 'ACTIVE', tarifs: [prix(6, '11', '0.2')] },
    ]);
    expect(comptes(await importer(['F2,Suivie,non,6,12,20,,,']))).toEqual([0, 0, 0, 1, 0]);
  });

  it('reprend les résultats des tests de ce qui n’est plus ce qui a été testé', async () => {
    await importer(['F3,Testée,non,6,10,20,,,']);
    const { id } = await voir('F3-TESTEE');
    await definirNumero(acteurs.A, { offreId: id });
    await importer(['F3,Testée,non,6,10,21,,,']);
    expect((await voir('F3-TESTEE')).versions).toMatchObject([{ numero: 1, statut: 'EN_TEST' }]);
  });

  it('la mention réglementée ne change que la fiche ; le nom donné par un admin reste', async () => {
    await importer(['F4,Fiche,non,6,10,20,,,']);
    const { id, version } = await voir('F4-FICHE');
    await muter(acteurs.A, 'modifierOffre', { id, version, nom: { fr: 'Nommée', en: 'Named' } }, 'offre { id }');
    expect(comptes(await importer(['F4,Fiche,oui,6,10,20,,,']))).toEqual([0, 0, 1, 0, 0]);
    expect(await voir('F4-FICHE')).toMatchObject({ nom: { fr: 'Nommée' }, reglementee: true, versions: [{}] });
  });

  it('une offre retirée pour toujours est refusée, les autres non', async () => {
    await importer(['F5,Retirée,non,6,10,20,,,']);
    const { id, version } = await voir('F5-RETIREE');
    await muter(acteurs.A, 'desactiverOffre', { id, version, definitive: true }, 'offre { id }');
    const lot = await importer(['F5,Retirée,non,6,11,20,,,', 'F5,Autre,non,6,11,20,,,']);
    expect([comptes(lot), fautes(lot)]).toEqual([[1, 0, 0, 0, 1], [[2, 'OFFRE']]]);
  });
});

describe('Une ligne fautive', () => {
  it('refuse son offre entière, avec la ligne, le champ et la raison, et laisse passer les autres', async () => {
    const lot = await importer([
      'R1,Bonne,non,6,10,20,,,',
      'R1,Mauvaise,non,6,10,20,,,',
      'R1,Mauvaise,non,9,dix,20,,,',
      ',Sans fournisseur,non,6,10,20,,,',
      'R1,Sans puissance,non,,10,20,,,',
      'R1,Puissance folle,non,900,10,20,,,',
      'R1,Trop de décimales,non,6,10,20.1234,,,',
      'R1,Deux prix,non,6,10,20,21,19,',
      'R1,Sans prix,non,6,10,,21,,',
      'R1,Deux fois,non,6,10,20,,,',
      'R1,Deux fois,non,6,11,20,,,',
      'R1,Mi-réglementée,non,6,10,20,,,',
      'R1,Mi-réglementée,oui,9,10,20,,,',
      'R1,Peut-être,peut-être,6,10,20,,,',
      'R1,Hors de prix,non,6,100001,20,,,',
      `R1,${'Long '.repeat(20)},non,6,10,20,,,`,
      'R1,Zen,non,6,10,20,,,',
      'R1,Zen !,non,9,10,20,,,',
      'R1,Courte,non,6',
    ]);
    expect(comptes(lot)).toEqual([3, 0, 0, 0, 13]);
    expect(fautes(lot)).toEqual([
      [3, null],
      [4, 'ABONNEMENT'],
      [5, 'FOURNISSEUR'],
      [6, 'PUISSANCE'],
      [7, 'PUISSANCE'],
      [8, 'KWH'],
      [9, 'KWH'],
      [10, 'KWH'],
      [11, null],
      [12, 'PUISSANCE'],
      [13, null],
      [14, 'REGLEMENTE'],
      [15, 'REGLEMENTE'],
      [16, 'ABONNEMENT'],
      [17, 'OFFRE'],
      [20, null],
    ]);
    for (const { raison } of lot.refus) expect(raison.fr && raison.en).toBeTruthy();
    expect(lot.refus[0]?.raison.fr).toContain('ligne 4');
    expect((await voir('R1-BONNE')).versions).toHaveLength(1);
    expect(await voir('R1-MAUVAISE')).toBeUndefined();
  });

  it('se télécharge avec toute son offre : corrigé, le fichier peut être renvoyé tel quel', async () => {
    const lot = await importer([
      'R2,Reprise,non,6,10,20,,,',
      'R2,Reprise,non,9,douze,20,,,',
      'R2,Saine,non,6,10,20,,,',
    ]);
    const { texte } = await http(serveur, acteurs.A, 'GET', lot.rejetsUrl);
    const [entete = '', ...lignes] = texte
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n');
    expect(lignes).toHaveLength(2);
    const fichierId = await catalogueDe(serveur, acteurs.A, [lignes.join('\n').replace(',"douze",', ',12,')], entete);
    expect(comptes((await importerOffres(acteurs.A, { fichierId })).rendu.lot)).toEqual([1, 0, 0, 0, 0]);
    expect((await voir('R2-REPRISE')).versions[0]?.tarifs).toEqual([prix(6, '10', '0.2'), prix(9, '12', '0.2')]);
  });

  it('n’est plus parmi les rejets quand le fichier passe', async () => {
    const lignes = Array.from({ length: 60 }, (_, rang) => `R3,N° ${rang},non,6,${rang === 55 ? 'x' : 10},20,,,`);
    const fichierId = await catalogueDe(serveur, acteurs.A, [...lignes, 'R3,N° 0,non,9,y,20,,,']);
    for (const rang of [1, 51]) await importerOffres(acteurs.A, { fichierId, rang });
    const { texte } = await http(serveur, acteurs.A, 'GET', `/fichiers/${fichierId}/rejets.csv`);
    const numeros = texte.trim().split('\r\n').slice(1);
    expect(numeros.map((ligne) => ligne.split(',')[9])).toEqual(['"2"', '"57"', '"62"']);
  });
});

describe('Un lot', () => {
  it('laisse une trace qui nomme les offres touchées, et ces offres sont signées de qui importe', async () => {
    await importer(['T1,Tracée,non,6,10,20,,,']);
    const em = serveur.application.services.orm.em.fork();
    const trace = await sql(em)
      .selectFrom('trace')
      .where('action', '=', 'importerOffres')
      .where('resultat', '=', ResultatTrace.SUCCES)
      .select(['utilisateurId', 'changements', 'application'])
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    expect(trace).toMatchObject({ utilisateurId: Number(acteurs.A.id), application: 'offres' });
    expect(trace.changements).toContain('T1-TRACEE');
    const offre = await sql(em).selectFrom('offre').where('code', '=', 'T1-TRACEE').selectAll().executeTakeFirst();
    expect(offre).toMatchObject({ creerParId: Number(acteurs.A.id), version: 1 });
  });

  it('qui échoue ne laisse rien, et réussit quand on le rappelle', async () => {
    const fichierId = await catalogueDe(serveur, acteurs.A, ['P1,Un,non,6,10,20,,,', 'P1,Deux,non,6,10,20,,,']);
    const avant = await empreinte(serveur);
    const em = serveur.application.services.orm.em.fork();
    // The last thing that a mutation writes is its trace: by then all its rows are written.
    const corps = estMysql(em)
      ? `for each row if new.action = 'importerOffres' and new.resultat = 'SUCCES' then
           signal sqlstate '45000' set message_text = 'panne'; end if`
      : `when new.action = 'importerOffres' and new.resultat = 'SUCCES' begin select raise(abort, 'panne'); end`;
    await em.getConnection().execute(`create trigger panne before insert on trace ${corps}`);
    const reponse = await importerOffres(acteurs.A, { fichierId });
    await em.getConnection().execute('drop trigger panne');
    refus(reponse, 'INTERNAL_SERVER_ERROR');
    expect(differences(avant, await empreinte(serveur))).toEqual([]);
    expect(comptes((await importerOffres(acteurs.A, { fichierId })).rendu.lot)).toEqual([2, 0, 0, 0, 0]);
  });

  it('deux fois au même moment : chaque offre n’est créée qu’une fois, avec ses tarifs', async () => {
    const lignes = Array.from({ length: 20 }, (_, rang) => `S1,N° ${rang},non,6,10,20,,,`);
    const fichierId = await catalogueDe(serveur, acteurs.A, lignes);
    const reponses = await Promise.all([1, 2].map(() => importerOffres(acteurs.A, { fichierId })));
    for (const { errors } of reponses)
      expect(errors.map(({ extensions }) => extensions.code).filter((code) => code !== 'CONFLICT')).toEqual([]);
    expect(reponses.reduce((total, { rendu }) => total + (rendu?.lot.creees ?? 0), 0)).toBe(20);
    expect((await voir('S1-N-19')).versions).toMatchObject([{ tarifs: [prix(6, '10', '0.2')] }]);
  });
});
