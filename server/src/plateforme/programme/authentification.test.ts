import { afterEach, describe, expect, it, vi } from 'vitest';
import { MOT_DE_PASSE } from '../../../test/acteurs.ts';
import { essai } from '../../../test/essai.ts';
import { changerCompte, emDe, enObservant } from '../../../test/etat.ts';
import { programmeNeuf, voirProgramme } from '../../../test/programmes.ts';
import { refus, sansRienEcrire } from '../../../test/refus.ts';
import { codes } from '../../../test/reponses.ts';
import { connecter, moi } from '../../../test/sessions.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { enTransaction } from '../../socle/graphql/transaction.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';
import { APPLICATIONS } from '../../socle/securite/droits.ts';
import { poserMotDePasse } from '../session/mot-de-passe.service.ts';
import { fabriquerCle } from './cle.ts';

const { serveur, acteurs } = essai();
const HEURE = 3600 * 1000;
const JOUR = 24 * HEURE;

afterEach(() => vi.useRealTimers());

const parCle = (jeton: string, ip = '127.0.0.1') => serveur.executer('{ moi { compte { id } } }', {}, { jeton, ip });

describe('une clé dans Authorization: Bearer', () => {
  it('ouvre ce que son rôle permet, et rien d’autre', async () => {
    const { data } = await acteurs.P.executer<{ moi: { roles: { role: { nom: string } }[]; pageAccueil: string } }>(
      '{ moi { roles { role { nom } } pageAccueil } }',
    );
    expect(data.moi.roles.map(({ role }) => role.nom)).toEqual(APPLICATIONS.map(() => 'API'));
    expect(codes(await acteurs.P.executer('{ consulterIntervention { items { id } } }'))).toEqual(['FORBIDDEN']);
  });

  it('est demandée à la base en une requête', async () => {
    await moi(serveur, acteurs.P.jeton);
    const client = sql(serveur.application.services.orm.em.fork());
    const espion = vi.spyOn(client.getExecutor(), 'executeQuery');
    await serveur.executer('{ moi { permissions } }', {}, { jeton: acteurs.P.jeton });
    const requetes = espion.mock.calls.length;
    espion.mockRestore();
    expect(requetes).toBe(1);
  });

  it('inconnue, changée d’une lettre ou mal formée : TOKEN_INVALID', async () => {
    const { cle } = await programmeNeuf(acteurs.A);
    const changee = cle.slice(0, -1) + (cle.endsWith('A') ? 'B' : 'A');
    for (const fausse of [
      fabriquerCle().cle,
      changee,
      cle.slice(0, -1),
      `${cle}x`,
      'drv_',
      cle.toUpperCase().replace('DRV', 'drv'),
    ])
      expect([fausse.length, codes(await parCle(fausse, '10.9.0.1'))]).toEqual([
        fausse.length,
        ['UNAUTHENTICATED TOKEN_INVALID'],
      ]);
  });

  it('passée sa fin : TOKEN_EXPIRED', async () => {
    const expireA = new Date(serveur.horloge.maintenant().getTime() + JOUR).toISOString();
    const { cle } = await programmeNeuf(acteurs.A, { cleExpireA: expireA });
    expect((await parCle(cle)).errors).toEqual([]);
    serveur.horloge.avancer(JOUR);
    expect(codes(await parCle(cle))).toEqual(['UNAUTHENTICATED TOKEN_EXPIRED']);
    serveur.horloge.avancer(-JOUR);
  });

  it('d’un compte suspendu ou fini : ACCOUNT_INACTIVE', async () => {
    const { id, cle } = await programmeNeuf(acteurs.A);
    await changerCompte(serveur, id, { statut: StatutUtilisateur.SUSPENDU });
    expect(codes(await parCle(cle))).toEqual(['UNAUTHENTICATED ACCOUNT_INACTIVE']);
    const hier = new Date(serveur.horloge.maintenant().getTime() - JOUR);
    await changerCompte(serveur, id, { statut: StatutUtilisateur.ACTIF, dateExpiration: hier });
    expect(codes(await parCle(cle))).toEqual(['UNAUTHENTICATED ACCOUNT_INACTIVE']);
  });

  it('ne sert que dans l’en-tête, et n’entre dans aucun journal', async () => {
    const { serveur: http, services } = serveur.application;
    const ecrit = vi.spyOn(services.log, 'error');
    const url = `/graphql?access_token=${acteurs.P.jeton}&query=${encodeURIComponent('{ moi { permissions } }')}`;
    const reponse = await http.inject({ method: 'GET', url, headers: { 'apollo-require-preflight': '1' } });
    expect(reponse.json().errors[0].extensions.raison).toBe('TOKEN_MISSING');
    const lire = vi.spyOn(services.droits, 'de').mockRejectedValueOnce(new Error('base tombée'));
    expect((await parCle(acteurs.P.jeton)).errors).toHaveLength(1);
    lire.mockRestore();
    expect(ecrit).toHaveBeenCalled();
    expect(JSON.stringify(ecrit.mock.calls)).not.toContain(acteurs.P.jeton.slice(13));
    ecrit.mockRestore();
  });

  it('n’a pas de session à fermer, et le dit', async () => {
    for (const fonction of ['deconnexion', 'deconnecterPartout']) {
      const reponse = await acteurs.P.executer(`mutation { ${fonction} { message { fr } } }`);
      expect(refus(reponse, 'CONFLICT').details?.fr).toContain('revoquerCleApi');
      expect((await moi(serveur, acteurs.P.jeton)).errors).toEqual([]);
    }
  });
});

describe('le dernier usage', () => {
  it('se note, au plus une fois l’heure, sans que la requête l’attende', async () => {
    const { id, cle } = await programmeNeuf(acteurs.A);
    const usage = async () => (await voirProgramme(acteurs.A, id)).utiliseA;
    expect(await usage()).toBeNull();
    await parCle(cle);
    await expect.poll(usage).not.toBeNull();
    const premier = await usage();
    serveur.horloge.avancer(HEURE - 60_000);
    const { traces } = await enObservant(serveur, () => parCle(cle));
    expect(traces).toEqual([]);
    serveur.horloge.avancer(120_000);
    await acteurs.A.connecter();
    expect(await usage()).toBe(premier);
    await parCle(cle);
    await expect.poll(usage).not.toBe(premier);
    expect((await voirProgramme(acteurs.A, id)).cles[0]).toMatchObject({ utiliseeA: await usage() });
  });
});

describe('des clés fausses', () => {
  const FENETRE = 15 * 60_000;

  it('l’adresse qui en essaie vingt attend, dans chaque processus, sans que rien de plus soit écrit', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    for (let essai = 0; essai < 20; essai++)
      expect(codes(await parCle(fabriquerCle().cle, '10.9.1.1'))).toEqual(['UNAUTHENTICATED TOKEN_INVALID']);
    const arrete = await parCle(fabriquerCle().cle, '10.9.1.1');
    const lire = () => sql(serveur.application.services.orm.em.fork()).selectFrom('frein').selectAll().execute();
    const comptes = await lire();
    await parCle(fabriquerCle().cle, '10.9.1.1');
    expect(await lire()).toEqual(comptes);
    expect(arrete.statut).toBe(429);
    expect(codes(arrete)).toEqual(['TOO_MANY_REQUESTS']);
    expect(Number(arrete.enTetes['retry-after'])).toBeGreaterThan(0);
    expect(codes(await parCle(fabriquerCle().cle, '10.9.1.2'))).toEqual(['UNAUTHENTICATED TOKEN_INVALID']);
    vi.setSystemTime(Date.now() + FENETRE + 1000);
    expect(codes(await parCle(fabriquerCle().cle, '10.9.1.1'))).toEqual(['UNAUTHENTICATED TOKEN_INVALID']);
  });

  it('ne ferment la porte à aucun programme de la même adresse qui est déjà venu, ni aux personnes', async () => {
    const { cle } = await programmeNeuf(acteurs.A);
    await parCle(cle, '10.9.2.1');
    await Promise.all(Array.from({ length: 30 }, () => parCle(fabriquerCle().cle, '10.9.2.1')));
    expect((await parCle(fabriquerCle().cle, '10.9.2.1')).statut).toBe(429);
    expect((await parCle(cle, '10.9.2.1')).errors).toEqual([]);
    expect((await connecter(serveur, 's1', MOT_DE_PASSE, { ip: '10.9.2.1' })).errors).toEqual([]);
  });

  it('ne ferment la porte à aucun programme de la même adresse, ne fût-il jamais venu', async () => {
    const { cle } = await programmeNeuf(acteurs.A);
    for (let essai = 0; essai < 21; essai++) await parCle(fabriquerCle().cle, '10.9.4.1');
    expect((await parCle(fabriquerCle().cle, '10.9.4.1')).statut).toBe(429);
    expect((await parCle(cle, '10.9.4.1')).errors).toEqual([]);
  });

  it('une clé juste ne compte pas', async () => {
    const { cle } = await programmeNeuf(acteurs.A);
    for (let essai = 0; essai < 25; essai++) await parCle(cle, '10.9.3.1');
    expect(codes(await parCle(fabriquerCle().cle, '10.9.3.1'))).toEqual(['UNAUTHENTICATED TOKEN_INVALID']);
  });
});

describe('le compte d’un programme', () => {
  it('ne se connecte pas, eût-il un mot de passe : la réponse d’un mot de passe faux', async () => {
    const { services } = serveur.application;
    const empreinte = await services.hacheur.empreinte(MOT_DE_PASSE);
    await enTransaction(services.orm.em, (em) =>
      poserMotDePasse(em, Number(acteurs.P.id), empreinte, serveur.horloge.maintenant()),
    );
    const faux = await connecter(serveur, 's1', 'pas le bon', { ip: '10.9.4.1' });
    for (const identifiant of ['p', 'p@programme.invalid']) {
      const reponse = await connecter(serveur, identifiant, MOT_DE_PASSE, { ip: '10.9.4.2' });
      expect(codes(reponse)).toEqual(['UNAUTHENTICATED BAD_CREDENTIALS']);
      expect([reponse.statut, reponse.texte]).toEqual([faux.statut, faux.texte]);
    }
  });

  it('ne reçoit pas de mail pour un mot de passe', async () => {
    const envoyer = vi.spyOn(serveur.application.services.courrier, 'envoyer');
    const document =
      'mutation ($input: DemanderReinitialisationInput!) { demanderReinitialisation(input: $input) { message { fr } } }';
    const { errors } = await serveur.executer(document, { input: { identifiant: 'p' } });
    expect(errors).toEqual([]);
    const { reinitialisation } = await sql(emDe(serveur))
      .selectFrom('mot_de_passe')
      .select('reinitialisation')
      .where('utilisateurId', '=', Number(acteurs.P.id))
      .executeTakeFirstOrThrow();
    expect(reinitialisation).toBeNull();
    expect(envoyer).not.toHaveBeenCalled();
    envoyer.mockRestore();
  });

  it('n’a ni mot de passe à changer, ni profil', async () => {
    const changer =
      'mutation ($input: ChangerMotDePasseInput!) { changerMotDePasse(input: $input) { message { fr } } }';
    const input = { motDePasseActuel: MOT_DE_PASSE, nouveauMotDePasse: 'un autre mot de passe' };
    refus(await sansRienEcrire(serveur, () => acteurs.P.executer(changer, { input })), 'FORBIDDEN');
    const modifier = 'mutation ($input: ModifierProfilInput!) { modifierProfil(input: $input) { message { fr } } }';
    const profil = { input: { version: 1, nom: 'Autre' } };
    refus(await sansRienEcrire(serveur, () => acteurs.P.executer(modifier, profil)), 'FORBIDDEN');
  });
});
