import { createSecretKey, type KeyObject } from 'node:crypto';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { secret, secretsEgaux } from './secret.ts';

/**
 * The one place where the environment is read (spec "Running it"). A bad value stops the start with every fault
 * listed; a secret's value never reaches a message.
 */
const port = z.coerce.number().int().min(0).max(65535);
const booleen = z.enum(['0', '1']).transform((valeur) => valeur === '1');
const liste = z.string().transform((texte) =>
  texte
    .split(',')
    .map((element) => element.trim())
    .filter((element) => element !== ''),
);

const PROXYS =
  'attend loopback, linklocal, uniquelocal, des adresses ou des plages (10.0.0.0/8), séparés par des virgules';
const PLAGES = ['', 'loopback', 'linklocal', 'uniquelocal'];

/** What webhooks may call besides the public networks. */
const estOuvert = (reseau: string): boolean => reseau === 'loopback' || ipaddr.isValidCIDR(reseau);
const RESEAUX = 'attend loopback ou des plages (10.0.0.0/8), séparés par des virgules';

function estListeDeProxys(valeur: string): boolean {
  return valeur.split(',').every((partie) => {
    const [adresse = '', longueur, ...reste] = partie.trim().split('/');
    if (PLAGES.includes(partie.trim())) return true;
    const bits = { 0: -1, 4: 32, 6: 128 }[isIP(adresse)] ?? -1;
    return (
      reste.length === 0 && (longueur === undefined ? bits > 0 : /^\d{1,3}$/.test(longueur) && Number(longueur) <= bits)
    );
  });
}

/** Keys that are read over a line that others can write are nobody's; only this machine does without TLS. */
function estSure(adresse: string): boolean {
  const { protocol, hostname } = new URL(adresse);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname));
}

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  API_PORT: port.default(4000),
  METRICS_PORT: port.optional(),
  /** These are the website's: looked at here too, so that whoever starts both hears of every fault at once. */
  WEB_PORT: port.default(3000),
  API_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^(mysql:\/\/|sqlite:)/, 'doit commencer par mysql:// ou sqlite:')
    .optional(),
  DATA_DIR: z.string().default('./data'),
  JWT_SECRET: secret.optional(),
  JWT_PRIVATE_KEY: z.string().includes('PRIVATE KEY', 'doit être une clé PEM').optional(),
  SESSION_SECRET: secret.optional(),
  TRACES_SECRET: secret.optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:3000'),
  /** In production, said by whoever knows what it means: cookies over plain HTTP, mails as files. */
  COOKIES_NON_SECURISES: booleen.optional(),
  MAILS_EN_FICHIERS: booleen.optional(),
  CORS_ORIGINS: liste.default([]),
  TRUST_PROXY: z.string().refine(estListeDeProxys, PROXYS).default('loopback'),
  WEBHOOK_RESEAUX: liste.refine((reseaux) => reseaux.every(estOuvert), RESEAUX).default([]),
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().default('Driven <ne-pas-repondre@accordenergie.example>'),
  OIDC_ISSUER: z.url().refine(estSure, 'doit être en https').optional(),
  OIDC_AUDIENCE: z.string().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_NAME: z.string().max(40).optional(),
  S3_URL: z.url({ protocol: /^https?$/ }).optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'n’est pas un nom de seau S3')
    .optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  DEMO: booleen.optional(),
  TRACES_RETENTION_JOURS: z.coerce.number().int().min(0).max(36_500).default(1095),
  CLOTURE_AUTO_JOURS: z.coerce.number().int().min(1).max(365).default(14),
  /** What runs at once: for one account, and for all of them together. */
  OPERATIONS_PAR_COMPTE: z.coerce.number().int().min(1).max(10_000).default(8),
  OPERATIONS_EN_TOUT: z.coerce.number().int().min(1).max(10_000).default(64),
  /** Who listens live at once, in this process. */
  FLUX_EN_TOUT: z.coerce.number().int().min(1).max(10_000).default(500),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

/** What production asks for besides; looked at apart, so that it is said together with every other fault. */
function fautesDeProduction(env: Record<string, string | undefined>): string[] {
  if (env.NODE_ENV !== 'production') return [];
  return [
    ...(env.JWT_SECRET || env.JWT_PRIVATE_KEY ? [] : ['JWT_SECRET est obligatoire en production']),
    ...(env.SESSION_SECRET ? [] : ['SESSION_SECRET est obligatoire en production']),
    ...(env.TRACES_SECRET ? [] : ['TRACES_SECRET est obligatoire en production']),
    ...(env.DEMO === '1' ? ['DEMO est refusé en production'] : []),
    ...secretsEgaux(env),
    ...(env.SMTP_URL || env.MAILS_EN_FICHIERS === '1'
      ? []
      : ['SMTP_URL est obligatoire en production (ou MAILS_EN_FICHIERS=1 : les mails deviennent des fichiers)']),
    ...fautesDeLAdresse(env),
  ];
}

/** Without TLS the session's cookie is everybody's on the way: only this machine does without, or who says so. */
function fautesDeLAdresse({ PUBLIC_URL: adresse, COOKIES_NON_SECURISES: dit }: Record<string, string | undefined>) {
  if (dit === '1' || (adresse !== undefined && (!URL.canParse(adresse) || estSure(adresse)))) return [];
  return [
    adresse === undefined
      ? 'PUBLIC_URL est obligatoire en production : l’adresse en https:// sous laquelle les gens voient le site'
      : 'PUBLIC_URL doit être en https en production (ou COOKIES_NON_SECURISES=1 : les cookies passent en clair)',
  ];
}

function fautesDuFournisseur(env: Record<string, string | undefined>): string[] {
  const { OIDC_ISSUER: emetteur, OIDC_AUDIENCE: audience, OIDC_CLIENT_ID: client } = env;
  return [
    ...(emetteur && !audience ? ['OIDC_AUDIENCE est obligatoire avec OIDC_ISSUER'] : []),
    ...(audience && !emetteur ? ['OIDC_ISSUER est obligatoire avec OIDC_AUDIENCE'] : []),
    ...(client && !emetteur ? ['OIDC_ISSUER est obligatoire avec OIDC_CLIENT_ID'] : []),
    // A token that only says to the website who somebody is would open the API.
    ...(audience && audience === client ? ['OIDC_AUDIENCE doit être autre que OIDC_CLIENT_ID'] : []),
  ];
}

/** A bucket is said whole or not at all. */
function fautesDeSeau(env: Record<string, string | undefined>): string[] {
  if (!env.S3_URL) return [];
  const requises = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'];
  return requises.filter((nom) => !env[nom]).map((nom) => `${nom} est obligatoire avec S3_URL`);
}

export type Env = z.infer<typeof schema> & {
  production: boolean;
  demo: boolean;
  dataDir: string;
  databaseUrl: string;
};

/** Every fault of the variables, a line each; names and reasons, never a secret's value. */
export class ConfigurationRefusee extends Error {
  readonly fautes: string[];

  constructor(fautes: string[]) {
    super(`Configuration refusée :\n${fautes.map((faute) => `  - ${faute}`).join('\n')}`);
    this.fautes = fautes;
  }
}

/** Reads and checks the variables; throws a ConfigurationRefusee. */
export function lireEnv(source: Record<string, string | undefined> = process.env): Env {
  const presentes = Object.fromEntries(Object.entries(source).filter(([, valeur]) => valeur !== ''));
  // An empty required secret is a fault of its own in production, not an absence that a default could fill.
  const resultat = schema.safeParse(presentes);
  const fautes = [
    ...(resultat.error?.issues ?? []).map(enMots),
    ...fautesDeProduction(presentes),
    ...fautesDuFournisseur(presentes),
    ...fautesDeSeau(presentes),
  ];
  if (!resultat.success || fautes.length > 0) throw new ConfigurationRefusee(fautes);
  const env = resultat.data;
  const dataDir = resolve(env.DATA_DIR);
  return {
    ...env,
    dataDir,
    production: env.NODE_ENV === 'production',
    demo: env.DEMO ?? env.NODE_ENV === 'development',
    databaseUrl: env.DATABASE_URL ?? `sqlite:${resolve(dataDir, 'driven.sqlite')}`,
  };
}

const schemaDuSite = schema.pick({
  HOST: true,
  WEB_PORT: true,
  API_URL: true,
  SESSION_SECRET: true,
  PUBLIC_URL: true,
  COOKIES_NON_SECURISES: true,
  TRUST_PROXY: true,
  OIDC_ISSUER: true,
  OIDC_CLIENT_ID: true,
  OIDC_NAME: true,
  DEMO: true,
});

/**
 * What the website's own process is given, by the same rules: it always runs as built for production, and only the
 * demonstration is spared what production asks for. Throws a ConfigurationRefusee.
 */
export function verifierSite(source: Record<string, string | undefined>): void {
  const presentes = Object.fromEntries(Object.entries(source).filter(([, valeur]) => valeur !== ''));
  const fautes = [
    ...(schemaDuSite.safeParse(presentes).error?.issues ?? []).map(enMots),
    ...(presentes.SESSION_SECRET ? [] : ['SESSION_SECRET est obligatoire en production']),
    ...(presentes.DEMO === '1' ? [] : fautesDeLAdresse(presentes)),
  ];
  if (fautes.length > 0) throw new ConfigurationRefusee(fautes);
}

const enMots = ({ path, message }: z.core.$ZodIssue): string => `${path.join('.')} ${message}`;

export function cleSecrete(texte: string): KeyObject {
  return createSecretKey(Buffer.from(texte));
}
