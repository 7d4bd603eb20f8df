import { describe, expect, it } from 'vitest';
import type { Acteur } from '../../../test/acteurs.ts';
import { lire, muter } from '../../../test/appels.ts';
import {
  acteurAvec,
  applicationDe,
  CHAMPS_COMPTE,
  type CompteRendu,
  compteNeuf,
  roleNomme,
} from '../../../test/comptes.ts';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { creerIntervention } from '../../../test/interventions.ts';
import { champsRefuses, refus, refuseSansDroit } from '../../../test/refus.ts';
import { codes } from '../../../test/reponses.ts';
import { compterRequetes } from '../../../test/requetes.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { TypeCompte } from '../../socle/securite/compte.ts';
import { APPLICATIONS } from '../../socle/securite/droits.ts';

const { serveur, acteurs } = essai();

type Qui = Pick<Acteur, 'executer'>;
const FILTRES = `page: Int, perPage: Int, recherche: String, entiteId: ID, roleId: ID, applicationId: ID,
  statut: StatutUtilisateur, profil: String, type: TypeCompte, expireAvant: Instant`;
const consulter = (qui: Qui, variables: Record<string, unknown> = {}, champs = CHAMPS_COMPTE) =>
  lire<{ items: CompteRendu[]; pagination: { totalItems: number; hasNext: boolean } }>(
    qui,
    'consulterUtilisateur',
    FILTRES,
    `items { ${champs} } pagination { totalItems hasNext }`,
    { page: 1, perPage: 50, ...variables },
  );
const logins = async (variables: Record<string, unknown>) => {
  const { rendu, errors } = await consulter(acteurs.A, variables, 'login');
  expect(errors).toEqual([]);
  return rendu.items.map(({ login }) => login).sort();
};
const voir = (qui: Qui, variables: Record<string, unknown>) =>
  lire<CompteRendu>(qui, 'voirUtilisateur', 'id: ID, login: String, email: String', CHAMPS_COMPTE, variables);

describe('consulterUtilisateur', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => consulter(qui, {}, 'id'),
    ['S1', 'T1', 'C1', 'P'],
  );

  it('donne les comptes des personnes, par nom', async () => {
    const base = sql(emDe(serveur)).updateTable('utilisateur').set({ type: TypeCompte.API });
    await base.where('id', '=', Number(acteurs.P.id)).execute();
    const { items, pagination } = (await consulter(acteurs.A)).rendu;
    const noms = items.map(({ nom }) => nom);
    expect(noms).toEqual(noms.toSorted());
    expect(items.map(({ login }) => login)).not.toContain('p');
    expect(pagination).toEqual({ totalItems: items.length, hasNext: false });
    expect(await logins({ type: 'API' })).toEqual(['p']);
  });

  it('cherche chaque mot dans le nom, le prénom, le login et l’adresse, sans accents ni signes', async () => {
    const valeurs = { nom: 'Lefèvre-Œuvrard', prenom: 'Zoé', login: 'zoe.lo', email: 'z.oe@lointain.example' };
    const { id } = await compteNeuf(acteurs.A, valeurs);
    for (const recherche of ['lefevre', 'ŒUVRARD zoé', 'zoe lef', 'zoe.lo', 'lointain', 'z.oe@lointain.example']) {
      const trouves = (await consulter(acteurs.A, { recherche }, 'id')).rendu.items.map((item) => item.id);
      expect([recherche, trouves]).toEqual([recherche, [id]]);
    }
    for (const recherche of ['evre', 'lefevre absent', 'zoe_lo%q']) expect(await logins({ recherche })).toEqual([]);
    expect(await logins({ recherche: '%' })).toEqual([]);
    champsRefuses(await consulter(acteurs.A, { recherche: 'a'.repeat(101) }, 'id'), 'recherche');
  });

  it('filtre par entité, statut et profil', async () => {
    const { entite } = (
      await muter<{ entite: { id: string } }>(
        acteurs.A,
        'creerEntite',
        { nom: 'Siège', code: 'siege' },
        'entite { id }',
      )
    ).rendu;
    const valeurs = { entiteId: entite.id, statut: 'EN_ATTENTE', profil: '100 % Remote', login: 'filtre.un' };
    await compteNeuf(acteurs.A, valeurs);
    await compteNeuf(acteurs.A, { ...valeurs, statut: 'SUSPENDU', profil: 'Auditrice', login: 'filtre.deux' });
    expect(await logins({ entiteId: entite.id })).toEqual(['filtre.deux', 'filtre.un']);
    expect(await logins({ entiteId: entite.id, statut: 'EN_ATTENTE' })).toEqual(['filtre.un']);
    expect(await logins({ profil: 'AUDIT' })).toEqual(['filtre.deux']);
    expect(await logins({ profil: '100 %' })).toEqual(['filtre.un']);
    expect(await logins({ profil: '_' })).toEqual([]);
    expect(await logins({ entiteId: 'x' })).toEqual([]);
  });

  it('filtre par rôle et par application, aussi ceux qui ont pris fin', async () => {
    const [roleId, applicationId] = [
      await roleNomme(serveur, 'interventions', 'Client'),
      await applicationDe(serveur, 'interventions'),
    ];
    const dateFin = new Date(serveur.horloge.maintenant().getTime() + 1000).toISOString();
    const { login } = await compteNeuf(acteurs.A, { roles: [{ roleId, dateFin }] });
    serveur.horloge.avancer(2000);
    expect(await logins({ roleId })).toEqual(['c1', 'c2', login].sort());
    const deLApplication = await logins({ applicationId });
    expect(deLApplication).toEqual(expect.arrayContaining(['a', 's1', login]));
    expect(deLApplication).not.toContain((await compteNeuf(acteurs.A)).login);
    expect(await logins({ roleId, applicationId: await applicationDe(serveur, 'plateforme') })).toEqual([]);
  });

  it('filtre ceux qui ont expiré ou vont expirer', async () => {
    const dans = (ms: number) => new Date(serveur.horloge.maintenant().getTime() + ms).toISOString();
    const { login } = await compteNeuf(acteurs.A, { dateExpiration: dans(60_000) });
    expect(await logins({ expireAvant: dans(0) })).toEqual([]);
    expect(await logins({ expireAvant: dans(120_000) })).toEqual([login]);
  });

  it('va par pages de 1 à 50, et nomme le champ sinon', async () => {
    expect((await consulter(acteurs.A, { perPage: 2 }, 'id')).rendu).toMatchObject({
      items: [{}, {}],
      pagination: { hasNext: true },
    });
    champsRefuses(await consulter(acteurs.A, { perPage: 51 }, 'id'), 'perPage');
    champsRefuses(await consulter(acteurs.A, { page: 0 }, 'id'), 'page');
  });

  it('une page de 50 avec entité, rôles, sessions et signatures demande autant de requêtes que de 5', async () => {
    const roles = [{ roleId: await roleNomme(serveur, 'interventions', 'Client') }];
    const entite = { nom: 'Ici', code: 'ici' };
    const { rendu } = await muter<{ entite: { id: string } }>(acteurs.A, 'creerEntite', entite, 'entite { id }');
    // The first by name: the small page too reads every relation.
    await compteNeuf(acteurs.A, { nom: 'Aaron', roles, entiteId: rendu.entite.id });
    for (let rang = 0; rang < 50; rang++) await compteNeuf(acteurs.A, { roles });
    const page = (perPage: number) => async () => {
      const { rendu, errors } = await consulter(acteurs.A, { perPage });
      expect(errors).toEqual([]);
      expect(rendu.items).toHaveLength(perPage);
    };
    await page(5)();
    const cinq = await compterRequetes(serveur, page(5));
    expect(cinq).toBeGreaterThan(4);
    expect(await compterRequetes(serveur, page(50))).toBe(cinq);
  });
});

describe('voirUtilisateur', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => voir(qui, { id: acteurs.C2.id }),
    ['S1', 'T1', 'C1', 'P'],
  );

  it('par id, par login ou par adresse, quelle que soit leur casse', async () => {
    const compte = await compteNeuf(acteurs.A, { login: 'Vu.Ici', email: 'Vu@Ici.fr' });
    for (const variables of [{ id: compte.id }, { login: 'VU.ICI' }, { email: ' vu@ici.FR' }])
      expect((await voir(acteurs.A, variables)).rendu).toEqual(compte);
  });

  it('exactement un des trois', async () => {
    champsRefuses(await voir(acteurs.A, {}), 'id', 'login', 'email');
    champsRefuses(await voir(acteurs.A, { id: acteurs.C1.id, login: 'c1' }), 'id', 'login', 'email');
  });

  it('ne trouve pas ce qui n’existe pas, ni un login par l’adresse', async () => {
    for (const variables of [
      { id: '4000000000' },
      { id: 'x' },
      { login: 'personne' },
      { login: 'c1@exemple.fr' },
      { email: 'c1' },
    ])
      refus(await voir(acteurs.A, variables), 'NOT_FOUND');
  });
});

describe('les champs d’un compte', () => {
  const CHEMIN = 'client { id nom roles { role { id } } entite { code } creerPar { id } type }';

  it('ne se montrent qu’avec UTILISATEUR_LIRE, où que le compte apparaisse', async () => {
    const { id } = await creerIntervention(acteurs.S1, acteurs.C1, {});
    const document = `query ($id: ID) { voirIntervention(id: $id) { ${CHEMIN} } }`;
    const { data, errors } = await acteurs.S1.executer<{ voirIntervention: { client: object } }>(document, { id });
    expect(data.voirIntervention.client).toEqual({
      id: acteurs.C1.id,
      nom: 'NomC1',
      roles: null,
      entite: null,
      creerPar: null,
      type: null,
    });
    expect(new Set(codes({ errors }))).toEqual(new Set(['FORBIDDEN']));
    const admin = await acteurs.A.executer<{ voirIntervention: { client: { roles: unknown[]; type: string } } }>(
      document,
      { id },
    );
    expect(admin.data.voirIntervention.client).toMatchObject({ type: 'PERSONNE', roles: APPLICATIONS.map(() => ({})) });
  });

  it('chacun lit les siens, dans moi et à la connexion', async () => {
    const seul = await acteurAvec(serveur, 'ENTITE_LIRE');
    const { data, errors } = await seul.executer<{ moi: { compte: { roles: unknown[] } } }>(
      '{ moi { compte { roles { role { nom } application { nom } } entite { id } motDePasseChoisi } } }',
    );
    expect(errors).toEqual([]);
    expect(data.moi.compte).toEqual({
      roles: [{ role: { nom: seul.login }, application: { nom: expect.any(String) } }],
      entite: null,
      motDePasseChoisi: true,
    });
  });
});
