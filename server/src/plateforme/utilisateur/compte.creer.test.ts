import { describe, expect, it } from 'vitest';
import { muter } from '../../../test/appels.ts';
import { acteurAvec, applicationDe, compteNeuf, creerUtilisateur, roleNomme } from '../../../test/comptes.ts';
import { essai } from '../../../test/essai.ts';
import { emDe, enObservant } from '../../../test/etat.ts';
import { jetonDu, lesMails, mailA } from '../../../test/mails.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { codes } from '../../../test/reponses.ts';
import { connecter, moi } from '../../../test/sessions.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';

const { serveur, acteurs } = essai();

const dans = (millisecondes: number) => new Date(serveur.horloge.maintenant().getTime() + millisecondes).toISOString();
const JOUR = 24 * 3_600_000;

describe('creerUtilisateur', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => creerUtilisateur(qui),
    ['S1', 'T1', 'C1', 'P'],
  );

  it('crée le compte avec ce qui est donné ; c’est l’appelant qui signe', async () => {
    const { rendu } = await creerUtilisateur(acteurs.A, {
      nom: ' Dupont ',
      prenom: 'Jean',
      login: ' JDupont ',
      email: 'Jean.Dupont@Exemple.fr',
      telephone: '+33 1 99 00 20 01',
      profil: 'Administrateur',
      dateExpiration: '2099-12-31T00:00:00.000Z',
      langue: 'EN',
    });
    expect(rendu.message).toEqual({ fr: 'Utilisateur créé avec succès', en: 'User created successfully' });
    expect(rendu.utilisateur).toEqual({
      id: expect.any(String),
      version: 1,
      nom: 'Dupont',
      prenom: 'Jean',
      login: 'jdupont',
      email: 'jean.dupont@exemple.fr',
      telephone: '+33 1 99 00 20 01',
      profil: 'Administrateur',
      statut: 'ACTIF',
      type: 'PERSONNE',
      langue: 'EN',
      dateExpiration: '2099-12-31T00:00:00.000Z',
      entite: null,
      roles: [],
      creerPar: { id: acteurs.A.id },
      modifierPar: { id: acteurs.A.id },
      sessionsOuvertes: 0,
      motDePasseChoisi: false,
    });
  });

  it('actif, la personne choisit son mot de passe par le mail reçu, puis se connecte', async () => {
    const { login, email } = await compteNeuf(acteurs.A);
    const mail = await mailA(serveur, email);
    expect(mail).toMatch(new RegExp(`Bonjour[\\s\\S]*${login}[\\s\\S]*Hello[\\s\\S]*${login}`));
    expect(codes(await connecter(serveur, login, 'agrafe-batterie-2026'))).toEqual(['UNAUTHENTICATED BAD_CREDENTIALS']);
    serveur.horloge.avancer(2 * JOUR);
    const input = { jeton: jetonDu(mail), motDePasse: 'agrafe-batterie-2026' };
    expect((await muter(serveur, 'reinitialiserMotDePasse', input, '')).errors).toEqual([]);
    expect((await connecter(serveur, email, 'agrafe-batterie-2026')).errors).toEqual([]);
    for (const acteur of Object.values(acteurs)) await acteur.connecter();
  });

  it('qui n’a pas suivi le lien à temps en redemande un, par « mot de passe oublié »', async () => {
    const { login, email } = await compteNeuf(acteurs.A);
    const premier = jetonDu(await mailA(serveur, email));
    await muter(serveur, 'demanderReinitialisation', { identifiant: login }, '');
    const recus = async () => (await lesMails(serveur)).filter((mail) => mail.includes(`To: ${email}\n`)).map(jetonDu);
    await expect.poll(async () => (await recus()).length).toBe(2);
    const choisir = (jeton?: string) =>
      muter(serveur, 'reinitialiserMotDePasse', { jeton, motDePasse: 'agrafe-batterie-2026' }, '');
    champsRefuses(await choisir(premier), 'jeton');
    expect((await choisir((await recus())[1])).errors).toEqual([]);
  });

  it('en attente, aucun mail ne part', async () => {
    const { email } = await compteNeuf(acteurs.A, { statut: 'EN_ATTENTE' });
    // Of two accounts made one after the other the second one's mail has come.
    await mailA(serveur, (await compteNeuf(acteurs.A)).email);
    expect((await lesMails(serveur)).some((mail) => mail.includes(email))).toBe(false);
  });

  it('donne ses rôles d’un seul geste, qui valent aussitôt', async () => {
    const [plateforme, interventions] = [
      await roleNomme(serveur, 'plateforme', 'Standardiste'),
      await roleNomme(serveur, 'interventions', 'Standardiste'),
    ];
    const roles = [{ roleId: plateforme }, { roleId: interventions, dateFin: '2098-01-01T00:00:00.000Z' }];
    const { utilisateur } = (await creerUtilisateur(acteurs.A, { roles })).rendu;
    expect(utilisateur.roles).toEqual([
      {
        application: { id: await applicationDe(serveur, 'plateforme') },
        role: { id: plateforme, nom: 'Standardiste' },
        dateFin: null,
      },
      {
        application: { id: await applicationDe(serveur, 'interventions') },
        role: { id: interventions, nom: 'Standardiste' },
        dateFin: '2098-01-01T00:00:00.000Z',
      },
    ]);
  });

  it('un rôle qui ne va pas : ni compte, ni rôle', async () => {
    const role = await roleNomme(serveur, 'plateforme', 'Client');
    const autre = await roleNomme(serveur, 'plateforme', 'Intervenant');
    const cas: [object[], string][] = [
      [[{ roleId: role }, { roleId: '4000000000' }], 'roles.1.roleId'],
      [[{ roleId: role }, { roleId: autre }], 'roles.1.roleId'],
      [[{ roleId: role, dateFin: dans(-1000) }], 'roles.0.dateFin'],
    ];
    for (const [roles, champ] of cas) {
      champsRefuses(await sansRienEcrire(serveur, () => creerUtilisateur(acteurs.A, { roles })), champ);
    }
  });

  it('on ne donne pas un rôle dont on ne tient pas soi-même les permissions', async () => {
    const gestionnaire = await acteurAvec(serveur, 'UTILISATEUR_GERER', 'UTILISATEUR_LIRE');
    const roles = [{ roleId: await roleNomme(serveur, 'plateforme', 'Admin') }];
    const reponse = await sansRienEcrire(serveur, () => creerUtilisateur(gestionnaire, { roles }));
    expect(refus(reponse, 'FORBIDDEN').details?.fr).toContain('ROLE_GERER');
    expect((await creerUtilisateur(gestionnaire)).errors).toEqual([]);
  });

  it('login et e-mail sont uniques quelle que soit leur casse, et l’un par rapport à l’autre', async () => {
    await compteNeuf(acteurs.A, { login: 'pris@exemple.fr', email: 'prise@exemple.fr' });
    const cas: [Record<string, string>, string[]][] = [
      [{ login: 'PRIS@exemple.fr' }, ['login']],
      [{ email: 'Prise@Exemple.FR' }, ['email']],
      [{ email: 'PRIS@exemple.fr' }, ['email']],
      [{ login: 'prise@exemple.fr' }, ['login']],
      [{ login: 'prise@exemple.fr', email: 'pris@exemple.fr' }, ['login', 'email']],
    ];
    for (const [valeurs, champs] of cas) {
      const dit = refus(await sansRienEcrire(serveur, () => creerUtilisateur(acteurs.A, valeurs)), 'CONFLICT');
      expect([valeurs, dit.champs?.map(({ chemin }) => chemin)]).toEqual([valeurs, champs]);
    }
    expect((await creerUtilisateur(acteurs.A, { login: 'x@exemple.fr', email: 'x@exemple.fr' })).errors).toEqual([]);
  });

  it('de deux créations en même temps, l’une reçoit CONFLICT, même quand l’adresse de l’une est le login de l’autre', async () => {
    const paires: [Record<string, string>, Record<string, string>][] = [
      [
        { login: 'course1', email: 'a1@exemple.fr' },
        { login: 'course1', email: 'b1@exemple.fr' },
      ],
      [
        { login: 'course2@exemple.fr', email: 'a2@exemple.fr' },
        { login: 'course2', email: 'course2@exemple.fr' },
      ],
    ];
    for (const paire of paires) {
      const reponses = await Promise.all(paire.map((valeurs) => creerUtilisateur(acteurs.A, valeurs)));
      expect(reponses.flatMap(codes)).toEqual(['CONFLICT']);
    }
  });

  it('nomme chaque champ fautif, et n’écrit rien', async () => {
    const fautes = {
      nom: ' ',
      prenom: '',
      login: 'a b',
      email: 'pas une adresse',
      telephone: '1'.repeat(31),
      profil: 'p'.repeat(101),
    };
    const reponse = await sansRienEcrire(serveur, () => creerUtilisateur(acteurs.A, fautes));
    champsRefuses(reponse, 'nom', 'prenom', 'login', 'email', 'telephone', 'profil');
    for (const login of ['é', 'a', 'x'.repeat(101), 'a\0b', '<b>'])
      champsRefuses(await creerUtilisateur(acteurs.A, { login }), 'login');
    champsRefuses(await creerUtilisateur(acteurs.A, { statut: null }), 'statut');
    champsRefuses(await creerUtilisateur(acteurs.A, { roles: null }), 'roles');
    for (const entiteId of ['4000000000', 'x', ''])
      champsRefuses(await sansRienEcrire(serveur, () => creerUtilisateur(acteurs.A, { entiteId })), 'entiteId');
    champsRefuses(
      await sansRienEcrire(serveur, () => creerUtilisateur(acteurs.A, { dateExpiration: dans(-1) })),
      'dateExpiration',
    );
    for (const champ of ['motDePasse', 'creerParId', 'version', 'type'])
      refus(await creerUtilisateur(acteurs.A, { [champ]: 'x' }), 'BAD_USER_INPUT');
  });

  it('laisse une trace sans le jeton du mail, et le jeton n’est gardé qu’en empreinte', async () => {
    const { traces, resultat } = await enObservant(serveur, () => creerUtilisateur(acteurs.A));
    const jeton = jetonDu(await mailA(serveur, resultat.rendu.utilisateur.email));
    expect(traces).toMatchObject([
      { action: 'creerUtilisateur', resultat: 'SUCCES', utilisateurId: Number(acteurs.A.id) },
    ]);
    expect(traces[0]?.changements).toContain('mot_de_passe');
    const gardes = await sql(emDe(serveur)).selectFrom('mot_de_passe').selectAll().execute();
    expect(JSON.stringify([traces, gardes])).not.toContain(jeton);
    expect((await moi(serveur, acteurs.A.jeton)).errors).toEqual([]);
  });
});
