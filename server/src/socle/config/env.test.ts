import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigurationRefusee, lireEnv, verifierSite } from './env.ts';

const SECRET = 'Yk3pQ9vT2mXw7Lr5Zb8Nc4Hd6Jf1Gs0A';
const PRODUCTION = {
  NODE_ENV: 'production',
  JWT_SECRET: SECRET,
  SESSION_SECRET: `${SECRET}-2`,
  TRACES_SECRET: `${SECRET}-3`,
  PUBLIC_URL: 'https://driven.exemple.fr',
  SMTP_URL: 'smtp://mails.exemple.fr:587',
};

/** The faults that stop the start, a line each. */
function fautes(variables: Record<string, string>): string[] {
  try {
    lireEnv(variables);
    return [];
  } catch (erreur) {
    const [titre, ...lignes] = (erreur as Error).message.split('\n');
    expect(titre).toBe('Configuration refusée :');
    return [...new Set(lignes.map((ligne) => ligne.replace('  - ', '').split(' ')[0] ?? ''))];
  }
}

describe('la configuration', () => {
  it('a une valeur par défaut pour tout, hors production', () => {
    expect(lireEnv({})).toMatchObject({
      NODE_ENV: 'development',
      HOST: '127.0.0.1',
      API_PORT: 4000,
      demo: true,
      production: false,
      databaseUrl: expect.stringMatching(/^sqlite:.+driven\.sqlite$/),
    });
  });

  it('une variable vide vaut absente', () => {
    expect(lireEnv({ API_PORT: '', DATABASE_URL: '', CORS_ORIGINS: '' })).toMatchObject({
      API_PORT: 4000,
      CORS_ORIGINS: [],
    });
  });

  it('un seau S3 se dit en entier', () => {
    const S3_URL = 'https://s3.exemple.fr';
    expect(fautes({ S3_URL })).toEqual(['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']);
    const entier = { S3_BUCKET: 'driven', S3_ACCESS_KEY_ID: 'a', S3_SECRET_ACCESS_KEY: 'b' };
    expect(fautes({ S3_URL, ...entier })).toEqual([]);
    expect(fautes({ S3_URL: 'ftp://seau', ...entier })).toEqual(['S3_URL']);
  });

  it('lit une liste d’origines', () => {
    const env = lireEnv({ CORS_ORIGINS: 'https://a.exemple.fr, https://b.exemple.fr,' });
    expect(env.CORS_ORIGINS).toEqual(['https://a.exemple.fr', 'https://b.exemple.fr']);
  });

  it('le fournisseur d’identité se donne entier, en https, et pour l’API un autre public que pour le site', () => {
    const emetteur = { OIDC_ISSUER: 'https://qui.exemple.fr' };
    expect(fautes({ ...emetteur, OIDC_AUDIENCE: 'api', OIDC_CLIENT_ID: 'site' })).toEqual([]);
    expect(fautes({ OIDC_ISSUER: 'http://127.0.0.1:8080', OIDC_AUDIENCE: 'api' })).toEqual([]);
    expect(fautes({ OIDC_ISSUER: 'http://qui.exemple.fr', OIDC_AUDIENCE: 'api' })).toEqual(['OIDC_ISSUER']);
    expect(fautes(emetteur)).toEqual(['OIDC_AUDIENCE']);
    expect(fautes({ OIDC_AUDIENCE: 'api' })).toEqual(['OIDC_ISSUER']);
    expect(fautes({ OIDC_CLIENT_ID: 'site' })).toEqual(['OIDC_ISSUER']);
    expect(fautes({ ...emetteur, OIDC_AUDIENCE: 'tout', OIDC_CLIENT_ID: 'tout' })).toEqual(['OIDC_AUDIENCE']);
  });

  it.each([
    ['API_PORT', 'quatre mille'],
    ['API_PORT', '70000'],
    ['METRICS_PORT', '-1'],
    ['NODE_ENV', 'prod'],
    ['DATABASE_URL', 'postgres://hote/base'],
    ['PUBLIC_URL', 'driven'],
    ['SMTP_URL', 'hote'],
    ['DEMO', 'oui'],
    ['LOG_LEVEL', 'verbeux'],
    ['CLOTURE_AUTO_JOURS', '0'],
    ['TRACES_RETENTION_JOURS', '-1'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', 'loopback, le-proxy'],
    ['WEBHOOK_RESEAUX', '10.0.0.1'],
    ['WEBHOOK_RESEAUX', 'loopback, partout'],
    ['S3_BUCKET', 'Pas Un Seau'],
    ['JWT_SECRET', 'trop-court'],
    ['TRACES_SECRET', 'trop-court'],
    ['JWT_PRIVATE_KEY', 'pas une clé'],
  ])('%s=%s arrête le démarrage', (variable, valeur) => {
    expect(fautes({ [variable]: valeur })).toEqual([variable]);
  });

  it('dit toutes les fautes d’un coup, celles de la production comprises', () => {
    const recues = fautes({ NODE_ENV: 'production', API_PORT: 'abc', PUBLIC_URL: 'x', DEMO: '1' });
    expect(recues.sort()).toEqual([
      'API_PORT',
      'DEMO',
      'JWT_SECRET',
      'PUBLIC_URL',
      'SESSION_SECRET',
      'SMTP_URL',
      'TRACES_SECRET',
    ]);
  });
});

describe('en production', () => {
  it('démarre avec trois secrets, sans démonstration', () => {
    expect(lireEnv(PRODUCTION)).toMatchObject({ production: true, demo: false });
  });

  it('une clé privée remplace le secret des jetons', () => {
    const cle = '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----';
    expect(fautes({ ...PRODUCTION, JWT_SECRET: '', JWT_PRIVATE_KEY: cle })).toEqual([]);
  });

  const exemple = readFileSync(new URL('../../../../.env.example', import.meta.url), 'utf8');
  const duModele = [...exemple.matchAll(/^# (?:JWT|SESSION|TRACES)_SECRET=(.+)$/gm)].map(([, valeur]) => valeur ?? '');

  it('le modèle de configuration montre une valeur pour chaque secret', () => {
    expect(duModele).toHaveLength(3);
  });

  it.each([
    ...['', 'secret', 'changeme', SECRET.slice(0, 31), 'a'.repeat(40), ...duModele],
    ...['Yk3pQ9vT'.repeat(4), 'correct-horse-battery-secret-2026!', '0123456789abcdef0123456789abcdef'],
    ...['aaaaaaaaaaaaaaaaaaaaaaaabcdefgh!', 'change-me-Yk3pQ9vT2mXw7Lr5Zb8Nc4Hd6'],
  ])('refuse le secret « %s » sans le répéter, en nommant la variable', (valeur) => {
    for (const variable of ['JWT_SECRET', 'SESSION_SECRET', 'TRACES_SECRET']) {
      const essai = () => lireEnv({ ...PRODUCTION, [variable]: valeur });
      expect(essai).toThrow(variable);
      if (valeur !== '') expect(essai).not.toThrow(valeur);
    }
  });

  it('refuse un secret qui sert deux fois', () => {
    const { JWT_SECRET, SESSION_SECRET } = PRODUCTION;
    expect(fautes({ ...PRODUCTION, SESSION_SECRET: JWT_SECRET })).toEqual(['SESSION_SECRET']);
    expect(fautes({ ...PRODUCTION, TRACES_SECRET: SESSION_SECRET })).toEqual(['TRACES_SECRET']);
  });

  it('accepte ce que le hasard a fait', () => {
    for (let essai = 0; essai < 200; essai++) {
      const secrets = {
        JWT_SECRET: randomBytes(16).toString('hex'),
        SESSION_SECRET: randomBytes(48).toString('base64'),
      };
      expect(fautes({ ...PRODUCTION, ...secrets })).toEqual([]);
    }
  });

  it('des mails en fichiers et des cookies en clair se disent, ou ne se font pas', () => {
    const { SMTP_URL: _, PUBLIC_URL: __, ...secrets } = PRODUCTION;
    expect(fautes(secrets)).toEqual(['SMTP_URL', 'PUBLIC_URL']);
    expect(fautes({ ...secrets, MAILS_EN_FICHIERS: '0', COOKIES_NON_SECURISES: '0' })).toEqual([
      'SMTP_URL',
      'PUBLIC_URL',
    ]);
    expect(fautes({ ...secrets, MAILS_EN_FICHIERS: '1', COOKIES_NON_SECURISES: '1' })).toEqual([]);
    expect(fautes({ ...PRODUCTION, PUBLIC_URL: 'http://driven.exemple.fr' })).toEqual(['PUBLIC_URL']);
    expect(fautes({ ...PRODUCTION, PUBLIC_URL: 'http://driven.exemple.fr', COOKIES_NON_SECURISES: '1' })).toEqual([]);
    expect(fautes({ ...PRODUCTION, PUBLIC_URL: 'http://127.0.0.1:3000' })).toEqual([]);
    expect(fautes({ ...PRODUCTION, PUBLIC_URL: 'javascript:alert(1)' })).toEqual(['PUBLIC_URL']);
  });

  it('refuse la démonstration', () => {
    expect(fautes({ ...PRODUCTION, DEMO: '1' })).toEqual(['DEMO']);
  });
});

describe('le site, quand il tourne seul', () => {
  const { SESSION_SECRET } = PRODUCTION;
  const PUBLIC_URL = 'https://driven.exemple.fr';
  const refus = (source: Record<string, string>): string[] => {
    try {
      verifierSite(source);
      return [];
    } catch (erreur) {
      if (!(erreur instanceof ConfigurationRefusee)) throw erreur;
      expect(erreur.message).not.toContain(SESSION_SECRET.slice(0, 8));
      return erreur.fautes.map((faute) => faute.split(' ')[0] ?? '');
    }
  };

  it('démarre avec son secret et son adresse, sans rien de ce qui est à l’API', () => {
    expect(refus({ SESSION_SECRET, PUBLIC_URL })).toEqual([]);
    expect(refus({ SESSION_SECRET, PUBLIC_URL: 'http://site.exemple.fr', COOKIES_NON_SECURISES: '1' })).toEqual([]);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['rien', {}, ['SESSION_SECRET', 'PUBLIC_URL']],
    ['un secret vide', { SESSION_SECRET: '', PUBLIC_URL }, ['SESSION_SECRET']],
    ['un secret connu', { SESSION_SECRET: 'changeme'.repeat(6), PUBLIC_URL }, ['SESSION_SECRET']],
    ['une adresse en clair', { SESSION_SECRET, PUBLIC_URL: 'http://site.exemple.fr' }, ['PUBLIC_URL']],
    ['une adresse qui n’en est pas une', { SESSION_SECRET, PUBLIC_URL: 'site' }, ['PUBLIC_URL']],
    ['une API qui n’en est pas une', { SESSION_SECRET, PUBLIC_URL, API_URL: 'file:///etc' }, ['API_URL']],
    ['un fournisseur en clair', { SESSION_SECRET, PUBLIC_URL, OIDC_ISSUER: 'http://qui.exemple.fr' }, ['OIDC_ISSUER']],
    ['un port qui n’en est pas un', { SESSION_SECRET, PUBLIC_URL, WEB_PORT: 'x' }, ['WEB_PORT']],
  ])('refuse %s', (_quoi, source, noms) => expect(refus(source)).toEqual(noms));

  it('la démonstration se passe de TLS, jamais d’un secret', () => {
    expect(refus({ SESSION_SECRET, PUBLIC_URL: 'http://192.168.1.3:3000', DEMO: '1' })).toEqual([]);
    expect(refus({ PUBLIC_URL, DEMO: '1' })).toEqual(['SESSION_SECRET']);
  });
});
