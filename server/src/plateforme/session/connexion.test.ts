import { describe, expect, it, vi } from 'vitest';
import { MOT_DE_PASSE } from '../../../test/acteurs.ts';
import { essai } from '../../../test/essai.ts';
import { changerCompte, emDe, enObservant } from '../../../test/etat.ts';
import { champsRefuses, codes } from '../../../test/reponses.ts';
import type { Reponse } from '../../../test/serveur.ts';
import { connecter, moi } from '../../../test/sessions.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';
import { Entite } from '../entite/entite.entity.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';

const { serveur, acteurs } = essai();

const compterSessions = async (id: string) =>
  (await sql(emDe(serveur)).selectFrom('session').select('id').where('utilisateurId', '=', Number(id)).execute())
    .length;

describe('connexion', () => {
  it('ouvre une session par login ou par e-mail, quelle que soit la casse', async () => {
    for (const identifiant of ['s1', 'S1@Exemple.FR', '  S1 ']) {
      const { data, statut } = await connecter(serveur, identifiant);
      expect(statut).toBe(200);
      expect(data.connexion).toMatchObject({
        message: { fr: 'Authentification réussie', en: 'Authentication successful' },
      });
      expect((await moi(serveur, data.connexion.jetonAcces)).data.moi.compte.id).toBe(acteurs.S1.id);
    }
  });

  it('rend le compte entier à la personne qui vient de se connecter', async () => {
    const { data, errors } = await serveur.executer(
      'mutation ($input: ConnexionInput!) { connexion(input: $input) { compte { id nom login email statut langue theme } } }',
      { input: { identifiant: 's2', motDePasse: MOT_DE_PASSE } },
    );
    expect(errors).toEqual([]);
    expect(data.connexion).toEqual({
      compte: {
        id: acteurs.S2.id,
        nom: 'NomS2',
        login: 's2',
        email: 's2@exemple.fr',
        statut: 'ACTIF',
        langue: 'FR',
        theme: 'AUTO',
      },
    });
  });

  it('ne dit pas, au-delà du compte, ce qui demande un appelant : ce n’est pas une faute interne', async () => {
    const em = emDe(serveur);
    const entite = em.create(Entite, { nom: 'Agence', code: 'AGENCE', email: null, recherche: 'agence' });
    (await em.findOneOrFail(Utilisateur, Number(acteurs.T2.id))).entite = entite;
    await em.flush();
    const { data, errors } = await serveur.executer<{ connexion: { compte: unknown } }>(
      'mutation ($input: ConnexionInput!) { connexion(input: $input) { compte { entite { nom creerPar { id } } } } }',
      { input: { identifiant: 't2', motDePasse: MOT_DE_PASSE } },
    );
    expect(data.connexion.compte).toEqual({ entite: { nom: 'Agence', creerPar: null } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  it('donne un jeton d’accès de dix minutes, pas davantage', async () => {
    const { data } = await connecter(serveur, 's1');
    const duree = Date.parse(data.connexion.expireA) - serveur.horloge.maintenant().getTime();
    expect(duree).toBeGreaterThan(9 * 60_000);
    expect(duree).toBeLessThanOrEqual(10 * 60_000);
  });

  it('refuse un identifiant ou un mot de passe vide en nommant le champ', async () => {
    expect(champsRefuses(await connecter(serveur, '', ' '))).toEqual(['identifiant', 'motDePasse']);
  });

  it('trace la réussite et l’échec, avec qui, d’où et pourquoi', async () => {
    const appel = { ip: '10.1.0.1', enTetes: { 'user-agent': 'navigateur de test' } };
    const { traces } = await enObservant(serveur, async () => {
      await connecter(serveur, 's1', MOT_DE_PASSE, appel);
      await connecter(serveur, 's1', 'mauvais mot de passe', appel);
      await connecter(serveur, 'personne', MOT_DE_PASSE, appel);
    });
    const commun = { action: 'connexion', origine: 'SYSTEME', ip: '10.1.0.1', agent: 'navigateur de test' };
    const id = Number(acteurs.S1.id);
    expect(traces).toMatchObject([
      { ...commun, resultat: 'SUCCES', utilisateurId: id, code: null },
      { ...commun, resultat: 'REFUS', utilisateurId: id, code: 'UNAUTHENTICATED BAD_CREDENTIALS' },
      { ...commun, resultat: 'REFUS', utilisateurId: null, code: 'UNAUTHENTICATED BAD_CREDENTIALS' },
    ]);
  });
});

describe('ce que la connexion ne dit pas', () => {
  it('répond la même chose à un inconnu, à un mauvais mot de passe, à un compte suspendu ou expiré', async () => {
    await changerCompte(serveur, acteurs.T1.id, { statut: StatutUtilisateur.SUSPENDU });
    await changerCompte(serveur, acteurs.T2.id, { dateExpiration: new Date('2020-01-01T00:00:00Z') });
    const reponses = [];
    for (const [rang, identifiant] of ['zz', 's1', 't1', 't2'].entries()) {
      reponses.push(await connecter(serveur, identifiant, 'mauvais mot de passe', { ip: `10.2.0.${rang}` }));
    }
    const vue = ({ statut, texte, enTetes }: Reponse<unknown>) => {
      const { date: _date, ...autres } = enTetes;
      return { statut, texte, enTetes: autres };
    };
    const [premiere, ...autres] = reponses.map(vue);
    expect(premiere?.statut).toBe(401);
    expect(codes(reponses[0] as Reponse<unknown>)).toEqual(['UNAUTHENTICATED BAD_CREDENTIALS']);
    for (const autre of autres) expect(autre).toEqual(premiere);
  });

  it('vérifie une empreinte même quand le compte n’existe pas', async () => {
    const verifier = vi.spyOn(serveur.application.services.hacheur, 'verifier');
    await connecter(serveur, 'inconnu', 'peu importe', { ip: '10.3.0.1' });
    await connecter(serveur, 's2', 'mauvais mot de passe', { ip: '10.3.0.1' });
    expect(verifier.mock.calls.map(([empreinte]) => typeof empreinte)).toEqual(['object', 'string']);
    verifier.mockRestore();
  });
});

describe('un compte qui ne peut pas servir', () => {
  it.each([
    ['inactif', { statut: StatutUtilisateur.INACTIF }],
    ['suspendu', { statut: StatutUtilisateur.SUSPENDU }],
    ['en attente', { statut: StatutUtilisateur.EN_ATTENTE }],
    ['expiré', { dateExpiration: new Date('2020-01-01T00:00:00Z') }],
  ])(
    '%s : refusé après le bon mot de passe, sans jeton ni session, avec la cause dans la trace',
    async (_cas, etat) => {
      await changerCompte(serveur, acteurs.C1.id, { statut: StatutUtilisateur.ACTIF, dateExpiration: null, ...etat });
      const sessions = await compterSessions(acteurs.C1.id);
      const { resultat, traces } = await enObservant(serveur, () => connecter(serveur, 'c1'));
      expect(resultat.statut).toBe(401);
      expect(codes(resultat)).toEqual(['UNAUTHENTICATED ACCOUNT_INACTIVE']);
      expect(resultat.errors[0]?.extensions.message).toEqual({
        fr: 'Compte utilisateur inactif ou expiré',
        en: 'Account is inactive or expired',
      });
      expect(resultat.data).toBeNull();
      expect(await compterSessions(acteurs.C1.id)).toBe(sessions);
      expect(traces).toMatchObject([{ resultat: 'REFUS', code: 'UNAUTHENTICATED ACCOUNT_INACTIVE' }]);
    },
  );
});
