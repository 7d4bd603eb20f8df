import { describe, expect, it } from 'vitest';
import { plusLongTour } from '../../../test/boucle.ts';
import { dAvance, enProduction, essai } from '../../../test/essai.ts';
import { deposer, enMultipart, http, lireEnFlux } from '../../../test/fichiers.ts';
import { fichierDe, importer, mappage } from '../../../test/importations.ts';
import { statutsParEtape } from '../../../test/interventions.ts';

/**
 * Nobody waits longer than this for what somebody else has asked: the longest texts, the dearest documents and the
 * largest files that the limits let in, each in a process that does nothing else.
 */
const MAX_MS = 200;

const { serveur, acteurs } = essai(enProduction());
const statuts = dAvance(() => statutsParEtape(acteurs.S1));

let adresse = 0;
/** From an address of its own each time: how often one may try is another limit. */
const executer = <D = Record<string, unknown>>(
  document: string,
  variables: Record<string, unknown> = {},
  qui = acteurs.A,
) => qui.executer<D>(document, variables, { ip: `10.1.${++adresse >> 8}.${adresse & 255}` });
const sansRetenir = async (travail: () => Promise<unknown>) => expect(await plusLongTour(travail)).toBeLessThan(MAX_MS);
const fois = (nombre: number, texte: (rang: number) => string) =>
  Array.from({ length: nombre }, (_, rang) => texte(rang)).join(' ');

describe('les textes les plus longs', () => {
  const OCTETS = 95_000;
  const plein = (motif: string) =>
    motif.repeat(Math.floor(OCTETS / Buffer.byteLength(JSON.stringify(motif).slice(1, -1))));
  const PARTIES = [
    ...['a', ' ', '\n', '\\', '"', '%', '_', '@', 'a@', 'a.', '-', '0', '+', '<', '#', ',', '1e', '://', 'é'],
    ...['\u0301', 'e\u0301', '\u200d', '👨\u200d', '\u2800', '\u{E0061}', '🏴\u{E0067}', '中\ufe00', 'ﷺ', '𝅗𝅥'],
    ...[' Did you mean ', ' got invalid value ', '" of required type "', ' is not defined by type "'],
  ];
  const LISTE = 'consulterIntervention';

  it.each<[string, (texte: string) => Promise<unknown>]>([
    ['l’identifiant', (identifiant) => connecter({ identifiant, motDePasse: 'x' })],
    ['le mot de passe', (motDePasse) => connecter({ identifiant: 'a', motDePasse })],
    ['un champ qui n’existe pas', (texte) => connecter({ [texte]: 1 })],
    ['un nouveau mot de passe', (motDePasse) => muter('ReinitialiserMotDePasse', { jeton: 'x', motDePasse })],
    [
      'une recherche',
      (t) => executer(`query ($t: String) { ${LISTE}(filtre: { recherche: $t }) { items { id } } }`, { t }),
    ],
    [
      'un nom cherché',
      (t) => executer('query ($t: String) { consulterUtilisateur(recherche: $t) { items { id } } }', { t }),
    ],
    [
      'un instant',
      (t) => executer(`query ($t: Instant) { ${LISTE}(filtre: { creeeDu: $t }) { items { id } } }`, { t }),
    ],
    ['un curseur', (t) => executer(`query ($t: String) { ${LISTE}(apres: $t) { items { id } } }`, { t })],
    ['un id', (t) => executer('query ($t: ID!) { voirStatutIntervention(id: $t) { id } }', { t })],
    [
      'une valeur d’une liste',
      (t) => executer('query ($t: TypeAnnuaire!) { consulterAnnuaire(type: $t) { items { id } } }', { t }),
    ],
    ['la même, écrite', (t) => executer(`{ consulterAnnuaire(type: ${JSON.stringify(t)}) { items { id } } }`)],
    ['le document', (texte) => executer(texte)],
    [
      'l’e-mail et le téléphone',
      (t) =>
        muter('CreerUtilisateur', {
          nom: 'x',
          prenom: 'y',
          login: 'z',
          roles: [],
          email: t.slice(0, 45_000),
          telephone: t.slice(0, 45_000),
        }),
    ],
    [
      'une intervention',
      (t) =>
        muter('CreerIntervention', {
          clientId: acteurs.C1.id,
          urgenceId: '1',
          titre: t.slice(0, 20_000),
          description: t.slice(0, 30_000),
          adresse: t.slice(0, 20_000),
          codePostal: t.slice(0, 20_000),
        }),
    ],
  ])('%s', async (_ou, envoyer) => {
    for (const partie of PARTIES) {
      const texte = plein(partie);
      expect([partie, (await plusLongTour(() => envoyer(texte))) < MAX_MS]).toEqual([partie, true]);
    }
  });

  const muter = (nom: string, input: Record<string, unknown>) => {
    const fonction = `${nom.charAt(0).toLowerCase()}${nom.slice(1)}`;
    return executer(`mutation ($input: ${nom}Input!) { ${fonction}(input: $input) { message { fr } } }`, { input });
  };
  const connecter = (input: Record<string, unknown>) =>
    executer('mutation ($input: ConnexionInput!) { connexion(input: $input) { jetonAcces } }', { input });
});

describe('les documents les plus chers', () => {
  const liste = (args: string) => `consulterIntervention(${args}) { items { id } }`;
  it.each<[string, string]>([
    ['990 fois un champ', `{ ${fois(990, () => '__typename')} }`],
    ['240 fois un objet', `{ ${fois(240, () => 'moi { fonctions }')} }`],
    ['70 fois la même liste', `{ ${fois(70, () => liste('page: 1'))} }`],
    ['70 listes qui se contredisent', `{ ${fois(70, (rang) => liste(`page: ${rang}`))} }`],
    ['60 fois en profondeur', `{ ${fois(60, () => 'moi { roles { role { application { id nom } } } }')} }`],
    [
      '90 fragments',
      `{ moi { ${fois(90, (n) => `...F${n}`)} } } ${fois(90, (n) => `fragment F${n} on Moi { fonctions }`)}`,
    ],
    ['160 fragments sans nom', `{ moi { ${fois(160, () => '... on Moi { fonctions }')} } }`],
    [
      '80 fragments qui se croisent',
      `{ moi { ...F0 } } ${fois(80, (n) => `fragment F${n} on Moi { fonctions ${n < 78 ? `...F${n + 1} ...F${n + 2}` : ''} }`)}`,
    ],
    ['900 champs inconnus', `{ ${fois(900, (rang) => `inconnu${rang}`)} }`],
    ['des noms inconnus et longs', `{ ${fois(40, (rang) => `${'consulterInterventio'.repeat(100)}${rang}`)} }`],
    ['480 directives', `{ __typename ${fois(480, () => '@aa')} }`],
    ['240 variables', `query (${fois(240, (rang) => `$v${rang}: Int`)}) { __typename }`],
    ['240 opérations', fois(240, (rang) => `query Q${rang} { __typename }`)],
    ['une liste de 900 valeurs', `{ ${liste(`filtre: { etapes: [${fois(900, () => 'NOUVELLE')}] }`)} }`],
    ['450 listes l’une dans l’autre', `{ ${liste(`filtre: { etapes: ${'['.repeat(450)}${']'.repeat(450)} }`)} }`],
    ['240 objets l’un dans l’autre', `{ ${liste(`filtre: ${'{ a: '.repeat(240)}1${' }'.repeat(240)}`)} }`],
    ['480 niveaux', `{ ${'moi { '.repeat(480)}id${' }'.repeat(480)} }`],
    ['un nombre de 90 000 chiffres', `{ ${liste(`page: ${'9'.repeat(90_000)}`)} }`],
    ['un bloc de 22 000 lignes', `{ a(x: """${'\n  a'.repeat(22_000)}""") }`],
  ])('%s, la première fois et compilé', async (_quoi, document) => {
    for (let passage = 0; passage < 3; passage++) await sansRetenir(() => executer(document));
  });

  const FILTRE = `query ($v: InterventionFiltre) { ${liste('filtre: $v')} }`;
  it.each<[string, string, unknown]>([
    ['25 000 valeurs fausses', FILTRE, { etapes: Array(25_000).fill('X') }],
    ['8 000 valeurs justes', FILTRE, { etapes: Array(8000).fill('NOUVELLE') }],
    ['4 000 niveaux', FILTRE, JSON.parse('['.repeat(4000) + ']'.repeat(4000))],
    ['8 000 champs inconnus', FILTRE, Object.fromEntries(Array.from({ length: 8000 }, (_, n) => [`a${n}`, 1]))],
    ['30 000 objets pour rien', '{ __typename }', Array(30_000).fill({})],
    [
      '12 000 textes à mettre en forme',
      'query ($v: [String!]) { consulterOffre(codes: $v) { items { id } } }',
      Array(12_000).fill('e\u0301'),
    ],
    [
      '12 000 permissions',
      'mutation ($v: AffecterPermissionsRoleInput!) { affecterPermissionsRole(input: $v) { message { fr } } }',
      { roleId: '1', permissionIds: Array.from({ length: 12_000 }, (_, n) => `${n}`) },
    ],
    [
      '2 500 rôles',
      'mutation ($v: CreerUtilisateurInput!) { creerUtilisateur(input: $v) { message { fr } } }',
      { nom: 'x', prenom: 'y', login: 'z', email: 'a@b.fr', roles: Array(2500).fill({ roleId: '1' }) },
    ],
  ])('des variables de %s', async (_quoi, document, v) => {
    await sansRetenir(() => executer(document, { v }));
  });
});

describe('les fichiers les plus grands', () => {
  const MO = 1024 * 1024;
  it.each<[string, () => string]>([
    ['5 millions de lignes', () => 'a;b\n'.repeat(5 * MO)],
    ['11 millions de colonnes', () => 'a;'.repeat(11 * MO)],
    ['24 millions de guillemets', () => '"'.repeat(24 * MO)],
  ])('un import de %s : déposé, lu, refusé', async (_quoi, contenu) => {
    const envoi = enMultipart([
      { nom: 'usage', contenu: 'import' },
      { nom: 'fichier', contenu: contenu(), fichier: 'demandes.csv' },
    ]);
    let id = '';
    await sansRetenir(async () => {
      id = (await http(serveur, acteurs.A, 'POST', '/fichiers', envoi)).corps.id;
    });
    const input = { fichierId: id, simulation: true };
    await sansRetenir(() => importer(acteurs.A, { ...mappage(statuts), ...input }));
    await sansRetenir(() => lireEnFlux(serveur, acteurs.A, `/fichiers/${id}`));
  });

  it('un import de 20 000 lignes justes, essayé puis fait, et la liste la plus chère de ce qui en vient', async () => {
    const ligne = (rang: number) =>
      `R-${rang};Titre ${rang};01/02/2024 10:00;Ouvert;c1;t1;3 rue des Lilas, Nantes;Normale`;
    const fichierId = await fichierDe(
      serveur,
      acteurs.A,
      Array.from({ length: 20_000 }, (_, rang) => ligne(rang)),
    );
    for (const simulation of [true, false])
      await sansRetenir(() => importer(acteurs.A, { ...mappage(statuts), fichierId, simulation }));
    const champs = 'id reference titre adresse etape creerA statut { id libelle { fr en } } client { id nom prenom }';
    const document = `{ ${fois(15, (rang) => `a${rang}: consulterIntervention(page: ${rang + 1}, perPage: 50) { items { ${champs} } }`)} }`;
    for (let passage = 0; passage < 3; passage++) {
      await sansRetenir(async () => {
        const { data } = await executer<{ a0: { items: unknown[] } }>(document);
        expect(data.a0.items).toHaveLength(50);
      });
    }
  });

  const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"';
  it.each<[string, string]>([
    ['de 28 000 tracés', `${SVG}>${'<path d="M0 0"/>'.repeat(28_000)}</svg>`],
    ['de 60 000 niveaux', `${SVG}>${'<g>'.repeat(60_000)}${'</g>'.repeat(60_000)}</svg>`],
    ['de 30 000 attributs', `${SVG} ${fois(30_000, (rang) => `a${rang}="1"`)}/>`],
    ['de 500 000 signes de style', `${SVG}><path style="${'fill:red;'.repeat(50_000)}"/></svg>`],
    ['de 40 000 règles', `${SVG}><style>${'.a{fill:red}'.repeat(40_000)}</style><path class="a" d="M0 0"/></svg>`],
    ['d’un tracé de 480 000 signes', `${SVG}><path d="${'M1 1'.repeat(120_000)}"/></svg>`],
    ['de 500 000 chevrons', '<'.repeat(500_000)],
    ['de 500 000 tirets', `<svg><!--${'-'.repeat(500_000)}`],
    ['de 500 000 blancs', `<svg${' '.repeat(500_000)}/>`],
  ])('un dessin %s', async (_quoi, contenu) => {
    await sansRetenir(() => deposer(serveur, acteurs.A, contenu, { usage: 'icone', fichier: 'a.svg' }));
  });
});
