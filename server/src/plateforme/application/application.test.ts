import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { http } from '../../../test/fichiers.ts';
import { iconeDe } from '../../../test/images.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { compterRequetes } from '../../../test/requetes.ts';
import { Role } from '../role/role.entity.ts';
import { Application as ApplicationEntity } from './application.entity.ts';

const { serveur, acteurs } = essai();

interface Application {
  id: string;
  version: number;
  code: string | null;
  nom: string;
  description: string | null;
  couleur: string;
  icone: { id: string; url: string; type: string; octets: number; nom: string } | null;
  nombrePages: number;
  nombreRoles: number;
  nombreFonctions: number;
  pages: { lien: string }[];
  creerPar: { nom: string } | null;
  modifierPar: { nom: string } | null;
}
const CHAMPS = `id version code nom description couleur icone { id url type octets nom }
  nombrePages nombreRoles nombreFonctions pages { lien } creerPar { nom } modifierPar { nom }`;
const REFUSES = ['S1', 'T1', 'C1', 'P'] as const;
let rang = 0;

const lister = (qui: Executant, variables: Record<string, unknown> = {}, champs = CHAMPS) =>
  lire<{ items: Application[]; pagination: { totalItems: number; hasNext: boolean } }>(
    qui,
    'consulterApplication',
    'page: Int, perPage: Int, recherche: String',
    `items { ${champs} } pagination { totalItems hasNext }`,
    { perPage: 50, ...variables },
  );
const uneSeule = (qui: Executant, id: string) => lire<Application>(qui, 'voirApplication', 'id: ID!', CHAMPS, { id });
const creer = (qui: Executant, valeurs: Record<string, unknown> = {}) => {
  const nom = `Outils ${++rang}`;
  const input = { nom, description: 'Pour mesurer', couleur: '#FF8800', ...valeurs };
  return muter<{ message: { en: string }; application: Application }>(
    qui,
    'creerApplication',
    input,
    `application { ${CHAMPS} }`,
  );
};
const cles = ({ id, version }: { id: string; version: number }) => ({ id, version });
const modifier = (qui: Executant, application: { id: string; version: number }, valeurs: Record<string, unknown>) =>
  muter<{ application: Application }>(
    qui,
    'modifierApplication',
    { ...cles(application), ...valeurs },
    `application { ${CHAMPS} }`,
  );
const supprimer = (qui: Executant, application: { id: string; version: number }) =>
  muter<{ id: string }>(qui, 'supprimerApplication', cles(application), 'id');
const creee = async (valeurs: Record<string, unknown> = {}) => (await creer(acteurs.A, valeurs)).rendu.application;
const integree = async (code: string) =>
  (await lister(acteurs.A)).rendu.items.find((application) => application.code === code) as Application;
const existe = async (url = '') => (await http(serveur, acteurs.C1, 'GET', url)).statut === 200;

describe('consulterApplication', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => lister(qui),
    REFUSES,
  );

  it('donne les applications par nom, avec ce qui leur appartient', async () => {
    const { items } = (await lister(acteurs.A)).rendu;
    const noms = items.map(({ nom }) => nom);
    expect(noms).toEqual(noms.toSorted());
    const plateforme = items.find(({ code }) => code === 'plateforme');
    expect(plateforme).toMatchObject({ nom: 'Plateforme', nombreRoles: 5, icone: null, creerPar: null });
    expect(plateforme?.pages).toHaveLength(plateforme?.nombrePages ?? 0);
    expect(plateforme?.pages.map(({ lien }) => lien)).toContain('/applications');
    expect(plateforme?.nombreFonctions).toBeGreaterThan(10);
  });

  it('cherche les mots du nom, accents ou non, et va par pages', async () => {
    const { id } = await creee({ nom: 'Relève des Compteurs' });
    for (const recherche of ['releve', 'COMPT', 'compteurs relève'])
      expect((await lister(acteurs.A, { recherche })).rendu.items.map((une) => une.id)).toEqual([id]);
    expect((await lister(acteurs.A, { recherche: 'eleve' })).rendu.items).toEqual([]);
    expect((await lister(acteurs.A, { recherche: '100%_' })).rendu.items).toEqual([]);
    expect((await lister(acteurs.A, { perPage: 1 })).rendu).toMatchObject({
      items: [{}],
      pagination: { hasNext: true },
    });
    champsRefuses(await lister(acteurs.A, { perPage: 51 }), 'perPage');
  });

  it('ne fait pas une requête par ligne', async () => {
    for (let fois = 0; fois < 8; fois++) await creee({ iconeId: await iconeDe(serveur, acteurs.A) });
    const compter = (perPage: number) =>
      compterRequetes(serveur, async () =>
        expect((await lister(acteurs.A, { perPage })).rendu.items).toHaveLength(perPage),
      );
    await compter(1);
    const trois = await compter(3);
    expect(trois).toBeGreaterThan(3);
    expect(await compter(8)).toBe(trois);
  });
});

describe('voirApplication', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => uneSeule(qui, '1'),
    REFUSES,
  );

  it('montre une application ; ne trouve pas ce qui n’existe pas', async () => {
    const application = await creee();
    expect((await uneSeule(acteurs.A, application.id)).rendu).toEqual(application);
    for (const id of ['4000000000', 'x', '']) refus(await uneSeule(acteurs.A, id), 'NOT_FOUND');
  });
});

describe('creerApplication', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => creer(qui),
    REFUSES,
  );

  it('crée une application de ce nom, sans rien qui lui appartienne encore, signée', async () => {
    const { rendu } = await creer(acteurs.A, { nom: '  Parc  ', description: ' ' });
    expect(rendu.message.en).toBe('Application created successfully');
    expect(rendu.application).toEqual({
      id: rendu.application.id,
      version: 1,
      code: null,
      nom: 'Parc',
      description: null,
      couleur: '#FF8800',
      icone: null,
      nombrePages: 0,
      nombreRoles: 0,
      nombreFonctions: 0,
      pages: [],
      creerPar: { nom: 'NomA' },
      modifierPar: { nom: 'NomA' },
    });
  });

  it('avec une icône déposée', async () => {
    const iconeId = await iconeDe(serveur, acteurs.A);
    const { icone } = await creee({ iconeId });
    expect(icone).toEqual({
      id: iconeId,
      url: `/fichiers/${iconeId}`,
      type: 'image/png',
      octets: expect.any(Number),
      nom: 'icone.png',
    });
  });

  it('nomme chaque champ fautif, et n’écrit rien', async () => {
    const fautes = { nom: ' ', description: 'x'.repeat(501), couleur: 'red;background:url(//mal)' };
    champsRefuses(await sansRienEcrire(serveur, () => creer(acteurs.A, fautes)), 'nom', 'description', 'couleur');
  });

  it('refuse une icône inconnue, déposée pour une page, ou par quelqu’un d’autre', async () => {
    const dePage = await iconeDe(serveur, acteurs.A, 'page');
    for (const iconeId of [dePage, crypto.randomUUID(), '', 'x'.repeat(100)])
      champsRefuses(await sansRienEcrire(serveur, () => creer(acteurs.A, { iconeId })), 'iconeId');
  });

  it('refuse un nom déjà pris ; de deux qui le prennent ensemble, une seule est créée', async () => {
    const { nom } = await creee();
    const dit = refus(await sansRienEcrire(serveur, () => creer(acteurs.A, { nom: ` ${nom} ` })), 'CONFLICT');
    expect(dit.champs?.map(({ chemin }) => chemin)).toEqual(['nom']);
    const ensemble = await Promise.all([1, 2].map(() => creer(acteurs.A, { nom: 'Convoité' })));
    const refusees = ensemble.flatMap(({ errors }) => errors);
    expect(refusees.map(({ extensions }) => extensions.code)).toEqual(['CONFLICT']);
    expect(refusees[0]?.extensions.champs?.map(({ chemin }) => chemin)).toEqual(['nom']);
  });
});

describe('modifierApplication', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => modifier(qui, { id: '1', version: 1 }, { nom: 'Autre' }),
    REFUSES,
  );

  it('ne change que ce qui est donné ; null vide la description', async () => {
    const application = await creee();
    const { rendu } = await modifier(acteurs.A, application, { couleur: '#00aa00', description: null });
    expect(rendu.application).toEqual({ ...application, version: 2, couleur: '#00aa00', description: null });
  });

  it('une application du produit se renomme ; le produit la connaît par son code', async () => {
    const plateforme = await integree('plateforme');
    const { rendu } = await modifier(acteurs.A, plateforme, { nom: 'Nos droits' });
    expect(rendu.application).toMatchObject({ code: 'plateforme', nom: 'Nos droits' });
    expect((await lister(acteurs.A, { recherche: 'droits' })).rendu.items).toHaveLength(1);
    await modifier(acteurs.A, rendu.application, { nom: plateforme.nom });
  });

  it('remplacer ou retirer l’icône supprime l’ancienne, ligne et octets', async () => {
    const premiere = await creee({ iconeId: await iconeDe(serveur, acteurs.A) });
    const iconeId = await iconeDe(serveur, acteurs.A);
    const seconde = (await modifier(acteurs.A, premiere, { iconeId })).rendu.application;
    expect([await existe(premiere.icone?.url), await existe(seconde.icone?.url)]).toEqual([false, true]);
    const sans = (await modifier(acteurs.A, seconde, { iconeId: null })).rendu.application;
    expect([sans.icone, await existe(seconde.icone?.url)]).toEqual([null, false]);
  });

  it('l’icône qui sert ailleurs reste ; renvoyer la même ne change rien', async () => {
    const iconeId = await iconeDe(serveur, acteurs.A);
    const [une, autre] = [await creee({ iconeId }), await creee({ iconeId })];
    const meme = (await modifier(acteurs.A, une, { iconeId })).rendu.application;
    expect(meme.icone).toEqual(une.icone);
    await modifier(acteurs.A, meme, { iconeId: null });
    expect(await existe(autre.icone?.url)).toBe(true);
  });

  it('refuse ce qui ne va pas, sans rien écrire', async () => {
    const application = await creee();
    const autre = await creee();
    const essayer = (valeurs: Record<string, unknown>) =>
      sansRienEcrire(serveur, () => modifier(acteurs.A, application, valeurs));
    champsRefuses(await essayer({ nom: null, couleur: null }), 'nom', 'couleur');
    champsRefuses(await essayer({ iconeId: crypto.randomUUID() }), 'iconeId');
    expect(refus(await essayer({ nom: autre.nom }), 'CONFLICT').champs?.[0]?.chemin).toBe('nom');
    refus(await modifier(acteurs.A, { id: '4000000000', version: 1 }, {}), 'NOT_FOUND');
  });

  it('de deux qui enregistrent la même version, une seule passe ; l’autre voit la ligne actuelle', async () => {
    const application = await creee();
    const reponses = await Promise.all(
      ['#111111', '#222222'].map((couleur) => modifier(acteurs.A, application, { couleur })),
    );
    const [perdue] = reponses.flatMap(({ errors }) => errors);
    expect(reponses.flatMap(({ errors }) => errors)).toHaveLength(1);
    expect(perdue?.extensions).toMatchObject({ code: 'CONFLICT', actuel: { id: application.id, version: 2 } });
  });
});

describe('supprimerApplication', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => supprimer(qui, { id: '1', version: 1 }),
    REFUSES,
  );

  it('supprime une application et son icône', async () => {
    const application = await creee({ iconeId: await iconeDe(serveur, acteurs.A) });
    expect((await supprimer(acteurs.A, application)).rendu.id).toBe(application.id);
    refus(await uneSeule(acteurs.A, application.id), 'NOT_FOUND');
    expect(await existe(application.icone?.url)).toBe(false);
  });

  it('refuse tant que quelque chose y renvoie, et le compte', async () => {
    const { id: applicationId } = await creee();
    const page = { nom: 'Relevés', lien: `/releves-${applicationId}`, applicationId };
    const cree = await muter<{ page: { id: string; version: number } }>(
      acteurs.A,
      'creerPage',
      page,
      'page { id version }',
    );
    const em = emDe(serveur);
    const application = em.getReference(ApplicationEntity, Number(applicationId));
    const role = em.create(Role, {
      nom: 'Releveur',
      application,
      code: null,
      description: null,
      pageAccueil: null,
    });
    await em.flush();
    const actuelle = (await uneSeule(acteurs.A, applicationId)).rendu;
    const dit = refus(await sansRienEcrire(serveur, () => supprimer(acteurs.A, actuelle)), 'CONFLICT');
    expect(dit.details).toEqual({
      fr: 'Y renvoient encore : 1 page(s), 1 rôle(s)',
      en: 'Still referring to it: 1 page(s), 1 role(s)',
    });
    await em.remove(role).flush();
    await muter(acteurs.A, 'supprimerPage', cree.rendu.page, 'id');
    expect((await supprimer(acteurs.A, actuelle)).errors).toEqual([]);
  });

  it('ne supprime jamais celles du produit, ni une version dépassée', async () => {
    for (const code of ['plateforme', 'interventions'])
      refus(await sansRienEcrire(serveur, async () => supprimer(acteurs.A, await integree(code))), 'CONFLICT');
    const application = await creee();
    await modifier(acteurs.A, application, { couleur: '#333333' });
    expect(refus(await supprimer(acteurs.A, application), 'CONFLICT').actuel).toMatchObject({ version: 2 });
  });
});

describe('une application vue dans moi', () => {
  it('dit son nom et son icône à qui y a un rôle ; ce qui lui appartient, à qui peut voir les applications', async () => {
    const roles = (champs: string) => acteurs.C1.executer(`{ moi { roles { application { ${champs} } } } }`);
    expect((await roles('nom couleur icone { url }')).errors).toEqual([]);
    for (const champ of ['pages { lien }', 'nombreRoles', 'nombrePages', 'nombreFonctions']) {
      const codes = (await roles(champ)).errors.map(({ extensions }) => extensions.code);
      expect(new Set(codes)).toEqual(new Set(['FORBIDDEN']));
    }
  });
});
