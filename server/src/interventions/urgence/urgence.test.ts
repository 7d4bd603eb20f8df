import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essai, unEssai } from '../../../test/essai.ts';
import { creerIntervention, voir } from '../../../test/interventions.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();

interface Urgence {
  id: string;
  version: number;
  libelle: { fr: string; en: string };
  niveau: number;
  delaiHeures: number;
  couleur: string;
  actif: boolean;
}
const CHAMPS = 'id version libelle { fr en } niveau delaiHeures couleur actif';
const cles = ({ id, version }: { id: string; version: number }) => ({ id, version });

const lister = (qui: Executant, variables: Record<string, unknown> = {}) =>
  lire<{ items: Urgence[]; pagination: { totalItems: number; hasNext: boolean } }>(
    qui,
    'consulterDegreUrgence',
    'page: Int, perPage: Int, actif: Boolean',
    `items { ${CHAMPS} } pagination { totalItems hasNext }`,
    { page: 1, perPage: 50, ...variables },
  );
const unSeul = (qui: Executant, id: string) => lire<Urgence>(qui, 'voirDegreUrgence', 'id: ID!', CHAMPS, { id });
const ecrire = (fonction: string) => (qui: Executant, input: Record<string, unknown>) =>
  muter<{ urgence: Urgence }>(qui, fonction, input, `urgence { ${CHAMPS} }`);
const creer = (qui: Executant, valeurs: Record<string, unknown> = {}) =>
  ecrire('creerDegreUrgence')(qui, {
    libelle: { fr: 'Immédiate', en: 'Immediate' },
    niveau: 50,
    delaiHeures: 2,
    couleur: '#7048E8',
    ...valeurs,
  });
const modifier = (qui: Executant, urgence: { id: string; version: number }, valeurs: Record<string, unknown>) =>
  ecrire('modifierDegreUrgence')(qui, { ...cles(urgence), ...valeurs });
const supprimer = (qui: Executant, urgence: { id: string; version: number }) =>
  muter<{ id: string }>(qui, 'supprimerDegreUrgence', cles(urgence), 'id');
const creee = async (valeurs: Record<string, unknown> = {}) => (await creer(acteurs.A, valeurs)).rendu.urgence;

describe('consulterDegreUrgence', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => lister(qui),
  );

  it('donne à tous la liste, du plus urgent au moins urgent', async () => {
    await creee({ niveau: 100 });
    const premiere = await creee({ niveau: 1 });
    for (const nom of ['A', 'S1', 'T1', 'C1'] as const) {
      const { items, pagination } = (await lister(acteurs[nom])).rendu;
      const niveaux = items.map(({ niveau }) => niveau);
      expect(niveaux).toEqual(niveaux.toSorted((a, b) => a - b));
      expect(items[1]).toEqual(premiere);
      expect(pagination).toEqual({ totalItems: items.length, hasNext: false });
    }
  });

  it('filtre par actif, et va par pages de 1 à 50', async () => {
    const { id } = await creee({ actif: false });
    expect((await lister(acteurs.C1, { actif: false })).rendu.items.map((u) => u.id)).toEqual([id]);
    expect((await lister(acteurs.C1, { actif: true })).rendu.items.map((u) => u.id)).not.toContain(id);
    expect((await lister(acteurs.C1, { perPage: 1 })).rendu).toMatchObject({
      items: [{}],
      pagination: { hasNext: true },
    });
    champsRefuses(await lister(acteurs.C1, { perPage: 51 }), 'perPage');
  });
});

describe('voirDegreUrgence', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => unSeul(qui, '1'),
  );

  it('montre un degré ; ne trouve pas ce qui n’existe pas', async () => {
    const urgence = await creee();
    expect((await unSeul(acteurs.C1, urgence.id)).rendu).toEqual(urgence);
    for (const id of ['4000000000', 'x', '']) refus(await unSeul(acteurs.A, id), 'NOT_FOUND');
  });
});

describe('creerDegreUrgence', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => creer(qui),
    ['S1', 'T1', 'C1', 'P'],
  );

  it('son délai donne l’échéance des interventions', async () => {
    const urgence = await creee({ delaiHeures: 7 });
    expect(urgence).toMatchObject({ version: 1, actif: true, libelle: { fr: 'Immédiate', en: 'Immediate' } });
    const { id } = await creerIntervention(acteurs.S1, acteurs.C1, { urgenceId: urgence.id });
    const { creerA, echeance } = await voir(acteurs.S1, id);
    expect(Date.parse(echeance ?? '') - Date.parse(creerA)).toBe(7 * 3_600_000);
  });

  it('nomme chaque champ fautif, et n’écrit rien', async () => {
    const fautes = { libelle: { fr: ' ', en: '' }, niveau: 0, delaiHeures: 8761, couleur: '#12345' };
    const reponse = await sansRienEcrire(serveur, () => creer(acteurs.A, fautes));
    champsRefuses(reponse, 'libelle.fr', 'libelle.en', 'niveau', 'delaiHeures', 'couleur');
    for (const delaiHeures of [0, -4]) champsRefuses(await creer(acteurs.A, { delaiHeures }), 'delaiHeures');
    champsRefuses(await creer(acteurs.A, { actif: null }), 'actif');
  });
});

describe('modifierDegreUrgence', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => modifier(qui, { id: '1', version: 1 }, { niveau: 5 }),
    ['S1', 'T1', 'C1', 'P'],
  );

  it('change ce qui est donné ; un autre délai ne touche pas les échéances déjà données', async () => {
    const urgence = await creee();
    const { id } = await creerIntervention(acteurs.S1, acteurs.C1, { urgenceId: urgence.id });
    const { echeance } = await voir(acteurs.S1, id);
    const { rendu } = await modifier(acteurs.A, urgence, { delaiHeures: 9 });
    expect(rendu.urgence).toEqual({ ...urgence, version: 2, delaiHeures: 9 });
    expect((await voir(acteurs.S1, id)).echeance).toBe(echeance);
  });

  it('un renommage se voit à la requête suivante, aussi sur un autre serveur', async () => {
    const urgence = await creee();
    const second = await serveur.processus();
    try {
      const surLeSecond: Executant = {
        executer: (query, variables) => serveur.executer(query, variables, { jeton: acteurs.C1.jeton }, second),
      };
      expect((await unSeul(surLeSecond, urgence.id)).rendu).toEqual(urgence);
      const { rendu } = await modifier(acteurs.A, urgence, { libelle: { fr: 'Vitale', en: 'Vital' } });
      expect((await unSeul(surLeSecond, urgence.id)).rendu).toEqual(rendu.urgence);
      expect((await unSeul(acteurs.C1, urgence.id)).rendu.libelle.fr).toBe('Vitale');
    } finally {
      await second.arreter();
    }
  });

  it('refuse null, une couleur fausse, une version périmée et un degré inconnu', async () => {
    const urgence = await creee();
    for (const champ of ['libelle', 'niveau', 'delaiHeures', 'couleur', 'actif'])
      champsRefuses(await sansRienEcrire(serveur, () => modifier(acteurs.A, urgence, { [champ]: null })), champ);
    champsRefuses(await modifier(acteurs.A, urgence, { couleur: 'red;background:url(//x)' }), 'couleur');
    const { rendu } = await modifier(acteurs.A, urgence, { niveau: 60 });
    const reponse = await sansRienEcrire(serveur, () => modifier(acteurs.A, urgence, { niveau: 61 }));
    expect(refus(reponse, 'CONFLICT').actuel).toEqual(rendu.urgence);
    refus(await modifier(acteurs.A, { id: '4000000000', version: 1 }, { niveau: 61 }), 'NOT_FOUND');
  });
});

describe('supprimerDegreUrgence', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => supprimer(qui, { id: '1', version: 1 }),
    ['S1', 'T1', 'C1', 'P'],
  );

  it('supprime celui qui ne sert pas, refuse celui qui sert', async () => {
    const urgence = await creee();
    const utilisee = await creee();
    await creerIntervention(acteurs.S1, acteurs.C1, { urgenceId: utilisee.id });
    expect((await supprimer(acteurs.A, urgence)).rendu.id).toBe(urgence.id);
    refus(await unSeul(acteurs.A, urgence.id), 'NOT_FOUND');
    const dit = refus(await sansRienEcrire(serveur, () => supprimer(acteurs.A, utilisee)), 'CONFLICT');
    expect(dit.message.fr).toContain('désactivez-le');
    expect(dit.details?.en).toContain('1 intervention(s)');
  });

  it('garde toujours un degré actif, même quand deux retirent chacun un des deux derniers', async () => {
    const {
      serveur: autre,
      acteurs: { A },
    } = await unEssai();
    try {
      const [un, deux, ...reste] = (await lister(A)).rendu.items as [Urgence, Urgence, ...Urgence[]];
      for (const urgence of reste) expect((await supprimer(A, urgence)).errors).toEqual([]);
      const reponses = await Promise.all([modifier(A, un, { actif: false }), supprimer(A, deux)]);
      expect(reponses.flatMap(({ errors }) => errors.map((e) => e.extensions.code))).toEqual(['CONFLICT']);
      const [dernier] = (await lister(A, { actif: true })).rendu.items as [Urgence];
      refus(await sansRienEcrire(autre, () => modifier(A, dernier, { actif: false })), 'CONFLICT');
      refus(await sansRienEcrire(autre, () => supprimer(A, dernier)), 'CONFLICT');
    } finally {
      await autre.arreter();
    }
  });
});
