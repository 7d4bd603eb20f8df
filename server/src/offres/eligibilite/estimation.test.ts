import { beforeAll, describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { donnerNumeros } from '../../../test/offres.ts';
import { champsRefuses, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { compterRequetes } from '../../../test/requetes.ts';
import { Langue, Theme } from '../../plateforme/utilisateur/utilisateur.champs.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { StatutUtilisateur, TypeCompte } from '../../socle/securite/compte.ts';
import { estimer } from './estimation.ts';

const { serveur, acteurs } = essai();
const FOULE = 60;

beforeAll(async () => {
  await donnerNumeros(acteurs);
  await semerClients(FOULE);
});

interface Estimation {
  examines: number;
  complet: boolean;
  eligibles: number;
  raisons: { code: string; fr: string; nombre: number }[];
  exemples: { client: { nom: string }; eligible: boolean; raisons: { code: string }[] }[] | null;
}
const CHAMPS = `examines complet eligibles raisons { code fr en nombre }
  exemples { client { id nom } eligible raisons { code fr } }`;
const demander = (qui: Executant, criteres: object[][], donne: object = {}, champs = CHAMPS) =>
  lire<Estimation>(qui, 'estimerEligibilite', 'input: EstimerEligibiliteInput!', champs, {
    input: { eligibilites: criteres.map((tous) => ({ criteres: tous })), ...donne },
  });
const PRO = { attribut: 'profil', operateur: 'PARMI', valeurs: ['Professionnel'] };
const PUISSANT = { attribut: 'puissance', operateur: 'AU_MOINS', valeurs: ['9'] };

describe('estimerEligibilite', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => demander(qui, []),
    ['S1', 'C1', 'P'],
  );

  it('sans critère, tous les clients ; et personne d’autre', async () => {
    const { rendu } = await demander(acteurs.A, []);
    expect(rendu).toMatchObject({ examines: FOULE + 2, complet: true, eligibles: FOULE + 2, raisons: [] });
    expect(rendu.exemples).toHaveLength(5);
  });

  it('compte ce qui tient et chaque raison de ce qui ne tient pas, n’écrit rien', async () => {
    const { rendu } = await sansRienEcrire(serveur, () => demander(acteurs.A, [[PRO]]));
    expect([rendu.examines, rendu.eligibles]).toEqual([FOULE + 2, FOULE / 3]);
    expect(rendu.raisons.map(({ code, nombre }) => [code, nombre])).toEqual(
      [
        ['PROFIL_REFUSE', FOULE / 3],
        ['PROFIL_INCONNU', FOULE / 3 + 2],
      ].sort((a, b) => Number(b[1]) - Number(a[1])),
    );
    expect(rendu.raisons.find(({ code }) => code === 'PROFIL_REFUSE')?.fr).toBe('Profil est Professionnel');
    const [oui, non] = [true, false].map((dit) => rendu.exemples?.filter(({ eligible }) => eligible === dit) ?? []);
    expect([oui?.length, non?.length]).toEqual([5, 5]);
    expect(non?.every(({ raisons }) => raisons.length === 1)).toBe(true);
  });

  it('de plusieurs éligibilités une suffit ; ce qu’on ne sait qu’à la souscription est donné', async () => {
    const ou = await demander(acteurs.A, [[PRO], [{ ...PRO, valeurs: ['Particulier'] }]]);
    expect(ou.rendu.eligibles).toBe((FOULE / 3) * 2);
    const sans = await demander(acteurs.A, [[PRO, PUISSANT]]);
    expect([sans.rendu.eligibles, sans.rendu.raisons[0]?.code]).toEqual([0, 'PUISSANCE_INCONNU']);
    expect((await demander(acteurs.A, [[PRO, PUISSANT]], { puissance: 12 })).rendu.eligibles).toBe(FOULE / 3);
    const paris = { attribut: 'codePostal', operateur: 'COMMENCE_PAR', valeurs: ['75'] };
    const site = { attribut: 'canal', operateur: 'PARMI', valeurs: ['SITE'] };
    const donne = { codePostal: '75011', canal: 'SITE' };
    expect((await demander(acteurs.A, [[paris, site]], donne)).rendu.eligibles).toBe(FOULE + 2);
  });

  it('un numéro de la liste noire n’est éligible à rien', async () => {
    const noire = await muter(acteurs.A, 'creerBlacklist', { numero: '06 12 34 56 78' }, 'blacklist { id version }');
    expect(noire.errors).toEqual([]);
    const { rendu } = await demander(acteurs.A, []);
    expect([rendu.eligibles, rendu.raisons]).toMatchObject([FOULE + 1, [{ code: 'NUMERO_BLACKLISTE', nombre: 1 }]]);
  });

  it('refuse un critère faux en nommant son champ', async () => {
    const faux = { attribut: 'canal', operateur: 'ENTRE', valeurs: ['1', '2'] };
    champsRefuses(await demander(acteurs.A, [[PRO], [PRO, faux]]), 'eligibilites.1.criteres.1.operateur');
    champsRefuses(await demander(acteurs.A, [[]]), 'eligibilites.0.criteres');
  });

  it('borné : au-delà, dit que tous n’ont pas été regardés', async () => {
    const contexte = { em: emDe(serveur), horloge: serveur.horloge };
    const partie = await estimer(contexte, { eligibilites: [] }, 10);
    expect([partie.examines, partie.complet]).toEqual([10, false]);
    const juste = await estimer(contexte, { eligibilites: [] }, FOULE + 2);
    expect([juste.examines, juste.complet]).toEqual([FOULE + 2, true]);
  });

  it('aucune requête par client', async () => {
    const compter = () => compterRequetes(serveur, () => demander(acteurs.A, [[PRO]]));
    await compter();
    const avant = await compter();
    await semerClients(100);
    expect(await compter()).toBe(avant);
  });
});

let semes = 0;

/** A third each: Professionnel, Particulier, no profile. */
async function semerClients(nombre: number): Promise<void> {
  const em = emDe(serveur);
  const role = await sql(em)
    .selectFrom('utilisateur_role')
    .where('utilisateurId', '=', Number(acteurs.C1.id))
    .select(['roleId', 'applicationId'])
    .execute();
  const maintenant = new Date();
  for (let rang = 0; rang < nombre; rang++, semes++) {
    const compte = {
      ...{ nom: 'Foule', prenom: `N${semes}`, login: `foule${semes}`, email: `foule${semes}@exemple.fr` },
      ...{ statut: StatutUtilisateur.ACTIF, langue: Langue.FR, theme: Theme.AUTO, nomRecherche: 'foule' },
      ...{ type: TypeCompte.PERSONNE, telephoneAtteste: false },
      ...{ creerA: maintenant, modifierA: maintenant, profil: ['Professionnel', 'Particulier'][rang % 3] ?? null },
    };
    const { insertId } = await sql(em).insertInto('utilisateur').values(compte).executeTakeFirstOrThrow();
    const roles = role.map((un) => ({
      ...un,
      ...{ utilisateurId: Number(insertId), dateFin: null, creerA: maintenant, modifierA: maintenant },
    }));
    await sql(em).insertInto('utilisateur_role').values(roles).execute();
  }
}
