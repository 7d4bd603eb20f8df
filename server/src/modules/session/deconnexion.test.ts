import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acteurs, creerActeurs } from '../../../test/acteurs.ts';
import { changerCompte, enObservant } from '../../../test/etat.ts';
import { codes } from '../../../test/reponses.ts';
import { ServeurDeTest } from '../../../test/serveur.ts';
import { moi, ouvrirSession, rafraichir } from '../../../test/sessions.ts';
import type { Application } from '../../app.ts';
import { StatutUtilisateur } from '../utilisateur/utilisateur.entity.ts';

let serveur: ServeurDeTest;
let autreProcessus: Application;
let acteurs: Acteurs;

beforeAll(async () => {
  serveur = await ServeurDeTest.demarrer();
  autreProcessus = await serveur.processus();
  acteurs = await creerActeurs(serveur);
});
afterAll(async () => {
  await autreProcessus.arreter();
  await serveur.arreter();
});

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
