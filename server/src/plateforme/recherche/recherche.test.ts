import { beforeAll, describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { creerIntervention } from '../../../test/interventions.ts';
import { creerOffre } from '../../../test/offres.ts';
import { champsRefuses, refus } from '../../../test/refus.ts';

const { acteurs } = essai();

interface Personnes {
  items: { id: string; nom: string }[];
}
interface Trouvee {
  reference: { reference: string } | null;
  interventions: { items: { reference: string; titre: string; client: { nom: string } }[] } | null;
  comptes: Personnes | null;
  clients: Personnes | null;
  intervenants: Personnes | null;
  offres: { items: { code: string }[] } | null;
  pages: { lien: string }[];
}
const CHAMPS = `reference { reference } interventions { items { reference titre client { nom } } }
  comptes { items { id nom } } clients { items { id nom } } intervenants { items { id nom } }
  offres { items { code } } pages { lien }`;

const rechercher = (qui: Executant, texte: string) =>
  lire<Trouvee>(qui, 'rechercher', 'texte: String!', CHAMPS, { texte });

async function trouver(qui: Executant, texte: string): Promise<Trouvee> {
  const { rendu, errors } = await rechercher(qui, texte);
  expect(errors).toEqual([]);
  return rendu;
}
const noms = (trouves: Personnes | null) => trouves?.items.map(({ nom }) => nom);

describe('rechercher', () => {
  let reference: string;

  beforeAll(async () => {
    ({ reference } = await creerIntervention(acteurs.S1, acteurs.C1, { titre: 'Zénith en panne' }));
    for (let rang = 0; rang < 6; rang++) await creerIntervention(acteurs.S2, acteurs.C2, { titre: 'Zénith bis' });
  });

  it('trouve de chaque sorte, cinq au plus', async () => {
    const { interventions, comptes, clients } = await trouver(acteurs.A, 'zenith');
    expect(interventions?.items).toHaveLength(5);
    expect([comptes?.items, clients?.items]).toEqual([[], []]);
    const personnes = await trouver(acteurs.A, 'nom');
    expect(personnes.comptes?.items).toHaveLength(5);
  });

  it('ne donne que ce que chaque liste donnerait : une intervention d’autrui n’existe pas', async () => {
    const titres = async (qui: Executant) => (await trouver(qui, 'zénith')).interventions?.items.map((i) => i.titre);
    expect(await titres(acteurs.C1)).toEqual(['Zénith en panne']);
    expect(await titres(acteurs.T1)).toEqual([]);
    expect((await trouver(acteurs.C1, reference)).reference).toEqual({ reference });
    expect((await trouver(acteurs.C2, reference)).reference).toBeNull();
    expect((await trouver(acteurs.C2, reference)).interventions?.items).toEqual([]);
  });

  it('une référence comme on la dit ; d’une autre année, elle n’est celle de personne', async () => {
    const numero = Number(reference.split('-')[2]);
    for (const dite of [reference, `n° ${numero}`, `  ${reference.toLowerCase()} `])
      expect((await trouver(acteurs.A, dite)).reference).toEqual({ reference });
    expect((await trouver(acteurs.A, `INT-2001-${numero}`)).reference).toBeNull();
    expect((await trouver(acteurs.A, '999999999999999')).reference).toBeNull();
  });

  it('qui ne peut pas lire une liste n’en apprend rien, et le reste lui est donné', async () => {
    const { comptes, clients, intervenants, interventions } = await trouver(acteurs.C1, 'nomc1');
    expect([comptes, clients, intervenants]).toEqual([null, null, null]);
    expect(interventions?.items.map((une) => une.client.nom)).toContain('NomC1');
    // A client whose name is nearly that one is offered beside.
    const standardiste = await trouver(acteurs.S1, 'nomt1');
    expect([standardiste.comptes, noms(standardiste.clients), noms(standardiste.intervenants)]).toEqual([
      null,
      ['NomC1'],
      ['NomT1'],
    ]);
    expect(noms((await trouver(acteurs.A, 'nomt1')).comptes)).toEqual(['NomT1']);
  });

  it('une personne par son téléphone', async () => {
    const compte = { nom: 'Sonne', prenom: 'Ida', login: 'ida', email: 'ida@exemple.fr', telephone: '06 12 34 56 78' };
    await muter(acteurs.A, 'creerUtilisateur', compte, 'utilisateur { id }');
    for (const saisie of ['06 12 34', '+33612345678', '5678'])
      expect([saisie, noms((await trouver(acteurs.A, saisie)).comptes)]).toEqual([saisie, ['Sonne']]);
  });

  it('les offres que l’on voit', async () => {
    const { rendu } = await creerOffre(acteurs.A, { nom: { fr: 'Quartz', en: 'Quartz' } });
    const { code } = rendu.offre;
    expect((await trouver(acteurs.A, 'quartz')).offres?.items).toEqual([{ code }]);
    expect((await trouver(acteurs.C1, 'quartz')).offres?.items).toEqual([]);
  });

  it('les pages de son menu, dans l’une ou l’autre langue', async () => {
    const liens = async (qui: Executant, texte: string) => (await trouver(qui, texte)).pages.map(({ lien }) => lien);
    expect(await liens(acteurs.A, 'compte')).toContain('/comptes');
    expect(await liens(acteurs.A, 'accounts')).toContain('/comptes');
    expect(await liens(acteurs.C1, 'comptes')).toEqual([]);
    expect(await liens(acteurs.A, '%%')).toEqual([]);
  });

  it('refuse moins de deux caractères, plus de cent, et qui n’est pas une personne connectée', async () => {
    for (const texte of ['', 'a', '  a ', 'a'.repeat(101)]) champsRefuses(await rechercher(acteurs.A, texte), 'texte');
    expect((await trouver(acteurs.A, '🔥🔥')).pages).toEqual([]);
    refus(await rechercher(acteurs.P, 'zenith'), 'FORBIDDEN');
  });
});
