import { describe, expect, it } from 'vitest';
import { MOT_DE_PASSE } from '../../../test/acteurs.ts';
import { acteurAvec } from '../../../test/comptes.ts';
import { essai, processusVoisin } from '../../../test/essai.ts';
import { changerCompte, compteDe, enObservant } from '../../../test/etat.ts';
import { codes } from '../../../test/reponses.ts';
import { connecter, moi, ouvrirSession, rafraichir } from '../../../test/sessions.ts';
import { millisecondes } from '../../socle/commun/horloge.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';

const { serveur, acteurs } = essai();
const autreProcessus = processusVoisin(serveur);

const fermer = (fonction: 'deconnexion' | 'deconnecterPartout', jeton?: string) =>
  serveur.executer(`mutation { ${fonction} { message { fr en } } }`, {}, { jeton });

describe('deconnexion', () => {
  it('refuse un visiteur', async () => {
    expect(codes(await fermer('deconnexion'))).toEqual(['UNAUTHENTICATED TOKEN_MISSING']);
  });

  it('ferme cette session : son jeton est révoqué à la requête suivante, dans tous les processus', async () => {
    const { jetonAcces, jetonRafraichissement } = await ouvrirSession(serveur, 's1');
    expect((await moi(serveur, jetonAcces, autreProcessus)).errors).toEqual([]);
    expect((await fermer('deconnexion', jetonAcces)).data).toEqual({
      deconnexion: { message: { fr: 'Vous êtes déconnecté', en: 'You are logged out' } },
    });
    for (const processus of [serveur.application, autreProcessus]) {
      const rejoue = await moi(serveur, jetonAcces, processus);
      expect(rejoue.statut).toBe(401);
      expect(codes(rejoue)).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
      expect(rejoue.errors[0]?.extensions).toMatchObject({
        message: { fr: 'Token révoqué', en: 'Token has been revoked' },
        details: { fr: 'Le token a été révoqué', en: 'The token has been revoked' },
      });
    }
    expect(codes(await rafraichir(serveur, jetonRafraichissement))).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
  });

  it('reste fermée après un redémarrage', async () => {
    const { jetonAcces } = await ouvrirSession(serveur, 's1');
    await fermer('deconnexion', jetonAcces);
    const redemarre = await serveur.processus();
    expect(codes(await moi(serveur, jetonAcces, redemarre))).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
    await redemarre.arreter();
  });

  it('laisse ouverts les autres appareils', async () => {
    const [ici, ailleurs] = [await ouvrirSession(serveur, 's1'), await ouvrirSession(serveur, 's1')];
    await fermer('deconnexion', ici.jetonAcces);
    expect((await moi(serveur, ailleurs.jetonAcces)).errors).toEqual([]);
  });

  it('laisse une trace, et une seconde déconnexion est refusée', async () => {
    const { jetonAcces } = await ouvrirSession(serveur, 's1');
    const { traces } = await enObservant(serveur, async () => {
      await fermer('deconnexion', jetonAcces);
      expect(codes(await fermer('deconnexion', jetonAcces))).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
    });
    expect(traces).toMatchObject([
      { action: 'deconnexion', resultat: 'SUCCES', utilisateurId: Number(acteurs.S1.id) },
      { action: 'deconnexion', resultat: 'REFUS', code: 'UNAUTHENTICATED TOKEN_REVOKED' },
    ]);
  });
});

describe('deconnecterPartout', () => {
  it('refuse un visiteur', async () => {
    expect(codes(await fermer('deconnecterPartout'))).toEqual(['UNAUTHENTICATED TOKEN_MISSING']);
  });

  it('ferme toutes les sessions du compte, et aucune d’un autre', async () => {
    const siennes = [await ouvrirSession(serveur, 'c1'), await ouvrirSession(serveur, 'c1')];
    siennes.push(await ouvrirSession(serveur, 'c1'));
    expect((await fermer('deconnecterPartout', siennes[0]?.jetonAcces)).errors).toEqual([]);
    for (const { jetonAcces, jetonRafraichissement } of siennes) {
      expect(codes(await moi(serveur, jetonAcces))).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
      expect(codes(await moi(serveur, jetonAcces, autreProcessus))).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
      expect(codes(await rafraichir(serveur, jetonRafraichissement))).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
    }
    expect((await moi(serveur, acteurs.C2.jeton)).errors).toEqual([]);
  });
});

describe('ses appareils', () => {
  interface Appareil {
    id: string;
    courante: boolean;
    ip: string;
    agent: string | null;
  }
  const APPAREILS = '{ moi { sessions { id creerA tourneeA ip agent courante } } }';
  const lesSiens = async (jeton: string) =>
    (await serveur.executer<{ moi: { sessions: Appareil[] } }>(APPAREILS, {}, { jeton })).data.moi.sessions;
  const deconnecter = (jeton: string, sessionId: string) =>
    serveur.executer(
      'mutation ($sessionId: ID) { deconnexion(sessionId: $sessionId) { message { fr en } } }',
      { sessionId },
      { jeton },
    );

  it('chacun voit les siens, le dernier qui a servi d’abord, sans rien qui serve de jeton', async () => {
    const premier = await ouvrirSession(serveur, 't2');
    serveur.horloge.avancer(60_000);
    const appel = { ip: '10.1.2.3', enTetes: { 'user-agent': 'Firefox de test' } };
    const second = (await connecter(serveur, 't2', MOT_DE_PASSE, appel)).data.connexion;
    const siens = await lesSiens(second.jetonAcces);
    expect(siens[0]).toMatchObject({ courante: true, ip: '10.1.2.3', agent: 'Firefox de test' });
    expect(siens.filter(({ courante }) => courante)).toHaveLength(1);
    expect((await lesSiens(premier.jetonAcces)).map(({ id }) => id)).toEqual(siens.map(({ id }) => id));
    const ids = siens.map(({ id }) => id);
    for (const { jetonRafraichissement } of [premier, second])
      expect(ids).not.toContain(jetonRafraichissement.split('.')[0]);
  });

  it('une session close ou finie n’y est plus', async () => {
    const [ici, ailleurs] = [await ouvrirSession(serveur, 't2'), await ouvrirSession(serveur, 't2')];
    const avant = await lesSiens(ici.jetonAcces);
    await fermer('deconnexion', ailleurs.jetonAcces);
    expect(await lesSiens(ici.jetonAcces)).toHaveLength(avant.length - 1);
    serveur.horloge.avancer(15 * 24 * 3_600_000);
    const seule = await ouvrirSession(serveur, 't2');
    expect(await lesSiens(seule.jetonAcces)).toMatchObject([{ courante: true }]);
  });

  it('on en déconnecte un autre, et lui seul', async () => {
    const [ici, perdu, autre] = [
      await ouvrirSession(serveur, 's2'),
      await ouvrirSession(serveur, 's2'),
      await ouvrirSession(serveur, 's2'),
    ];
    const vise = (await lesSiens(perdu.jetonAcces)).find(({ courante }) => courante)?.id ?? '';
    expect((await deconnecter(ici.jetonAcces, vise)).data).toEqual({
      deconnexion: { message: { fr: 'Cet appareil est déconnecté', en: 'This device is logged out' } },
    });
    expect(codes(await moi(serveur, perdu.jetonAcces))).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
    for (const { jetonAcces } of [ici, autre]) expect((await moi(serveur, jetonAcces)).errors).toEqual([]);
    expect(codes(await deconnecter(ici.jetonAcces, vise))).toEqual(['NOT_FOUND']);
  });

  it('celui d’un autre n’existe pas', async () => {
    const [sienne, autrui] = [await ouvrirSession(serveur, 'c1'), await ouvrirSession(serveur, 'c2')];
    const visee = (await lesSiens(autrui.jetonAcces)).find(({ courante }) => courante)?.id ?? '';
    for (const id of [visee, '', 'x']) expect(codes(await deconnecter(sienne.jetonAcces, id))).toEqual(['NOT_FOUND']);
    expect((await moi(serveur, autrui.jetonAcces)).errors).toEqual([]);
  });
});

describe('les sessions d’un autre', () => {
  const fermerA = (jeton: string, utilisateurId: string) =>
    serveur.executer(
      'mutation ($utilisateurId: ID) { deconnecterPartout(utilisateurId: $utilisateurId) { message { fr en } } }',
      { utilisateurId },
      { jeton },
    );

  it('un admin les ferme toutes : à la requête suivante de tout processus, et aucune d’un tiers', async () => {
    await acteurs.A.connecter();
    const [siennes, tiers] = [
      [await ouvrirSession(serveur, 'c1'), await ouvrirSession(serveur, 'c1')],
      await ouvrirSession(serveur, 'c2'),
    ];
    const avant = serveur.horloge.maintenant().getTime();
    expect((await fermerA(acteurs.A.jeton, acteurs.C1.id)).data).toEqual({
      deconnecterPartout: { message: { fr: 'Toutes ses sessions sont closes', en: 'All its sessions are closed' } },
    });
    for (const processus of [serveur.application, autreProcessus])
      for (const { jetonAcces } of siennes)
        expect(codes(await moi(serveur, jetonAcces, processus))).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
    for (const jeton of [tiers.jetonAcces, acteurs.A.jeton]) expect((await moi(serveur, jeton)).errors).toEqual([]);
    const { jetonsDepuis } = await compteDe(serveur, acteurs.C1.id);
    expect(millisecondes(jetonsDepuis ?? 0)).toBeGreaterThanOrEqual(avant);
  });

  it('sans UTILISATEUR_GERER, ou d’un compte qui a plus de droits : refusé', async () => {
    const gestionnaire = await acteurAvec(serveur, 'UTILISATEUR_GERER');
    const { jetonAcces } = await ouvrirSession(serveur, 'c2');
    for (const [jeton, id] of [
      [jetonAcces, acteurs.C1.id],
      [jetonAcces, '4000000000'],
      [gestionnaire.jeton, acteurs.A.id],
    ] as const)
      expect(codes(await fermerA(jeton, id))).toEqual(['FORBIDDEN']);
    expect((await moi(serveur, acteurs.A.jeton)).errors).toEqual([]);
    expect(codes(await fermerA(acteurs.A.jeton, '4000000000'))).toEqual(['NOT_FOUND']);
  });
});

describe('un compte qui change pendant sa session', () => {
  it.each([StatutUtilisateur.INACTIF, StatutUtilisateur.SUSPENDU, StatutUtilisateur.EN_ATTENTE])(
    '%s : refusé à la requête suivante de tout processus, avec le même jeton',
    async (statut) => {
      const { jetonAcces } = await ouvrirSession(serveur, 't1');
      expect((await moi(serveur, jetonAcces, autreProcessus)).errors).toEqual([]);
      await changerCompte(serveur, acteurs.T1.id, { statut });
      for (const processus of [serveur.application, autreProcessus]) {
        const refuse = await moi(serveur, jetonAcces, processus);
        expect(refuse.statut).toBe(401);
        expect(codes(refuse)).toEqual(['UNAUTHENTICATED ACCOUNT_INACTIVE']);
      }
      await changerCompte(serveur, acteurs.T1.id, { statut: StatutUtilisateur.ACTIF });
      expect((await moi(serveur, jetonAcces)).errors).toEqual([]);
    },
  );

  it('expire : refusé dès l’heure dite ; prolongé, le même jeton sert à nouveau', async () => {
    const { jetonAcces } = await ouvrirSession(serveur, 't2');
    await changerCompte(serveur, acteurs.T2.id, {
      dateExpiration: new Date(serveur.horloge.maintenant().getTime() + 120_000),
    });
    expect((await moi(serveur, jetonAcces)).errors).toEqual([]);
    serveur.horloge.avancer(120_001);
    const refuse = await moi(serveur, jetonAcces);
    expect(codes(refuse)).toEqual(['UNAUTHENTICATED ACCOUNT_INACTIVE']);
    expect(refuse.errors[0]?.message).toBe('Compte utilisateur inactif ou expiré');
    await changerCompte(serveur, acteurs.T2.id, { dateExpiration: new Date('2099-01-01T00:00:00Z') });
    expect((await moi(serveur, jetonAcces)).errors).toEqual([]);
  });
});
