import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { compterRequetes } from '../../../test/requetes.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';

const { serveur, acteurs } = essai();

interface Entree {
  id: string;
  version: number;
  numero: string;
  nom: string | null;
  structure: string | null;
  dateAjout: string;
  creerPar: { id: string } | null;
}
const CHAMPS = 'id version numero nom structure dateAjout creerPar { id }';
const SANS_GERER = ['S1', 'T1', 'C1', 'P'] as const;
const contexte = () => ({ serveur, acteurs });
const cles = ({ id, version }: { id: string; version: number }) => ({ id, version });

const lister = (qui: Executant, variables: Record<string, unknown> = {}) =>
  lire<{ items: Entree[]; pagination: { totalItems: number; hasNext: boolean } }>(
    qui,
    'consulterBlacklist',
    'page: Int, perPage: Int, recherche: String',
    `items { ${CHAMPS} } pagination { totalItems hasNext }`,
    { page: 1, perPage: 50, ...variables },
  );
const trouver = async (recherche: string) =>
  (await lister(acteurs.A, { recherche })).rendu.items.map(({ numero }) => numero);
const voir = (qui: Executant, variables: Record<string, unknown>) =>
  lire<Entree>(qui, 'voirBlacklist', 'id: ID, numero: String', CHAMPS, variables);
const verifier = (qui: Executant, numero: string) =>
  lire<{ numero: string; estBlackliste: boolean }>(qui, 'verifierNumero', 'numero: String!', 'numero estBlackliste', {
    numero,
  });
const ecrire = (fonction: string, qui: Executant, input: Record<string, unknown>) =>
  muter<{ message: { fr: string; en: string }; blacklist: Entree }>(qui, fonction, input, `blacklist { ${CHAMPS} }`);
const creer = (qui: Executant, input: Record<string, unknown>) => ecrire('creerBlacklist', qui, input);
const modifier = (qui: Executant, entree: { id: string; version: number }, valeurs: Record<string, unknown>) =>
  ecrire('modifierBlacklist', qui, { ...cles(entree), ...valeurs });
const supprimer = (qui: Executant, entree: { id: string; version: number }) =>
  muter<{ id: string }>(qui, 'supprimerBlacklist', cles(entree), 'id');

let suivant = 10_000_000;
/** A number of this test alone. */
const unNumero = () => `+336${++suivant}`;
const creee = async (valeurs: Record<string, unknown> = {}) =>
  (await creer(acteurs.A, { numero: unNumero(), ...valeurs })).rendu.blacklist;

describe('consulterBlacklist', () => {
  refuseSansDroit(contexte, (qui) => lister(qui), SANS_GERER);

  it('donne la dernière ajoutée d’abord, par pages', async () => {
    const une = await creee();
    const autre = await creee();
    expect((await lister(acteurs.A)).rendu.items.slice(0, 2)).toEqual([autre, une]);
    const premiere = (await lister(acteurs.A, { perPage: 1 })).rendu;
    expect(premiere.items).toEqual([autre]);
    expect(premiere.pagination.hasNext).toBe(true);
    champsRefuses(await lister(acteurs.A, { perPage: 51 }), 'perPage');
  });

  it('trouve par les mots du nom et de la structure, avec ou sans accents', async () => {
    const { numero } = await creee({ nom: 'Éric Légaré', structure: 'Énergie Prétendue' });
    for (const recherche of ['eric', 'LEGARÉ eric', 'pret', 'énergie légaré'])
      expect([recherche, await trouver(recherche)]).toEqual([recherche, [numero]]);
    for (const recherche of ['garé', 'eric dupond', '%', '_', '*']) expect(await trouver(recherche)).toEqual([]);
  });

  it('trouve un numéro, entier ou commencé, dans toutes ses écritures', async () => {
    const { numero } = await creee({ numero: '07 81 22 33 44' });
    expect(numero).toBe('+33781223344');
    const ecritures = ['07 81 22 33 44', '+33 7 81 22 33 44', '0033781223344', '+33 (0)7.81.22.33.44', '781223344'];
    for (const recherche of [...ecritures, '07 81 2', '+33 781', '0033 781', '81 22 33'])
      expect([recherche, await trouver(recherche)]).toEqual([recherche, [numero]]);
    for (const recherche of ['07 81 9', '+44 781', '781223345']) expect(await trouver(recherche)).toEqual([]);
  });

  it('ne demande pas une requête par ligne', async () => {
    for (let reste = 51 - (await lister(acteurs.A)).rendu.items.length; reste > 0; reste--) await creee();
    const cinq = await compterRequetes(serveur, () => lister(acteurs.A, { perPage: 5 }));
    expect(cinq).toBeGreaterThan(2);
    expect(await compterRequetes(serveur, () => lister(acteurs.A, { perPage: 50 }))).toBe(cinq);
  });
});

describe('voirBlacklist', () => {
  refuseSansDroit(contexte, (qui) => voir(qui, { id: '1' }), SANS_GERER);

  it('montre une entrée par son id ou par son numéro, dans toutes ses écritures', async () => {
    const entree = await creee({ numero: '07 82 00 00 01' });
    for (const cle of [{ id: entree.id }, { numero: '+33782000001' }, { numero: '0782000001' }])
      expect((await voir(acteurs.A, cle)).rendu).toEqual(entree);
  });

  it('ne trouve pas ce qui n’y est pas ; veut une clé, et une seule', async () => {
    for (const cle of [{ id: '4000000000' }, { id: 'x' }, { numero: '07 82 00 00 99' }, { numero: 'abc' }])
      refus(await voir(acteurs.A, cle), 'NOT_FOUND');
    for (const cle of [{}, { id: '1', numero: '0612345678' }])
      champsRefuses(await voir(acteurs.A, cle), 'id', 'numero');
  });
});

describe('verifierNumero', () => {
  refuseSansDroit(contexte, (qui) => verifier(qui, '0612345678'), ['T1', 'C1']);

  it('dit si un numéro est en liste noire, dans toutes ses écritures, et comment il a été compris', async () => {
    await creee({ numero: '07 83 00 00 01' });
    for (const nom of ['A', 'S1', 'P'] as const) {
      for (const ecriture of ['07 83 00 00 01', '+33783000001', '0033 7 83 00 00 01', '+33 (0)783000001'])
        expect((await verifier(acteurs[nom], ecriture)).rendu).toEqual({ numero: '+33783000001', estBlackliste: true });
      const absent = await verifier(acteurs[nom], '07 83 00 00 02');
      expect(absent.rendu).toEqual({ numero: '+33783000002', estBlackliste: false });
    }
  });

  it('refuse ce qui n’est pas un numéro en nommant le champ', async () => {
    for (const numero of ['', 'abc', '112', '06 12 34', '%', '06 12 34 56 78 '.repeat(5)])
      champsRefuses(await verifier(acteurs.S1, numero), 'numero');
  });
});

describe('creerBlacklist', () => {
  refuseSansDroit(contexte, (qui) => creer(qui, { numero: '0612345678' }), SANS_GERER);

  it('garde le numéro en E.164, dit quand et par qui', async () => {
    const input = { numero: ' 07 84 00 00 01 ', nom: ' Léa ', structure: ' ' };
    const { rendu } = await creer(acteurs.A, input);
    expect(rendu.message).toEqual({
      fr: 'Entrée de la liste noire créée avec succès',
      en: 'Blacklist entry created successfully',
    });
    const { id, dateAjout, ...reste } = rendu.blacklist;
    expect(reste).toEqual({
      version: 1,
      numero: '+33784000001',
      nom: 'Léa',
      structure: null,
      creerPar: { id: acteurs.A.id },
    });
    expect(Math.abs(Date.parse(dateAjout) - serveur.horloge.maintenant().getTime())).toBeLessThan(60_000);
    expect((await voir(acteurs.A, { id })).rendu).toEqual(rendu.blacklist);
  });

  it('prend l’exemple du document 002 pour un numéro français sans son zéro', async () => {
    const { rendu } = await creer(acteurs.A, { numero: '123456789', nom: 'Nom du contact' });
    expect(rendu.blacklist.numero).toBe('+33123456789');
    expect((await verifier(acteurs.S1, '01 23 45 67 89')).rendu.estBlackliste).toBe(true);
    expect((await verifier(acteurs.S1, '123456789')).rendu.estBlackliste).toBe(true);
  });

  it('accepte un numéro étranger avec son pays', async () => {
    expect((await creee({ numero: '+44 20 7946 0958' })).numero).toBe('+442079460958');
  });

  it('refuse le même numéro écrit autrement, en le disant à son champ', async () => {
    await creee({ numero: '07 84 00 00 02' });
    for (const numero of ['+33 7 84 00 00 02', '0033784000002', '784000002']) {
      const dit = refus(await sansRienEcrire(serveur, () => creer(acteurs.A, { numero })), 'CONFLICT');
      expect(dit.champs?.map(({ chemin }) => chemin)).toEqual(['numero']);
    }
  });

  it('de deux qui ajoutent le même numéro à la fois, un seul l’ajoute', async () => {
    const reponses = await Promise.all(
      ['07 84 00 00 03', '+33784000003', '0033784000003'].map((numero) => creer(acteurs.A, { numero })),
    );
    expect(
      reponses.flatMap(({ errors }) => errors.map(({ extensions: { code, champs } }) => [code, champs?.[0]?.chemin])),
    ).toEqual([
      ['CONFLICT', 'numero'],
      ['CONFLICT', 'numero'],
    ]);
    expect(await trouver('+33784000003')).toHaveLength(1);
  });

  it('nomme chaque champ fautif, et n’écrit rien', async () => {
    const longs = { nom: 'a'.repeat(151), structure: 'a\u0000b' };
    champsRefuses(
      await sansRienEcrire(serveur, () => creer(acteurs.A, { numero: ' ', ...longs })),
      'numero',
      'nom',
      'structure',
    );
    for (const numero of ['abc', '112', '06 12 34 56 789', '1'.repeat(1001)])
      champsRefuses(await sansRienEcrire(serveur, () => creer(acteurs.A, { numero })), 'numero');
  });
});

describe('modifierBlacklist', () => {
  refuseSansDroit(contexte, (qui) => modifier(qui, { id: '1', version: 1 }, { nom: 'x' }), SANS_GERER);

  it('change ce qui est donné, vide ce qui est null, et garde la date d’ajout', async () => {
    const entree = await creee({ nom: 'Ancien', structure: 'Centre d’appels' });
    const { rendu } = await modifier(acteurs.A, entree, { numero: '07 85 00 00 01', nom: 'Nouveau', structure: null });
    const attendue = { ...entree, version: 2, numero: '+33785000001', nom: 'Nouveau', structure: null };
    expect(rendu.blacklist).toEqual(attendue);
    expect(rendu.message.fr).toBe('Entrée de la liste noire mise à jour avec succès');
    expect(await trouver('nouveau')).toEqual(['+33785000001']);
    expect(await trouver('ancien')).toEqual([]);
    expect((await modifier(acteurs.A, attendue, { numero: '0785000001' })).errors).toEqual([]);
  });

  it('refuse un numéro déjà pris, null, une version périmée et une entrée inconnue', async () => {
    const entree = await creee();
    const { numero } = await creee();
    const dit = refus(await sansRienEcrire(serveur, () => modifier(acteurs.A, entree, { numero })), 'CONFLICT');
    expect(dit.champs?.map(({ chemin }) => chemin)).toEqual(['numero']);
    for (const faux of [null, 'abc']) champsRefuses(await modifier(acteurs.A, entree, { numero: faux }), 'numero');
    const { rendu } = await modifier(acteurs.A, entree, { nom: 'Premier' });
    const perimee = await sansRienEcrire(serveur, () => modifier(acteurs.A, entree, { nom: 'Second' }));
    expect(refus(perimee, 'CONFLICT').actuel).toMatchObject({ nom: 'Premier', version: rendu.blacklist.version });
    refus(await modifier(acteurs.A, { id: '4000000000', version: 1 }, { nom: 'x' }), 'NOT_FOUND');
  });
});

describe('supprimerBlacklist', () => {
  refuseSansDroit(contexte, (qui) => supprimer(qui, { id: '1', version: 1 }), SANS_GERER);

  it('retire le numéro, que l’on peut ajouter à nouveau', async () => {
    const entree = await creee();
    expect((await supprimer(acteurs.A, entree)).rendu.id).toBe(entree.id);
    expect((await verifier(acteurs.S1, entree.numero)).rendu.estBlackliste).toBe(false);
    refus(await supprimer(acteurs.A, entree), 'NOT_FOUND');
    expect((await creee({ numero: entree.numero })).numero).toBe(entree.numero);
  });

  it('refuse une version périmée', async () => {
    const entree = await creee();
    await modifier(acteurs.A, entree, { nom: 'Changé' });
    refus(await sansRienEcrire(serveur, () => supprimer(acteurs.A, entree)), 'CONFLICT');
  });
});

describe('la liste noire', () => {
  it('laisse une trace de ce qui y entre, y change et en sort', async () => {
    const entree = await creee({ nom: 'Tracé' });
    const { rendu } = await modifier(acteurs.A, entree, { nom: 'Retracé' });
    await supprimer(acteurs.A, rendu.blacklist);
    const traces = await sql(emDe(serveur))
      .selectFrom('trace')
      .select(['action', 'utilisateurId'])
      .where('action', 'like', '%Blacklist')
      .orderBy('id', 'desc')
      .limit(3)
      .execute();
    const attendues = ['supprimerBlacklist', 'modifierBlacklist', 'creerBlacklist'];
    expect(traces).toEqual(attendues.map((action) => ({ action, utilisateurId: Number(acteurs.A.id) })));
  });
});
