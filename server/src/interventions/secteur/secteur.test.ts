import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();

interface Secteur {
  id: string;
  version: number;
  nom: string;
  prefixes: string[];
  couleur: string;
  actif: boolean;
}
const CHAMPS = 'id version nom prefixes couleur actif';
const SANS_GERER = ['S1', 'T1', 'C1', 'P'] as const;
const contexte = () => ({ serveur, acteurs });
const cles = ({ id, version }: { id: string; version: number }) => ({ id, version });

const lister = (qui: Executant, variables: Record<string, unknown> = {}) =>
  lire<{ items: Secteur[]; pagination: { totalItems: number; hasNext: boolean } }>(
    qui,
    'consulterSecteur',
    'page: Int, perPage: Int, actif: Boolean',
    `items { ${CHAMPS} } pagination { totalItems hasNext }`,
    { page: 1, perPage: 50, ...variables },
  );
const voir = (qui: Executant, id: string) => lire<Secteur>(qui, 'voirSecteur', 'id: ID!', CHAMPS, { id });
const ecrire = (fonction: string, qui: Executant, input: Record<string, unknown>) =>
  muter<{ secteur: Secteur }>(qui, fonction, input, `secteur { ${CHAMPS} }`);
const creer = (qui: Executant, valeurs: Record<string, unknown> = {}) =>
  ecrire('creerSecteur', qui, { nom: 'Nantes', prefixes: ['440', '44100'], couleur: '#1C7ED6', ...valeurs });
const modifier = (qui: Executant, secteur: { id: string; version: number }, valeurs: Record<string, unknown>) =>
  ecrire('modifierSecteur', qui, { ...cles(secteur), ...valeurs });
const supprimer = (qui: Executant, secteur: { id: string; version: number }) =>
  muter<{ id: string }>(qui, 'supprimerSecteur', cles(secteur), 'id');
const cree = async (valeurs: Record<string, unknown> = {}) => (await creer(acteurs.A, valeurs)).rendu.secteur;

describe('consulterSecteur', () => {
  refuseSansDroit(contexte, (qui) => lister(qui), ['P']);

  it('donne à tous la liste par nom, par pages, ou ceux qui se choisissent', async () => {
    const nord = await cree({ nom: 'Nord', actif: false });
    const est = await cree({ nom: 'Est' });
    for (const nom of ['A', 'S1', 'T1', 'C1'] as const) {
      const { items, pagination } = (await lister(acteurs[nom])).rendu;
      expect([items, pagination]).toEqual([[est, nord], { totalItems: 2, hasNext: false }]);
    }
    const noms = async (actif: boolean) => (await lister(acteurs.S1, { actif })).rendu.items.map(({ nom }) => nom);
    expect([await noms(true), await noms(false)]).toEqual([['Est'], ['Nord']]);
    expect((await lister(acteurs.S1, { perPage: 1 })).rendu).toMatchObject({
      items: [est],
      pagination: { hasNext: true },
    });
  });
});

describe('voirSecteur', () => {
  refuseSansDroit(contexte, (qui) => voir(qui, '1'), ['P']);

  it('donne celui que l’on nomme', async () => {
    const secteur = await cree();
    expect((await voir(acteurs.C1, secteur.id)).rendu).toEqual(secteur);
    refus(await voir(acteurs.C1, '4000000000'), 'NOT_FOUND');
  });
});

describe('creerSecteur', () => {
  refuseSansDroit(contexte, (qui) => creer(qui), SANS_GERER);

  it('garde ce qui est donné', async () => {
    expect(await cree()).toMatchObject({
      ...{ version: 1, nom: 'Nantes', prefixes: ['440', '44100'], couleur: '#1C7ED6', actif: true },
    });
  });

  it('nomme chaque champ fautif, et n’écrit rien', async () => {
    const fautes = { nom: ' ', prefixes: ['44-0'], couleur: 'bleu' };
    champsRefuses(await sansRienEcrire(serveur, () => creer(acteurs.A, fautes)), 'nom', 'prefixes', 'couleur');
    const cinquante = Array.from({ length: 50 }, (_, rang) => `${10_000 + rang}`);
    for (const prefixes of [[], ['44', '44'], ['b1'], ['12345678901'], [''], [...cinquante, '2']])
      champsRefuses(await creer(acteurs.A, { prefixes }), 'prefixes');
    expect(await cree({ prefixes: cinquante })).toMatchObject({ prefixes: cinquante });
    champsRefuses(await creer(acteurs.A, { actif: null }), 'actif');
  });

  it('au plus long de ce qui est permis, tout se relit', async () => {
    const prefixes = Array.from({ length: 50 }, (_, rang) => `ABCDEFGH${10 + rang}`);
    expect(await cree({ prefixes })).toMatchObject({ prefixes });
  });
});

describe('modifierSecteur', () => {
  refuseSansDroit(contexte, (qui) => modifier(qui, { id: '1', version: 1 }, { nom: 'x' }), SANS_GERER);

  it('change ce qui est donné ; une version périmée dit ce qu’il est', async () => {
    const secteur = await cree();
    const { rendu } = await modifier(acteurs.A, secteur, { prefixes: ['85'], actif: false });
    expect(rendu.secteur).toEqual({ ...secteur, version: 2, prefixes: ['85'], actif: false });
    const perimee = await sansRienEcrire(serveur, () => modifier(acteurs.A, secteur, { nom: 'Second' }));
    expect(refus(perimee, 'CONFLICT').actuel).toMatchObject({ nom: 'Nantes', version: 2 });
    champsRefuses(await modifier(acteurs.A, rendu.secteur, { prefixes: null }), 'prefixes');
    refus(await modifier(acteurs.A, { id: '4000000000', version: 1 }, { nom: 'x' }), 'NOT_FOUND');
  });
});

describe('supprimerSecteur', () => {
  refuseSansDroit(contexte, (qui) => supprimer(qui, { id: '1', version: 1 }), SANS_GERER);

  it('le retire de la liste', async () => {
    const secteur = await cree();
    expect((await supprimer(acteurs.A, secteur)).rendu.id).toBe(secteur.id);
    refus(await voir(acteurs.A, secteur.id), 'NOT_FOUND');
    refus(await supprimer(acteurs.A, secteur), 'NOT_FOUND');
  });
});
