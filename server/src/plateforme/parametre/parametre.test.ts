import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { compterRequetes } from '../../../test/requetes.ts';

const { serveur, acteurs } = essai();

interface Setting {
  id: string;
  version: number;
  utilisateur: { id: string; nom: string };
  codification: { id: string; param: string };
  creerPar: { id: string } | null;
}
const CHAMPS = 'id version utilisateur { id nom } codification { id param } creerPar { id }';
const SANS_DROIT = ['S1', 'T1', 'C1', 'P'] as const;
const contexte = () => ({ serveur, acteurs });
const cles = ({ id, version }: { id: string; version: number }) => ({ id, version });

const lister = (qui: Executant, variables: Record<string, unknown> = {}) =>
  lire<{ items: Setting[]; pagination: { totalItems: number } }>(
    qui,
    'consulterSetting',
    'perPage: Int, utilisateurId: ID, codificationId: ID',
    `items { ${CHAMPS} } pagination { totalItems }`,
    { perPage: 50, ...variables },
  );
const voir = (qui: Executant, id: string) => lire<Setting>(qui, 'voirSetting', 'id: ID!', CHAMPS, { id });
const ecrire = (fonction: string, qui: Executant, input: Record<string, unknown>) =>
  muter<{ message: { fr: string; en: string }; setting: Setting }>(qui, fonction, input, `setting { ${CHAMPS} }`);
const creer = (qui: Executant, utilisateurId: string, codificationId: string) =>
  ecrire('creerSetting', qui, { utilisateurId, codificationId });
const modifier = (qui: Executant, setting: { id: string; version: number }, valeurs: Record<string, unknown>) =>
  ecrire('modifierSetting', qui, { ...cles(setting), ...valeurs });
const supprimer = (qui: Executant, setting: { id: string; version: number }) =>
  muter<{ id: string }>(qui, 'supprimerSetting', cles(setting), 'id');

let rang = 0;
async function uneCodification(): Promise<{ id: string; param: string }> {
  const input = { libelle: 'Essai', param: `ESSAI_${++rang}` };
  const { rendu } = await muter<{ codification: { id: string; param: string } }>(
    acteurs.A,
    'creerCodification',
    input,
    'codification { id param }',
  );
  return rendu.codification;
}
const cree = async (utilisateurId: string) =>
  (await creer(acteurs.A, utilisateurId, (await uneCodification()).id)).rendu.setting;

describe('consulterSetting', () => {
  refuseSansDroit(contexte, (qui) => lister(qui), SANS_DROIT);

  it('filtre par compte et par codification', async () => {
    const deS1 = await cree(acteurs.S1.id);
    const deT1 = (await creer(acteurs.A, acteurs.T1.id, deS1.codification.id)).rendu.setting;
    const ids = async (filtre: Record<string, unknown>) =>
      (await lister(acteurs.A, filtre)).rendu.items.map(({ id }) => id);
    const [siens, siennes] = [{ utilisateurId: acteurs.T1.id }, { codificationId: deS1.codification.id }];
    expect(await ids(siens)).toEqual([deT1.id]);
    expect(new Set(await ids(siennes))).toEqual(new Set([deS1.id, deT1.id]));
    expect(await ids({ ...siens, ...siennes })).toEqual([deT1.id]);
    for (const utilisateurId of ['4000000000', 'x']) expect(await ids({ utilisateurId })).toEqual([]);
  });

  it('ne demande pas une requête par ligne pour les comptes et les codifications', async () => {
    for (let nombre = (await lister(acteurs.A)).rendu.items.length; nombre <= 50; nombre++)
      await cree(nombre % 2 === 0 ? acteurs.C1.id : acteurs.C2.id);
    const cinq = await compterRequetes(serveur, () => lister(acteurs.A, { perPage: 5 }));
    expect(cinq).toBeGreaterThan(3);
    expect(await compterRequetes(serveur, () => lister(acteurs.A, { perPage: 50 }))).toBe(cinq);
  });
});

describe('voirSetting', () => {
  refuseSansDroit(contexte, (qui) => voir(qui, '1'), SANS_DROIT);

  it('montre un paramètre ; ne trouve pas ce qui n’existe pas', async () => {
    const setting = await cree(acteurs.S2.id);
    expect((await voir(acteurs.A, setting.id)).rendu).toEqual(setting);
    for (const id of ['4000000000', 'x', '']) refus(await voir(acteurs.A, id), 'NOT_FOUND');
  });
});

describe('creerSetting', () => {
  refuseSansDroit(contexte, (qui) => creer(qui, '1', '1'), SANS_DROIT);

  it('donne une codification à un compte', async () => {
    const codification = await uneCodification();
    const { rendu } = await creer(acteurs.A, acteurs.S1.id, codification.id);
    expect(rendu).toEqual({
      message: { fr: 'Paramètre créé avec succès', en: 'Setting created successfully' },
      setting: {
        id: expect.any(String),
        version: 1,
        utilisateur: { id: acteurs.S1.id, nom: 'NomS1' },
        codification,
        creerPar: { id: acteurs.A.id },
      },
    });
  });

  it('refuse la même deux fois au même compte, aussi à deux au même moment', async () => {
    const { codification, utilisateur } = await cree(acteurs.S1.id);
    const encore = await sansRienEcrire(serveur, () => creer(acteurs.A, utilisateur.id, codification.id));
    expect(refus(encore, 'CONFLICT').champs?.map(({ chemin }) => chemin)).toEqual(['codificationId']);
    const { id } = await uneCodification();
    const reponses = await Promise.all([1, 2].map(() => creer(acteurs.A, acteurs.S1.id, id)));
    expect(reponses.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(['CONFLICT']);
  });

  it('refuse un compte ou une codification qui n’existe pas, en nommant le champ', async () => {
    const { id } = await uneCodification();
    champsRefuses(await sansRienEcrire(serveur, () => creer(acteurs.A, '4000000000', id)), 'utilisateurId');
    champsRefuses(await sansRienEcrire(serveur, () => creer(acteurs.A, acteurs.S1.id, 'x')), 'codificationId');
  });
});

describe('modifierSetting', () => {
  refuseSansDroit(contexte, (qui) => modifier(qui, { id: '1', version: 1 }, { codificationId: '1' }), SANS_DROIT);

  it('change la codification, ou le compte', async () => {
    const setting = await cree(acteurs.T2.id);
    const codification = await uneCodification();
    const { rendu } = await modifier(acteurs.A, setting, { codificationId: codification.id });
    expect(rendu.setting).toEqual({ ...setting, version: 2, codification });
    expect(rendu.message.fr).toBe('Paramètre mis à jour avec succès');
    const autre = await modifier(acteurs.A, rendu.setting, { utilisateurId: acteurs.T1.id });
    expect(autre.rendu.setting).toMatchObject({ version: 3, codification, utilisateur: { id: acteurs.T1.id } });
  });

  it('refuse un double, null, l’inconnu et une version périmée', async () => {
    const [un, deux] = [await cree(acteurs.T2.id), await cree(acteurs.T2.id)];
    const double = await sansRienEcrire(serveur, () =>
      modifier(acteurs.A, un, { codificationId: deux.codification.id }),
    );
    expect(refus(double, 'CONFLICT').champs?.map(({ chemin }) => chemin)).toEqual(['codificationId']);
    for (const champ of ['utilisateurId', 'codificationId']) {
      for (const faux of [null, '4000000000'])
        champsRefuses(await sansRienEcrire(serveur, () => modifier(acteurs.A, un, { [champ]: faux })), champ);
    }
    const { id } = await uneCodification();
    await modifier(acteurs.A, un, { codificationId: id });
    const perimee = await sansRienEcrire(serveur, () => modifier(acteurs.A, un, { utilisateurId: acteurs.S2.id }));
    expect(refus(perimee, 'CONFLICT').actuel).toMatchObject({ codificationId: id, utilisateurId: acteurs.T2.id });
    refus(await modifier(acteurs.A, { id: '4000000000', version: 1 }, { codificationId: id }), 'NOT_FOUND');
  });
});

describe('supprimerSetting', () => {
  refuseSansDroit(contexte, (qui) => supprimer(qui, { id: '1', version: 1 }), SANS_DROIT);

  it('retire la codification au compte', async () => {
    const setting = await cree(acteurs.S2.id);
    expect((await supprimer(acteurs.A, setting)).rendu.id).toBe(setting.id);
    refus(await voir(acteurs.A, setting.id), 'NOT_FOUND');
    refus(await supprimer(acteurs.A, setting), 'NOT_FOUND');
  });

  it('refuse une version périmée', async () => {
    const setting = await cree(acteurs.S2.id);
    await modifier(acteurs.A, setting, { codificationId: (await uneCodification()).id });
    refus(await sansRienEcrire(serveur, () => supprimer(acteurs.A, setting)), 'CONFLICT');
  });
});
