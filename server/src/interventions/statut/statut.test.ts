import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { creerIntervention } from '../../../test/interventions.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();

interface Statut {
  id: string;
  version: number;
  etape: string;
  libelle: { fr: string; en: string };
  libelleClient: { fr: string; en: string };
  couleur: string;
  ordre: number;
  actif: boolean;
}
const CHAMPS = 'id version etape libelle { fr en } libelleClient { fr en } couleur ordre actif';
const AUCUN = { id: '4000000000', version: 1 };
const cles = ({ id, version }: { id: string; version: number }) => ({ id, version });

const lister = (qui: Executant, variables: Record<string, unknown> = {}) =>
  lire<{ items: Statut[]; pagination: { totalItems: number; hasNext: boolean } }>(
    qui,
    'consulterStatutIntervention',
    'page: Int, perPage: Int, actif: Boolean',
    `items { ${CHAMPS} } pagination { totalItems hasNext }`,
    { page: 1, perPage: 50, ...variables },
  );
const unSeul = (qui: Executant, id: string) => lire<Statut>(qui, 'voirStatutIntervention', 'id: ID!', CHAMPS, { id });
const ecrire = (fonction: string) => (qui: Executant, input: Record<string, unknown>) =>
  muter<{ statut: Statut }>(qui, fonction, input, `statut { ${CHAMPS} }`);
const creer = (qui: Executant, valeurs: Record<string, unknown> = {}) =>
  ecrire('creerStatutIntervention')(qui, {
    etape: 'EN_COURS',
    libelle: { fr: 'En route', en: 'On the way' },
    couleur: '#7048E8',
    ...valeurs,
  });
const modifier = (qui: Executant, statut: { id: string; version: number }, valeurs: Record<string, unknown>) =>
  ecrire('modifierStatutIntervention')(qui, { ...cles(statut), ...valeurs });
const supprimer = (qui: Executant, statut: { id: string; version: number }) =>
  muter<{ id: string }>(qui, 'supprimerStatutIntervention', cles(statut), 'id');
const cree = async (valeurs: Record<string, unknown> = {}) => (await creer(acteurs.A, valeurs)).rendu.statut;
const deLetape = async (etape: string) => (await lister(acteurs.A)).rendu.items.filter((s) => s.etape === etape);

describe('consulterStatutIntervention', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => lister(qui),
  );

  it('donne à tous la liste dans l’ordre de l’admin, chaque étape ayant un statut', async () => {
    const dernier = await cree({ ordre: 9999 });
    const premier = await cree({ ordre: 0 });
    for (const nom of ['A', 'S1', 'T1', 'C1'] as const) {
      const { items, pagination } = (await lister(acteurs[nom])).rendu;
      expect(items[0]?.id).toBe(premier.id);
      expect(items.at(-1)?.id).toBe(dernier.id);
      const ordres = items.map(({ ordre }) => ordre);
      expect(ordres).toEqual(ordres.toSorted((a, b) => a - b));
      expect(new Set(items.map(({ etape }) => etape)).size).toBe(7);
      expect(pagination).toEqual({ totalItems: items.length, hasNext: false });
    }
  });

  it('filtre par actif', async () => {
    const { id } = await cree({ actif: false });
    const inactifs = (await lister(acteurs.C1, { actif: false })).rendu.items;
    expect(inactifs.map((statut) => statut.id)).toEqual([id]);
    expect((await lister(acteurs.C1, { actif: true })).rendu.items.map((s) => s.id)).not.toContain(id);
    expect((await lister(acteurs.C1, { actif: null })).rendu.items.map((s) => s.id)).toContain(id);
  });

  it('va par pages de 1 à 50', async () => {
    const premiere = (await lister(acteurs.S1, { perPage: 3 })).rendu;
    expect(premiere.items).toHaveLength(3);
    expect(premiere.pagination.hasNext).toBe(true);
    champsRefuses(await lister(acteurs.S1, { perPage: 51 }), 'perPage');
    champsRefuses(await lister(acteurs.S1, { page: 0 }), 'page');
  });
});

describe('voirStatutIntervention', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => unSeul(qui, '1'),
  );

  it('montre un statut, actif ou non', async () => {
    const statut = await cree({ actif: false });
    expect((await unSeul(acteurs.C1, statut.id)).rendu).toEqual(statut);
  });

  it('ne trouve pas ce qui n’existe pas', async () => {
    for (const id of ['4000000000', '0', 'x', "1' OR '1'='1"]) refus(await unSeul(acteurs.A, id), 'NOT_FOUND');
  });
});

describe('creerStatutIntervention', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => creer(qui),
    ['S1', 'T1', 'C1', 'P'],
  );

  it('l’ajoute à la fin, actif, le client lisant le même libellé, sauf si l’on dit autrement', async () => {
    const fin = Math.max(...(await lister(acteurs.A)).rendu.items.map(({ ordre }) => ordre));
    const statut = await cree({ libelle: { fr: ' Sur place ', en: ' On site ' }, libelleClient: null, ordre: null });
    expect(statut).toMatchObject({
      version: 1,
      etape: 'EN_COURS',
      libelle: { fr: 'Sur place', en: 'On site' },
      libelleClient: { fr: 'Sur place', en: 'On site' },
      actif: true,
    });
    expect(statut.ordre).toBeGreaterThan(fin);
    const libelleClient = { fr: 'Il arrive', en: 'Coming' };
    expect(await cree({ libelleClient, ordre: 3, actif: false })).toMatchObject({
      libelleClient,
      ordre: 3,
      actif: false,
    });
  });

  it('nomme chaque champ fautif, et n’écrit rien', async () => {
    const fautes = {
      libelle: { fr: '  ', en: 'x'.repeat(81) },
      libelleClient: { fr: '', en: 'ok' },
      couleur: 'rouge',
      ordre: -1,
    };
    const reponse = await sansRienEcrire(serveur, () => creer(acteurs.A, fautes));
    champsRefuses(reponse, 'libelle.fr', 'libelle.en', 'libelleClient.fr', 'couleur', 'ordre');
  });

  it('ne prend pour couleur que #RRGGBB', async () => {
    for (const couleur of ['#FFF', 'red', '#GGGGGG', '#1234567', '', 'javascript:alert(1)', 'red;background:url(//x)'])
      champsRefuses(await creer(acteurs.A, { couleur }), 'couleur');
    expect((await cree({ couleur: '#abCD09' })).couleur).toBe('#abCD09');
  });

  it('ne prend pour étape qu’une des sept', async () => {
    expect((await creer(acteurs.A, { etape: 'EN_RETARD' })).statut).toBe(400);
  });
});

describe('modifierStatutIntervention', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => modifier(qui, { id: '1', version: 1 }, { ordre: 5 }),
    ['S1', 'T1', 'C1', 'P'],
  );

  it('change ce qui est donné, laisse le reste', async () => {
    const statut = await cree();
    const { rendu } = await modifier(acteurs.A, statut, { libelle: { fr: 'Arrivé', en: 'Arrived' } });
    expect(rendu.statut).toEqual({ ...statut, version: 2, libelle: { fr: 'Arrivé', en: 'Arrived' } });
    expect((await modifier(acteurs.A, rendu.statut, { ordre: 12, actif: false })).rendu.statut).toMatchObject({
      version: 3,
      ordre: 12,
      actif: false,
    });
  });

  it('un renommage se voit à la requête suivante, aussi sur un autre serveur et dans les interventions', async () => {
    const statut = await cree({ etape: 'NOUVELLE', ordre: 1 });
    const une = await creerIntervention(acteurs.S1, acteurs.C1);
    const second = await serveur.processus();
    try {
      const voirSur = async (application = serveur.application) => {
        const { data } = await serveur.executer<{ voirIntervention: { statut: Statut } }>(
          `query ($id: ID!) { voirIntervention(id: $id) { statut { ${CHAMPS} } } }`,
          { id: une.id },
          { jeton: acteurs.C1.jeton },
          application,
        );
        return data.voirIntervention.statut;
      };
      expect([await voirSur(), await voirSur(second)]).toEqual([statut, statut]);
      const { rendu } = await modifier(acteurs.A, statut, { libelleClient: { fr: 'Bien reçue', en: 'Got it' } });
      expect(rendu.statut.libelleClient.fr).toBe('Bien reçue');
      expect([await voirSur(), await voirSur(second)]).toEqual([rendu.statut, rendu.statut]);
    } finally {
      await second.arreter();
    }
    await modifier(acteurs.A, { ...statut, version: 2 }, { actif: false });
  });

  it('refuse null sur ce qui est obligatoire, et une couleur ou un libellé faux, en les nommant', async () => {
    const statut = await cree();
    for (const champ of ['etape', 'libelle', 'libelleClient', 'couleur', 'ordre', 'actif'])
      champsRefuses(await sansRienEcrire(serveur, () => modifier(acteurs.A, statut, { [champ]: null })), champ);
    champsRefuses(await modifier(acteurs.A, statut, { couleur: 'rouge' }), 'couleur');
    champsRefuses(await modifier(acteurs.A, statut, { libelle: { fr: 'ok', en: ' ' } }), 'libelle.en');
  });

  it('une version périmée est un conflit qui montre le statut actuel', async () => {
    const statut = await cree();
    const { rendu } = await modifier(acteurs.A, statut, { ordre: 77 });
    const reponse = await sansRienEcrire(serveur, () => modifier(acteurs.A, statut, { ordre: 78 }));
    expect(refus(reponse, 'CONFLICT').actuel).toEqual(rendu.statut);
    refus(await modifier(acteurs.A, AUCUN, { ordre: 78 }), 'NOT_FOUND');
  });

  it('ouvrir une intervention ne change pas la version de son statut', async () => {
    const [statut] = await deLetape('NOUVELLE');
    await creerIntervention(acteurs.S1, acteurs.C1);
    expect((await modifier(acteurs.A, statut as Statut, { couleur: '#111111' })).errors).toEqual([]);
  });

  it('un statut dont une intervention ou son histoire parle ne change pas d’étape', async () => {
    const statut = await cree({ etape: 'NOUVELLE', ordre: 1 });
    await creerIntervention(acteurs.S1, acteurs.C1);
    const dit = refus(
      await sansRienEcrire(serveur, () => modifier(acteurs.A, statut, { etape: 'EN_COURS' })),
      'CONFLICT',
    );
    expect(dit.details?.fr).toContain('1 intervention(s)');
    expect((await modifier(acteurs.A, statut, { etape: 'NOUVELLE', actif: false })).errors).toEqual([]);
  });

  it('le dernier statut actif d’une étape ne se désactive pas et ne change pas d’étape', async () => {
    const [seul] = await deLetape('EN_ATTENTE');
    for (const valeurs of [{ actif: false }, { etape: 'EN_COURS' }])
      refus(await sansRienEcrire(serveur, () => modifier(acteurs.A, seul as Statut, valeurs)), 'CONFLICT');
    const autre = await cree({ etape: 'EN_ATTENTE' });
    expect((await modifier(acteurs.A, seul as Statut, { actif: false })).errors).toEqual([]);
    refus(await sansRienEcrire(serveur, () => modifier(acteurs.A, autre, { actif: false })), 'CONFLICT');
  });

  it('de deux qui retirent chacun un des deux derniers au même moment, un seul passe', async () => {
    const autre = await cree({ etape: 'ANNULEE' });
    const [premier] = (await deLetape('ANNULEE')).filter(({ id }) => id !== autre.id);
    const reponses = await Promise.all([
      modifier(acteurs.A, premier as Statut, { actif: false }),
      supprimer(acteurs.A, autre),
    ]);
    expect(reponses.flatMap(({ errors }) => errors.map((e) => e.extensions.code))).toEqual(['CONFLICT']);
    expect((await deLetape('ANNULEE')).filter(({ actif }) => actif)).toHaveLength(1);
  });
});

describe('supprimerStatutIntervention', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => supprimer(qui, { id: '1', version: 1 }),
    ['S1', 'T1', 'C1', 'P'],
  );

  it('supprime celui qui ne sert pas', async () => {
    const statut = await cree();
    expect((await supprimer(acteurs.A, statut)).rendu.id).toBe(statut.id);
    refus(await unSeul(acteurs.A, statut.id), 'NOT_FOUND');
    refus(await supprimer(acteurs.A, statut), 'NOT_FOUND');
  });

  it('refuse celui qui sert, ou dont l’histoire parle, et dit de le désactiver', async () => {
    const statut = await cree({ etape: 'NOUVELLE', ordre: 1 });
    const { id, version } = await creerIntervention(acteurs.S1, acteurs.C1);
    expect(refus(await sansRienEcrire(serveur, () => supprimer(acteurs.A, statut)), 'CONFLICT').message.fr).toContain(
      'désactivez-le',
    );
    await muter(acteurs.S1, 'annulerIntervention', { id, version, motif: 'Erreur' }, '');
    expect(refus(await sansRienEcrire(serveur, () => supprimer(acteurs.A, statut)), 'CONFLICT').details?.fr).toContain(
      '0 intervention(s) l’ont, 2 ligne(s) d’historique',
    );
    await modifier(acteurs.A, statut, { actif: false });
  });

  it('refuse le dernier actif de son étape, et une version périmée', async () => {
    const [seul] = await deLetape('CLOTUREE');
    refus(await sansRienEcrire(serveur, () => supprimer(acteurs.A, seul as Statut)), 'CONFLICT');
    const statut = await cree();
    await modifier(acteurs.A, statut, { ordre: 5 });
    expect(refus(await supprimer(acteurs.A, statut), 'CONFLICT').actuel).toMatchObject({ version: 2, ordre: 5 });
  });
});
