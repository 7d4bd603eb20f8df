import { describe, expect, it } from 'vitest';
import { MOT_DE_PASSE } from '../../../test/acteurs.ts';
import { essai } from '../../../test/essai.ts';
import { enObservant } from '../../../test/etat.ts';
import { champsRefuses, codes } from '../../../test/reponses.ts';
import { connecter, moi, ouvrirSession, rafraichir } from '../../../test/sessions.ts';

const { serveur, acteurs } = essai();

const NOUVEAU = 'agrafe-batterie-2026';

const changer = (jeton: string | undefined, motDePasseActuel: string, nouveauMotDePasse: string, ip = '127.0.0.1') =>
  serveur.executer(
    'mutation ($input: ChangerMotDePasseInput!) { changerMotDePasse(input: $input) { message { fr en } } }',
    { input: { motDePasseActuel, nouveauMotDePasse } },
    { jeton, ip },
  );

describe('changerMotDePasse', () => {
  it('refuse un visiteur', async () => {
    expect(codes(await changer(undefined, MOT_DE_PASSE, NOUVEAU))).toEqual(['UNAUTHENTICATED TOKEN_MISSING']);
  });

  it('change le mot de passe, garde cette session et ferme les autres', async () => {
    const [ici, ailleurs] = [await ouvrirSession(serveur, 's1'), await ouvrirSession(serveur, 's1')];
    expect((await changer(ici.jetonAcces, MOT_DE_PASSE, NOUVEAU)).errors).toEqual([]);
    expect((await moi(serveur, ici.jetonAcces)).errors).toEqual([]);
    expect((await rafraichir(serveur, ici.jetonRafraichissement)).errors).toEqual([]);
    expect(codes(await moi(serveur, ailleurs.jetonAcces))).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
    expect(codes(await connecter(serveur, 's1', MOT_DE_PASSE))).toEqual(['UNAUTHENTICATED BAD_CREDENTIALS']);
    expect((await connecter(serveur, 's1', NOUVEAU)).errors).toEqual([]);
  });

  it('demande le mot de passe actuel : faux, rien ne change et les autres sessions restent', async () => {
    const ailleurs = await ouvrirSession(serveur, 's2');
    const { resultat, traces } = await enObservant(serveur, () => changer(acteurs.S2.jeton, 'faux', NOUVEAU));
    expect(codes(resultat)).toEqual(['BAD_USER_INPUT']);
    expect(champsRefuses(resultat)).toEqual(['motDePasseActuel']);
    expect((await moi(serveur, ailleurs.jetonAcces)).errors).toEqual([]);
    expect((await connecter(serveur, 's2')).errors).toEqual([]);
    expect(traces).toMatchObject([
      { action: 'changerMotDePasse', resultat: 'ECHEC', code: 'BAD_USER_INPUT', utilisateurId: Number(acteurs.S2.id) },
    ]);
  });

  it.each([
    ['de sept caractères', 'abcdefg'],
    ['de plus de 1 024 caractères', 'ab'.repeat(513)],
    ['d’un seul signe répété', 'zzzzzzzzzz'],
    ['d’un seul signe parmi des blancs', 'é é é é é é'],
    ['de dix blancs', '          '],
    ['de blancs de toutes sortes', '\u00a0\u2003 \u2800\u3000 \u2009 \u00a0 '],
    ['de signes que personne ne voit', '\u200b\u200d\u2060\ufeff'.repeat(4)],
    ['parmi les plus connus', 'azertyuiop'],
    ['parmi les plus connus, en majuscules', 'PASSWORD'],
    ['qui est son adresse', 'T1@exemple.fr'],
    ['qui est son nom, dans un sens', 'Prénom T1 NomT1'],
    ['qui est son nom, dans l’autre', 'nomt1-prenom.t1'],
  ])('refuse un nouveau mot de passe %s', async (_cas, court) => {
    const reponse = await changer(acteurs.T1.jeton, MOT_DE_PASSE, court);
    expect(champsRefuses(reponse)).toEqual(['nouveauMotDePasse']);
    expect((await connecter(serveur, 't1')).errors).toEqual([]);
  });

  it.each([
    ['de huit caractères', 'a b c d '],
    ['de 1 024 caractères', 'éà'.repeat(512)],
    ['sans chiffre ni majuscule, avec des accents et un emoji', 'crème brûlée 🍮'],
  ])('accepte un nouveau mot de passe %s, sans règle de composition', async (_cas, nouveau) => {
    const { jetonAcces } = await ouvrirSession(serveur, 't2');
    expect((await changer(jetonAcces, MOT_DE_PASSE, nouveau)).errors).toEqual([]);
    expect((await connecter(serveur, 't2', nouveau)).errors).toEqual([]);
    expect((await changer(jetonAcces, nouveau, MOT_DE_PASSE)).errors).toEqual([]);
  });

  it('freine qui essaie le mot de passe actuel sur une session laissée ouverte', async () => {
    for (let essai = 0; essai < 5; essai++) await changer(acteurs.C1.jeton, `essai ${essai}`, NOUVEAU);
    const sixieme = await changer(acteurs.C1.jeton, MOT_DE_PASSE, NOUVEAU);
    expect(sixieme.statut).toBe(429);
    expect((await connecter(serveur, 'c1')).errors).toEqual([]);
  });

  it('ne met ni mot de passe ni empreinte dans la trace', async () => {
    const { traces } = await enObservant(serveur, () => changer(acteurs.C2.jeton, MOT_DE_PASSE, NOUVEAU));
    expect(traces).toHaveLength(1);
    expect(traces[0]?.changements).toContain('mot_de_passe');
    expect(JSON.stringify(traces)).not.toMatch(/argon2|agrafe|cheval/);
  });
});
