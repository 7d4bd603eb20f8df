import { describe, expect, it } from 'vitest';
import { lire } from '../../../test/appels.ts';
import { differences, empreinte } from '../../../test/empreinte.ts';
import { dAvance, essai } from '../../../test/essai.ts';
import { deposer, http } from '../../../test/fichiers.ts';
import { fichierDe, importer, type Lot, mappage } from '../../../test/importations.ts';
import { statutsParEtape, VUE, type Vue } from '../../../test/interventions.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';

const { serveur, acteurs } = essai();
const statuts = dAvance(() => statutsParEtape(acteurs.A));

const deposerLignes = (...lignes: string[]) => fichierDe(serveur, acteurs.A, lignes);
const importerFichier = (fichierId: string, valeurs: Record<string, unknown> = {}) =>
  importer(acteurs.A, { ...mappage(statuts), fichierId, ...valeurs });
const importerLignes = async (lignes: string[], valeurs: Record<string, unknown> = {}) =>
  importerFichier(await deposerLignes(...lignes), { source: crypto.randomUUID(), ...valeurs });
const refusees = ({ refus: lignes }: Lot) => lignes.map(({ ligne, champ }) => [ligne, champ]);

async function parReferenceDeSource(sourceReference: string): Promise<Vue & { sourceReference: string }> {
  const { rendu } = await lire<{ items: (Vue & { sourceReference: string })[] }>(
    acteurs.A,
    'consulterIntervention',
    'filtre: InterventionFiltre',
    `items { ${VUE} source sourceReference }`,
    { filtre: { recherche: sourceReference } },
  );
  return rendu.items.find((une) => une.sourceReference === sourceReference) as Vue & { sourceReference: string };
}

describe('importerInterventions', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => importer(qui, { ...mappage(statuts), fichierId: crypto.randomUUID() }),
    ['S1', 'T1', 'C1', 'P'],
  );

  it('importe chaque ligne avec son client, son intervenant, son statut, ses dates et son urgence', async () => {
    const { rendu } = await importerLignes([
      'I-1;Fuite de gaz;01/07/2026 08:30;En cours;c1;t1@exemple.fr;3 rue des Lilas;24',
    ]);
    expect(rendu.lot).toMatchObject({ total: 1, lues: 1, importees: 1, refusees: 0, refus: [], suivante: null });
    const une = await parReferenceDeSource('I-1');
    expect(une).toMatchObject({
      titre: 'Fuite de gaz',
      etape: 'EN_COURS',
      client: { id: acteurs.C1.id },
      intervenant: { id: acteurs.T1.id },
      standardiste: { id: acteurs.A.id },
      adresse: '3 rue des Lilas',
      // Summer in Paris: two hours before.
      creerA: '2026-07-01T06:30:00.000Z',
      urgence: { id: '2' },
    });
    expect(une.historique).toMatchObject([
      {
        fonction: 'importerInterventions',
        auteur: { id: acteurs.A.id },
        deStatut: null,
        versStatut: { etape: 'EN_COURS' },
      },
    ]);
  });

  it('une ligne sans urgence reçoit celle par défaut ; une nouvelle n’a pas encore d’intervenant', async () => {
    await importerLignes(['I-2;Panne;01/02/2026 08:30;Ouvert;c1;t1;;'], { urgenceParDefautId: '3' });
    expect(await parReferenceDeSource('I-2')).toMatchObject({ urgence: { id: '3' }, intervenant: null });
  });

  it('ce qui est importé se trouve par ses mots et par le nom du client, et se voit de ceux qu’il lie', async () => {
    await importerLignes(['I-3;Pompe immergée;01/02/2026 08:30;En cours;c2;t2;;']);
    for (const nom of ['C2', 'T2', 'A'] as const) {
      const { rendu } = await lire<{ items: { titre: string }[] }>(
        acteurs[nom],
        'consulterIntervention',
        'filtre: InterventionFiltre',
        'items { titre }',
        { filtre: { recherche: 'immergee nomc2' } },
      );
      expect(rendu.items).toEqual([{ titre: 'Pompe immergée' }]);
    }
  });

  it('refuse chaque ligne fautive avec son numéro, le champ et la raison dans les deux langues', async () => {
    const { rendu } = await importerLignes([
      'R-1;Bonne;01/02/2026 08:30;Ouvert;c1;;;',
      ';Sans référence;01/02/2026 08:30;Ouvert;c1;;;',
      'R-3;Sans date;;Ouvert;c1;;;',
      'R-4;Statut inconnu;01/02/2026 08:30;Perdu;c1;;;',
      'R-5;Client inconnu;01/02/2026 08:30;Ouvert;personne;;;',
      'R-6;Sans client;01/02/2026 08:30;Ouvert;;;;',
      'R-7;Intervenant inconnu;01/02/2026 08:30;En cours;c1;personne;;',
      'R-8;Client qui n’en est pas un;01/02/2026 08:30;Ouvert;s1;;;',
      'R-9;Intervenant qui n’en est pas un;01/02/2026 08:30;En cours;c1;s1;;',
      'R-1;Deux fois;01/02/2026 08:30;Ouvert;c1;;;',
    ]);
    expect(rendu.lot).toMatchObject({ total: 10, lues: 10, importees: 1, refusees: 9 });
    expect(refusees(rendu.lot)).toEqual([
      [3, 'REFERENCE'],
      [4, 'CREEE_LE'],
      [5, 'STATUT'],
      [6, 'CLIENT'],
      [7, 'CLIENT'],
      [8, 'INTERVENANT'],
      [9, 'CLIENT'],
      [10, 'INTERVENANT'],
      [11, 'REFERENCE'],
    ]);
    for (const { raison } of rendu.lot.refus) expect(raison.fr && raison.en).toBeTruthy();
  });

  it('la simulation n’importe rien, et refuse ce que l’import refusera', async () => {
    const lignes = [
      'S-1;Bonne;01/02/2026 08:30;Ouvert;c1;;;',
      'S-2;Mauvaise;hier;Ouvert;c1;;;',
      'S-1;Double;01/02/2026 08:30;Ouvert;c1;;;',
    ];
    const fichierId = await deposerLignes(...lignes);
    const avant = await empreinte(serveur);
    const simulee = await importerFichier(fichierId, { simulation: true, source: 'simulation' });
    const ecarts = differences(avant, await empreinte(serveur));
    expect(ecarts.filter((ecart) => !ecart.startsWith('+ rejet_import'))).toEqual([]);
    const vraie = await importerFichier(fichierId, { simulation: false, source: 'simulation' });
    expect(simulee.rendu.lot).toMatchObject({ importees: 1, refusees: 2 });
    expect(vraie.rendu.lot).toEqual(simulee.rendu.lot);
    expect(simulee.rendu.message.fr).toContain('seraient');
  });

  it('reconnaît colonnes et statuts dans quelque forme qu’ils soient écrits', async () => {
    const fichier =
      'Réf;Titre;Créée\u00a0le;État;Client\nN-1;Fuite;05/10/2026 10h30;Clôturé;c1\nN-2;Fuite;05/10/2026;À  PLANIFIER;c1\n';
    const fichierId = (await deposer(serveur, acteurs.A, fichier.normalize('NFD'))).corps.id;
    const { rendu } = await importerFichier(fichierId, {
      source: 'formes',
      colonnes: Object.entries({
        REFERENCE: 'réf ',
        TITRE: 'Titre',
        CREEE_LE: 'Créée le',
        STATUT: 'état',
        CLIENT: 'Client',
      }).map(([champ, colonne]) => ({ champ, colonne })),
      statuts: [
        { valeur: 'clôturé', statutId: statuts.CLOTUREE },
        { valeur: 'À planifier'.normalize('NFD'), statutId: statuts.NOUVELLE },
      ],
    });
    expect(rendu.lot).toMatchObject({ importees: 2, refus: [] });
  });

  it('deux fois le même fichier n’importe rien deux fois ; une autre source, si', async () => {
    // A control character in a reference is not part of it, the first time as the second.
    const fichierId = await deposerLignes(
      'D-1;Un;01/02/2026 08:30;Ouvert;c1;;;',
      'D-\u00012;Deux;01/02/2026 08:30;Ouvert;c1;;;',
    );
    const importerDe = async (source: string) => (await importerFichier(fichierId, { source })).rendu.lot;
    expect(await importerDe('ville')).toMatchObject({ importees: 2, refusees: 0 });
    const deNouveau = await importerDe('ville');
    expect(deNouveau).toMatchObject({ importees: 0, refusees: 2 });
    expect(refusees(deNouveau)).toEqual([
      [2, 'REFERENCE'],
      [3, 'REFERENCE'],
    ]);
    expect(await importerDe(' ville ')).toMatchObject({ importees: 0 });
    expect(await importerDe('région')).toMatchObject({ importees: 2 });
  });

  it('dit toutes les fautes de la correspondance à la fois, avant de lire une ligne', async () => {
    const fichierId = await deposerLignes('F-1;Un;01/02/2026 08:30;Ouvert;c1;;;');
    const reponse = await sansRienEcrire(serveur, () =>
      importerFichier(fichierId, {
        urgenceParDefautId: '4000000000',
        statuts: [
          { valeur: 'Ouvert', statutId: '4000000000' },
          { valeur: 'En cours', statutId: 'x' },
        ],
        colonnes: [
          { champ: 'REFERENCE', colonne: 'Ref' },
          { champ: 'REFERENCE', colonne: 'Titre' },
          { champ: 'TITRE', colonne: 'Absente' },
        ],
        fuseau: 'Paris',
      }),
    );
    const { champs } = champsRefuses(
      reponse,
      'urgenceParDefautId',
      'statuts.0.statutId',
      'statuts.1.statutId',
      ...Array.from({ length: 4 }, () => 'colonnes'),
      'fuseau',
    );
    expect(champs?.map(({ message }) => message.fr).join()).toMatch(/Absente.*deux colonnes.*CREEE_LE.*STATUT/);
  });

  it('refuse ce qui n’est pas un CSV, le fichier d’un autre, et un format de date qui ne se lit pas', async () => {
    const classeur = await fichierDe(serveur, acteurs.A, ['PK\u0003\u0004\u0000\u0000']);
    champsRefuses(await importerFichier(classeur), 'fichierId');
    refus(await importerFichier(crypto.randomUUID()), 'NOT_FOUND');
    const fichierId = await deposerLignes('F-2;Un;01/02/2026 08:30;Ouvert;c1;;;');
    for (const formatDate of ['DD/MM/YYYY', 'MM/dd/yyyy HH:mm:ss a', 'T', 'yyyy/MM/dd'])
      champsRefuses(await importerFichier(fichierId, { formatDate }), 'formatDate');
    champsRefuses(await importerFichier(fichierId, { source: ' ' }), 'source');
    champsRefuses(await importerFichier(fichierId, { ligne: 0 }), 'ligne');
    expect((await importerFichier(fichierId, { ligne: 2 })).rendu.lot).toMatchObject({ lues: 0, suivante: null });
  });
});

describe('Les lignes refusées', () => {
  it('se téléchargent avec leur raison, les formules rendues inertes, prêtes à corriger', async () => {
    const { rendu } = await importerLignes([
      'T-1;=cmd|calc;hier;Ouvert;c1;;@SUM(1);',
      'T-2;Bonne;01/02/2026 08:30;Ouvert;c1;;;',
    ]);
    const { texte } = await http(serveur, acteurs.A, 'GET', rendu.lot.rejetsUrl);
    const [entete, ligne, ...reste] = texte.replace('\uFEFF', '').trim().split('\r\n');
    expect(entete).toBe(
      '"Ref";"Titre";"Cree";"Etat";"Client";"Technicien";"Adresse";"Urgence";"rejet_ligne";"rejet_champ";"rejet_raison_fr";"rejet_raison_en"',
    );
    expect(ligne).toMatch(
      /^"T-1";"'=cmd\|calc";"hier";"Ouvert";"c1";;"'@SUM\(1\)";;"2";"CREEE_LE";"« hier » .*";".*"$/,
    );
    expect(reste).toEqual([]);
  });

  it('gardent toutes leurs colonnes, même très longues', async () => {
    const { rendu } = await importerLignes([
      `X-1;${'x'.repeat(20_000)};hier;Ouvert;c1;;;`,
      'X-2;Courte;hier;Ouvert;c1;;;',
    ]);
    const { texte } = await http(serveur, acteurs.A, 'GET', rendu.lot.rejetsUrl);
    expect(texte).toContain(`"X-1";"${'x'.repeat(20_000)}";"hier"`);
    expect(texte).toContain('"X-2";"Courte";"hier"');
  });

  it('corrigées et renvoyées, sont importées comme elles étaient dans le premier fichier', async () => {
    const bruts = [
      `-x-1;=Fuite ""1"";hier;Ouvert;c1;;- RDC gauche;`,
      `'=2;''=déjà là;hier;Ouvert;c1;;"3 rue;\n@home";`,
      'trop;de;hier;Ouvert;c1;;;;en trop',
    ];
    const premier = (await importerLignes(bruts)).rendu.lot;
    const rejets = (await http(serveur, acteurs.A, 'GET', premier.rejetsUrl)).texte;
    const corrige = rejets.replaceAll('"hier"', '"01/02/2026 08:30"');
    const source = crypto.randomUUID();
    const passer = async (contenu: string) => {
      const fichierId = (await deposer(serveur, acteurs.A, contenu)).corps.id;
      return (await importerFichier(fichierId, { source })).rendu.lot;
    };
    const second = await passer(corrige);
    expect(second).toMatchObject({ total: 3, importees: 2, refusees: 1 });
    const em = serveur.application.services.orm.em.fork();
    const ecrites = await sql(em)
      .selectFrom('intervention')
      .where('source', '=', source)
      .select(['sourceReference', 'titre', 'adresse'])
      .orderBy('id')
      .execute();
    expect(ecrites).toEqual([
      { sourceReference: '-x-1', titre: '=Fuite ""1""', adresse: '- RDC gauche' },
      { sourceReference: "'=2", titre: "''=déjà là", adresse: '3 rue; @home' },
    ]);
    // What is refused twice comes back as it was, once.
    const encore = (await http(serveur, acteurs.A, 'GET', second.rejetsUrl)).texte.split('\r\n');
    expect(encore[0]).toBe(rejets.split('\r\n')[0]);
    expect(encore[1]).toMatch(/^"trop";"de";"01\/02\/2026 08:30";"Ouvert";"c1";;;;"5";;.*;"en trop"$/);
  });

  it('reviennent dans l’encodage et avec le séparateur du fichier', async () => {
    const rejetsDe = async (contenu: Buffer) => {
      const fichierId = (await deposer(serveur, acteurs.A, contenu)).corps.id;
      const { rendu } = await importerFichier(fichierId, { source: crypto.randomUUID() });
      expect(rendu.lot.refusees).toBe(1);
      return http(serveur, acteurs.A, 'GET', rendu.lot.rejetsUrl);
    };
    const entete = 'Ref,Titre,Cree,Etat,Client,Technicien,Adresse,Urgence';
    const texte = `${entete}\nE-1,Été €,hier,Ouvert,c1,,,\n`;
    const windows = await rejetsDe(Buffer.from(texte.replace('€', '\x80'), 'latin1'));
    expect(windows.enTetes['content-type']).toContain('windows-1252');
    expect(new TextDecoder('windows-1252').decode(windows.octets)).toContain('\r\n"E-1","Été €","hier",');
    const utf16 = await rejetsDe(Buffer.from(`\uFEFF${texte.replaceAll(',', '\t')}`, 'utf16le'));
    expect(utf16.octets.toString('utf16le')).toMatch(/^\uFEFF"Ref"\t"Titre"[\s\S]*\r\n"E-1"\t"Été €"\t"hier"/);
  });

  it('sont celles du dernier passage', async () => {
    const fichierId = await deposerLignes('Z-1;Un;hier;Ouvert;c1;;;');
    const { rendu } = await importerFichier(fichierId, { source: 'z' });
    expect(rendu.lot.refusees).toBe(1);
    // Read again in another format, the same line is right.
    await importerFichier(fichierId, { source: 'z', statuts: [{ valeur: 'Ouvert', statutId: statuts.NOUVELLE }] });
    const lues = (await http(serveur, acteurs.A, 'GET', rendu.lot.rejetsUrl)).texte.trim().split('\r\n');
    expect(lues).toHaveLength(2);
  });
});
