import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();

interface Vue {
  id: string;
  version: number;
  nom: string;
  parametres: string | null;
  partagee: boolean;
  sienne: boolean;
  utilisateur: { nom: string };
}
const CHAMPS = 'id version nom parametres partagee sienne utilisateur { nom }';
const PAGE = '/interventions';
const contexte = () => ({ serveur, acteurs });
const cles = ({ id, version }: { id: string; version: number }) => ({ id, version });

const lister = (qui: Executant, page = PAGE) => lire<Vue[]>(qui, 'consulterVue', 'page: String!', CHAMPS, { page });
const ecrire = (fonction: string, qui: Executant, input: Record<string, unknown>) =>
  muter<{ vue: Vue }>(qui, fonction, input, `vue { ${CHAMPS} }`);
let rang = 0;
const creer = (qui: Executant, valeurs: Record<string, unknown> = {}) =>
  ecrire('creerVue', qui, { page: PAGE, nom: `Vue ${++rang}`, parametres: 'vue=toutes&etape=PLANIFIEE', ...valeurs });
const modifier = (qui: Executant, vue: { id: string; version: number }, valeurs: Record<string, unknown>) =>
  ecrire('modifierVue', qui, { ...cles(vue), ...valeurs });
const supprimer = (qui: Executant, vue: { id: string; version: number }) =>
  muter<{ id: string }>(qui, 'supprimerVue', cles(vue), 'id');
const noms = async (qui: Executant) => (await lister(qui)).rendu.map(({ nom }) => nom);

describe('les vues d’une liste', () => {
  refuseSansDroit(contexte, (qui) => lister(qui), ['P']);
  refuseSansDroit(contexte, (qui) => creer(qui), ['P']);

  it('sont à qui les a faites, par nom ; partagée, tous la lisent', async () => {
    await creer(acteurs.S1, { nom: 'Zone nord' });
    await creer(acteurs.S1, { nom: 'À rappeler' });
    await creer(acteurs.S2, { nom: 'La mienne' });
    const { rendu } = await creer(acteurs.A, { nom: 'Pour tous', partagee: true });
    expect(rendu.vue).toMatchObject({ partagee: true, sienne: true, utilisateur: { nom: 'NomA' } });
    expect((await noms(acteurs.S1)).toSorted()).toEqual(['Pour tous', 'Zone nord', 'À rappeler'].toSorted());
    expect(await noms(acteurs.S2)).toEqual(['La mienne', 'Pour tous']);
    expect((await lister(acteurs.S2)).rendu.map(({ sienne }) => sienne)).toEqual([true, false]);
    expect(await noms(acteurs.C1)).toEqual(['Pour tous']);
  });

  it('ne se partagent qu’avec VUE_PARTAGER', async () => {
    refus(await sansRienEcrire(serveur, () => creer(acteurs.S1, { partagee: true })), 'FORBIDDEN');
    const { vue } = (await creer(acteurs.S1)).rendu;
    refus(await sansRienEcrire(serveur, () => modifier(acteurs.S1, vue, { partagee: true })), 'FORBIDDEN');
    expect((await modifier(acteurs.S1, vue, { partagee: false })).errors).toEqual([]);
  });

  it('ne retiennent que les mots de leur liste', async () => {
    for (const parametres of ['page=2', 'vue=toutes&ailleurs=1', '=x', 'q=a&apres=zzz'])
      champsRefuses(await sansRienEcrire(serveur, () => creer(acteurs.S1, { parametres })), 'parametres');
    for (const page of ['/roles', '/', 'interventions', 'https://ailleurs.example'])
      champsRefuses(await creer(acteurs.S1, { page }), 'page');
    champsRefuses(await lister(acteurs.S1, '/roles'), 'page');
    champsRefuses(await creer(acteurs.S1, { parametres: `q=${'a'.repeat(2000)}` }), 'parametres');
    const { vue } = (await creer(acteurs.S1, { parametres: null })).rendu;
    expect(vue.parametres).toBeNull();
    champsRefuses(await modifier(acteurs.S1, vue, { parametres: 'mouvement=planifier' }), 'parametres');
  });

  it('n’ont qu’un nom chacune, de la même personne', async () => {
    const { vue } = (await creer(acteurs.S1, { nom: 'Unique' })).rendu;
    const refuse = refus(await sansRienEcrire(serveur, () => creer(acteurs.S1, { nom: 'Unique' })), 'CONFLICT');
    expect(refuse.champs?.map(({ chemin }) => chemin)).toEqual(['nom']);
    expect((await creer(acteurs.S2, { nom: 'Unique' })).errors).toEqual([]);
    const autre = (await creer(acteurs.S1)).rendu.vue;
    refus(await modifier(acteurs.S1, autre, { nom: 'Unique' }), 'CONFLICT');
    expect((await modifier(acteurs.S1, vue, { nom: 'Unique', parametres: 'vue=enRetard' })).rendu.vue).toMatchObject({
      version: 2,
      parametres: 'vue=enRetard',
    });
    champsRefuses(await creer(acteurs.S1, { nom: ' ' }), 'nom');
    champsRefuses(await creer(acteurs.S1, { nom: 'a'.repeat(81) }), 'nom');
  });

  it('ne sont à changer, ni à supprimer, par personne d’autre : elles n’existent pas', async () => {
    const { vue } = (await creer(acteurs.A, { partagee: true })).rendu;
    refus(await sansRienEcrire(serveur, () => modifier(acteurs.S1, vue, { nom: 'Volée' })), 'NOT_FOUND');
    refus(await sansRienEcrire(serveur, () => supprimer(acteurs.S1, vue)), 'NOT_FOUND');
    refus(await modifier(acteurs.A, { ...vue, version: 9 }, { nom: 'x' }), 'CONFLICT');
    expect((await supprimer(acteurs.A, vue)).rendu.id).toBe(vue.id);
    expect(await noms(acteurs.A)).not.toContain(vue.nom);
  });

  it('sont cinquante au plus par page', async () => {
    const deja = (await lister(acteurs.T2)).rendu.filter(({ sienne }) => sienne).length;
    for (let nombre = deja; nombre < 50; nombre++) expect((await creer(acteurs.T2)).errors).toEqual([]);
    refus(await sansRienEcrire(serveur, () => creer(acteurs.T2)), 'CONFLICT');
  });
});
