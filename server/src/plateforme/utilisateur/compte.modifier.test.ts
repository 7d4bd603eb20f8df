import { describe, expect, it } from 'vitest';
import type { Acteur } from '../../../test/acteurs.ts';
import { muter } from '../../../test/appels.ts';
import {
  acteurAvec,
  type CompteRendu,
  compteNeuf,
  creerUtilisateur,
  ecrireUtilisateur,
  roleNomme,
} from '../../../test/comptes.ts';
import { essai } from '../../../test/essai.ts';
import { compteDe, emDe } from '../../../test/etat.ts';
import { creerIntervention } from '../../../test/interventions.ts';
import { jetonDu, lesMails, mailA } from '../../../test/mails.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { codes } from '../../../test/reponses.ts';
import { moi } from '../../../test/sessions.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { TypeCompte } from '../../socle/securite/compte.ts';

const { serveur, acteurs } = essai();

type Cles = Pick<CompteRendu, 'id' | 'version'>;
const modifier = (qui: Pick<Acteur, 'executer'>, { id, version }: Cles, valeurs: Record<string, unknown>) =>
  ecrireUtilisateur(qui, 'modifierUtilisateur', { id, version, ...valeurs });
const cles = async (id: string): Promise<Cles> => ({ id, version: (await compteDe(serveur, id)).version });

describe('modifierUtilisateur', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => modifier(qui, { id: acteurs.C2.id, version: 1 }, { nom: 'X' }),
    ['S1', 'T1', 'C1', 'P'],
  );

  it('change ce qui est donné, et rien d’autre ; null vide ce qui peut l’être', async () => {
    const avant = await compteNeuf(acteurs.A, {
      telephone: '12',
      profil: 'Stagiaire',
      dateExpiration: '2099-01-01T00:00:00Z',
    });
    const { rendu } = await modifier(acteurs.A, avant, { prenom: 'Jean-Pierre', telephone: null, profil: ' ' });
    expect(rendu.message).toEqual({ fr: 'Utilisateur mis à jour avec succès', en: 'User updated successfully' });
    expect(rendu.utilisateur).toEqual({ ...avant, version: 2, prenom: 'Jean-Pierre', telephone: null, profil: null });
    const sansFin = await modifier(acteurs.A, rendu.utilisateur, { dateExpiration: null, login: 'Renomme.E' });
    expect(sansFin.rendu.utilisateur).toMatchObject({ version: 3, dateExpiration: null, login: 'renomme.e' });
  });

  it('renommé, un client se retrouve par son nouveau nom dans ses interventions', async () => {
    const { id } = await creerIntervention(acteurs.S1, acteurs.C1, {});
    await modifier(acteurs.A, await cles(acteurs.C1.id), { nom: 'Zébulon' });
    const { data } = await acteurs.S1.executer<{ consulterIntervention: { items: { id: string }[] } }>(
      '{ consulterIntervention(filtre: { recherche: "zebulon" }) { items { id } } }',
    );
    expect(data.consulterIntervention.items.map((item) => item.id)).toContain(id);
  });

  it('de deux modifications de la même version, la seconde reçoit CONFLICT avec le compte tel qu’il est', async () => {
    const compte = await compteNeuf(acteurs.A);
    const reponses = await Promise.all(['Un', 'Deux'].map((nom) => modifier(acteurs.A, compte, { nom })));
    expect(reponses.flatMap(codes)).toEqual(['CONFLICT']);
    const dit = reponses.flatMap(({ errors }) => errors)[0]?.extensions;
    expect(dit?.actuel).toMatchObject({ id: compte.id, version: 2, nom: (await compteDe(serveur, compte.id)).nom });
    const roleId = await roleNomme(serveur, 'interventions', 'Client');
    await ecrireUtilisateur(acteurs.A, 'assignerRole', { utilisateurId: compte.id, roleId });
    const tard = refus(await modifier(acteurs.A, compte, { nom: 'Trois' }), 'CONFLICT');
    expect(tard.actuel).toMatchObject({ version: 3, roles: [{ roleId, dateFin: null }] });
  });

  it('pose tous ses rôles d’un geste : celui qui manque est retiré, celui qui reste garde sa fin', async () => {
    const [client, api, standardiste] = await Promise.all([
      roleNomme(serveur, 'interventions', 'Client'),
      roleNomme(serveur, 'plateforme', 'API'),
      roleNomme(serveur, 'interventions', 'Standardiste'),
    ]);
    const fin = '2098-01-01T00:00:00.000Z';
    const compte = await compteNeuf(acteurs.A, { roles: [{ roleId: client }, { roleId: api, dateFin: fin }] });
    const roles = [{ roleId: standardiste }, { roleId: api, dateFin: fin }];
    const { utilisateur } = (await modifier(acteurs.A, compte, { roles })).rendu;
    expect(utilisateur.version).toBeGreaterThan(compte.version);
    expect(utilisateur.roles.map(({ role, dateFin }) => [role.id, dateFin]).sort()).toEqual(
      [
        [standardiste, null],
        [api, fin],
      ].sort(),
    );
    const identique = (await modifier(acteurs.A, utilisateur, { roles })).rendu.utilisateur;
    expect(identique.version).toBe(utilisateur.version);
    expect((await modifier(acteurs.A, identique, { roles: [] })).rendu.utilisateur.roles).toEqual([]);
  });

  it('un rôle qui ne va pas : rien ne change, ni le nom', async () => {
    const roleId = await roleNomme(serveur, 'interventions', 'Client');
    const compte = await compteNeuf(acteurs.A, { roles: [{ roleId }] });
    for (const roles of [[{ roleId: 'x' }], [{ roleId, dateFin: '2001-01-01T00:00:00Z' }], [{ roleId }, { roleId }]])
      refus(await sansRienEcrire(serveur, () => modifier(acteurs.A, compte, { nom: 'Y', roles })), 'BAD_USER_INPUT');
  });

  it('un rôle qui a pris fin reste tel quel quand le formulaire le renvoie', async () => {
    const dateFin = new Date(serveur.horloge.maintenant().getTime() + 60_000).toISOString();
    const roleId = await roleNomme(serveur, 'interventions', 'Client');
    const compte = await compteNeuf(acteurs.A, { roles: [{ roleId, dateFin }] });
    serveur.horloge.avancer(61_000);
    const reponse = await modifier(acteurs.A, compte, { nom: 'Renommé', roles: [{ roleId, dateFin }] });
    expect(reponse.rendu.utilisateur).toMatchObject({ nom: 'Renommé', roles: [{ dateFin }] });
  });

  it('nul ne change un compte qui a plus de droits que lui, ni ne donne ce qu’il ne tient pas', async () => {
    const gestionnaire = await acteurAvec(serveur, 'UTILISATEUR_GERER', 'UTILISATEUR_LIRE');
    const admin = await cles(acteurs.A.id);
    const dit = refus(
      await sansRienEcrire(serveur, () => modifier(gestionnaire, admin, { email: 'pirate@exemple.fr' })),
      'FORBIDDEN',
    );
    expect(dit.details?.fr).toContain('ROLE_GERER');
    const simple = await compteNeuf(gestionnaire);
    const roles = [{ roleId: await roleNomme(serveur, 'plateforme', 'Admin') }];
    refus(await sansRienEcrire(serveur, () => modifier(gestionnaire, simple, { roles })), 'FORBIDDEN');
    expect((await modifier(gestionnaire, simple, { nom: 'Permis' })).errors).toEqual([]);
  });

  it('de soi-même on change le nom, et ni l’adresse, ni la fin, ni les rôles', async () => {
    const soi = async (valeurs: Record<string, unknown>) => modifier(acteurs.A, await cles(acteurs.A.id), valeurs);
    for (const valeurs of [{ email: 'autre@exemple.fr' }, { dateExpiration: '2099-01-01T00:00:00Z' }, { roles: [] }])
      refus(await sansRienEcrire(serveur, () => soi(valeurs)), 'FORBIDDEN');
    const identique = { nom: 'Admin', email: 'A@exemple.fr', dateExpiration: null };
    expect((await soi(identique)).rendu.utilisateur.nom).toBe('Admin');
  });

  it('une fin passée est refusée ; celle qui est déjà passée peut revenir telle quelle', async () => {
    const fin = new Date(serveur.horloge.maintenant().getTime() + 60_000).toISOString();
    const compte = await compteNeuf(acteurs.A, { dateExpiration: fin });
    champsRefuses(
      await sansRienEcrire(serveur, () => modifier(acteurs.A, compte, { dateExpiration: '2020-01-01T00:00:00Z' })),
      'dateExpiration',
    );
    serveur.horloge.avancer(61_000);
    expect((await modifier(acteurs.A, compte, { nom: 'Expiré', dateExpiration: fin })).errors).toEqual([]);
  });

  it('un compte d’API, un compte inconnu, un champ qui ne se vide pas', async () => {
    await sql(emDe(serveur))
      .updateTable('utilisateur')
      .set({ type: TypeCompte.API })
      .where('id', '=', Number(acteurs.P.id))
      .execute();
    const dit = refus(await modifier(acteurs.A, await cles(acteurs.P.id), { nom: 'X' }), 'CONFLICT');
    expect(dit.details?.fr).toContain('modifierUtilisateurApi');
    refus(await modifier(acteurs.A, { id: '4000000000', version: 1 }, { nom: 'X' }), 'NOT_FOUND');
    const compte = await compteNeuf(acteurs.A);
    for (const champ of ['nom', 'prenom', 'login', 'email', 'langue', 'roles'])
      champsRefuses(await modifier(acteurs.A, compte, { [champ]: null }), champ);
    champsRefuses(await modifier(acteurs.A, compte, { entiteId: '4000000000' }), 'entiteId');
    for (const champ of ['statut', 'type', 'creerParId', 'theme'])
      refus(await modifier(acteurs.A, compte, { [champ]: 'ACTIF' }), 'BAD_USER_INPUT');
  });
});

describe('l’adresse d’un autre', () => {
  const adresse = (rang: number) => `nouvelle${rang}@exemple.fr`;

  it('est unique, aussi par rapport aux logins', async () => {
    const compte = await compteNeuf(acteurs.A);
    const autre = await compteNeuf(acteurs.A, { login: 'autre@exemple.fr' });
    for (const email of ['AUTRE@exemple.fr', autre.email]) {
      const dit = refus(await sansRienEcrire(serveur, () => modifier(acteurs.A, compte, { email })), 'CONFLICT');
      expect(dit.champs).toMatchObject([{ chemin: 'email' }]);
    }
  });

  it('l’ancienne en est avertie, et le lien qui y attend n’ouvre plus rien', async () => {
    await muter(serveur, 'demanderReinitialisation', { identifiant: 's2' }, '');
    const jeton = jetonDu(await mailA(serveur, 's2@exemple.fr'));
    expect((await modifier(acteurs.A, await cles(acteurs.S2.id), { email: adresse(1) })).errors).toEqual([]);
    await expect
      .poll(() => mailA(serveur, 's2@exemple.fr'))
      .toMatch(/« s2 »[\s\S]*ne sert plus[\s\S]*no longer in use/);
    const input = { jeton, motDePasse: 'agrafe-batterie-2026' };
    champsRefuses(await muter(serveur, 'reinitialiserMotDePasse', input, ''), 'jeton');
    expect((await moi(serveur, acteurs.S2.jeton)).errors).toEqual([]);
  });

  it('d’un compte sans mot de passe encore, l’invitation part à la nouvelle, l’ancienne ne vaut plus', async () => {
    const compte = await compteNeuf(acteurs.A);
    const premiere = jetonDu(await mailA(serveur, compte.email));
    await modifier(acteurs.A, compte, { email: adresse(2) });
    const seconde = jetonDu(await mailA(serveur, adresse(2)));
    const choisir = (jeton: string) =>
      muter(serveur, 'reinitialiserMotDePasse', { jeton, motDePasse: 'agrafe-batterie-2026' }, '');
    champsRefuses(await choisir(premiere), 'jeton');
    expect((await choisir(seconde)).errors).toEqual([]);
    const aLAncienne = (await lesMails(serveur)).filter((mail) => mail.includes(`To: ${compte.email}\n`));
    expect(aLAncienne).toHaveLength(1);
  });

  it('un compte neuf peut prendre l’adresse qu’un autre a laissée', async () => {
    const compte = await compteNeuf(acteurs.A);
    await modifier(acteurs.A, compte, { email: adresse(3) });
    expect((await creerUtilisateur(acteurs.A, { email: compte.email })).errors).toEqual([]);
  });
});
