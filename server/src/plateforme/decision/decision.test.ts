import type { Kysely } from 'kysely';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { creerApplicationTierce, creerDelegue, type Delegue, idFonction } from '../../../test/delegues.ts';
import { essai } from '../../../test/essai.ts';
import { changerCompte, emDe } from '../../../test/etat.ts';
import { champsRefuses, refuseSansDroit } from '../../../test/refus.ts';
import { type Base, sql } from '../../socle/base/base-de-donnees.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';

const { serveur, acteurs } = essai();
let compta: string;

beforeAll(async () => {
  compta = await creerApplicationTierce(serveur, 'Compta');
});

interface Decision {
  autorise: boolean;
  motif: string;
  raison: { fr: string; en: string };
  etapes: { etape: string; passee: boolean; motif: string; raison: { fr: string; en: string } }[];
  utilisateur: { id: string } | null;
  statut: string | null;
  application: { nom: string } | null;
  fonction: { nomFonction: string } | null;
  role: { nom: string } | null;
  dateFin: string | null;
  mode: string | null;
  permissionsRequises: { nom: string; tenue: boolean }[];
}
const CHAMPS = `autorise motif raison { fr en } etapes { etape passee motif raison { fr en } } utilisateur { id } statut
  application { nom } fonction { nomFonction } role { nom } dateFin mode permissionsRequises { nom tenue }`;
const PARAMETRES =
  'utilisateurId: ID, login: String, fonctionId: ID, fonction: String, applicationId: ID, application: String';
const verifier = (qui: Executant, variables: Record<string, unknown>) =>
  lire<Decision>(qui, 'verifierAcces', PARAMETRES, CHAMPS, variables);
const CREER = { fonction: 'creerIntervention', application: 'interventions' };
const decision = async (variables: Record<string, unknown>) =>
  (await verifier(acteurs.P, { ...CREER, ...variables })).rendu;

describe('verifierAcces', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => verifier(qui, { ...CREER, login: 's1' }),
    ['S1', 'T1', 'C1'],
  );

  it('répond à un programme : oui, avec la chaîne', async () => {
    expect(await decision({ utilisateurId: acteurs.S1.id })).toEqual({
      autorise: true,
      motif: 'AUTORISE',
      raison: { fr: 'Accès autorisé', en: 'Access allowed' },
      etapes: [
        ['COMPTE', 'Le compte est actif', 'The account is active'],
        ['FONCTION', 'La fonction exige INTERVENTION_CREER', 'The function requires INTERVENTION_CREER'],
        [
          'ROLE',
          'Il a le rôle « Standardiste » dans cette application',
          'It has the role “Standardiste” in this application',
        ],
        ['PERMISSIONS', 'Ce rôle tient INTERVENTION_CREER', 'This role holds INTERVENTION_CREER'],
      ].map(([etape, fr, en]) => ({ etape, passee: true, motif: 'AUTORISE', raison: { fr, en } })),
      utilisateur: { id: acteurs.S1.id },
      statut: 'ACTIF',
      application: { nom: 'Interventions' },
      fonction: { nomFonction: 'creerIntervention' },
      role: { nom: 'Standardiste' },
      dateFin: null,
      mode: 'AU_MOINS_UNE',
      permissionsRequises: [{ nom: 'INTERVENTION_CREER', tenue: true }],
    });
  });

  it('non, et ce qui manque', async () => {
    const dite = await decision({ login: 'c1' });
    expect(dite).toMatchObject({ autorise: false, motif: 'PERMISSION_MANQUANTE', role: { nom: 'Client' } });
    expect(dite.raison).toEqual({
      fr: 'Il manque au rôle « Client » : INTERVENTION_CREER',
      en: 'The role “Client” lacks: INTERVENTION_CREER',
    });
    expect(dite.etapes.map(({ passee }) => passee)).toEqual([true, true, true, false]);
  });

  it('le compte par id ou par login, la fonction par id ou par nom, l’application par id, code ou nom', async () => {
    const fonctionId = await idFonction(serveur, 'creerIntervention');
    const { id: applicationId } = await sql(emDe(serveur))
      .selectFrom('application')
      .where('code', '=', 'interventions')
      .select('id')
      .executeTakeFirstOrThrow();
    const attendue = await decision({ utilisateurId: acteurs.S1.id });
    for (const variables of [
      { login: ' S1 ', ...CREER },
      { login: 's1', fonctionId },
      { login: 's1', fonction: 'creerIntervention', applicationId: String(applicationId) },
      { login: 's1', fonction: 'creerIntervention', application: 'Interventions' },
    ]) {
      expect((await verifier(acteurs.A, variables)).rendu).toEqual(attendue);
    }
  });

  it('exactement une clé pour chaque chose', async () => {
    const fautes: [Record<string, unknown>, string[]][] = [
      [{}, ['utilisateurId', 'fonctionId']],
      [{ ...CREER }, ['utilisateurId']],
      [{ ...CREER, utilisateurId: '1', login: 's1' }, ['utilisateurId']],
      [{ login: 's1', fonction: 'creerIntervention' }, ['applicationId']],
      [{ login: 's1', ...CREER, applicationId: '1' }, ['applicationId']],
      [{ login: 's1', ...CREER, fonctionId: '1' }, ['fonctionId', 'applicationId']],
      [{ login: 's1', fonctionId: '1', application: 'interventions' }, ['applicationId']],
    ];
    for (const [variables, chemins] of fautes) champsRefuses(await verifier(acteurs.P, variables), ...chemins);
  });

  it('ce qui n’existe pas n’est pas autorisé, et le dit', async () => {
    for (const inconnu of [
      { utilisateurId: '4000000000' },
      { utilisateurId: 'x' },
      { login: 'personne' },
      { login: '' },
    ])
      expect(await decision(inconnu)).toMatchObject({
        autorise: false,
        motif: 'COMPTE_INCONNU',
        utilisateur: null,
        etapes: [{ etape: 'COMPTE', passee: false }, { etape: 'FONCTION' }],
      });
    const s1 = { login: 's1' };
    expect(await decision({ ...s1, fonction: 'toutFaire' })).toMatchObject({
      autorise: false,
      motif: 'FONCTION_INCONNUE',
      application: { nom: 'Interventions' },
      fonction: null,
      role: { nom: 'Standardiste' },
    });
    expect(await decision({ ...s1, application: 'nulle part' })).toMatchObject({ motif: 'APPLICATION_INCONNUE' });
    for (const fonctionId of ['4000000000', 'x']) {
      expect((await verifier(acteurs.P, { ...s1, fonctionId })).rendu).toMatchObject({ autorise: false });
    }
    // The name counts as it is written, and in this application.
    expect(await decision({ ...s1, application: 'plateforme' })).toMatchObject({ motif: 'FONCTION_INCONNUE' });
  });

  it('un programme apprend l’état du compte, et non qui c’est', async () => {
    const champs = 'autorise utilisateur { id login email telephone }';
    const reponse = await lire(acteurs.P, 'verifierAcces', PARAMETRES, champs, { ...CREER, login: 's1' });
    expect(reponse.rendu).toEqual({
      autorise: true,
      utilisateur: { id: acteurs.S1.id, login: null, email: null, telephone: null },
    });
    expect(reponse.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  });
});

describe('chaque maillon, dès la question suivante', () => {
  let demandeur: Delegue;
  let rang = 0;
  beforeEach(async () => {
    demandeur = await creerDelegue(serveur, `demande${++rang}`, ['INTERVENTION_CREER'], 'interventions');
    expect(await decision({ login: demandeur.login })).toMatchObject({ autorise: true });
  });
  const siens = () => decision({ login: demandeur.login });

  it('le compte : suspendu, en attente, inactif, expiré', async () => {
    for (const [statut, mot] of [
      [StatutUtilisateur.SUSPENDU, 'suspended'],
      [StatutUtilisateur.EN_ATTENTE, 'pending'],
      [StatutUtilisateur.INACTIF, 'inactive'],
    ] as const) {
      await changerCompte(serveur, demandeur.id, { statut });
      const dite = await siens();
      expect(dite).toMatchObject({ autorise: false, motif: 'COMPTE_INACTIF', statut });
      expect(dite.raison.en).toBe(`The account is ${mot}`);
      expect(dite.etapes.map(({ passee }) => passee)).toEqual([false, true, true, true]);
    }
    const dateExpiration = new Date(Date.now() + 60_000);
    await changerCompte(serveur, demandeur.id, { statut: StatutUtilisateur.ACTIF, dateExpiration });
    expect(await siens()).toMatchObject({ autorise: true });
    serveur.horloge.avancer(61_000);
    expect(await siens()).toMatchObject({ autorise: false, motif: 'COMPTE_EXPIRE' });
    serveur.horloge.avancer(-61_000);
  });

  it('le rôle : retiré, terminé', async () => {
    const { roleId, id: utilisateurId } = demandeur;
    const dateFin = new Date(Date.now() + 60_000).toISOString();
    await muter(acteurs.A, 'assignerRole', { utilisateurId, roleId, dateFin, remplacer: true }, '');
    expect(await siens()).toMatchObject({ autorise: true, dateFin });
    serveur.horloge.avancer(61_000);
    const dite = await siens();
    expect(dite).toMatchObject({ autorise: false, motif: 'ROLE_TERMINE', role: { nom: `Rôle de ${demandeur.login}` } });
    serveur.horloge.avancer(-61_000);
    expect(await decision({ login: demandeur.login, fonction: 'creerRole', application: 'plateforme' })).toMatchObject({
      motif: 'SANS_ROLE',
      raison: { fr: 'Le compte n’a pas de rôle dans cette application' },
      role: null,
    });
  });

  it('la permission : retirée du rôle', async () => {
    const permissions = await lire<{ permissions: { id: string }[] }>(
      acteurs.A,
      'voirRole',
      'id: ID!',
      'permissions { id }',
      { id: demandeur.roleId },
    );
    const permissionIds = permissions.rendu.permissions.map(({ id }) => id);
    await muter(acteurs.A, 'retirerPermissionsRole', { roleId: demandeur.roleId, permissionIds }, '');
    expect(await siens()).toMatchObject({ autorise: false, motif: 'PERMISSION_MANQUANTE' });
  });
});

describe('pour une autre application de l’entreprise', () => {
  const ecrire = async <T>(fonction: string, input: Record<string, unknown>, champs: string) => {
    const reponse = await muter<T>(acteurs.A, fonction, input, champs);
    expect(reponse.errors).toEqual([]);
    return reponse.rendu;
  };
  const deLaCompta = (login: string) => decision({ login, fonction: 'valider', application: 'Compta' });

  it('de la fonction créée à la décision, et chaque changement compte', async () => {
    const { fonction } = await ecrire<{ fonction: { id: string; version: number } }>(
      'creerFonctionApi',
      { applicationId: compta, nomFonction: 'valider' },
      'fonction { id version }',
    );
    expect(await deLaCompta('s1')).toMatchObject({ autorise: false, motif: 'FONCTION_FERMEE' });
    const permissionIds: string[] = [];
    for (const nom of ['COMPTA_VALIDER', 'COMPTA_LIRE']) {
      const { permission } = await ecrire<{ permission: { id: string } }>(
        'ajouterPermission',
        { nom },
        'permission { id }',
      );
      permissionIds.push(permission.id);
    }
    await ecrire('affecterPermissionsFonction', { fonctionId: fonction.id, permissionIds }, '');
    expect(await deLaCompta('s1')).toMatchObject({ autorise: false, motif: 'SANS_ROLE' });
    const role = { applicationId: compta, nom: 'Comptable' };
    const { id: roleId } = (await ecrire<{ role: { id: string } }>('creerRole', role, 'role { id }')).role;
    await ecrire('assignerRole', { utilisateurId: acteurs.S1.id, roleId }, '');
    expect((await deLaCompta('s1')).raison.fr).toBe(
      'Le rôle « Comptable » ne tient aucune de : COMPTA_LIRE, COMPTA_VALIDER',
    );
    await ecrire('affecterPermissionsRole', { roleId, permissionIds: permissionIds.slice(0, 1) }, '');
    expect(await deLaCompta('s1')).toMatchObject({ autorise: true, mode: 'AU_MOINS_UNE' });
    await ecrire('modifierFonctionApi', { id: fonction.id, version: fonction.version, mode: 'TOUTES' }, '');
    expect(await deLaCompta('s1')).toMatchObject({
      autorise: false,
      mode: 'TOUTES',
      raison: { fr: 'Il manque au rôle « Comptable » : COMPTA_LIRE' },
    });
    await ecrire('affecterPermissionsRole', { roleId, permissionIds: permissionIds.slice(1) }, '');
    const dite = await deLaCompta('s1');
    expect(dite.etapes[1]?.raison.en).toBe('The function requires all of: COMPTA_LIRE, COMPTA_VALIDER');
    expect(dite.autorise).toBe(true);
    expect(await deLaCompta('s2')).toMatchObject({ autorise: false, motif: 'SANS_ROLE' });
  });

  it('se décide en une requête indexée, une fois les droits en mémoire', async () => {
    const client: Kysely<Base> = sql(serveur.application.services.orm.em.fork());
    const demander = () =>
      lire(acteurs.P, 'verifierAcces', PARAMETRES, 'autorise raison { fr }', {
        login: 's1',
        fonction: 'valider',
        application: 'Compta',
      });
    await demander();
    const espion = vi.spyOn(client.getExecutor(), 'executeQuery');
    try {
      await demander();
      // The session of the one who asks, and the account asked about.
      expect(espion.mock.calls.length).toBe(2);
    } finally {
      espion.mockRestore();
    }
  });
});
