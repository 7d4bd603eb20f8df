import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { emDe, enObservant } from '../../../test/etat.ts';
import { champsRefuses, refus, refuseSansDroit } from '../../../test/refus.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';

const { serveur, acteurs } = essai();

interface TraceLue {
  id: string;
  version: number;
  origine: string;
  action: string;
  utilisateur: { id: string } | null;
  [champ: string]: unknown;
}
const CHAMPS =
  'id version origine action detail code param codeSql endPoint resultat application ip agent requeteId creerA utilisateurId utilisateur { id nom } modifierPar { id } modifierA changements { objet }';
/** Document 002's own example. */
const EXEMPLE = {
  action: 'CREATE_USER',
  detail: 'Création d’un nouvel utilisateur',
  code: 'USER_001',
  param: 'username=johndoe',
  codeSql: 'INSERT INTO utilisateur...',
  endPoint: '/api/utilisateurs',
};
const ecrire = (fonction: string) => (qui: Executant, input: Record<string, unknown>) =>
  muter<{ trace: TraceLue; id: string }>(
    qui,
    fonction,
    input,
    fonction === 'supprimerTrace' ? 'id' : `trace { ${CHAMPS} }`,
  );
const creer = (qui: Executant, valeurs: Record<string, unknown> = {}) =>
  ecrire('creerTrace')(qui, { ...EXEMPLE, ...valeurs });
const modifier = ecrire('modifierTrace');
const supprimer = ecrire('supprimerTrace');
const creee = async () => (await creer(acteurs.A)).rendu.trace;
const cles = ({ id, version }: TraceLue) => ({ id, version });
const voir = (qui: Executant, id: string) => lire<TraceLue>(qui, 'voirTrace', 'id: ID!', CHAMPS, { id });
const toutes = () => sql(emDe(serveur)).selectFrom('trace').selectAll().orderBy('id').execute();
const duSysteme = async () => {
  const { traces } = await enObservant(serveur, () => creer(acteurs.A));
  const une = traces.find(({ origine }) => origine === 'SYSTEME');
  return { id: String(une?.id), version: 1 };
};

describe('creerTrace', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => creer(qui),
    ['S1', 'T1', 'C1'],
  );

  it('écrit une entrée manuelle : qui, quand et d’où viennent de la requête', async () => {
    const { rendu } = await creer(acteurs.A);
    expect(rendu.trace).toMatchObject({
      ...EXEMPLE,
      origine: 'MANUELLE',
      resultat: 'SUCCES',
      version: 1,
      ip: '127.0.0.1',
      utilisateur: { id: acteurs.A.id, nom: 'NomA' },
      changements: [],
    });
    expect((await voir(acteurs.A, rendu.trace.id)).rendu).toEqual(rendu.trace);
  });

  it('un compte de programme en écrit aussi, en son nom', async () => {
    expect((await creer(acteurs.P)).rendu.trace.utilisateur?.id).toBe(acteurs.P.id);
  });

  it('n’a pas de champ pour dire qui : le nommer est refusé', async () => {
    const reponse = await creer(acteurs.P, { utilisateurId: acteurs.A.id });
    expect(reponse.statut).toBe(400);
  });

  it('n’exige que l’action', async () => {
    const vides = { detail: null, code: undefined, param: ' ', codeSql: null, endPoint: '' };
    const { rendu } = await creer(acteurs.A, vides);
    const lus = { detail: null, code: null, param: null, codeSql: null, endPoint: null };
    expect(rendu.trace).toMatchObject({ action: 'CREATE_USER', ...lus });
  });

  it('borne chaque champ, nomme les fautifs et n’écrit aucune entrée', async () => {
    const long = (n: number) => 'x'.repeat(n + 1);
    const fautes = {
      action: long(100),
      detail: long(2000),
      code: long(60),
      param: long(1000),
      codeSql: long(2000),
      endPoint: long(300),
    };
    const manuelles = async () => (await toutes()).filter(({ origine }) => origine === 'MANUELLE').length;
    const avant = await manuelles();
    champsRefuses(await creer(acteurs.A, fautes), ...Object.keys(fautes));
    champsRefuses(await creer(acteurs.A, { action: ' ' }), 'action');
    expect(await manuelles()).toBe(avant);
  });

  it('son écriture est elle-même tracée', async () => {
    const { resultat, traces } = await enObservant(serveur, () => creer(acteurs.A));
    expect(traces.map(({ origine, action }) => [origine, action])).toEqual([
      ['MANUELLE', 'CREATE_USER'],
      ['SYSTEME', 'creerTrace'],
    ]);
    expect(JSON.parse(traces[1]?.changements ?? '')).toMatchObject([
      { objet: 'trace', id: Number(resultat.rendu.trace.id), apres: { detail: EXEMPLE.detail } },
    ]);
  });
});

describe('modifierTrace', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => modifier(qui, { id: '1', version: 1, detail: 'Pirate' }),
    ['S1', 'T1', 'C1', 'P'],
  );

  it('change ce qui est donné, et la trace de ce changement garde l’avant et l’après', async () => {
    const trace = await creee();
    const { resultat, traces } = await enObservant(serveur, () =>
      modifier(acteurs.A, { ...cles(trace), action: 'UPDATE_USER', param: null }),
    );
    expect(resultat.rendu.trace).toMatchObject({
      ...EXEMPLE,
      action: 'UPDATE_USER',
      param: null,
      version: 2,
      utilisateurId: acteurs.A.id,
      modifierPar: { id: acteurs.A.id },
    });
    expect(traces).toMatchObject([{ action: 'modifierTrace', origine: 'SYSTEME' }]);
    const [ligne] = JSON.parse(traces[0]?.changements ?? '');
    expect(ligne).toMatchObject({
      avant: { action: 'CREATE_USER', param: 'username=johndoe' },
      apres: { action: 'UPDATE_USER', param: null },
    });
  });

  it('refuse une trace du système, quelle que soit la version : elle reste à l’octet près', async () => {
    const systeme = await duSysteme();
    const lire1 = async () => (await toutes()).find(({ id }) => id === Number(systeme.id));
    const avant = await lire1();
    for (const version of [1, 2]) {
      const dit = refus(await modifier(acteurs.A, { ...systeme, version, action: 'x' }), 'FORBIDDEN');
      expect(dit.details?.fr).toContain('trace du système');
    }
    expect(await lire1()).toEqual(avant);
  });

  it('de deux qui enregistrent, l’un reçoit CONFLICT avec l’entrée telle qu’elle est', async () => {
    const trace = await creee();
    const reponses = await Promise.all(['Un', 'Deux'].map((detail) => modifier(acteurs.A, { ...cles(trace), detail })));
    const perdantes = reponses.filter(({ errors }) => errors.length > 0);
    const { rendu } = await voir(acteurs.A, trace.id);
    const actuels = perdantes.map((perdante) => refus(perdante, 'CONFLICT').actuel);
    expect(actuels).toMatchObject([{ detail: rendu.detail, version: 2 }]);
  });

  it('ne vide pas l’action, ne trouve pas ce qui n’existe pas', async () => {
    const trace = await creee();
    champsRefuses(await modifier(acteurs.A, { ...cles(trace), action: null }), 'action');
    refus(await modifier(acteurs.A, { id: '4000000000', version: 1, detail: 'x' }), 'NOT_FOUND');
  });
});

describe('supprimerTrace', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => supprimer(qui, { id: '1', version: 1 }),
    ['S1', 'T1', 'C1', 'P'],
  );

  it('supprime une entrée manuelle, et la trace qui le dit garde ce qu’elle était', async () => {
    const trace = await creee();
    const { resultat, traces } = await enObservant(serveur, () => supprimer(acteurs.A, cles(trace)));
    expect(resultat.rendu.id).toBe(trace.id);
    refus(await voir(acteurs.A, trace.id), 'NOT_FOUND');
    expect(JSON.parse(traces[0]?.changements ?? '')).toMatchObject([
      { objet: 'trace', id: Number(trace.id), avant: { action: 'CREATE_USER', detail: EXEMPLE.detail } },
    ]);
  });

  it('refuse une trace du système, une version périmée et ce qui n’existe pas', async () => {
    const systeme = await duSysteme();
    refus(await supprimer(acteurs.A, systeme), 'FORBIDDEN');
    expect((await voir(acteurs.A, systeme.id)).errors).toEqual([]);
    const trace = await creee();
    refus(await supprimer(acteurs.A, { ...cles(trace), version: 9 }), 'CONFLICT');
    refus(await supprimer(acteurs.A, { id: '4000000000', version: 1 }), 'NOT_FOUND');
  });
});

describe('voirTrace', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => voir(qui, '1'),
    ['S1', 'T1', 'C1', 'P'],
  );

  it('montre ce que la mutation a changé, champ par champ, et son SQL sans valeurs', async () => {
    const { traces } = await enObservant(serveur, () =>
      muter(
        acteurs.A,
        'creerDegreUrgence',
        { libelle: { fr: 'Vu', en: 'Seen' }, niveau: 7, delaiHeures: 3, couleur: '#123456' },
        'urgence { id }',
      ),
    );
    const { rendu } = await lire<Record<string, never>>(
      acteurs.A,
      'voirTrace',
      'id: ID!',
      'action origine endPoint codeSql autresChangements utilisateur { nom } changements { objet id nature champs { champ avant apres } }',
      { id: String(traces[0]?.id) },
    );
    expect(rendu).toMatchObject({
      action: 'creerDegreUrgence',
      origine: 'SYSTEME',
      endPoint: 'POST /graphql',
      autresChangements: 0,
      utilisateur: { nom: 'NomA' },
      changements: [
        {
          objet: 'degre_urgence',
          nature: 'CREATION',
          champs: expect.arrayContaining([
            { champ: 'libelleFr', avant: null, apres: 'Vu' },
            { champ: 'niveau', avant: null, apres: '7' },
          ]),
        },
      ],
    });
    expect(rendu.codeSql).toMatch(/^insert into .degre_urgence. .+\?/);
    expect(rendu.codeSql).toMatch(/update .version_referentiel. set/);
    expect(rendu.codeSql).not.toMatch(/Vu|#123456/);
  });

  it('ne trouve pas ce qui n’existe pas', async () => {
    for (const id of ['4000000000', 'x', '']) refus(await voir(acteurs.A, id), 'NOT_FOUND');
  });
});
