import { generateKeyPair } from 'jose';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { dAvance, essai } from '../../../test/essai.ts';
import { changerCompte, compteDe, enObservant } from '../../../test/etat.ts';
import { AUDIENCE, CLIENT, FournisseurDeTest } from '../../../test/fournisseur.ts';
import { codes } from '../../../test/reponses.ts';
import { moi } from '../../../test/sessions.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';

const fournisseur = dAvance(() => FournisseurDeTest.demarrer(PERSONNES));
afterAll(() => fournisseur.arreter());
const { serveur, acteurs } = essai(() => ({ OIDC_ISSUER: fournisseur.emetteur, OIDC_AUDIENCE: AUDIENCE }));

const PERSONNES = {
  verifiee: { email: 'S1@exemple.fr', email_verified: true },
  douteuse: { email: 's1@exemple.fr', email_verified: false },
  parLogin: { email: 'douteux@exemple.fr', email_verified: false, preferred_username: 'T1' },
  inconnue: { email: 'inconnue@exemple.fr', email_verified: true, preferred_username: 'inconnue' },
  programme: { email: 'p@programme.invalid', email_verified: true, preferred_username: 'p' },
  deuxComptes: { email: 'c1@exemple.fr', email_verified: true, preferred_username: 'c2' },
};
const S1 = { email: 's1@exemple.fr', email_verified: true };

const appeler = (jeton: string, query: string) => serveur.executer(query, {}, { jeton });
const INVALIDE = ['UNAUTHENTICATED TOKEN_INVALID'];

describe('un jeton du fournisseur d’identité', () => {
  it('ouvre le compte dont il dit l’adresse vérifiée, avec les droits de ce compte', async () => {
    const { acces } = await fournisseur.connecter('verifiee');
    expect((await moi(serveur, acces)).data.moi.compte.id).toBe(acteurs.S1.id);
    const liste = '{ consulterIntervention { items { id } } }';
    expect((await appeler(acces, liste)).errors).toEqual([]);
    expect(codes(await appeler(acces, '{ consulterUtilisateurApi { items { id } } }'))).toEqual(['FORBIDDEN']);
  });

  it('à défaut d’adresse vérifiée, le compte dont le login est preferred_username', async () => {
    const { acces } = await fournisseur.connecter('parLogin');
    expect((await moi(serveur, acces)).data.moi.compte.id).toBe(acteurs.T1.id);
  });

  it('l’adresse vérifiée l’emporte sur le login', async () => {
    const { acces } = await fournisseur.connecter('deuxComptes');
    expect((await moi(serveur, acces)).data.moi.compte.id).toBe(acteurs.C1.id);
  });

  it.each(['douteuse', 'inconnue', 'programme'])('%s : personne n’entre, et aucun compte n’est créé', async (qui) => {
    const compter = () => serveur.application.services.orm.em.fork().count(Utilisateur);
    const avant = await compter();
    const { acces } = await fournisseur.connecter(qui);
    expect(codes(await moi(serveur, acces))).toEqual(INVALIDE);
    expect(await compter()).toBe(avant);
  });

  it('est regardé à chaque requête, en une lecture de la base : un compte suspendu ou fini n’entre plus', async () => {
    const { acces } = await fournisseur.connecter('verifiee');
    await moi(serveur, acces);
    const espion = vi.spyOn(sql(serveur.application.services.orm.em.fork()).getExecutor(), 'executeQuery');
    await appeler(acces, '{ moi { permissions } }');
    expect(espion).toHaveBeenCalledTimes(1);
    espion.mockRestore();
    await changerCompte(serveur, acteurs.S1.id, { statut: StatutUtilisateur.SUSPENDU });
    expect(codes(await moi(serveur, acces))).toEqual(['UNAUTHENTICATED ACCOUNT_INACTIVE']);
    const hier = new Date(Date.now() - 24 * 3600 * 1000);
    await changerCompte(serveur, acteurs.S1.id, { statut: StatutUtilisateur.ACTIF, dateExpiration: hier });
    expect(codes(await moi(serveur, acces))).toEqual(['UNAUTHENTICATED ACCOUNT_INACTIVE']);
    await changerCompte(serveur, acteurs.S1.id, { dateExpiration: null });
    expect((await moi(serveur, acces)).errors).toEqual([]);
  });

  it('signe les traces du compte', async () => {
    const { acces } = await fournisseur.connecter('verifiee');
    const { traces } = await enObservant(serveur, () => appeler(acces, 'mutation { deconnexion { message { fr } } }'));
    expect(traces).toMatchObject([{ action: 'deconnexion', utilisateurId: Number(acteurs.S1.id), resultat: 'SUCCES' }]);
    expect(JSON.stringify(traces)).not.toContain(acces.slice(-20));
  });
});

describe('un jeton forgé est refusé', () => {
  const dans = (secondes: number) => Math.floor(Date.now() / 1000) + secondes;

  it('la même forme, bien faite, entre (sans quoi le reste ne prouverait rien)', async () => {
    expect((await moi(serveur, await fournisseur.forger(S1))).errors).toEqual([]);
  });

  it.each<[string, () => Promise<string>]>([
    ['pour un autre public', () => fournisseur.forger({ ...S1, aud: 'https://autre.exemple/api' })],
    ['un ID token du site', async () => (await fournisseur.connecter('verifiee')).identite],
    ['pour le site', () => fournisseur.forger({ ...S1, aud: CLIENT })],
    ['sans fin', () => fournisseur.forger({ ...S1, exp: undefined })],
    ['sans date', () => fournisseur.forger({ ...S1, iat: undefined })],
    ['pas encore valable', () => fournisseur.forger({ ...S1, nbf: dans(600) })],
    ['sans rien qui nomme un compte', () => fournisseur.forger({})],
    ['adresse vérifiée « "true" », un texte', () => fournisseur.forger({ ...S1, email_verified: 'true' })],
    ['adresse aux signes invisibles', () => fournisseur.forger({ ...S1, email: 's\u200b1@exemple.fr' })],
    ['login aux signes invisibles', () => fournisseur.forger({ preferred_username: 't1\u2060' })],
    ['adresse entourée de blancs', () => fournisseur.forger({ ...S1, email: ' s1@exemple.fr ' })],
    ['moitié de signe', () => fournisseur.forger({ ...S1, email: 's1@exemple.fr\ud800' })],
    ['adresse qui n’est pas un texte', () => fournisseur.forger({ ...S1, email: ['s1@exemple.fr'] })],
    ['d’un autre émetteur', () => fournisseur.forger({ ...S1, iss: 'https://autre.exemple' })],
    ['signé d’une autre clé', async () => fournisseur.forger(S1, { cle: (await generateKeyPair('RS256')).privateKey })],
    ['d’une clé inconnue', async () => fournisseur.forger(S1, { kid: 'k2' })],
  ])('%s', async (_cas, forger) => {
    expect(codes(await moi(serveur, await forger()))).toEqual(INVALIDE);
  });

  it('passé sa fin : TOKEN_EXPIRED', async () => {
    const jeton = await fournisseur.forger({ ...S1, exp: dans(-60) });
    expect(codes(await moi(serveur, jeton))).toEqual(['UNAUTHENTICATED TOKEN_EXPIRED']);
  });

  it('alg none, un secret partagé, une clé dans l’en-tête', async () => {
    const bon = await fournisseur.forger(S1);
    const [, contenu = ''] = bon.split('.');
    const enTete = (valeur: object) => Buffer.from(JSON.stringify(valeur)).toString('base64url');
    expect(codes(await moi(serveur, `${enTete({ alg: 'none' })}.${contenu}.`))).toEqual(INVALIDE);
    expect(codes(await moi(serveur, `${enTete({ alg: 'HS256', kid: 'k1' })}.${contenu}.AAAA`))).toEqual(INVALIDE);
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
    const jwk = await crypto.subtle.exportKey('jwk', publicKey);
    const tete = enTete({ alg: 'RS256', typ: 'at+jwt', jwk, jku: 'http://127.0.0.1:9/cles' });
    const octets = new TextEncoder().encode(`${tete}.${contenu}`);
    const signature = Buffer.from(await crypto.subtle.sign('RSASSA-PKCS1-v1_5', privateKey, octets)).toString(
      'base64url',
    );
    expect(codes(await moi(serveur, `${tete}.${contenu}.${signature}`))).toEqual(INVALIDE);
  });
});

describe('se déconnecter avec un tel jeton', () => {
  const fermer = (fonction: string, jeton: string) => appeler(jeton, `mutation { ${fonction} { message { fr } } }`);
  const REVOQUE = ['UNAUTHENTICATED TOKEN_REVOKED'];

  it('le ferme, lui seul, dans tous les processus, jusqu’à sa fin', async () => {
    const [un, deux] = [await fournisseur.connecter('verifiee'), await fournisseur.connecter('verifiee')];
    expect((await fermer('deconnexion', un.acces)).errors).toEqual([]);
    expect(codes(await moi(serveur, un.acces))).toEqual(REVOQUE);
    const autre = await serveur.processus({ OIDC_ISSUER: fournisseur.emetteur, OIDC_AUDIENCE: AUDIENCE });
    expect(codes(await moi(serveur, un.acces, autre))).toEqual(REVOQUE);
    await autre.arreter();
    expect((await moi(serveur, deux.acces)).errors).toEqual([]);
  });

  it('le ferme sous toutes ses écritures : les derniers bits de la signature ne comptent pas', async () => {
    const jeton = await fournisseur.forger(S1);
    const lettres = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const autrement = jeton.slice(0, -1) + lettres[lettres.indexOf(jeton.slice(-1)) ^ 1];
    expect((await moi(serveur, autrement)).errors).toEqual([]);
    await fermer('deconnexion', jeton);
    expect(codes(await moi(serveur, autrement))).toEqual(REVOQUE);
  });

  it('partout : ce qui a été émis avant ne sert plus, ce qui l’est ensuite sert', async () => {
    const avant = await fournisseur.forger({ ...S1, iat: Math.floor(Date.now() / 1000) - 100 });
    serveur.horloge.avancer(-50_000);
    expect((await fermer('deconnecterPartout', avant)).errors).toEqual([]);
    serveur.horloge.avancer(50_000);
    expect(codes(await moi(serveur, avant))).toEqual(REVOQUE);
    expect((await moi(serveur, (await fournisseur.connecter('verifiee')).acces)).errors).toEqual([]);
    expect((await compteDe(serveur, acteurs.S1.id)).jetonsDepuis).not.toBeNull();
  });
});

describe('sans fournisseur, ou quand il ne répond pas', () => {
  it('sans OIDC_ISSUER son jeton n’est qu’un jeton faux', async () => {
    const local = await serveur.processus();
    expect(codes(await moi(serveur, await fournisseur.forger(S1), local))).toEqual(INVALIDE);
    await local.arreter();
  });

  it('injoignable : UNAVAILABLE, jamais ouvert ; les sessions d’ici continuent', async () => {
    const ferme = await FournisseurDeTest.demarrer({});
    await ferme.arreter();
    const processus = await serveur.processus({ OIDC_ISSUER: ferme.emetteur, OIDC_AUDIENCE: AUDIENCE });
    for (let essai = 0; essai < 2; essai++) {
      const reponse = await moi(serveur, await ferme.forger(S1), processus);
      expect([reponse.statut, codes(reponse)]).toEqual([503, ['UNAVAILABLE']]);
      expect(reponse.data ?? null).toBeNull();
    }
    expect((await moi(serveur, acteurs.S2.jeton, processus)).errors).toEqual([]);
    await processus.arreter();
  });

  it('ses clés connues, une panne ne se voit pas', async () => {
    const bref = await FournisseurDeTest.demarrer({});
    const processus = await serveur.processus({ OIDC_ISSUER: bref.emetteur, OIDC_AUDIENCE: AUDIENCE });
    expect((await moi(serveur, await bref.forger(S1), processus)).errors).toEqual([]);
    await bref.arreter();
    expect((await moi(serveur, await bref.forger(S1), processus)).errors).toEqual([]);
    await processus.arreter();
  });

  it('un document de découverte qui parle au nom d’un autre ne vaut rien', async () => {
    const emetteur = fournisseur.emetteur.replace('127.0.0.1', 'localhost');
    const processus = await serveur.processus({ OIDC_ISSUER: emetteur, OIDC_AUDIENCE: AUDIENCE });
    const jeton = await fournisseur.forger({ ...S1, iss: emetteur });
    expect(codes(await moi(serveur, jeton, processus))).toEqual(['UNAVAILABLE']);
    await processus.arreter();
  });
});
