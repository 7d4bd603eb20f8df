import { afterAll, describe, expect, it } from 'vitest';
import { MOT_DE_PASSE } from '../../../test/acteurs.ts';
import { dAvance, essai } from '../../../test/essai.ts';
import { changerCompte, enObservant } from '../../../test/etat.ts';
import { AUDIENCE, CLIENT, FournisseurDeTest, type Jetons } from '../../../test/fournisseur.ts';
import { champsRefuses, refus, sansRienEcrire } from '../../../test/refus.ts';
import { codes } from '../../../test/reponses.ts';
import type { Appel } from '../../../test/serveur.ts';
import { connecter, moi, rafraichir, type SessionDeTest } from '../../../test/sessions.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';

const fournisseur = dAvance(() =>
  FournisseurDeTest.demarrer({
    claire: { email: 'c1@exemple.fr', email_verified: true },
    personne: { email: 'personne@exemple.fr', email_verified: true },
  }),
);
afterAll(() => fournisseur.arreter());
const { serveur, acteurs } = essai(() => ({
  OIDC_ISSUER: fournisseur.emetteur,
  OIDC_AUDIENCE: AUDIENCE,
  OIDC_CLIENT_ID: CLIENT,
}));

const entrer = (input: Record<string, unknown>, appel: Appel = {}, application = serveur.application) =>
  serveur.executer<{ connexion: SessionDeTest & { compte: { id: string; email: string } } }>(
    `mutation ($input: ConnexionInput!) { connexion(input: $input) { jetonAcces expireA jetonRafraichissement compte { id email } } }`,
    { input },
    appel,
    application,
  );
const parIdentite = ({ identite, nonce }: Jetons, appel: Appel = {}) =>
  entrer({ jetonIdentite: identite, nonce }, appel);

describe('connexion par le fournisseur d’identité', () => {
  it('donne une session d’ici, comme les autres : elle se prolonge et se ferme', async () => {
    const { resultat, traces } = await enObservant(serveur, async () =>
      parIdentite(await fournisseur.connecter('claire')),
    );
    const { connexion } = resultat.data;
    expect(connexion.compte).toEqual({ id: acteurs.C1.id, email: 'c1@exemple.fr' });
    expect(traces).toMatchObject([{ action: 'connexion', resultat: 'SUCCES', utilisateurId: Number(acteurs.C1.id) }]);
    expect((await moi(serveur, connexion.jetonAcces)).errors).toEqual([]);
    expect((await rafraichir(serveur, connexion.jetonRafraichissement)).errors).toEqual([]);
    await serveur.executer('mutation { deconnexion { message { fr } } }', {}, { jeton: connexion.jetonAcces });
    expect(codes(await moi(serveur, connexion.jetonAcces))).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
  });

  it('un ID token ne sert qu’une fois, aussi quand deux l’apportent ensemble', async () => {
    const jetons = await fournisseur.connecter('claire');
    const deux = await Promise.all([parIdentite(jetons), parIdentite(jetons)]);
    expect(deux.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(codes(await parIdentite(jetons))).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
  });

  it('un ID token émis avant « déconnecter partout » n’ouvre plus ; un autre, émis ensuite, ouvre', async () => {
    const ilYA = (secondes: number) => Math.floor(Date.now() / 1000) - secondes;
    const identite = async (iat: number) => {
      const contenu = {
        email: 'c1@exemple.fr',
        email_verified: true,
        aud: CLIENT,
        sub: 'claire',
        nonce: `n${iat}`,
        iat,
      };
      return {
        ...(await fournisseur.connecter('claire')),
        identite: await fournisseur.forger(contenu),
        nonce: `n${iat}`,
      };
    };
    const ouverte = (await parIdentite(await identite(ilYA(120)))).data.connexion;
    const avant = await identite(ilYA(100));
    serveur.horloge.avancer(-50_000);
    await serveur.executer('mutation { deconnecterPartout { message { fr } } }', {}, { jeton: ouverte.jetonAcces });
    serveur.horloge.avancer(50_000);
    expect(codes(await parIdentite(avant))).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
    expect((await parIdentite(await identite(ilYA(10)))).errors).toEqual([]);
  });

  it('refuse un autre nonce, un autre client, un jeton d’accès, un jeton d’il y a plus de cinq minutes', async () => {
    const jetons = await fournisseur.connecter('claire');
    const INVALIDE = ['UNAUTHENTICATED TOKEN_INVALID'];
    expect(codes(await parIdentite({ ...jetons, nonce: 'un autre' }))).toEqual(INVALIDE);
    expect(codes(await parIdentite({ ...jetons, identite: jetons.acces }))).toEqual(INVALIDE);
    const base = { email: 'c1@exemple.fr', email_verified: true, nonce: 'n', aud: CLIENT };
    const forge = async (contenu: object) => ({
      ...jetons,
      identite: await fournisseur.forger({ ...base, ...contenu }),
      nonce: 'n',
    });
    expect(codes(await parIdentite(await forge({ aud: [CLIENT, 'autre'], azp: 'autre' })))).toEqual(INVALIDE);
    expect(codes(await parIdentite(await forge({ nonce: undefined })))).toEqual(INVALIDE);
    const ilYADixMinutes = Math.floor(Date.now() / 1000) - 600;
    expect(codes(await parIdentite(await forge({ iat: ilYADixMinutes })))).toEqual(['UNAUTHENTICATED TOKEN_EXPIRED']);
    expect((await parIdentite(await forge({}))).errors).toEqual([]);
  });

  it('une personne sans compte ici apprend à qui s’adresser ; un compte suspendu n’entre pas', async () => {
    const inconnue = await sansRienEcrire(serveur, async () => parIdentite(await fournisseur.connecter('personne')));
    const dit = refus(inconnue, 'UNAUTHENTICATED');
    expect([dit.raison, dit.details?.fr]).toEqual(['TOKEN_INVALID', expect.stringContaining('demandez à un admin')]);
    await changerCompte(serveur, acteurs.C1.id, { statut: StatutUtilisateur.SUSPENDU });
    expect(codes(await parIdentite(await fournisseur.connecter('claire')))).toEqual([
      'UNAUTHENTICATED ACCOUNT_INACTIVE',
    ]);
    await changerCompte(serveur, acteurs.C1.id, { statut: StatutUtilisateur.ACTIF });
  });

  it('une adresse qui apporte vingt jetons faux attend', async () => {
    const faux = { ...(await fournisseur.connecter('claire')), nonce: 'faux' };
    const reponses = [];
    for (let essai = 0; essai < 21; essai++) reponses.push(await parIdentite(faux, { ip: '10.8.0.1' }));
    expect(reponses.map(({ statut }) => statut)).toEqual([...Array(20).fill(401), 429]);
    expect((await parIdentite(await fournisseur.connecter('claire'), { ip: '10.8.0.2' })).errors).toEqual([]);
  });
});

describe('connexion demande l’un ou l’autre, entier', () => {
  it.each<[Record<string, string>, string[]]>([
    [{}, ['identifiant', 'motDePasse']],
    [{ identifiant: 'c1' }, ['motDePasse']],
    [{ motDePasse: 'x' }, ['identifiant']],
    [{ jetonIdentite: 'x' }, ['nonce']],
    [{ nonce: 'x' }, ['jetonIdentite']],
    [{ identifiant: 'c1', motDePasse: MOT_DE_PASSE, jetonIdentite: 'x', nonce: 'x' }, ['identifiant', 'motDePasse']],
    [{ motDePasse: MOT_DE_PASSE, jetonIdentite: 'x', nonce: 'x' }, ['motDePasse']],
  ])('%o', async (input, chemins) => {
    champsRefuses(await entrer(input), ...chemins);
  });

  it('le mot de passe sert toujours', async () => {
    expect((await connecter(serveur, 'c2')).errors).toEqual([]);
  });

  it('sans fournisseur configuré, ou sans client pour le site, on n’entre pas par là', async () => {
    const { identite, nonce } = await fournisseur.connecter('claire');
    const local = await serveur.processus();
    champsRefuses(await entrer({ jetonIdentite: identite, nonce }, {}, local), 'jetonIdentite');
    await local.arreter();
    const sansSite = await serveur.processus({ OIDC_ISSUER: fournisseur.emetteur, OIDC_AUDIENCE: AUDIENCE });
    const refuse = await entrer({ jetonIdentite: identite, nonce }, {}, sansSite);
    expect(codes(refuse)).toEqual(['UNAUTHENTICATED TOKEN_INVALID']);
    await sansSite.arreter();
  });
});
