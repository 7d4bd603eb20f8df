import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lireEnv } from './env.ts';

const SECRET = 'Yk3pQ9vT2mXw7Lr5Zb8Nc4Hd6Jf1Gs0A';
const PRODUCTION = {
  NODE_ENV: 'production',
  JWT_SECRET: SECRET,
  SESSION_SECRET: `${SECRET}-2`,
  TRACES_SECRET: `${SECRET}-3`,
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
    ['S3_BUCKET', 'Pas Un Seau'],
    ['JWT_SECRET', 'trop-court'],
    ['TRACES_SECRET', 'trop-court'],
    ['JWT_PRIVATE_KEY', 'pas une clé'],
  ])('%s=%s arrête le démarrage', (variable, valeur) => {
    expect(fautes({ [variable]: valeur })).toEqual([variable]);
  });

  it('dit toutes les fautes d’un coup, celles de la production comprises', () => {
    const recues = fautes({ NODE_ENV: 'production', API_PORT: 'abc', PUBLIC_URL: 'x', DEMO: '1' });
    expect(recues.sort()).toEqual(['API_PORT', 'DEMO', 'JWT_SECRET', 'PUBLIC_URL', 'SESSION_SECRET', 'TRACES_SECRET']);
  });
});

describe('en production', () => {
  it('démarre avec trois secrets, sans démonstration', () => {
    expect(lireEnv(PRODUCTION)).toMatchObject({ production: true, demo: false });
  });

  it('une clé privée remplace le secret des jetons', () => {
    const cle = '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----';
    expect(
      fautes({ NODE_ENV: 'production', JWT_PRIVATE_KEY: cle, SESSION_SECRET: SECRET, TRACES_SECRET: SECRET }),
    ).toEqual([]);
  });

  const exemple = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8');
  const duModele = [...exemple.matchAll(/^# (?:JWT|SESSION|TRACES)_SECRET=(.+)$/gm)].map(([, valeur]) => valeur ?? '');

  it('le modèle de configuration montre une valeur pour chaque secret', () => {
    expect(duModele).toHaveLength(3);
  });

  it.each(['', 'secret', 'changeme', SECRET.slice(0, 31), 'a'.repeat(40), ...duModele])(
    'refuse le secret « %s » sans le répéter, en nommant la variable',
    (valeur) => {
      for (const variable of ['JWT_SECRET', 'SESSION_SECRET', 'TRACES_SECRET']) {
        const essai = () => lireEnv({ ...PRODUCTION, [variable]: valeur });
        expect(essai).toThrow(variable);
        if (valeur !== '') expect(essai).not.toThrow(valeur);
      }
    },
  );

  it('refuse la démonstration', () => {
    expect(fautes({ ...PRODUCTION, DEMO: '1' })).toEqual(['DEMO']);
  });
});
