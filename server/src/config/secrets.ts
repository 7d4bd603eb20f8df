import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Env } from './env.ts';

export interface Secrets {
  jwtSecret: string;
  sessionSecret: string;
  /** PEM; when given, tokens are signed with EdDSA instead of HS256. */
  jwtPrivateKey?: string;
}

/**
 * Outside production, secrets that the environment does not give are generated once and kept in DATA_DIR
 * (readable by the owner only), so that a restart keeps everybody logged in. Production requires them (env.ts).
 */
export function lireSecrets(env: Env): Secrets {
  const donnes = { jwtSecret: env.JWT_SECRET, sessionSecret: env.SESSION_SECRET, jwtPrivateKey: env.JWT_PRIVATE_KEY };
  if ((donnes.jwtSecret || donnes.jwtPrivateKey) && donnes.sessionSecret) return donnes as Secrets;
  const fichier = join(env.dataDir, 'secrets.json');
  if (!existsSync(fichier)) {
    mkdirSync(env.dataDir, { recursive: true });
    const nouveaux = { JWT_SECRET: alea(), SESSION_SECRET: alea() };
    const brouillon = `${fichier}.${process.pid}`;
    writeFileSync(brouillon, `${JSON.stringify(nouveaux, null, 2)}\n`, { mode: 0o600 });
    try {
      // A link appears whole or not at all: nobody reads half a file.
      linkSync(brouillon, fichier);
    } catch (erreur) {
      // Another process starting at the same moment was first: its secrets are the ones to read.
      if ((erreur as NodeJS.ErrnoException).code !== 'EEXIST') throw erreur;
    } finally {
      rmSync(brouillon);
    }
  }
  const gardes = JSON.parse(readFileSync(fichier, 'utf8')) as Record<string, string>;
  return {
    jwtSecret: donnes.jwtSecret ?? gardes.JWT_SECRET ?? '',
    sessionSecret: donnes.sessionSecret ?? gardes.SESSION_SECRET ?? '',
    jwtPrivateKey: donnes.jwtPrivateKey,
  };
}

function alea(): string {
  return randomBytes(36).toString('base64url');
}
