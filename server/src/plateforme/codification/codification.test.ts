import { beforeAll, describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { retirerPermission } from '../../../test/circonstances.ts';
import { essai } from '../../../test/essai.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();

beforeAll(async () => {
  // Every role may read them on a new base: programs of this one may not.
  await retirerPermission(serveur, 'API', 'CODIFICATION_LIRE');
});

interface Codification {
  id: string;
  version: number;
  libelle: string;
  param: string;
  description: string | null;
}
const CHAMPS = 'id version libelle param description';
const SANS_GERER = ['S1', 'T1', 'C1', 'P'] as const;
const contexte = () => ({ serveur, acteurs });
const cles = ({ id, version }: { id: string; version: number }) => ({ id, version });

const lister = (qui: Executant, variables: Record<string, unknown> = {}) =>
  lire<{ items: Codification[]; pagination: { totalItems: number } }>(
    qui,
    'consulterCodification',
    'page: Int, perPage: Int, recherche: String',
    `items { ${CHAMPS} } pagination { totalItems }`,
    { page: 1, perPage: 50, ...variables },
  );
const trouver = async (recherche: string) =>
  (await lister(acteurs.C1, { recherche })).rendu.items.map(({ param }) => param);
const voir = (qui: Executant, variables: Record<string, unknown>) =>
  lire<Codification>(qui, 'voirCodification', 'id: ID, param: String', CHAMPS, variables);
const ecrire = (fonction: string, qui: Executant, input: Record<string, unknown>) =>
  muter<{ message: { fr: string; en: string }; codification: Codification }>(
    qui,
    fonction,
    input,
    `codification { ${CHAMPS} }`,
  );
const creer = (qui: Executant, input: Record<string, unknown> = {}) =>
  ecrire('creerCodification', qui, { libelle: 'Type de demande', param: 'TYPE_DEMANDE', ...input });
const modifier = (qui: Executant, codification: { id: string; version: number }, valeurs: Record<string, unknown>) =>
  ecrire('modifierCodification', qui, { ...cles(codification), ...valeurs });
const supprimer = (qui: Executant, codification: { id: string; version: number }) =>
  muter<{ id: string }>(qui, 'supprimerCodification', cles(codification), 'id');

let rang = 0;
const creee = async (valeurs: Record<string, unknown> = {}) =>
  (await creer(acteurs.A, { libelle: 'Essai', param: `ESSAI_${++rang}`, ...valeurs })).rendu.codification;

describe('consulterCodification', () => {
  refuseSansDroit(contexte, (qui) => lister(qui));

  it('donne à tous la liste, par ordre de paramètre', async () => {
    await creee({ param: 'ZZ_DERNIERE' });
    await creee({ param: 'AA_PREMIERE' });
    for (const nom of ['A', 'S1', 'T1', 'C1'] as const) {
      const { items, pagination } = (await lister(acteurs[nom])).rendu;
      const params = items.map(({ param }) => param);
      expect([params[0], params.at(-1)]).toEqual(['AA_PREMIERE', 'ZZ_DERNIERE']);
      expect(params).toEqual(params.toSorted());
      expect(pagination.totalItems).toBe(items.length);
    }
  });

  it('trouve par les mots du libellé et du paramètre', async () => {
    await creee({ libelle: 'Créneau préféré', param: 'CRENEAU_PREFERE' });
    for (const recherche of ['creneau', 'préf', 'CRENEAU_PREFERE', 'créneau préféré'])
      expect([recherche, await trouver(recherche)]).toEqual([recherche, ['CRENEAU_PREFERE']]);
    for (const recherche of ['neau', '%', '_']) expect(await trouver(recherche)).toEqual([]);
  });
});

describe('voirCodification', () => {
  refuseSansDroit(contexte, (qui) => voir(qui, { id: '1' }));

  it('en montre une par son id ou par son paramètre', async () => {
    const codification = await creee({ description: 'Pour voir' });
    for (const cle of [{ id: codification.id }, { param: codification.param }])
      expect((await voir(acteurs.C1, cle)).rendu).toEqual(codification);
  });

  it('ne trouve pas ce qui n’existe pas ; veut une clé, et une seule', async () => {
    for (const cle of [{ id: '4000000000' }, { id: 'x' }, { param: 'JAMAIS_VU' }, { param: '' }])
      refus(await voir(acteurs.A, cle), 'NOT_FOUND');
    for (const cle of [{}, { id: '1', param: 'X' }]) champsRefuses(await voir(acteurs.A, cle), 'id', 'param');
  });
});

describe('creerCodification', () => {
  refuseSansDroit(contexte, (qui) => creer(qui), SANS_GERER);

  it('crée celle du document 002', async () => {
    const { rendu } = await creer(acteurs.A, { description: 'Types de demandes possibles' });
    expect(rendu).toEqual({
      message: { fr: 'Codification créée avec succès', en: 'Codification created successfully' },
      codification: {
        id: expect.any(String),
        version: 1,
        libelle: 'Type de demande',
        param: 'TYPE_DEMANDE',
        description: 'Types de demandes possibles',
      },
    });
  });

  it('refuse un paramètre déjà pris, aussi à deux au même moment', async () => {
    const { param } = await creee();
    const dit = refus(await sansRienEcrire(serveur, () => creer(acteurs.A, { param })), 'CONFLICT');
    expect(dit.champs?.map(({ chemin }) => chemin)).toEqual(['param']);
    const reponses = await Promise.all([1, 2].map(() => creer(acteurs.A, { param: 'CONVOITEE' })));
    const refusees = reponses.flatMap(({ errors }) => errors.map(({ extensions }) => extensions));
    expect(refusees.map(({ code, champs }) => [code, champs?.[0]?.chemin])).toEqual([['CONFLICT', 'param']]);
  });

  it('nomme chaque champ fautif, et n’écrit rien', async () => {
    const fautes = { libelle: ' ', param: 'type demande', description: 'a'.repeat(1001) };
    champsRefuses(await sansRienEcrire(serveur, () => creer(acteurs.A, fautes)), 'libelle', 'param', 'description');
    for (const param of ['', 'type', 'Type', '1TYPE', 'TYPE__X', 'TYPE_', '_TYPE', 'TYPÉ', 'A'.repeat(101)])
      champsRefuses(await creer(acteurs.A, { param }), 'param');
    expect((await creer(acteurs.A, { param: 'A'.repeat(100) })).errors).toEqual([]);
  });
});

describe('modifierCodification', () => {
  refuseSansDroit(contexte, (qui) => modifier(qui, { id: '1', version: 1 }, { libelle: 'x' }), SANS_GERER);

  it('change ce qui est donné, et vide la description avec null', async () => {
    const codification = await creee({ description: 'À vider' });
    const { rendu } = await modifier(acteurs.A, codification, { libelle: 'Tout autre', description: null });
    expect(rendu.codification).toEqual({ ...codification, version: 2, libelle: 'Tout autre', description: null });
    expect(rendu.message.en).toBe('Codification updated successfully');
    expect(await trouver('tout autre')).toEqual([codification.param]);
    const { param } = codification;
    expect((await modifier(acteurs.A, rendu.codification, { param })).errors).toEqual([]);
  });

  it('refuse un paramètre déjà pris, null, une version périmée et une codification inconnue', async () => {
    const codification = await creee();
    const { param } = await creee();
    const dit = refus(await sansRienEcrire(serveur, () => modifier(acteurs.A, codification, { param })), 'CONFLICT');
    expect(dit.champs?.map(({ chemin }) => chemin)).toEqual(['param']);
    for (const champ of ['libelle', 'param'])
      champsRefuses(await sansRienEcrire(serveur, () => modifier(acteurs.A, codification, { [champ]: null })), champ);
    await modifier(acteurs.A, codification, { libelle: 'Premier' });
    const perimee = await sansRienEcrire(serveur, () => modifier(acteurs.A, codification, { libelle: 'Second' }));
    expect(refus(perimee, 'CONFLICT').actuel).toMatchObject({ libelle: 'Premier', version: 2 });
    refus(await modifier(acteurs.A, { id: '4000000000', version: 1 }, { libelle: 'x' }), 'NOT_FOUND');
  });
});

describe('supprimerCodification', () => {
  refuseSansDroit(contexte, (qui) => supprimer(qui, { id: '1', version: 1 }), SANS_GERER);

  it('supprime celle qui ne sert à personne', async () => {
    const codification = await creee();
    expect((await supprimer(acteurs.A, codification)).rendu.id).toBe(codification.id);
    refus(await voir(acteurs.A, { id: codification.id }), 'NOT_FOUND');
  });

  it('refuse celle à laquelle des paramètres renvoient, et dit combien', async () => {
    const codification = await creee();
    for (const { id } of [acteurs.S1, acteurs.T1]) {
      const input = { utilisateurId: id, codificationId: codification.id };
      expect((await muter(acteurs.A, 'creerSetting', input, '')).errors).toEqual([]);
    }
    const dit = refus(await sansRienEcrire(serveur, () => supprimer(acteurs.A, codification)), 'CONFLICT');
    expect(dit.details?.fr).toContain('2 paramètre(s)');
    expect(dit.details?.en).toContain('2 setting(s)');
  });

  it('refuse une version périmée', async () => {
    const codification = await creee();
    await modifier(acteurs.A, codification, { libelle: 'Changée' });
    refus(await sansRienEcrire(serveur, () => supprimer(acteurs.A, codification)), 'CONFLICT');
  });
});
