import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOSSIER_PRIVE, FICHIER_PRIVE } from './dossier.ts';
import type { Env } from './env.ts';

export interface Secrets {
  jwtSecret: string;
  sessionSecret: string;
  /** Of the marks that seal the traces; another one makes every seal a wrong one. */
  tracesSecret: string;
  /** PEM; when given, tokens are signed with EdDSA instead of HS256. */
  jwtPrivateKey?: string;
}

/**
 * Outside production, secrets that the environment does not give are generated once and kept in DATA_DIR
 * (readable by the owner only), so that a restart keeps everybody logged in. Production requires them (env.ts).
 */
export function lireSecrets(env: Env): Secrets {
  const donnes = {
    jwtSecret: env.JWT_SECRET,
    sessionSecret: env.SESSION_SECRET,
    tracesSecret: env.TRACES_SECRET,
    jwtPrivateKey: env.JWT_PRIVATE_KEY,
  };
  if ((donnes.jwtSecret || donnes.jwtPrivateKey) && donnes.sessionSecret && donnes.tracesSecret)
    return donnes as Secrets;
  const gardes = secretsGardes(env.dataDir);
  return {
    jwtSecret: donnes.jwtSecret ?? gardes.JWT_SECRET,
    sessionSecret: donnes.sessionSecret ?? gardes.SESSION_SECRET,
    tracesSecret: donnes.tracesSecret ?? gardes.TRACES_SECRET,
    jwtPrivateKey: donnes.jwtPrivateKey,
  } as Secrets;
}

const NOMS = ['JWT_SECRET', 'SESSION_SECRET', 'TRACES_SECRET'] as const;
type Gardes = Record<(typeof NOMS)[number], string>;

function secretsGardes(dossier: string): Gardes {
  const fichier = join(dossier, 'secrets.json');
  const lire = () => JSON.parse(readFileSync(fichier, 'utf8')) as Partial<Gardes>;
  const connus = existsSync(fichier) ? lire() : null;
  if (connus && NOMS.every((nom) => connus[nom])) return connus as Gardes;
  mkdirSync(dossier, { recursive: true, mode: DOSSIER_PRIVE });
  const complets = Object.fromEntries(NOMS.map((nom) => [nom, connus?.[nom] ?? alea()]));
  const brouillon = `${fichier}.${process.pid}`;
  writeFileSync(brouillon, `${JSON.stringify(complets, null, 2)}\n`, { mode: FICHIER_PRIVE });
  // A file made before one of these existed is completed.
  if (connus) renameSync(brouillon, fichier);
  else lierUneFois(brouillon, fichier);
  return lire() as Gardes;
}

/** A link appears whole or not at all: nobody reads half a file. */
function lierUneFois(brouillon: string, fichier: string): void {
  try {
    linkSync(brouillon, fichier);
  } catch (erreur) {
    // Another process starting at the same moment was first: its secrets are the ones to read.
    if ((erreur as NodeJS.ErrnoException).code !== 'EEXIST') throw erreur;
  } finally {
    rmSync(brouillon);
  }
}

function alea(): string {
  return randomBytes(36).toString('base64url');
}
