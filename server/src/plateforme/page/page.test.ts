import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { http } from '../../../test/fichiers.ts';
import { iconeDe } from '../../../test/images.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { compterRequetes } from '../../../test/requetes.ts';

const { serveur, acteurs } = essai();

interface Page {
  id: string;
  version: number;
  nom: string;
  lien: string;
  ordre: number;
  integree: boolean;
  icone: { url: string } | null;
  application: { id: string; code: string | null } | null;
  fonction: { id: string; nomFonction: string } | null;
}
const CHAMPS = `id version nom nomEn description lien pictogramme ordre integree icone { url } application { id code }
  fonction { id nomFonction } permission { nom } creerPar { nom } modifierPar { nom }`;
const REFUSES = ['S1', 'T1', 'C1', 'P'] as const;
let rang = 0;

const lister = (qui: Executant, variables: Record<string, unknown> = {}) =>
  lire<{ items: Page[]; pagination: { totalItems: number; hasNext: boolean } }>(
    qui,
    'consulterPage',
    'page: Int, perPage: Int, applicationId: ID, sansApplication: Boolean, recherche: String',
    `items { ${CHAMPS} } pagination { totalItems hasNext }`,
    { perPage: 50, ...variables },
  );
const uneSeule = (qui: Executant, id: string) => lire<Page>(qui, 'voirPage', 'id: ID!', CHAMPS, { id });
const creer = (qui: Executant, valeurs: Record<string, unknown> = {}) =>
  muter<{ message: { en: string }; page: Page }>(
    qui,
    'creerPage',
    { nom: 'Relevés', lien: `/releves/${++rang}`, ...valeurs },
    `page { ${CHAMPS} }`,
  );
const cles = ({ id, version }: { id: string; version: number }) => ({ id, version });
const modifier = (qui: Executant, page: { id: string; version: number }, valeurs: Record<string, unknown>) =>
  muter<{ page: Page }>(qui, 'modifierPage', { ...cles(page), ...valeurs }, `page { ${CHAMPS} }`);
const supprimer = (qui: Executant, page: { id: string; version: number }) =>
  muter<{ id: string }>(qui, 'supprimerPage', cles(page), 'id');
const creee = async (valeurs: Record<string, unknown> = {}) => (await creer(acteurs.A, valeurs)).rendu.page;
const auLien = async (lien: string) => (await lister(acteurs.A)).rendu.items.find((page) => page.lien === lien) as Page;
const existe = async (url = '') => (await http(serveur, acteurs.C1, 'GET', url)).statut === 200;

describe('consulterPage', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => lister(qui),
    REFUSES,
  );

  it('donne les pages dans l’ordre du menu, avec ce qu’elles demandent', async () => {
    const { items, pagination } = (await lister(acteurs.A)).rendu;
    expect(items.map(({ ordre }) => ordre)).toEqual(items.map(({ ordre }) => ordre).toSorted((a, b) => a - b));
    expect(pagination).toEqual({ totalItems: items.length, hasNext: false });
    expect(items.find(({ lien }) => lien === '/ma-journee')).toMatchObject({
      integree: true,
      pictogramme: 'calendar',
      application: { code: 'interventions' },
      fonction: { nomFonction: 'changerStatutIntervention' },
      permission: { nom: 'INTERVENTION_REALISER' },
    });
  });

  it('filtre par application, ou celles qui n’en ont aucune, ou par les mots de leurs noms', async () => {
    const seule = await creee({ nom: 'Tarifs échelonnés', nomEn: 'Tiered prices' });
    const liens = async (variables: Record<string, unknown>) =>
      (await lister(acteurs.A, variables)).rendu.items.map(({ lien }) => lien);
    const { application } = await auLien('/applications');
    expect(await liens({ applicationId: application?.id })).toContain('/applications');
    expect(await liens({ applicationId: application?.id })).not.toContain('/interventions');
    expect(await liens({ applicationId: '4000000000' })).toEqual([]);
    expect(await liens({ sansApplication: true })).toEqual([seule.lien]);
    expect(await liens({ sansApplication: false })).not.toContain(seule.lien);
    for (const recherche of ['echelonnes', 'TIERED', 'tarifs prices'])
      expect(await liens({ recherche })).toEqual([seule.lien]);
    champsRefuses(await lister(acteurs.A, { perPage: 51 }), 'perPage');
  });

  it('ne fait pas une requête par ligne', async () => {
    const { application, fonction } = await auLien('/listes');
    for (let fois = 0; fois < 12; fois++)
      await creee({
        applicationId: application?.id,
        fonctionId: fonction?.id,
        iconeId: await iconeDe(serveur, acteurs.A, 'page'),
      });
    // Of one application: those that the product brings have neither icon nor author.
    const applicationId = application?.id;
    const compter = (perPage: number) => compterRequetes(serveur, () => lister(acteurs.A, { perPage, applicationId }));
    await compter(1);
    const quelques = await compter(16);
    expect(quelques).toBeGreaterThan(3);
    expect(await compter(20)).toBe(quelques);
  });
});

describe('voirPage', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => uneSeule(qui, '1'),
    REFUSES,
  );

  it('montre une page ; ne trouve pas ce qui n’existe pas', async () => {
    const page = await creee();
    expect((await uneSeule(acteurs.A, page.id)).rendu).toEqual(page);
    for (const id of ['4000000000', 'x', '']) refus(await uneSeule(acteurs.A, id), 'NOT_FOUND');
  });
});

describe('creerPage', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => creer(qui),
    REFUSES,
  );

  it('crée une page, à la fin de son application, signée', async () => {
    const { application, fonction } = await auLien('/listes');
    const ordres = (await lister(acteurs.A, { applicationId: application?.id })).rendu.items.map(({ ordre }) => ordre);
    const { rendu } = await creer(acteurs.A, {
      nom: ' Aide ',
      nomEn: 'Help',
      description: ' ',
      lien: ' /aide ',
      pictogramme: 'tool',
      applicationId: application?.id,
      fonctionId: fonction?.id,
    });
    expect(rendu.message.en).toBe('Page created successfully');
    expect(rendu.page).toEqual({
      id: rendu.page.id,
      version: 1,
      nom: 'Aide',
      nomEn: 'Help',
      description: null,
      lien: '/aide',
      pictogramme: 'tool',
      ordre: Math.max(...ordres) + 10,
      integree: false,
      icone: null,
      application,
      fonction,
      permission: null,
      creerPar: { nom: 'NomA' },
      modifierPar: { nom: 'NomA' },
    });
  });

  it.each(['/a', '/a/b?c=d&e=f#g', '/répertoire', 'https://exemple.fr', 'HTTP://exemple.fr:8080/a?b=c', '/a@b', '/'])(
    'accepte le lien %s',
    async (lien) => {
      const page = await creee({ lien });
      expect(page.lien).toBe(lien);
      await supprimer(acteurs.A, page);
    },
  );

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>',
    'file:///etc/passwd',
    '//mal.exemple',
    '/\\mal.exemple',
    '\\\\mal.exemple',
    '/\t/mal.exemple',
    '/a//mal.exemple',
    '/../a',
    '/a/%2e%2e/b',
    '/a b',
    '/a\u0000',
    'https://',
    'https:///a',
    'https://exemple.fr@mal.exemple/',
    'https:mal.exemple',
    'mailto:a@b.fr',
    'exemple.fr',
    '',
    `/${'a'.repeat(300)}`,
  ])('refuse le lien « %s »', async (lien) => {
    champsRefuses(await sansRienEcrire(serveur, () => creer(acteurs.A, { lien })), 'lien');
  });

  it('nomme chaque champ fautif, et n’écrit rien', async () => {
    const fautes = { nom: '', nomEn: 'x'.repeat(101), pictogramme: 'inconnu', ordre: -1 };
    champsRefuses(
      await sansRienEcrire(serveur, () => creer(acteurs.A, fautes)),
      'nom',
      'nomEn',
      'pictogramme',
      'ordre',
    );
  });

  it('refuse une application, une fonction ou une icône qui n’existe pas', async () => {
    for (const [champ, valeur] of [
      ['applicationId', '4000000000'],
      ['applicationId', 'x'],
      ['fonctionId', '4000000000'],
      ['iconeId', await iconeDe(serveur, acteurs.A, 'icone')],
    ])
      champsRefuses(
        await sansRienEcrire(serveur, () => creer(acteurs.A, { [champ as string]: valeur })),
        champ as string,
      );
  });

  it('refuse un lien déjà pris ; de deux qui le prennent ensemble, une seule page est créée', async () => {
    const dit = refus(await sansRienEcrire(serveur, () => creer(acteurs.A, { lien: '/interventions' })), 'CONFLICT');
    expect(dit.champs?.map(({ chemin }) => chemin)).toEqual(['lien']);
    const ensemble = await Promise.all([1, 2].map(() => creer(acteurs.A, { lien: '/convoite' })));
    const [perdue, ...autres] = ensemble.flatMap(({ errors }) => errors);
    expect([perdue?.extensions.code, perdue?.extensions.champs?.[0]?.chemin]).toEqual(['CONFLICT', 'lien']);
    expect(autres).toEqual([]);
  });
});

describe('modifierPage', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => modifier(qui, { id: '1', version: 1 }, { nom: 'Autre' }),
    REFUSES,
  );

  it('ne change que ce qui est donné ; null vide ce qui peut l’être', async () => {
    const { application, fonction } = await auLien('/listes');
    const page = await creee({ nomEn: 'Readings', applicationId: application?.id, fonctionId: fonction?.id });
    const { rendu } = await modifier(acteurs.A, page, { nom: 'Compteurs', ordre: 3 });
    expect(rendu.page).toEqual({ ...page, version: 2, nom: 'Compteurs', ordre: 3 });
    const vide = { nomEn: null, pictogramme: null, applicationId: null, fonctionId: null };
    const videe = { nomEn: null, pictogramme: null, application: null, fonction: null };
    expect((await modifier(acteurs.A, rendu.page, vide)).rendu.page).toEqual({ ...rendu.page, version: 3, ...videe });
  });

  it('remplacer l’icône supprime l’ancienne', async () => {
    const page = await creee({ iconeId: await iconeDe(serveur, acteurs.A, 'page') });
    const suivante = (await modifier(acteurs.A, page, { iconeId: await iconeDe(serveur, acteurs.A, 'page') })).rendu
      .page;
    expect([await existe(page.icone?.url), await existe(suivante.icone?.url)]).toEqual([false, true]);
  });

  it('le lien d’une page du produit ne change pas ; son nom, son ordre et son application, oui', async () => {
    const page = await auLien('/listes');
    champsRefuses(await sansRienEcrire(serveur, () => modifier(acteurs.A, page, { lien: '/autre' })), 'lien');
    const { rendu } = await modifier(acteurs.A, page, { nom: 'Nos listes', lien: page.lien, ordre: 61 });
    expect(rendu.page).toMatchObject({ nom: 'Nos listes', ordre: 61 });
    await modifier(acteurs.A, rendu.page, { nom: page.nom, ordre: page.ordre });
  });

  it('la page d’où se règlent les menus reste où elle est', async () => {
    const page = await auLien('/applications');
    const { application } = await auLien('/listes');
    for (const [champ, valeur] of [
      ['applicationId', null],
      ['applicationId', application?.id],
      ['fonctionId', null],
    ])
      champsRefuses(
        await sansRienEcrire(serveur, () => modifier(acteurs.A, page, { [champ as string]: valeur })),
        champ as string,
      );
  });

  it('refuse ce qui ne va pas, sans rien écrire', async () => {
    const page = await creee();
    const essayer = (valeurs: Record<string, unknown>) =>
      sansRienEcrire(serveur, () => modifier(acteurs.A, page, valeurs));
    champsRefuses(await essayer({ nom: null, lien: null, ordre: null }), 'nom', 'lien', 'ordre');
    champsRefuses(await essayer({ lien: '//mal.exemple' }), 'lien');
    champsRefuses(await essayer({ applicationId: '4000000000' }), 'applicationId');
    expect(refus(await essayer({ lien: '/listes' }), 'CONFLICT').champs?.[0]?.chemin).toBe('lien');
    refus(await modifier(acteurs.A, { id: '4000000000', version: 1 }, {}), 'NOT_FOUND');
  });

  it('de deux qui enregistrent la même version, une seule passe', async () => {
    const page = await creee();
    const reponses = await Promise.all(['Un', 'Deux'].map((nom) => modifier(acteurs.A, page, { nom })));
    const codes = reponses.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
    expect(codes).toEqual(['CONFLICT']);
  });
});

describe('supprimerPage', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => supprimer(qui, { id: '1', version: 1 }),
    REFUSES,
  );

  it('supprime une page et son icône', async () => {
    const page = await creee({ iconeId: await iconeDe(serveur, acteurs.A, 'page') });
    expect((await supprimer(acteurs.A, page)).rendu.id).toBe(page.id);
    refus(await uneSeule(acteurs.A, page.id), 'NOT_FOUND');
    expect(await existe(page.icone?.url)).toBe(false);
  });

  it('ne supprime jamais celles du produit, ni une version dépassée', async () => {
    const integree = await auLien('/interventions');
    refus(await sansRienEcrire(serveur, () => supprimer(acteurs.A, integree)), 'CONFLICT');
    const page = await creee();
    await modifier(acteurs.A, page, { nom: 'Autre' });
    expect(refus(await supprimer(acteurs.A, page), 'CONFLICT').actuel).toMatchObject({ version: 2, nom: 'Autre' });
  });
});
