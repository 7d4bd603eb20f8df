import { afterEach, describe, expect, it, vi } from 'vitest';
import { MOT_DE_PASSE } from '../../../test/acteurs.ts';
import { essai } from '../../../test/essai.ts';
import { enObservant } from '../../../test/etat.ts';
import { codes } from '../../../test/reponses.ts';
import { connecter } from '../../../test/sessions.ts';

const { serveur } = essai();

afterEach(() => vi.useRealTimers());

const FENETRE = 15 * 60_000;

async function manquer(identifiant: string, ip: string, fois: number) {
  const reponses = [];
  for (let essai = 0; essai < fois; essai++)
    reponses.push(await connecter(serveur, identifiant, 'mauvais mot de passe', { ip }));
  return reponses;
}

describe('essais de mot de passe', () => {
  it('après cinq échecs, le bon mot de passe attend la fin de la fenêtre', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await manquer('s1', '10.0.1.1', 5);
    const refusee = await connecter(serveur, 's1', MOT_DE_PASSE, { ip: '10.0.1.1' });
    expect(refusee.statut).toBe(429);
    expect(codes(refusee)).toEqual(['TOO_MANY_REQUESTS']);
    expect(Number(refusee.enTetes['retry-after'])).toBeGreaterThan(0);
    expect(Number(refusee.enTetes['retry-after'])).toBeLessThanOrEqual(FENETRE / 1000);
    vi.setSystemTime(Date.now() + FENETRE + 1000);
    expect((await connecter(serveur, 's1', MOT_DE_PASSE, { ip: '10.0.1.1' })).errors).toEqual([]);
  });

  it('un refus du frein ne regarde pas le mot de passe, et laisse une trace', async () => {
    await manquer('s2', '10.0.2.1', 5);
    const verifier = vi.spyOn(serveur.application.services.hacheur, 'verifier');
    const { traces } = await enObservant(serveur, () => connecter(serveur, 's2', MOT_DE_PASSE, { ip: '10.0.2.1' }));
    expect(verifier).not.toHaveBeenCalled();
    verifier.mockRestore();
    expect(traces).toMatchObject([{ action: 'connexion', resultat: 'REFUS', code: 'TOO_MANY_REQUESTS' }]);
  });

  it('un mot de passe juste efface les échecs d’avant', async () => {
    await manquer('t1', '10.0.3.1', 4);
    await connecter(serveur, 't1', MOT_DE_PASSE, { ip: '10.0.3.1' });
    const ensuite = await manquer('t1', '10.0.3.1', 4);
    expect(ensuite.flatMap(codes)).toEqual(Array(4).fill('UNAUTHENTICATED BAD_CREDENTIALS'));
  });

  it('une adresse qui essaie un mot de passe sur cent comptes est arrêtée avant le trentième, elle seule', async () => {
    const arretes = [];
    for (let rang = 0; rang < 30; rang++) arretes.push(...(await manquer(`compte${rang}`, '10.0.4.1', 1)));
    expect(arretes.at(-1)?.statut).toBe(429);
    expect((await connecter(serveur, 't2', MOT_DE_PASSE, { ip: '10.0.4.2' })).errors).toEqual([]);
  });

  it('un attaquant réparti sur plusieurs adresses est arrêté, sans fermer la porte à la personne chez elle', async () => {
    const chezSoi = '10.0.5.99';
    await connecter(serveur, 'c1', MOT_DE_PASSE, { ip: chezSoi });
    for (let adresse = 0; adresse < 5; adresse++) await manquer('c1', `10.0.5.${adresse}`, 5);
    expect((await connecter(serveur, 'c1', 'encore un', { ip: '10.0.5.50' })).statut).toBe(429);
    expect((await connecter(serveur, 'c1', MOT_DE_PASSE, { ip: chezSoi })).errors).toEqual([]);
  });

  it('des essais en parallèle comptent chacun', async () => {
    const essais = Array.from({ length: 10 }, () => connecter(serveur, 'c2', 'mauvais', { ip: '10.0.6.1' }));
    const recus = (await Promise.all(essais)).map(({ statut }) => statut);
    expect(recus.filter((statut) => statut === 401)).toHaveLength(5);
    expect(recus.filter((statut) => statut === 429)).toHaveLength(5);
  });

  it('huit connexions justes à la fois d’une adresse réussissent toutes', async () => {
    const essais = Array.from({ length: 8 }, () => connecter(serveur, 't1', MOT_DE_PASSE, { ip: '10.0.9.1' }));
    expect((await Promise.all(essais)).map(({ statut }) => statut)).toEqual(Array(8).fill(200));
  });

  it('un bureau entier derrière une adresse se connecte à la fois, et un mot de passe faux n’y ferme rien', async () => {
    const comptes = ['a', 's1', 's2', 't1', 't2', 'c1', 'c2'];
    serveur.horloge.avancer(FENETRE + 1000);
    const essais = Array.from({ length: 28 }, (_, rang) =>
      connecter(serveur, comptes[rang % comptes.length] ?? '', MOT_DE_PASSE, { ip: '10.0.10.1' }),
    );
    expect((await Promise.all(essais)).map(({ statut }) => statut)).toEqual(Array(28).fill(200));
  });

  it('login et adresse e-mail d’un compte sont un seul compte', async () => {
    await manquer('s2', '10.0.11.1', 3);
    await manquer('S2@exemple.fr', '10.0.11.1', 2);
    expect((await connecter(serveur, 's2', MOT_DE_PASSE, { ip: '10.0.11.1' })).statut).toBe(429);
  });

  it('les adresses d’un /64 en sont une, comme une adresse IPv4 écrite en IPv6', async () => {
    for (let essai = 0; essai < 5; essai++) await manquer('s1', `2001:db8:1:2::${essai}`, 1);
    expect((await connecter(serveur, 's1', MOT_DE_PASSE, { ip: '2001:db8:1:2:ffff::1' })).statut).toBe(429);
    expect((await connecter(serveur, 's1', MOT_DE_PASSE, { ip: '2001:db8:1:3::1' })).errors).toEqual([]);
    await manquer('t2', '::ffff:10.0.12.1', 5);
    expect((await connecter(serveur, 't2', MOT_DE_PASSE, { ip: '10.0.12.1' })).statut).toBe(429);
  });

  it('deux processus comptent ensemble, et l’un connaît les adresses de l’autre', async () => {
    const autre = await serveur.processus();
    const ailleurs = (motDePasse: string, ip: string) =>
      serveur.executer(
        'mutation ($input: ConnexionInput!) { connexion(input: $input) { jetonAcces } }',
        { input: { identifiant: 'a', motDePasse } },
        { ip },
        autre,
      );
    await manquer('a', '10.0.13.1', 3);
    for (let essai = 0; essai < 2; essai++) await ailleurs('faux', '10.0.13.1');
    expect((await ailleurs(MOT_DE_PASSE, '10.0.13.1')).statut).toBe(429);
    expect((await connecter(serveur, 'a', MOT_DE_PASSE, { ip: '10.0.13.1' })).statut).toBe(429);
    await connecter(serveur, 'a', MOT_DE_PASSE, { ip: '10.0.13.99' });
    for (let adresse = 2; adresse < 9; adresse++)
      for (let essai = 0; essai < 4; essai++) await ailleurs('faux', `10.0.13.${adresse}`);
    expect((await ailleurs(MOT_DE_PASSE, '10.0.13.50')).statut).toBe(429);
    expect((await ailleurs(MOT_DE_PASSE, '10.0.13.99')).errors).toEqual([]);
    await autre.arreter();
  }, 90_000);

  it('d’une adresse qu’il connaît, un compte est ralenti et jamais exclu', async () => {
    const chezSoi = '10.0.14.1';
    await connecter(serveur, 'c2', MOT_DE_PASSE, { ip: chezSoi });
    await manquer('c2', chezSoi, 5);
    const attente = async () => {
      const { statut, enTetes } = await connecter(serveur, 'c2', 'faux', { ip: chezSoi });
      return statut === 429 ? Number(enTetes['retry-after']) : 0;
    };
    const attentes: number[] = [];
    for (let essai = 0; essai < 8; essai++) {
      const secondes = await attente();
      attentes.push(secondes);
      serveur.horloge.avancer(secondes * 1000);
      expect(await attente()).toBe(0);
    }
    expect(attentes).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    serveur.horloge.avancer(60_000);
    expect((await connecter(serveur, 'c2', MOT_DE_PASSE, { ip: chezSoi })).errors).toEqual([]);
  });

  it('l’adresse est celle de la connexion : un en-tête venu d’un inconnu ne la change pas', async () => {
    const reponses = [];
    for (let essai = 0; essai < 6; essai++) {
      const enTetes = { 'x-forwarded-for': `192.0.2.${essai}`, 'x-real-ip': `192.0.2.${essai}` };
      reponses.push(await connecter(serveur, 'a', 'mauvais', { ip: '10.0.7.1', enTetes }));
    }
    expect(reponses.at(-1)?.statut).toBe(429);
  });
});

describe('plusieurs essais dans une requête', () => {
  const essai = (alias: string) =>
    `${alias}: connexion(input: { identifiant: "s1", motDePasse: "mauvais" }) { jetonAcces }`;
  const deux = `${essai('a')} ${essai('b')}`;

  it.each([
    ['par alias', `mutation { ${deux} }`],
    ['dans un fragment', `mutation { ...F } fragment F on Mutation { ${deux} }`],
    ['dans un fragment en ligne', `mutation { ... on Mutation { ${essai('a')} } ... { ${essai('b')} } }`],
    [
      'par deux fragments',
      `mutation { ...F ...G } fragment F on Mutation { ${essai('a')} } fragment G on Mutation { ${essai('b')} }`,
    ],
    [
      'par deux fonctions',
      `mutation { ${essai('a')} b: reinitialiserMotDePasse(input: { jeton: "x", motDePasse: "12345678" }) { message { fr } } }`,
    ],
  ])('%s : tout est refusé avant de regarder un seul mot de passe', async (_forme, document) => {
    const verifier = vi.spyOn(serveur.application.services.hacheur, 'verifier');
    const reponse = await serveur.executer(document, {}, { ip: '10.0.8.1' });
    expect(reponse.statut).toBe(400);
    expect(codes(reponse)).toEqual(['BAD_USER_INPUT']);
    expect(verifier).not.toHaveBeenCalled();
    verifier.mockRestore();
  });
});
